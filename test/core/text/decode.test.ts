import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, maxDraftBytes } from '../../../src/core/text/decode.ts'

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(values.map(v => (typeof v === 'number' ? Buffer.from([v]) : Buffer.from(v))))
const utf16 = (text: string, big = false): Uint8Array => {
  const body = Buffer.from(text, 'utf16le')
  return big
    ? Buffer.concat([bytes(0xfe, 0xff), body.swap16()])
    : Buffer.concat([bytes(0xff, 0xfe), body])
}

test.each([
  ['UTF-8', bytes('Räksmörgås 🚂\r\n'), 'Räksmörgås 🚂\r\n', 'utf-8'],
  ['UTF-8, decomposed', bytes('a\u030a'), 'a\u030a', 'utf-8'],
  ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 'Å'), 'Å', 'utf-8'],
  ['UTF-16 LE', utf16('Räksmörgås 🚂'), 'Räksmörgås 🚂', 'utf-16le'],
  ['UTF-16 BE', utf16('Räksmörgås 🚂', true), 'Räksmörgås 🚂', 'utf-16be'],
  [
    'windows-1252',
    bytes(0xe5, 0xe4, 0xf6, ' ', 0x93, 'x', 0x94, ' ', 0x80, ' ', 0x96, 0x9f),
    'åäö “x” € –Ÿ',
    'windows-1252',
  ],
  ['nothing', bytes(), '', 'utf-8'],
  ['a stray control character', bytes('a\x07b'), 'a\x07b', 'utf-8'],
])('%s', (_, raw, text, encoding) => {
  expect(decode(raw)).toEqual({ text, encoding })
})

test.each([
  ['NUL', bytes('Hej', 0, 'då')],
  ['PNG', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 0x0d, 'IHDR')],
  ['UTF-16 without a mark', Buffer.from('Hej', 'utf16le')],
  ['half a UTF-16 character', bytes(0xff, 0xfe, 0x41)],
  ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
  ['control characters', bytes(1, 2, 3, 4, 5, 6, 'abc')],
])('%s is binary', (_, raw) => {
  expect(decode(raw)).toEqual({ reason: 'binary' })
})

test('over a megabyte is too large', () => {
  expect(decode(new Uint8Array(maxDraftBytes + 1).fill(97))).toEqual({ reason: 'too-large' })
  expect(decode(new Uint8Array(maxDraftBytes).fill(97))).toMatchObject({ encoding: 'utf-8' })
  expect(decode(bytes('abc'), 2)).toEqual({ reason: 'too-large' })
})

test('any bytes: no throw, text or a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), raw => {
      const read = decode(raw)
      if (read.reason === undefined) expect(read.text).not.toContain('\0')
      else expect(read.reason).toBe('binary')
    }),
    { numRuns: 500 },
  )
})

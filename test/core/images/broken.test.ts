import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPicture } from '../../../src/core/adapters/image-metadata.ts'
import { formatOf } from '../../../src/core/images/format.ts'
import { jpegSegments } from '../../../src/core/images/metadata.ts'
import { strip } from '../../../src/core/images/strip.ts'
import { bytesOf, names } from './files.ts'

const letters = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

describe('a file that is no picture', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['words', 'Det här är en text som någon döpte om till bild.jpg', 'not-image'],
    ['a document', '%PDF-1.7\n%âãÏÓ', 'not-image'],
    ['a page', '<!doctype html><title>404</title>', 'not-image'],
    ['a packed document', 'PK\u0003\u0004\u0014\0', 'not-image'],
    ['zeros', '\0'.repeat(64), 'not-image'],
    ['half a signature', '\x89PNG', 'not-image'],
  ])('%s', async (_, text, problem) => {
    expect(await readPicture(letters(text))).toEqual({ people: [], faces: 0, problem })
  })

  test.each([
    ['GIF', 'GIF89a\u0001\0\u0001\0'],
    ['SVG', '<?xml version="1.0"?><svg/>'],
    ['MP4', '\0\0\0\u0018ftypmp42\0\0\0\0mp42isom'],
    ['QuickTime', '\0\0\0\u0014ftypqt  \0\0\0\0qt  '],
    ['WebM', '\x1a\x45\xdf\xa3\u0001'],
    ['AVI', 'RIFF\0\0\0\0AVI LIST'],
    ['JPEG XL', '\xff\x0a\0\0'],
  ])('%s is left alone', async (_, text) => {
    expect(await readPicture(letters(text))).toEqual({ people: [], faces: 0 })
  })
})

describe('a picture that was cut off', () => {
  test.each(names)('%s', async name => {
    const bytes = bytesOf(name)
    const half = bytes.subarray(0, Math.floor(bytes.length / 2))
    // What a TIFF file points to may lie anywhere in it.
    if (name.endsWith('.tif')) expect((await readPicture(half)).format).toBe('tiff')
    else expect(await readPicture(half)).toMatchObject({ problem: 'broken', people: [] })
  })

  test('a JPEG whose end alone is gone', async () => {
    const bytes = bytesOf('plain.jpg')
    expect(await readPicture(bytes.subarray(0, bytes.length - 2))).toMatchObject({
      problem: 'broken',
    })
  })

  test('what stands between two pieces, and after the end, is no harm', async () => {
    const bytes = bytesOf('full.jpg')
    const end = jpegSegments(bytes)?.[0]?.end ?? 0
    const [head, tail] = [bytes.subarray(0, end), bytes.subarray(end)]
    const more = Uint8Array.from([...head, 1, 2, 3, ...tail, 0, 0, 9])
    expect((await readPicture(more)).problem).toBeUndefined()
  })
})

describe('however a file has been garbled', () => {
  /** Reads it, and makes a copy of it where that can be done; throws where something throws. */
  async function survives(bytes: Uint8Array): Promise<void> {
    const { people, faces } = await readPicture(bytes)
    expect(Array.isArray(people) && faces >= 0).toBe(true)
    const format = formatOf(bytes)
    if (format && format !== 'other') strip(bytes, format, 6)
  }

  test('random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), survives))
  })

  test('random bytes after the start of a picture', async () => {
    const start = fc.constantFrom(...names.map(name => bytesOf(name).subarray(0, 24)))
    const joined = fc
      .tuple(start, fc.uint8Array({ maxLength: 300 }))
      .map(([head, tail]) => Uint8Array.from([...head, ...tail]))
    await fc.assert(fc.asyncProperty(joined, survives))
  })

  test('pictures with bytes changed, put in and taken out', async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      gone: fc.integer({ min: 0, max: 9 }),
      put: fc.uint8Array({ maxLength: 6 }),
    })
    const garbled = fc
      .tuple(fc.constantFrom(...names), fc.array(change, { minLength: 1, maxLength: 8 }))
      .map(([name, changes]) => {
        let bytes = [...bytesOf(name)]
        for (const { at, gone, put } of changes) {
          const from = Math.floor(at * bytes.length)
          bytes = [...bytes.slice(0, from), ...put, ...bytes.slice(from + gone)]
        }
        return Uint8Array.from(bytes)
      })
    await fc.assert(fc.asyncProperty(garbled, survives), { numRuns: 300 })
  })

  test.each([
    ['ends of packets', '<?xpacket end="'.repeat(30_000)],
    ['nested tags', `<x:xmpmeta xmlns:x="x">${'<a>'.repeat(100_000)}`],
    ['open tags', '<'.repeat(1_000_000)],
  ])('a million %s take seconds at most', async (_, text) => {
    const xmp = letters(`XML:com.adobe.xmp\0\0\0\0\0${text}`)
    const png = bytesOf('full.png')
    const chunk = new Uint8Array(xmp.length + 12)
    new DataView(chunk.buffer).setUint32(0, xmp.length)
    chunk.set(letters('iTXt'), 4)
    chunk.set(xmp, 8)
    const bytes = Uint8Array.from([...png.subarray(0, 33), ...chunk, ...png.subarray(33)])
    const start = performance.now()
    await survives(bytes)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  test.each([
    ['forty descriptions', 40, 'iTXt', 'XML:com.adobe.xmp\0\x01\0\0\0'],
    ['two thousand comments', 2000, 'zTXt', 'Comment\0\0'],
  ])(
    '%s, each of two megabytes when unpacked, take no time and memory of their own',
    async (_, count, type, head) => {
      const text = [...letters(head), ...deflateSync(new Uint8Array(1_900_000).fill(0x20))]
      const chunk = new Uint8Array(text.length + 12)
      new DataView(chunk.buffer).setUint32(0, text.length)
      chunk.set(letters(type), 4)
      chunk.set(text, 8)
      const png = bytesOf('full.png')
      const chunks = Array.from({ length: count }, () => chunk)
      const bytes = Uint8Array.from(
        Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]),
      )
      const start = performance.now()
      await survives(bytes)
      expect(performance.now() - start).toBeLessThan(3_000)
    },
  )
})

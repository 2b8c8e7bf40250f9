import { describe, expect, test } from 'vitest'
import { readCases, unmark } from '../../../src/core/pack/read.ts'
import { sourceOf } from './source.ts'

describe('marks', () => {
  test('are taken out, and counted in UTF-16 units', () => {
    expect(unmark('🍷 [[Minibaren]] är [[länsad]].')).toEqual({
      text: '🍷 Minibaren är länsad.',
      spans: [
        { start: 3, end: 12 },
        { start: 16, end: 22 },
      ],
    })
  })
  test.each(['[[a', 'a]]', '[[a [[b]]', '[[a]] b]]'])('that do not match: %s', text => {
    expect(unmark(text)).toBeUndefined()
  })
})

describe('cases', () => {
  const read = (value: unknown) => readCases(sourceOf(value, 'cases.yml'))

  test('are Swedish and without front matter unless they say otherwise', () => {
    expect(
      read([{ find: '[[a]]' }, { pass: 'b', language: 'en', with: { account: 'private' } }]).cases,
    ).toEqual([
      { kind: 'find', text: 'a', spans: [{ start: 0, end: 1 }], with: {}, language: 'sv', line: 1 },
      { kind: 'pass', text: 'b', spans: [], with: { account: 'private' }, language: 'en', line: 1 },
    ])
  })

  test('keep text or front matter where the writer mends only the other', () => {
    const mended = read([
      { find: '[[a]]', with: { account: 'private' }, mended: ['b', 'c'] },
      { find: '[[a]]', 'mended-with': { account: 'official' } },
      { find: '[[a]]' },
    ]).cases.map(one => one.mended)
    expect(mended).toEqual([
      [
        { text: 'b', with: { account: 'private' } },
        { text: 'c', with: { account: 'private' } },
      ],
      [{ text: 'a', with: { account: 'official' } }],
      undefined,
    ])
  })

  test.each([
    [[{ pass: 'a', mended: 'b' }], 'inget att rätta'],
    [[{ find: 'a', pass: 'b' }], 'antingen ”find”'],
    [[{ with: {} }], 'antingen ”find”'],
    [[{ pass: '[[a]]' }], 'inget att markera'],
    [[{ find: '[[a' }], 'Markeringen går inte ihop'],
    [[{ fins: 'a' }], 'Menade du ”find”?'],
    [{}, 'en lista'],
    [[], 'är tom. Skriv något i den'],
  ])('that are wrong: %j', (value, words) => {
    const { problems } = read(value)
    expect(problems.map(p => p.message.sv).join()).toContain(words)
  })

  test('that can be read are kept beside one that cannot', () => {
    const { cases, problems } = read([{ find: '[[a' }, { pass: 'b' }])
    expect([cases.length, problems.length]).toEqual([1, 1])
  })
})

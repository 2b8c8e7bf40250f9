import { expect, test } from 'vitest'
import * as tables from '../../../src/core/front-matter/keys.ts'
import { lookUp, type Spelling, type Spellings } from '../../../src/core/front-matter/keys.ts'
import { languageNames } from '../../../src/core/front-matter/languages.ts'
import { byNearness, nearest, normalizeName } from '../../../src/core/front-matter/suggest.ts'

const all: [string, Spellings<string>][] = [
  ...Object.entries(tables)
    .filter((entry): entry is [string, Spellings<string>] => typeof entry[1] === 'object')
    .filter((entry): entry is [string, Spellings<string>] => typeof entry[1] === 'object'),
  ['languages', languageNames],
]

test.each(all)('%s: no spelling stands for two', (_, words) => {
  const forms = Object.values<Spelling>(words).flatMap(({ sv, en, also = [] }) => [
    ...new Set([sv, en, ...also].map(normalizeName)),
  ])
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([])
  for (const [name, { sv, en }] of Object.entries(words)) {
    expect(lookUp(words, sv)).toBe(name)
    expect(lookUp(words, en.toUpperCase())).toBe(name)
  }
})

test('the nearest word, and none where all are far', () => {
  expect(nearest('kannal', ['konto', 'kanal'])).toBe('kanal')
  expect(nearest('htlm', ['json', 'html'])).toBe('html')
  expect(nearest('anakl', ['kanal'])).toBeUndefined()
  expect(nearest('halvöppet', ['öppet', 'slutet'])).toBeUndefined()
  expect(nearest('', ['x'])).toBeUndefined()
  expect(nearest('x'.repeat(100_000), ['x'])).toBeUndefined()
  expect(byNearness('halvöppet', ['slutet', 'öppet'])).toEqual(['öppet', 'slutet'])
})

import { expect, test } from 'vitest'
import * as tables from '../../../src/core/metadata/keys.ts'
import { languageNames } from '../../../src/core/metadata/languages.ts'
import { byNearness, nearest } from '../../../src/core/metadata/nearest.ts'
import { plain } from '../../../src/core/metadata/plain.ts'
import { lookUp, type Word, type Words } from '../../../src/core/metadata/vocabulary.ts'

const all: [string, Words<string>][] = [...Object.entries(tables), ['languages', languageNames]]

test.each(all)('%s: no spelling stands for two', (_, words) => {
  const forms = Object.values<Word>(words).flatMap(({ sv, en, also = [] }) => [
    ...new Set([sv, en, ...also].map(plain)),
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

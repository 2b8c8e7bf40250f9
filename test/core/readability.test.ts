import { expect, test } from 'vitest'
import { plainContext } from '../../src/core/context.ts'
import { parseDocument } from '../../src/core/document.ts'
import { parseDraft } from '../../src/core/draft.ts'
import { addedReadability, difficultyOf, lixOf, readabilityOf } from '../../src/core/readability.ts'

const read = (text: string) =>
  readabilityOf(parseDocument(parseDraft('a.md', text), plainContext('2026-11-22')))

test('LIX is words in a sentence, and long words in a hundred', () => {
  // Ten words in two sentences; «kollektivavtal» and «förhandlingen» have more than six letters.
  const counts = read('Vi kräver ett kollektivavtal nu. Kom till förhandlingen på måndag.')
  expect(counts).toEqual({ words: 10, sentences: 2, longWords: 2 })
  expect(lixOf(counts)).toBe(10 / 2 + (100 * 2) / 10)
})

test('six letters are short, seven are long, and a hyphen is no letter', () => {
  expect(read('Avtalet gäller sjukvård nu-och-då.')).toMatchObject({ words: 4, longWords: 3 })
  expect(read('Avtale är klart.').longWords).toBe(0)
})

test('tags, handles, links, emoji and front matter are no words of the text', () => {
  const counts = read(
    '---\nkanal: facebook\nkonto: officiellt\n---\n\nVi ses! 🎉🎉\n\n#kollektivavtal @seko https://seko.se/förhandling\n',
  )
  expect(counts).toEqual({ words: 2, sentences: 1, longWords: 0 })
})

test('a text with no words has no LIX', () => {
  expect(lixOf(read('🎉'))).toBeUndefined()
  expect(lixOf(read(''))).toBeUndefined()
})

test('texts together are as one text', () => {
  const [one, other] = ['Vi kräver kollektivavtal.', 'Kom till förhandlingen på måndag.']
  expect(addedReadability(read(one), read(other))).toEqual(read(`${one}\n\n${other}`))
})

test('each step begins where the one before it ends', () => {
  expect([29, 30, 39, 40, 49, 50, 59, 60].map(difficultyOf)).toEqual([
    'very-easy',
    'easy',
    'easy',
    'medium',
    'medium',
    'hard',
    'hard',
    'very-hard',
  ])
})

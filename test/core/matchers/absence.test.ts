import { expect, test } from 'vitest'
import { absence } from '../../../src/core/matchers/absence.ts'
import { handle } from '../../../src/core/matchers/handle.ts'
import { openTermLists } from '../../../src/core/terms/term-lists.ts'
import type { Rule } from '../../../src/core/types.ts'
import { contextWith, draftOf } from '../people/draft.ts'

const rule = {
  checks: [],
  terms: { sv: { work: [{ term: 'avtal*' }], sun: [{ term: 'solen' }] } },
} as unknown as Rule

const found = (text: string, check: Record<string, unknown>) => {
  const draft = draftOf(text)
  return absence
    .create(
      { match: 'body', ...check },
      rule,
      openTermLists(),
    )(draft, contextWith())
    .map(({ start, end }) => draft.text.slice(start, end))
}

test('the whole text is marked where no list clears it', () => {
  const text = 'Solen skiner.\n\nKatten sover.'
  expect(found(text, { unless: { work: 'draft' } })).toEqual([text])
})

test('one word of a clearing list anywhere is enough', () => {
  expect(found('Solen skiner.\n\nAvtalet är klart.', { unless: { work: 'draft' } })).toEqual([])
})

test('every list of the company has to be there', () => {
  expect(found('Solen skiner.', { with: { sun: 'draft' } })).toHaveLength(1)
  expect(found('Katten sover.', { with: { sun: 'draft' } })).toEqual([])
  expect(found('Solen skiner.', { with: { sun: 'draft', work: 'draft' } })).toEqual([])
})

test('a text with no words, or in a language the lists do not know, is left alone', () => {
  expect(found('', { unless: { work: 'draft' } })).toEqual([])
  expect(found('☀️ 😎', { unless: { work: 'draft' } })).toEqual([])
  const english = { ...draftOf('The sun is out.') }
  const passages = english.languageRuns.map(passage => ({ ...passage, language: 'en' }))
  const find = absence.create({ match: 'body', unless: { work: 'draft' } }, rule, openTermLists())
  expect(find({ ...english, languageRuns: passages }, contextWith())).toEqual([])
})

test('handles are asked about, but for bylines, own accounts and organisations', () => {
  const names = (text: string) =>
    handle
      .create(
        { match: 'handle', parts: ['lo'], endings: ['verket'], insides: ['seko'] },
        rule,
        openTermLists(),
      )(draftOf(text), contextWith({ ownAccounts: ['vagnklubben'] }))
      .map(({ facts }) => facts?.name)
  expect(names('Tack @kajsa_k för bilden!')).toEqual(['@kajsa_k'])
  expect(names('Foto: @kajsa_k')).toEqual([])
  expect(names('Bild @kajsa_k, text @timo.l')).toEqual([])
  expect(names('Följ @vagnklubben, @seko_vast, @lo_ung och @trafikverket.')).toEqual([])
  expect(names('Följ @lovisa.')).toEqual(['@lovisa'])
})

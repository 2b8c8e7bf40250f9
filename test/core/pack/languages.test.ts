import { expect, test } from 'vitest'
import {
  glossFor,
  inEveryLanguage,
  isForeign,
  needsGloss,
} from '../../../src/core/pack/languages.ts'
import { packShape, policyShape } from '../../../src/core/pack/shapes.ts'
import { sourceOf } from './source.ts'

const clause = { quote: 'Be kind.', reason: 'Kindness is felt.' }
const policy = { clauses: { '1': clause } }

test('a pack of one language may write its text plainly or under that language', () => {
  const filled = inEveryLanguage(sourceOf({ title: 'Ours', status: { en: 'new' } }), packShape, [
    'en',
  ])
  expect(filled.value).toEqual({
    title: { sv: 'Ours', en: 'Ours' },
    status: { sv: 'new', en: 'new' },
  })
  expect(inEveryLanguage(sourceOf(policy), policyShape, ['en']).value).toEqual({
    clauses: {
      '1': { quote: 'Be kind.', reason: { sv: 'Kindness is felt.', en: 'Kindness is felt.' } },
    },
  })
})

test('what stands there in another language too stays as it is', () => {
  const title = { sv: 'Vår', en: 'Ours' }
  expect(inEveryLanguage(sourceOf({ title }), packShape, ['en']).value).toEqual({ title })
})

test('a pack of two languages is left as its author wrote it, so that what is missing is told', () => {
  const source = sourceOf({ title: { en: 'Ours' } })
  expect(inEveryLanguage(source, packShape, ['sv', 'en'])).toBe(source)
})

test('a gloss is asked for only where some reader has another language than the quotes', () => {
  expect(needsGloss({ languages: ['en'] })).toBe(false)
  expect(needsGloss({ languages: ['sv', 'en'] })).toBe(true)
  expect(needsGloss({ languages: ['en'], quotes: 'sv' })).toBe(true)
  const glossed = { id: '1', quote: 'Var snäll.', gloss: 'Be kind.', check: 'rules' } as const
  expect(glossFor(glossed, { quotes: 'sv' }, 'en')).toBe('Be kind.')
  expect(glossFor(glossed, { quotes: 'sv' }, 'sv')).toBeUndefined()
})

test('a reader is told of a pack that is not in their language', () => {
  expect(isForeign({ languages: ['en'] }, 'sv')).toBe(true)
  expect(isForeign({}, 'sv')).toBe(false)
})

import { expect, test } from 'vitest'
import { mergeTerms, readTerms } from '../../../src/core/pack/read.ts'

test('a term is a text, or a text with what to write instead', () => {
  const lists = readTerms({
    a: ['ord', { term: 'fel', suggest: 'rätt' }, { term: 'x', suggest: ['y', 'z'] }],
  })
  expect(lists.a).toEqual([
    { term: 'ord' },
    { term: 'fel', suggest: ['rätt'] },
    { term: 'x', suggest: ['y', 'z'] },
  ])
})

const shared = {
  sv: {
    work: [{ term: 'förhandl*' }, { term: '{trade} fråga' }],
    trade: [{ term: 'tåg' }],
    unused: [{ term: 'x' }],
  },
  en: { work: [{ term: 'bargaining' }] },
}

test('shared lists that are named come along, also those that they name', () => {
  const checks = [{ match: 'terms', find: ['own'], unless: { work: 'draft' } }]
  const terms = mergeTerms({ sv: { own: [{ term: 'a' }] } }, shared, checks)
  expect(Object.keys(terms.sv ?? {}).sort()).toEqual(['own', 'trade', 'work'])
  expect(Object.keys(terms.en ?? {})).toEqual(['work'])
})

test("a rule's own list wins over a shared one of its name", () => {
  const own = { sv: { work: [{ term: 'eget' }] } }
  const terms = mergeTerms(own, shared, [{ match: 'terms', find: 'work' }])
  expect(terms.sv?.work).toEqual([{ term: 'eget' }])
})

test('a list that only a term names comes along', () => {
  const terms = mergeTerms({ sv: { own: [{ term: 'på {trade}' }] } }, shared, [])
  expect(terms.sv?.trade).toEqual([{ term: 'tåg' }])
})

test('lists that a rule has no use for stay away', () => {
  expect(mergeTerms({}, shared, [{ match: 'problems' }])).toEqual({})
})

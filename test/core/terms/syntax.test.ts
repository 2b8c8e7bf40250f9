import { expect, test } from 'vitest'
import { PackProblem } from '../../../src/core/pack-problem.ts'
import { compilerOf } from '../../../src/core/terms/syntax.ts'

const termsOf = (term: string) => {
  const lists = { own: [{ term }], other: [{ term: 'hund' }] }
  return compilerOf({ terms: { sv: lists } }, 'sv').compile('own').terms
}
const variantsOf = (term: string) =>
  termsOf(term).map(({ elements }) => elements.map(({ kind }) => kind).join(' '))

test('a group can hold classes and lists beside words', () => {
  expect(variantsOf('(<number>|två) av')).toEqual(['class literal', 'literal literal'])
  expect(variantsOf('min ({other}|katt)')).toEqual(['literal list', 'literal literal'])
})

test('several words can be left out as one', () => {
  expect(variantsOf('natten [i rad] hos')).toEqual([
    'literal literal literal literal',
    'literal literal',
  ])
  expect(variantsOf('sitter [(just nu|nu)] i')).toEqual([
    'literal literal literal literal',
    'literal literal literal',
    'literal literal',
  ])
})

test('a group of single words stays one element', () => {
  expect(variantsOf('[(nu|redan)] klart')).toEqual(['literal literal'])
})

test('a term may stand for 4096 variants and an element for 400 spellings', () => {
  expect(termsOf(`${'(a a|b b) '.repeat(12)}c`)).toHaveLength(4096)
  expect(termsOf(`x${'(a|b|c|d)'.repeat(4)}`)[0]?.elements).toMatchObject([
    { spellings: { length: 256 } },
  ])
})

test('a term that would stand for too many is refused before it is written out', () => {
  for (const term of [
    `${'[(a a|a)] '.repeat(18)}b`,
    `${'(a a|a a) '.repeat(60)}b`,
    `${'[i rad] '.repeat(60)}b`,
    `x${'(a|b)'.repeat(400)}`,
    `x${'(a)?'.repeat(400)}`,
    `x(${'a|'.repeat(1500)}a)`,
  ])
    expect(() => termsOf(term), term).toThrow(new PackProblem(`too many: ${term.trim()}`))
})

test('a line that is far too long is refused with how it begins', () => {
  const term = `(${'ord '.repeat(100_000)}`
  expect(() => termsOf(term)).toThrow(new PackProblem(`long: ${term.slice(0, 60)}`))
})

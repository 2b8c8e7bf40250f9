import { expect, test } from 'vitest'
import { compileLists } from '../../../src/core/pattern/compile.ts'

const variantsOf = (term: string) => {
  const lists = { own: [{ term }], other: [{ term: 'hund' }] }
  const list = compileLists(name => lists[name as keyof typeof lists])('own')
  return list.terms.map(({ elements }) => elements.map(({ kind }) => kind).join(' '))
}

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

import type { Rule, TermIndex } from '../types.ts'
import { Anchors, countKeys } from './anchors.ts'
import { writeTable } from './hash-table.ts'
import { type Key, keyOf } from './keys.ts'
import { compilerOf, languageFor } from './lists.ts'

/**
 * Works out which terms a draft may hold by what stands in it.
 *
 * @param rules - All rules of a pack.
 * @throws {PackProblem} where a list or term cannot be read.
 */
export function indexTerms(rules: readonly Rule[], language: string): TermIndex {
  const lists = rules.flatMap((rule, number) => {
    if (languageFor(rule, language) !== language) return []
    const { names, compile } = compilerOf(rule, language)
    return names.map(name => ({ number, name, list: compile(name) }))
  })
  const anchors = new Anchors(countKeys(lists.map(({ list }) => list)))
  const postings = new Map<Key, Map<number, number[]>>()
  const always = new Map<number, number[]>()
  lists.forEach(({ list }, number) => {
    for (const term of list.terms) {
      const own = anchors.ofTerm(term)
      if (!own) add(always, number, term.number)
      for (const written of own ?? []) {
        const key = keyOf(written)
        const posting = postings.get(key) ?? new Map<number, number[]>()
        postings.set(key, posting)
        add(posting, number, term.number)
      }
    }
  })
  return {
    lists: lists.map(({ number, name }) => [number, name]),
    table: writeTable(postings, always),
  }
}

function add(posting: Map<number, number[]>, list: number, term: number): void {
  const terms = posting.get(list)
  if (terms) terms.push(term)
  else posting.set(list, [term])
}

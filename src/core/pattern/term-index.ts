import type { Rule, TermIndex } from '../types.ts'
import { Anchors, countKeys } from './anchors.ts'
import { compilerOf, languageFor } from './lists.ts'

/** Numbers of terms, by the number of their list. */
export type Posting = readonly (readonly [list: number, terms: readonly number[]])[]

/**
 * Works out which terms a draft may hold by what stands in it.
 *
 * @param rules - All rules of a pack.
 * @throws {PackProblem} where a list or term cannot be read.
 */
export function indexTerms(rules: readonly Rule[], language: string): TermIndex {
  const lists = rules.flatMap((rule, number) => {
    if (languageFor(rule, language) !== language) return []
    const { lists, compile } = compilerOf(rule, language)
    return Object.keys(lists).map(name => ({ number, name, list: compile(name) }))
  })
  const anchors = new Anchors(countKeys(lists.map(({ list }) => list)))
  const keys = new Map<string, Map<number, number[]>>()
  const always = new Map<number, number[]>()
  lists.forEach(({ list }, number) => {
    for (const term of list.terms) {
      const own = anchors.ofTerm(term)
      if (!own) add(always, number, term.number)
      for (const key of own ?? []) {
        const posting = keys.get(key) ?? new Map<number, number[]>()
        keys.set(key, posting)
        add(posting, number, term.number)
      }
    }
  })
  return {
    lists: lists.map(({ number, name }) => [number, name]),
    keys: Object.fromEntries([...keys].map(([key, posting]) => [key, writePosting(posting)])),
    always: writePosting(always),
  }
}

function add(posting: Map<number, number[]>, list: number, term: number): void {
  const terms = posting.get(list)
  if (terms) terms.push(term)
  else posting.set(list, [term])
}

const digits = 36

/** Lists with spaces between, each as its number and those of its terms with commas between. */
function writePosting(posting: ReadonlyMap<number, readonly number[]>): string {
  return [...posting]
    .map(([list, terms]) => [list, ...terms].map(number => number.toString(digits)).join(','))
    .join(' ')
}

/** Reads what `writePosting` wrote. */
export function readPosting(written: string): Posting {
  if (written === '') return []
  return written.split(' ').map(part => {
    const [list = 0, ...terms] = part.split(',').map(number => Number.parseInt(number, digits))
    return [list, terms]
  })
}

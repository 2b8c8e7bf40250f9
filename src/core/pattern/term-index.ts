import type { Pack, Rule, TermIndex } from '../types.ts'
import { IndexWriter } from './index-writer.ts'
import { compilerOf } from './lists.ts'
import type { CompiledList } from './types.ts'
import type { Keep } from './word-writer.ts'

/** A list of a rule. */
interface NamedList {
  pack: string
  rule: number
  name: string
  masked: boolean
  list: CompiledList
}

/** A pack as far as its terms go. */
export type PackOfRules = Pick<Pack, 'id' | 'rules'>

/** The name of the terms that count in every language, and of those where no other does. */
export const anyLanguage = 'any'

/** The languages that packs have terms for, with that of terms for any. */
export function languagesOf(packs: readonly PackOfRules[]): Set<string> {
  const own = packs.flatMap(({ rules }) => rules.flatMap(({ terms }) => Object.keys(terms)))
  return new Set([...own, anyLanguage])
}

/**
 * Works out which terms a draft may hold by what stands in it, and writes all of them
 * as numbers.
 *
 * @param packs - All rules of packs.
 * @throws {PackProblem} where a list or term cannot be read.
 */
export function indexTerms(packs: readonly PackOfRules[], language: string): TermIndex {
  const parts: unknown[] = []
  return { ...writeIndex(packs, language, part => parts.push(part) - 1), part: at => parts[at] }
}

/** The same, with what the numbers stand for given to somebody to keep. */
export function writeIndex(
  packs: readonly PackOfRules[],
  language: string,
  keep: Keep,
): Omit<TermIndex, 'part'> {
  const lists = packs.flatMap(({ id, rules }) =>
    rules.flatMap((rule, number) => listsOf(rule, { pack: id, rule: number }, language)),
  )
  const writer = new IndexWriter(
    lists.map(({ list }) => list),
    keep,
  )
  return {
    lists: lists.map(({ pack, rule, name, masked }) => [pack, rule, name, masked]),
    tables: writer.tables(),
  }
}

/** The lists of a rule in a language, and once more where its words are looked for masked too. */
function listsOf(
  rule: Rule,
  place: Pick<NamedList, 'pack' | 'rule'>,
  language: string,
): NamedList[] {
  const read = (masked: boolean): NamedList[] => {
    const { names, compile } = compilerOf(rule, language, masked)
    return names.map(name => ({ ...place, name, masked, list: compile(name) }))
  }
  return rule.signals.some(({ masked }) => masked === true || masked === 'yes')
    ? [...read(false), ...read(true)]
    : read(false)
}

import { PackProblem } from '../pack-problem.ts'
import type { ParsedDraft, Rule, TermLists } from '../types.ts'
import { type Word, wordsOf } from '../words.ts'
import { type CompiledList, type CompiledTerm, compileLists } from './compile.ts'
import { candidates, matchTerm } from './match.ts'

/** Where a term of a list stands: indexes of words, the last one not included. */
export interface Hit {
  from: number
  to: number
  sentence: number
  paragraph: number
  term: CompiledTerm
}

/** A list of a rule in every language it has, ready to look for. */
export interface RuleList {
  name: string
  in: (language: string) => CompiledList | undefined
}

/**
 * Makes one of a rule's lists ready, in each of its languages; terms of `any`
 * language count in all of them.
 *
 * @throws {PackProblem} where no language has the list, or a term cannot be read.
 */
export function ruleList(rule: Rule, name: string, masked = false): RuleList {
  const { any = {}, ...languages } = rule.terms
  const byLanguage = new Map<string, CompiledList>()
  for (const [language, own] of Object.entries(languages)) {
    const lists = joined(any, own)
    if (lists[name]) byLanguage.set(language, compileLists(lists, masked)(name))
  }
  const rest = any[name] ? compileLists(any, masked)(name) : undefined
  if (!rest && !byLanguage.size) throw new PackProblem(`list: ${name}`)
  return { name, in: language => byLanguage.get(language) ?? rest }
}

function joined(any: TermLists, own: TermLists): TermLists {
  const lists: Record<string, TermLists[string]> = { ...any }
  for (const [name, entries] of Object.entries(own))
    lists[name] = [...entries, ...(any[name] ?? [])]
  return lists
}

const memo = new WeakMap<ParsedDraft, Map<RuleList, readonly Hit[]>>()

/** Every place in a draft where a term of the list stands, longest first at each word, none overlapping. */
export function hitsOf(list: RuleList, draft: ParsedDraft): readonly Hit[] {
  let known = memo.get(draft)
  if (!known) {
    known = new Map()
    memo.set(draft, known)
  }
  let hits = known.get(list)
  if (!hits) {
    hits = search(list, wordsOf(draft).words)
    known.set(list, hits)
  }
  return hits
}

function search(list: RuleList, words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const compiled = list.in(word.language)
    if (!compiled) continue
    let best: Hit | undefined
    for (const term of candidates(compiled, word)) {
      const to = matchTerm(term, words, at)
      if (to > (best?.to ?? at))
        best = { from: at, to, sentence: word.sentence, paragraph: word.paragraph, term }
    }
    if (!best) continue
    hits.push(best)
    at = best.to - 1
  }
  return hits
}

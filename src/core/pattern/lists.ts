import { PackProblem } from '../pack-problem.ts'
import type { ParsedDraft, Rule } from '../types.ts'
import { type Word, wordsOf } from '../words.ts'
import { type ActiveTerms, compileLists } from './compile.ts'
import { formsOf } from './forms.ts'
import { matchTerm } from './match.ts'
import { startingIn } from './starts.ts'
import type { CompiledList, CompiledTerm } from './types.ts'

/** Where a term of a list stands: indexes of words, the last one not included. */
export interface Hit {
  from: number
  to: number
  sentence: number
  paragraph: number
  term: CompiledTerm
}

/** A list of a rule, made ready in a language when that language is first met. */
export interface RuleList {
  name: string
  /** Undefined where there is no such list in a language. */
  in: (language: string) => CompiledList | undefined
}

/** The lists of a rule in one language, those for any language among them. */
export interface Compiler {
  names: readonly string[]
  /** @throws {PackProblem} where there is no such list. */
  compile: (name: string) => CompiledList
}

/** Whose terms count for a rule in a language: its own, or those for any. */
export function languageFor({ terms }: Rule, language: string): string {
  return Object.hasOwn(terms, language) ? language : 'any'
}

/** Makes the lists of a rule ready in one language. */
export function compilerOf(
  { terms }: Rule,
  language: string,
  masked = false,
  active?: ActiveTerms,
): Compiler {
  const own = terms[language] ?? {}
  const any = terms.any ?? {}
  const names = new Set([...Object.keys(any), ...Object.keys(own)])
  const entries = (name: string) => {
    if (!names.has(name)) return undefined
    return own === any ? own[name] : [...(own[name] ?? []), ...(any[name] ?? [])]
  }
  return { names: [...names], compile: compileLists(entries, masked, active) }
}

/** Gives the lists of a rule in a language, made ready once. */
export type Compilers = (language: string, masked: boolean) => Compiler

/**
 * Opens one of a rule's lists; terms of `any` language count in all of them.
 *
 * @param compilers - Where the rule's lists are made ready.
 * @throws {PackProblem} where no language has the list.
 */
export function openList(
  rule: Rule,
  name: string,
  masked = false,
  compilers: Compilers = (language, masked) => compilerOf(rule, language, masked),
): RuleList {
  if (!Object.values(rule.terms).some(lists => Object.hasOwn(lists, name)))
    throw new PackProblem(`list: ${name}`)
  const compiled = new Map<string, CompiledList | undefined>()
  return {
    name,
    in: language => {
      const own = languageFor(rule, language)
      if (!compiled.has(own)) {
        const { names, compile } = compilers(own, masked)
        compiled.set(own, names.includes(name) ? compile(name) : undefined)
      }
      return compiled.get(own)
    },
  }
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
    hits = search(list, draft)
    known.set(list, hits)
  }
  return hits
}

function search(list: RuleList, draft: ParsedDraft): readonly Hit[] {
  const { words } = wordsOf(draft)
  const compiled = new Set(draft.passages.map(({ language }) => list.in(language)))
  const found: Hit[] = []
  for (const own of compiled) if (own) searchIn(own, list, words, found)
  if (found.length < 2) return found
  const hits: Hit[] = []
  let to = 0
  for (const hit of found.sort((a, b) => a.from - b.from)) {
    if (hit.from < to) continue
    hits.push(hit)
    to = hit.to
  }
  return hits
}

function searchIn(own: CompiledList, list: RuleList, words: readonly Word[], found: Hit[]): void {
  for (const [at, terms] of startingIn(own, formsOf(words))) {
    if (list.in((words[at] as Word).language) !== own) continue
    const best = longest(terms, words, at)
    if (best) found.push(best)
  }
}

function longest(
  terms: readonly CompiledTerm[],
  words: readonly Word[],
  at: number,
): Hit | undefined {
  let best: CompiledTerm | undefined
  let furthest = at
  for (const term of terms) {
    const to = matchTerm(term, words, at)
    if (to > furthest) [best, furthest] = [term, to]
  }
  if (!best) return undefined
  const { sentence, paragraph } = words[at] as Word
  return { from: at, to: furthest, sentence, paragraph, term: best }
}

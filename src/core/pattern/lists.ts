import { PackProblem } from '../pack-problem.ts'
import type { ParsedDraft, Rule, TermLists } from '../types.ts'
import { type Word, wordsOf } from '../words.ts'
import { compileLists } from './compile.ts'
import { candidates, matchTerm } from './match.ts'
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
  /** @throws {PackProblem} where a term cannot be read; `rules check` finds that first. */
  in: (language: string) => CompiledList | undefined
  /** Indexes of the words that a term may start at; undefined where any may be. */
  places: (draft: ParsedDraft) => readonly number[] | undefined
}

/**
 * Opens one of a rule's lists; terms of `any` language count in all of them.
 *
 * @param places - Tells where terms may start, where somebody knows; see `lexicon.ts`.
 * @throws {PackProblem} where no language has the list.
 */
export function openList(
  rule: Rule,
  name: string,
  masked = false,
  places: RuleList['places'] = () => undefined,
): RuleList {
  if (!Object.values(rule.terms).some(lists => lists[name])) throw new PackProblem(`list: ${name}`)
  const compiled = new Map<string, CompiledList | undefined>()
  return {
    name,
    places,
    in: language => {
      const own = rule.terms[language] ? language : 'any'
      if (!compiled.has(own)) compiled.set(own, compile(rule, own, name, masked))
      return compiled.get(own)
    },
  }
}

interface Compiler {
  lists: TermLists
  compile: (name: string) => CompiledList
}

const compilers = new WeakMap<Rule, Map<string, Compiler>>()

/** A list in one language; the lists that a rule's lists refer to are compiled once. */
function compile(
  rule: Rule,
  language: string,
  name: string,
  masked: boolean,
): CompiledList | undefined {
  const own = compilers.get(rule) ?? new Map<string, Compiler>()
  compilers.set(rule, own)
  const key = `${language} ${masked}`
  const compiler = own.get(key) ?? compilerOf(rule, language, masked)
  own.set(key, compiler)
  return compiler.lists[name] ? compiler.compile(name) : undefined
}

function compilerOf({ terms }: Rule, language: string, masked: boolean): Compiler {
  const lists = joined(terms.any ?? {}, language === 'any' ? {} : (terms[language] ?? {}))
  return { lists, compile: compileLists(lists, masked) }
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
    const { words } = wordsOf(draft)
    hits = search(list, words, list.places(draft) ?? [...words.keys()])
    known.set(list, hits)
  }
  return hits
}

function search(list: RuleList, words: readonly Word[], places: readonly number[]): readonly Hit[] {
  const hits: Hit[] = []
  for (const at of places) {
    if (at < (hits.at(-1)?.to ?? 0)) continue
    const word = words[at] as Word
    const compiled = list.in(word.language)
    const best = compiled && longest(candidates(compiled, word), words, at)
    if (best) hits.push(best)
  }
  return hits
}

function longest(
  terms: readonly CompiledTerm[],
  words: readonly Word[],
  at: number,
): Hit | undefined {
  const { sentence, paragraph } = words[at] as Word
  let best: Hit | undefined
  for (const term of terms) {
    const to = matchTerm(term, words, at)
    if (to > (best?.to ?? at)) best = { from: at, to, sentence, paragraph, term }
  }
  return best
}

import { PackProblem } from '../pack-problem.ts'
import type { Rule } from '../types.ts'
import { compileLists } from './compile.ts'
import type { IndexedList } from './indexed-list.ts'
import type { CompiledList } from './types.ts'

/** A list of a rule, made ready in a language when that language is first met. */
export interface RuleList {
  name: string
  /** Undefined where there is no such list in a language. */
  in: (language: string) => IndexedList | undefined
}

/** Reads the lists of a rule in one language, those for any language among them. */
export interface Compiler {
  names: readonly string[]
  /** @throws {PackProblem} where there is no such list. */
  compile: (name: string) => CompiledList
}

/** What reads the lists of a rule in one language. */
export function compilerOf({ terms }: Rule, language: string, masked = false): Compiler {
  const own = terms[language] ?? {}
  const any = terms.any ?? {}
  const names = new Set([...Object.keys(any), ...Object.keys(own)])
  const entries = (name: string) => {
    if (!names.has(name)) return undefined
    return own === any ? own[name] : [...(own[name] ?? []), ...(any[name] ?? [])]
  }
  return { names: [...names], compile: compileLists(entries, masked) }
}

/**
 * Opens one of a rule's lists; terms of `any` language count in all of them.
 *
 * @param listIn - Gives the list in a language.
 * @throws {PackProblem} where no language has the list.
 */
export function openList(rule: Rule, name: string, listIn: RuleList['in']): RuleList {
  if (!Object.values(rule.terms).some(lists => Object.hasOwn(lists, name)))
    throw new PackProblem(`list: ${name}`)
  const opened = new Map<string, IndexedList | undefined>()
  const open = (language: string) => {
    if (!opened.has(language)) opened.set(language, listIn(language))
    return opened.get(language)
  }
  // Drafts in one language follow each other.
  let last: string | undefined
  let own: IndexedList | undefined
  return {
    name,
    in: language => {
      if (language !== last) {
        last = language
        own = open(language)
      }
      return own
    },
  }
}

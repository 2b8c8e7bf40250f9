import type { Pack, Rule } from '../types.ts'
import { openIndex } from './active.ts'
import type { ActiveTerms } from './compile.ts'
import { type Compiler, compilerOf, openList, type RuleList } from './lists.ts'
import { indexTerms } from './term-index.ts'

/** The lists of a run. All of them are looked for in one pass over a draft's words. */
export interface Lexicon {
  /** A list that is looked for in every draft; `masked` where spellings like f*n count. */
  find(rule: Rule, name: string, masked?: boolean): RuleList
  /** A list that is only looked for beside something found. */
  list(rule: Rule, name: string): RuleList
}

/**
 * Opens the lists of a run; each list of a rule is opened once.
 *
 * @param packs - Those whose lists will be asked for; the lists of other rules are
 *   opened too, and searched term by term.
 */
export function createLexicon(packs: readonly Pack[] = []): Lexicon {
  const packOf = new Map(packs.flatMap(pack => pack.rules.map(rule => [rule, pack])))
  const indexOf = once((pack: Pack, language: string) =>
    openIndex(pack.index?.[language] ?? indexTerms(pack.rules, language), pack.rules),
  )
  const activeIn = (rule: Rule, language: string): ActiveTerms | undefined => {
    const pack = packOf.get(rule)
    return pack && indexOf(pack, language)(rule)
  }
  const compilers = once((rule: Rule, key: string): Compiler => {
    const [language = '', masked] = key.split(' ')
    return compilerOf(rule, language, masked === 'masked', activeIn(rule, language))
  })
  const open = once((rule: Rule, key: string): RuleList => {
    const [name = '', masked] = key.split(' ')
    return openList(rule, name, masked === 'masked', (language, isMasked) =>
      compilers(rule, isMasked ? `${language} masked` : language),
    )
  })
  return {
    find: (rule, name, masked = false) => open(rule, masked ? `${name} masked` : name),
    list: (rule, name) => open(rule, name),
  }
}

/** Makes a function of an object and a text that works out each answer once. */
function once<Key extends object, Value>(
  make: (key: Key, text: string) => Value,
): (key: Key, text: string) => Value {
  const memo = new WeakMap<Key, Map<string, Value>>()
  return (key, text) => {
    const own = memo.get(key) ?? new Map<string, Value>()
    memo.set(key, own)
    if (!own.has(text)) own.set(text, make(key, text))
    return own.get(text) as Value
  }
}

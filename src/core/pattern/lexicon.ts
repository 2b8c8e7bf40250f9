import type { Pack, Rule, TermIndex } from '../types.ts'
import type { IndexedList } from './indexed-list.ts'
import { openList, type RuleList } from './lists.ts'
import { OpenIndex } from './open-index.ts'
import { anyLanguage, indexTerms, languagesOf, type PackOfRules } from './term-index.ts'

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
 * @param packs - Those whose lists will be asked for; other rules are indexed by
 *   themselves.
 */
export function createLexicon(packs: readonly Pack[] = []): Lexicon {
  const indexIn = openIndexes()
  const known = new Map(packs.flatMap(pack => listsOf(pack, indexIn)))
  const opened = once((rule: Rule) => {
    const lists = known.get(rule) ?? listsOf({ id: '', rules: [rule] }, indexIn)[0]?.[1]
    const open = (masked: boolean) =>
      once((name: string) => openList(rule, name, language => lists?.(language, name, masked)))
    return { plain: open(false), masked: open(true) }
  })
  return {
    find: (rule, name, masked = false) => opened(rule)[masked ? 'masked' : 'plain'](name),
    list: (rule, name) => opened(rule).plain(name),
  }
}

type IndexIn = (pack: PackOfRules, language: string) => OpenIndex
type ListsOfRule = (language: string, name: string, masked: boolean) => IndexedList | undefined

/** The lists of each rule of a pack. */
function listsOf(pack: PackOfRules, indexIn: IndexIn): [Rule, ListsOfRule][] {
  return pack.rules.map((rule, number) => [
    rule,
    (language, name, masked) => indexIn(pack, language).list(pack.id, number, name, masked),
  ])
}

/** Gives the index of a pack in a language; packs that were indexed together have one. */
function openIndexes(): IndexIn {
  const opened = once((index: TermIndex) => new OpenIndex(index))
  const indexes = once((pack: PackOfRules & Pick<Pack, 'index'>) => {
    const languages = new Set(pack.index ? Object.keys(pack.index) : languagesOf([pack]))
    const own = once((language: string) => pack.index?.[language] ?? indexTerms([pack], language))
    return (language: string) => own(languages.has(language) ? language : anyLanguage)
  })
  return (pack, language) => opened(indexes(pack)(language))
}

/** Makes a function that works out each answer once. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const memo = new Map<Key, Value>()
  return key => {
    let value = memo.get(key)
    if (value === undefined) {
      value = make(key)
      memo.set(key, value)
    }
    return value
  }
}

import { unmask } from '../fold.ts'
import type { ParsedDraft, Rule } from '../types.ts'
import { wordsOf } from '../words.ts'
import { bare } from './element.ts'
import { keysOfForm } from './heads.ts'
import { openList, type RuleList } from './lists.ts'

/** The lists of a run. Those that every draft is searched for are found in one pass over its words. */
export interface Lexicon {
  /** A list that is looked for in every draft. */
  find(rule: Rule, name: string, masked?: boolean): RuleList
  /** A list that is only looked for beside something found, and made ready when that happens. */
  list(rule: Rule, name: string): RuleList
}

/** Lists by what their terms can start with, in one language. */
interface Index {
  words: Map<string, RuleList[]>
  beginnings: Map<string, RuleList[]>
  endings: Map<string, RuleList[]>
  /** Lists with terms that can start with anything. */
  anything: RuleList[]
  masked: RuleList[]
}

/** Opens the lists of a run; each list of a rule is opened once. */
export function createLexicon(): Lexicon {
  const found = new Map<RuleList, boolean>()
  const opened = new WeakMap<Rule, Map<string, RuleList>>()
  const indexes = new Map<string, Index>()
  const scans = new WeakMap<ParsedDraft, Map<RuleList, number[]>>()

  const indexIn = (language: string) => {
    const index = indexes.get(language) ?? indexLists(found, language)
    indexes.set(language, index)
    return index
  }
  const places = (list: () => RuleList) => (draft: ParsedDraft) => {
    const scan = scans.get(draft) ?? scanWords(draft, indexIn)
    scans.set(draft, scan)
    return scan.get(list()) ?? []
  }
  const once = (rule: Rule, key: string, open: () => RuleList) => {
    const lists = opened.get(rule) ?? new Map<string, RuleList>()
    opened.set(rule, lists)
    const list = lists.get(key) ?? open()
    lists.set(key, list)
    return list
  }
  return {
    list: (rule, name) => once(rule, name, () => openList(rule, name)),
    find: (rule, name, masked = false) =>
      once(rule, `${name} ${masked}`, () => {
        const list: RuleList = openList(
          rule,
          name,
          masked,
          places(() => list),
        )
        found.set(list, masked)
        indexes.clear()
        return list
      }),
  }
}

function indexLists(lists: ReadonlyMap<RuleList, boolean>, language: string): Index {
  const index: Index = {
    words: new Map(),
    beginnings: new Map(),
    endings: new Map(),
    anything: [],
    masked: [],
  }
  for (const [list, masked] of lists) {
    const heads = list.in(language)?.heads
    if (!heads) continue
    if (masked) index.masked.push(list)
    if (heads.others.length) index.anything.push(list)
    else
      for (const key of ['words', 'beginnings', 'endings'] as const)
        for (const word of heads[key].keys()) add(index[key], word, list)
  }
  return index
}

function add(map: Map<string, RuleList[]>, key: string, list: RuleList): void {
  const lists = map.get(key)
  if (lists) lists.push(list)
  else map.set(key, [list])
}

/** Where each list may have a term, in one pass. */
function scanWords(
  draft: ParsedDraft,
  indexIn: (language: string) => Index,
): Map<RuleList, number[]> {
  const scan = new Map<RuleList, number[]>()
  const note = (lists: readonly RuleList[] | undefined, at: number) => {
    for (const list of lists ?? []) {
      const places = scan.get(list)
      if (!places) scan.set(list, [at])
      else if (places.at(-1) !== at) places.push(at)
    }
  }
  wordsOf(draft).words.forEach(({ token, language }, at) => {
    const index = indexIn(language)
    const forms = token.kind === 'emoji' ? [bare(token.text)] : token.forms
    for (const form of forms) {
      const { beginning, ending } = keysOfForm(form)
      note(index.words.get(form), at)
      note(index.beginnings.get(beginning), at)
      note(index.endings.get(ending), at)
    }
    note(index.anything, at)
    if (index.masked.length && unmask(forms[0] ?? '')) note(index.masked, at)
  })
  return scan
}

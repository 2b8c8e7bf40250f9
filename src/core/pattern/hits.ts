import { keptWith } from '../memo.ts'
import type { ParsedDraft } from '../types.ts'
import { type Word, wordsOf } from '../words.ts'
import { type Forms, formsOf } from './forms.ts'
import type { IndexedList, Term } from './indexed-list.ts'
import type { RuleList } from './lists.ts'
import type { TermMatch } from './types.ts'

/** Where a term of a list stands: indexes of words, the last one not included. */
export interface Hit {
  from: number
  to: number
  sentence: number
  paragraph: number
  term: Term
}

/** What is known of a draft's hits. */
interface Known {
  forms: Forms
  languages: readonly string[]
  /** Undefined where there are several. */
  language: string | undefined
  hits: Map<RuleList, readonly Hit[]>
}

const none: readonly never[] = []

/** Every place in a draft where a term of the list stands, longest first at each word, none overlapping. */
export function hitsOf(list: RuleList, draft: ParsedDraft): readonly Hit[] {
  const known = knownOf(draft)
  // Nearly always, and found as quickly again, so that nothing is kept of it.
  if (!mayStandIn(known, list)) return none
  let hits = known.hits.get(list)
  if (!hits) {
    hits = findHits(list, known)
    known.hits.set(list, hits)
  }
  return hits
}

/** Whether a draft may hold a term of a list, as far as that can be told without looking for any. */
export function mayHold(draft: ParsedDraft, list: RuleList): boolean {
  return mayStandIn(knownOf(draft), list)
}

function mayStandIn({ language, forms }: Known, list: RuleList): boolean {
  return language === undefined || list.in(language)?.mayStand(forms) === true
}

/** The hits of some lists, one list after the other. */
export function hitsOfAll(lists: readonly RuleList[], draft: ParsedDraft): readonly Hit[] {
  let all = none as readonly Hit[]
  for (const list of lists) {
    const hits = hitsOf(list, draft)
    if (hits.length) all = all.length ? [...all, ...hits] : hits
  }
  return all
}

/** What was last asked for: a run asks hundreds of lists of a draft, and goes to the next one. */
let latest: { draft: ParsedDraft; known: Known } | undefined

function knownOf(draft: ParsedDraft): Known {
  if (latest?.draft === draft) return latest.known
  const known = workedOut(draft)
  latest = { draft, known }
  return known
}

const workedOut = keptWith((draft: ParsedDraft): Known => {
  const languages = [...new Set(draft.passages.map(({ language }) => language))]
  const language = languages.length > 1 ? undefined : (languages[0] ?? '')
  return { forms: formsOf(wordsOf(draft).words), languages, language, hits: new Map() }
})

function findHits(list: RuleList, { forms, languages, language }: Known): readonly Hit[] {
  if (language === undefined) return inEachLanguage(list, languages, forms)
  const own = list.in(language)
  return own ? apart(longestOf(own.matches(forms), own, forms)) : none
}

/** The hits of terms of each language where it is spoken. */
function inEachLanguage(
  list: RuleList,
  languages: readonly string[],
  forms: Forms,
): readonly Hit[] {
  const all: Hit[] = []
  for (const own of new Set(languages.map(language => list.in(language))))
    if (own) {
      const isSpoken = ({ from }: TermMatch) => list.in(wordAt(forms, from).language) === own
      all.push(...longestOf(own.matches(forms).filter(isSpoken), own, forms))
    }
  return apart(all.sort((a, b) => a.from - b.from))
}

const wordAt = ({ words }: Forms, at: number): Word => words[at] as Word

/** The longest of the matches that start at each word. */
function longestOf(inOrder: readonly TermMatch[], list: IndexedList, forms: Forms): readonly Hit[] {
  if (!inOrder.length) return none
  const hits: Hit[] = []
  for (let at = 0; at < inOrder.length; ) {
    let longest = inOrder[at] as TermMatch
    const { from } = longest
    for (at++; inOrder[at]?.from === from; at++)
      if ((inOrder[at] as TermMatch).to > longest.to) longest = inOrder[at] as TermMatch
    if (longest.to > from) hits.push(hitAt(longest, list, forms))
  }
  return hits
}

function hitAt({ from, to, term }: TermMatch, list: IndexedList, forms: Forms): Hit {
  const { sentence, paragraph } = wordAt(forms, from)
  return { from, to, sentence, paragraph, term: list.term(term) }
}

/** The hits without those that reach into one before. */
function apart(inOrder: readonly Hit[]): readonly Hit[] {
  if (inOrder.length < 2) return inOrder
  let end = 0
  return inOrder.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}

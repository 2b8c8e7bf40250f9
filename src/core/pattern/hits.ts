import { Memo } from '../memo.ts'
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
  hits: Map<RuleList, readonly Hit[]>
}

const memo = new Memo<ParsedDraft, Known>()
const none: readonly never[] = []

/** Every place in a draft where a term of the list stands, longest first at each word, none overlapping. */
export function hitsOf(list: RuleList, draft: ParsedDraft): readonly Hit[] {
  const known = knownOf(draft)
  const had = known.hits.get(list)
  if (had) return had
  const hits = findHits(list, known)
  // That no term stands there is found as quickly again.
  if (hits !== none) known.hits.set(list, hits)
  return hits
}

function knownOf(draft: ParsedDraft): Known {
  let known = memo.get(draft)
  if (!known) {
    const languages = [...new Set(draft.passages.map(({ language }) => language))]
    known = { forms: formsOf(wordsOf(draft).words), languages, hits: new Map() }
    memo.set(draft, known)
  }
  return known
}

function findHits(list: RuleList, { forms, languages }: Known): readonly Hit[] {
  if (languages.length > 1) return inEachLanguage(list, languages, forms)
  const own = list.in(languages[0] ?? '')
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

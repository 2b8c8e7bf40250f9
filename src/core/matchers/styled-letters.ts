import { map, number } from '../shape.ts'
import { plainCopy, styledLettersIn } from '../text/styled-letters.ts'
import { documentOf, type Word } from '../text/words.ts'
import type { Check, Match, ParsedDraft } from '../types.ts'
import type { MatchDraft, Matcher } from './matcher.ts'

/** Stretches of words in letters of mathematics and the like, `at-least` so many letters. */
export const styledLetters: Matcher = {
  name: 'styled-letters',
  precision: 'very-high',
  readsAltTexts: true,
  options: map({ 'at-least': number }, ['at-least']),
  create: (check: Check): MatchDraft => {
    const least = Number(check['at-least'])
    return draft => stretches(draft, least)
  },
}

function stretches(draft: ParsedDraft, least: number): readonly Match[] {
  if (styledLettersIn(draft.text) < least) return []
  const { words } = documentOf(draft)
  const found: Match[] = []
  let first: Word | undefined
  let last: Word | undefined
  let count = 0
  const close = (): void => {
    if (first && last && count >= least) found.push(matchOf(first, last, draft))
    first = undefined
    count = 0
  }
  for (const word of words) {
    const own = styledLettersIn(word.token.text)
    // Signs between styled words belong to them.
    if (own === 0 && (word.token.kind !== 'punctuation' || word.token.text === '')) close()
    if (own === 0) continue
    if (first && last && last.paragraph !== word.paragraph) close()
    first ??= word
    last = word
    count += own
  }
  close()
  return found
}

function matchOf(first: Word, last: Word, { text }: ParsedDraft): Match {
  const [start, end] = [first.token.start, last.token.end]
  return { start, end, suggestions: [plainCopy(text.slice(start, end)).text.normalize('NFC')] }
}

import { map, number, text } from '../shape.ts'
import { documentOf, spanOfWords, type Word } from '../text/words.ts'
import type { Check, Match, ParsedDraft } from '../types.ts'
import type { MatchDraft, Matcher } from './matcher.ts'

/** The same kind of sign over and over: `of` emoji or a sign such as `!`, `at-least` so many in a row. */
export const repetition: Matcher = {
  name: 'run',
  precision: 'very-high',
  readsAltTexts: true,
  options: map({ of: text(), 'at-least': number }, ['of']),
  create,
}

function create(check: Check): MatchDraft {
  const isOne =
    check.of === 'emoji'
      ? ({ token }: Word) => (token.kind === 'emoji' ? 1 : 0)
      : ({ token }: Word) => (isOnly(token.text, String(check.of)) ? token.text.length : 0)
  const least = Number(check['at-least'])
  return draft => runs(draft, isOne, least)
}

function isOnly(text: string, sign: string): boolean {
  return text.startsWith(sign) && text.replaceAll(sign, '') === ''
}

function runs(draft: ParsedDraft, size: (word: Word) => number, least: number): Match[] {
  const { words } = documentOf(draft)
  const found: Match[] = []
  let from = 0
  let count = 0
  const close = (to: number) => {
    if (count >= least) found.push({ ...spanOfWords({ from, to }, draft), facts: { count } })
    count = 0
  }
  words.forEach((word, at) => {
    const own = size(word)
    if (!own || (count && !adjoins(words[at - 1], word))) close(at)
    if (!own) return
    if (!count) from = at
    count += own
  })
  close(words.length)
  return found
}

/** Spaces between signs do not break a row; a new paragraph does. */
function adjoins(before: Word | undefined, word: Word): boolean {
  return before?.paragraph === word.paragraph && word.token.start - before.token.end <= 2
}

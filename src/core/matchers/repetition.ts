import { map, number, text } from '../shape.ts'
import { documentOf, stretchesOf, type Word } from '../text/words.ts'
import type { Matcher } from './matcher.ts'

/** The same kind of sign over and over: `of` emoji or a sign such as `!`, `at-least` so many in a row. */
export const repetition: Matcher = {
  readsAltTexts: true,
  options: map({ of: text(), 'at-least': number }, ['of']),
  create(check) {
    const sign = String(check.of)
    const sizeOf = ({ token: { kind, text } }: Word): number => {
      if (sign === 'emoji') return kind === 'emoji' ? 1 : 0
      return text.startsWith(sign) && text.replaceAll(sign, '') === '' ? text.length : 0
    }
    return draft =>
      stretchesOf(documentOf(draft).words, sizeOf, adjoins)
        .filter(({ count }) => count >= Number(check['at-least']))
        .map(({ count, ...span }) => ({ ...span, facts: { count } }))
  },
}

/** Spaces between signs do not break a row; a new paragraph does. */
function adjoins(before: Word, word: Word): boolean {
  return before.paragraph === word.paragraph && word.token.start - before.token.end <= 2
}

import { map, number } from '../shape.ts'
import { documentOf } from '../text/words.ts'
import type { Token } from '../types.ts'
import type { Matcher } from './matcher.ts'

const longestAcronym = 3

/** Rows of words in capitals, `at-least` so many: short ones (acronyms) do not count alone, those with digits (codes) not at all. */
export const capitals: Matcher = {
  readsAltTexts: true,
  options: map({ 'at-least': number }),
  create: check => draft =>
    documentOf(draft)
      .sentences.flatMap(({ tokens }) => rows(tokens))
      .filter(row => {
        const words = row.filter(({ kind, text }) => kind === 'word' && !/\d/.test(text))
        const long = words.filter(({ text }) => text.length > longestAcronym)
        return words.length >= Number(check['at-least']) && long.length * 3 >= words.length
      })
      .map(row => ({
        start: row.find(({ kind }) => kind === 'word')?.start ?? 0,
        end: row.at(-1)?.end ?? 0,
      })),
}

/** Rows of words in capitals; signs and numbers inside go along, a small letter ends the row. */
function rows(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = [[]]
  for (const token of tokens) {
    const row = all.at(-1) as Token[]
    if (token.kind !== 'word' || isCapital(token.text)) row.push(token)
    else if (row.length) all.push([])
  }
  return all
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}/u.test(text)
}

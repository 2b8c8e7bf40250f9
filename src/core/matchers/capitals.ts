import { map, number } from '../shape.ts'
import { documentOf } from '../text/words.ts'
import type { Match, Token } from '../types.ts'
import type { Matcher } from './matcher.ts'

const longestAcronym = 3

/**
 * Sentences, or rows of words inside one, in capitals: `at-least` so many words,
 * of which short ones (acronyms) do not count alone and those with digits (codes, models) not at all.
 */
export const capitals: Matcher = {
  name: 'capitals',
  precision: 'very-high',
  readsAltTexts: true,
  options: map({ 'at-least': number }),
  create: check => draft => {
    const least = Number(check['at-least'])
    const found: Match[] = []
    for (const { tokens } of documentOf(draft).sentences)
      for (const row of rows(tokens)) {
        const words = row.filter(({ kind, text }) => kind === 'word' && !/\d/.test(text))
        const long = words.filter(({ text }) => text.length > longestAcronym)
        if (words.length >= least && long.length * 3 >= words.length) found.push(spanOf(row))
      }
    return found
  },
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

function spanOf(row: readonly Token[]): Match {
  const first = row.find(({ kind }) => kind === 'word')
  const last = row.at(-1)
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

import type { ParsedDraft } from '../types.ts'
import { type Word, wordsOf } from '../words.ts'
import type { Named } from './named.ts'
import { isNameLike } from './rows.ts'

/** From how many names on a row of them is read out. */
const fewest = 3
/** How many words may stand between two that are read out: a place, a number, «och». */
const mostBetween = 6

/** Names in rows: those read out one after the other together, each other one alone. */
export function readOuts(
  names: readonly Named[],
  draft: ParsedDraft,
): readonly (readonly Named[])[] {
  const { words } = wordsOf(draft)
  const rows: Named[][] = []
  for (const one of names) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && isListed(words.slice(last.to, one.from))) row.push(one)
    else rows.push([one])
  }
  return rows.flatMap(row => (row.length >= fewest ? [row] : row.map(one => [one])))
}

const joining = new Set('och samt & and i från på in from at the'.split(' '))

/** Whether words only hold a list together: signs, numbers, places, «och». */
function isListed(between: readonly Word[]): boolean {
  return (
    between.length > 0 &&
    between.length <= mostBetween &&
    between.every(
      word =>
        word.token.kind !== 'word' || isNameLike(word) || joining.has(word.token.forms[0] ?? ''),
    )
  )
}

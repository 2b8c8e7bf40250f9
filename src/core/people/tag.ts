import type { Word } from '../words.ts'
import { createLooker, type Looker, type Tag } from './features.ts'
import type { NameModel } from './learnt/types.ts'
import type { Row } from './rows.ts'
import { type Weights, weigh } from './weights.ts'

/** A name in a row of words: the last not included. */
export interface Tagged {
  from: number
  to: number
}

/** How many tags there are: none, first of a name, inside one. */
export const tags = 3

/** Finds the names in rows of some words. `leaning` is what is taken from the side of no name: more finds more. */
export function tagNames(
  words: readonly Word[],
  rows: readonly Row[],
  names: NameModel,
  weights: Weights,
  leaning = 0,
): readonly Tagged[] {
  const looker = createLooker(words, names)
  return rows.flatMap(row => namesIn(row, bestTags(row, looker, weights, leaning)))
}

const never = Number.NEGATIVE_INFINITY

/** The likeliest tags of a row as a whole. */
function bestTags(row: Row, looker: Looker, weights: Weights, leaning: number): readonly Tag[] {
  const back: Tag[][] = []
  let sums: readonly number[] = [0]
  for (let at = row.from; at < row.to; at++) {
    const own = [-leaning / weights.scale, 0, 0]
    for (const one of looker.features(at, row)) weigh(weights, one, own)
    const reached = [never, never, never]
    const origins: Tag[] = [0, 0, 0]
    for (let before = 0; before < sums.length; before++) {
      const step = own.slice()
      for (const one of looker.steps(at, before as Tag)) weigh(weights, one, step)
      for (let tag = 0; tag < tags; tag++) {
        const sum = (sums[before] as number) + (step[tag] as number)
        if ((tag === 2 && before === 0) || sum <= (reached[tag] as number)) continue
        reached[tag] = sum
        origins[tag] = before as Tag
      }
    }
    sums = reached
    back.push(origins)
  }
  return tracedBack(sums, back)
}

function tracedBack(sums: readonly number[], back: readonly (readonly Tag[])[]): readonly Tag[] {
  let tag = sums.indexOf(Math.max(...sums)) as Tag
  const traced: Tag[] = []
  for (const origins of [...back].reverse()) {
    traced.unshift(tag)
    tag = origins[tag] ?? 0
  }
  return traced
}

/** The names that tags of a row spell out. */
function namesIn({ from }: Row, row: readonly Tag[]): Tagged[] {
  const found: Tagged[] = []
  for (const [step, tag] of row.entries()) {
    const last = found.at(-1)
    if (tag === 1) found.push({ from: from + step, to: from + step + 1 })
    else if (tag === 2 && last) last.to = from + step + 1
  }
  return found
}

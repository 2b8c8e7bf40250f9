import { matchTerm } from './match.ts'
import type { Scene } from './scene.ts'
import { startsOf } from './starts.ts'
import type { TermMatch } from './types.ts'

/** Every row of words that some terms stand for, in the order of the terms. */
export function searchAll(terms: Iterable<number>, scene: Scene): TermMatch[] {
  const found: TermMatch[] = []
  for (const term of terms)
    for (const from of startsOf(term, scene)) {
      const to = matchTerm(term, scene, from)
      if (to >= 0) found.push({ from, to, term })
    }
  return found
}

/** The same, each row once and for the first such term, in the order of the first words. */
export function search(terms: Iterable<number>, scene: Scene): readonly TermMatch[] {
  const found = searchAll(terms, scene)
  return found.length > 1 ? eachOnce(found.sort((a, b) => a.from - b.from)) : found
}

function eachOnce(sorted: readonly TermMatch[]): TermMatch[] {
  const kept: TermMatch[] = []
  for (const match of sorted) if (!stands(match, kept)) kept.push(match)
  return kept
}

/** Whether the last of some matches, which start no later, hold the same words. */
function stands({ from, to }: TermMatch, kept: readonly TermMatch[]): boolean {
  for (let last = kept.length - 1; kept[last]?.from === from; last--)
    if (kept[last]?.to === to) return true
  return false
}

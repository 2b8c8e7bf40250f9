import type { TermList } from '../terms/term-lists.ts'
import { hitsOf } from '../terms/term-lists.ts'
import type { ParsedDraft } from '../types.ts'
import { hash } from './hash.ts'

/** Features that a sentence has besides its own. */
export type Standing = Map<number, number[]>

/** The features of lists that stand in sentences or beside them, by sentence. */
export function standingIn(draft: ParsedDraft, lists: readonly TermList[]): Standing {
  const found: Standing = new Map()
  for (const list of lists) addStanding(list, draft, found)
  return found
}

/** Adds where a list stands. */
export function addStanding(list: TermList, draft: ParsedDraft, to: Standing): void {
  const hits = hitsOf(list, draft)
  if (!hits.length) return
  const [here, beside] = featuresOfList(list)
  for (const { sentence } of hits) {
    add(to, sentence, here)
    add(to, sentence - 1, beside)
    add(to, sentence + 1, beside)
  }
}

function add(to: Standing, sentence: number, feature: number): void {
  const known = to.get(sentence)
  if (!known) to.set(sentence, [feature])
  else if (!known.includes(feature)) known.push(feature)
}

/** What it counts that a list stands in a sentence, and in one beside it. */
export function featuresOfList({ name }: TermList): readonly [here: number, beside: number] {
  return [hash(`t ${name}`), hash(`tn ${name}`)]
}

import { hitsOf, type TermList } from '../terms/term-lists.ts'
import type { ParsedDraft } from '../types.ts'
import { hash } from './hash.ts'

/** Features that a sentence has besides its own. */
export type Standing = Map<number, number[]>

/** The features of lists that stand in sentences or beside them, by sentence. */
export function standingIn(draft: ParsedDraft, lists: readonly TermList[]): Standing {
  const found: Standing = new Map()
  for (const list of lists) {
    const hits = hitsOf(list, draft)
    if (!hits.length) continue
    const here = hash(`t ${list.name}`)
    const beside = hash(`tn ${list.name}`)
    for (const { sentence } of hits) {
      add(found, sentence, here)
      add(found, sentence - 1, beside)
      add(found, sentence + 1, beside)
    }
  }
  return found
}

function add(to: Standing, sentence: number, feature: number): void {
  const known = to.get(sentence)
  if (!known) to.set(sentence, [feature])
  else if (!known.includes(feature)) known.push(feature)
}

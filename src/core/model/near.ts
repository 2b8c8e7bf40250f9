import type { TermList } from '../terms/term-lists.ts'
import type { ParsedDraft } from '../types.ts'
import { plainFeatures } from './features.ts'
import type { Scorer } from './score.ts'
import type { SentenceRow } from './sentence-rows.ts'
import { addStanding, featuresOfList, type Standing } from './standing.ts'

/** A model with the lists of its rule, those first that lift a sentence most. */
export interface ReadyModel {
  scorer: Scorer
  lists: readonly TermList[]
  /** How far each list and those after it could lift a sentence together. */
  lifts: readonly number[]
}

/** Orders the lists of a rule for one of its models. */
export function readyModel(scorer: Scorer, lists: readonly TermList[]): ReadyModel {
  const sorted = lists
    .map(list => ({ list, lift: scorer.liftOf(featuresOfList(list)) }))
    .sort((a, b) => b.lift - a.lift)
  const lifts = sorted.map((_, at) => sorted.slice(at).reduce((sum, { lift }) => sum + lift, 0))
  return { scorer, lists: sorted.map(({ list }) => list), lifts }
}

/**
 * The sentences that could be over the threshold. A list is only looked for where it could still lift one over,
 * as that takes longer than weighing.
 */
export function nearOf(
  rows: readonly SentenceRow[],
  model: ReadyModel,
  draft: ParsedDraft,
): readonly SentenceRow[] {
  const features = plainFeatures(draft)
  const most = model.lifts[0] ?? 0
  const near = rows.filter(({ sentence }) => model.scorer.isNear(features, sentence, none, most))
  return near.length ? nearWithLists(near, model, draft) : none
}

function nearWithLists(
  rows: readonly SentenceRow[],
  { scorer, lists, lifts }: ReadyModel,
  draft: ParsedDraft,
): readonly SentenceRow[] {
  const features = plainFeatures(draft)
  const standing: Standing = new Map()
  let near = rows
  for (let at = 0; near.length && (lifts[at] ?? 0) > 0; at++) {
    addStanding(lists[at] as TermList, draft, standing)
    const lift = lifts[at + 1] ?? 0
    near = near.filter(({ sentence }) =>
      scorer.isNear(features, sentence, standing.get(sentence) ?? none, lift),
    )
  }
  return near
}

const none: readonly never[] = []

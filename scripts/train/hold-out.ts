import type { Examples, Sentence } from './examples.ts'
import { learn, scoreOf } from './learn.ts'

/** A row with what weights say of it that were learnt without its writer or genre. */
export interface Scored {
  row: Sentence
  positive: boolean
  score: number
  /** Whether terms of the rule find it without the model. */
  found: boolean
}

/** The set of a rule's own cases (`own-cases.ts`): nobody's hand, so never held out. */
export const ownCasesSet = 'cases'

/**
 * Deals sets into folds, the largest first, each to the fold that has least: writers among writers, genres of real
 * text among genres, so that every fold holds both.
 */
export function foldsOf(rows: readonly Sentence[], folds: number): ReadonlyMap<string, number> {
  const sizes = new Map<string, { real: boolean; words: number }>()
  for (const { set, real, words } of rows) {
    if (set === ownCasesSet) continue
    const known = sizes.get(set)
    if (known) known.words += words
    else sizes.set(set, { real, words })
  }
  const dealt = new Map<string, number>()
  for (const real of [false, true]) {
    const loads = new Array<number>(folds).fill(0)
    const own = [...sizes].filter(([, size]) => size.real === real)
    for (const [set, { words }] of own.sort((a, b) => b[1].words - a[1].words)) {
      const least = loads.indexOf(Math.min(...loads))
      loads[least] = (loads[least] as number) + words
      dealt.set(set, least)
    }
  }
  return dealt
}

/** The score of a sentence that the rule's signals would not let it speak of. */
export const unheard = -Number.MAX_VALUE

/** Every other real text is learnt from; on the rest alarms are only counted, as learning from all takes twice as long. */
export const isLearntFrom = ({ real, draft }: Sentence): boolean => !real || draft % 2 === 0

/**
 * Scores every row by weights learnt from the other folds: what counts is how a model reads somebody it has not
 * read, and how often it speaks in a genre it has not met. Where the rule's signals would not let it speak, the score
 * is lower than any.
 *
 * @param rows - The numbers of the rows that the rule is asked about.
 */
export function scoreHeldOut(
  examples: Examples,
  rule: string,
  rows: Int32Array,
  positive: Uint8Array,
  { trust, folds = 3 }: { trust: number; folds?: number },
): readonly Scored[] {
  const dealt = foldsOf(
    Array.from(rows, row => examples.rows[row] as Sentence),
    folds,
  )
  const foldOf = (row: number) => dealt.get((examples.rows[row] as Sentence).set)
  return Array.from({ length: folds }, (_, fold) => fold).flatMap(fold => {
    const weights = learn(
      examples,
      rows.filter(row => foldOf(row) !== fold && isLearntFrom(examples.rows[row] as Sentence)),
      positive,
      trust,
    )
    return Array.from(
      rows.filter(row => foldOf(row) === fold),
      number => ({
        row: examples.rows[number] as Sentence,
        positive: positive[number] === 1,
        found: (examples.rows[number] as Sentence).found.has(rule),
        score: (examples.rows[number] as Sentence).heard.has(rule)
          ? scoreOf(examples, number, weights)
          : unheard,
      }),
    )
  })
}

/**
 * Precision and recall on labelled rows, 0 to 1, as the model alone has them and (`added`) of what terms do not find;
 * and alarms per 10,000 words of real text, at a threshold.
 */
export function ratesAt(scored: readonly Scored[], threshold: number) {
  const drafts = scored.filter(({ row }) => !row.real)
  const real = scored.filter(({ row }) => row.real)
  const words = real.reduce((sum, { row }) => sum + row.words, 0)
  const alarms = real.filter(({ score }) => score >= threshold).length
  return {
    ...shares(drafts, threshold),
    added: shares(
      drafts.filter(({ found }) => !found),
      threshold,
    ),
    alarms: (10_000 * alarms) / Math.max(1, words),
  }
}

function shares(scored: readonly Scored[], threshold: number) {
  const said = scored.filter(({ score }) => score >= threshold)
  const hits = said.filter(({ positive }) => positive).length
  return {
    precision: hits / Math.max(1, said.length),
    recall: hits / Math.max(1, scored.filter(({ positive }) => positive).length),
  }
}

/**
 * The threshold at which a model is worth most on drafts of writers it has not read, of those at which it speaks at most
 * so often in real text. What it adds to what terms find counts, a wrong alarm as much as some hits: a share of right
 * ones over all would let the sure ones pay for a tail that is mostly wrong.
 *
 * @param alarms - How often at most, per 10,000 words of real text.
 * @param cost - How many hits a wrong alarm costs.
 */
export function thresholdFor(
  scored: readonly Scored[],
  { alarms, cost }: { alarms: number; cost: number },
): number {
  const sorted = scored.filter(({ score }) => score > unheard).sort((a, b) => b.score - a.score)
  const words = scored.reduce((sum, { row }) => sum + (row.real ? row.words : 0), 0)
  const most = (alarms * words) / 10_000
  let [worth, best, spoken] = [0, 0, 0]
  let threshold = Number.POSITIVE_INFINITY
  for (const { row, positive, score, found } of sorted) {
    if (row.real) spoken++
    else if (!found) worth += positive ? 1 : -cost
    if (spoken > most) break
    if (worth > best) [best, threshold] = [worth, score]
  }
  return threshold
}

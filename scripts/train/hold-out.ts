import { learn, type Row, scoreOf } from './learn.ts'

/** A row with what weights say of it that were learnt without its writer. */
export interface Scored {
  row: Row
  score: number
}

/** Files with fewer sentences of the rule than this tell nothing when left out. */
const fewest = 10
/** The set of the rule's own cases (`own-cases.ts`): nobody's hand, so never held out. */
const ownCasesSet = 'cases'
/** Shorter sentences the matcher leaves alone. */
const fewestWords = 4

/**
 * Scores every row by weights learnt from the other files: writers differ, and what counts is how a model reads
 * somebody it has not read. Files with hardly anything of the rule are only learnt from.
 */
export function leaveOneFileOut(
  rows: readonly Row[],
  size: number,
  trust: number,
): readonly Scored[] {
  const sets = [...new Set(rows.map(({ set }) => set))].filter(
    set =>
      set !== ownCasesSet && rows.filter(row => row.set === set && row.positive).length >= fewest,
  )
  return sets.flatMap(set => {
    const { table, bias } = learn(
      rows.filter(row => row.set !== set),
      size,
      trust,
    )
    return rows
      .filter(row => row.set === set && row.words >= fewestWords)
      .map(row => ({ row, score: scoreOf(row, table, bias) }))
  })
}

/** Precision, recall and F1 of some scored rows at a threshold, 0 to 1. */
export function ratesAt(scored: readonly Scored[], threshold: number) {
  const said = scored.filter(({ score }) => score >= threshold)
  const hits = said.filter(({ row }) => row.positive).length
  const all = scored.filter(({ row }) => row.positive).length
  return {
    precision: hits / Math.max(1, said.length),
    recall: hits / Math.max(1, all),
    f1: (2 * hits) / Math.max(1, said.length + all),
  }
}

/** The lowest threshold that keeps a precision, 0 to 1. */
export function thresholdFor(scored: readonly Scored[], precision: number): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score)
  let hits = 0
  let threshold = Number.POSITIVE_INFINITY
  sorted.forEach(({ row, score }, index) => {
    hits += Number(row.positive)
    if (row.positive && hits / (index + 1) >= precision) threshold = score
  })
  return threshold
}

import { expect, test } from 'vitest'
import { leaveOneFileOut, ratesAt, thresholdFor } from '../../scripts/train/hold-out.ts'
import type { Row } from '../../scripts/train/learn.ts'

const row = (set: string, index: number, words = 5): Row => ({
  buckets: index % 2 ? [1, 3] : [2, 3],
  values: [Math.SQRT1_2, Math.SQRT1_2],
  positive: index % 2 === 1,
  set,
  draft: index,
  sentence: 0,
  words,
})
const rows = ['one', 'two', 'few'].flatMap(set =>
  Array.from({ length: set === 'few' ? 6 : 40 }, (_, index) => row(set, index)),
)

test('each file is scored without itself, and one with little of the rule is only learnt from', () => {
  const scored = leaveOneFileOut([...rows, row('one', 1, 2)], 4, 3)
  expect(new Set(scored.map(one => one.row.set))).toEqual(new Set(['one', 'two']))
  expect(scored).toHaveLength(80)
  expect(ratesAt(scored, thresholdFor(scored, 1))).toEqual({ precision: 1, recall: 1, f1: 1 })
})

test('the threshold is the lowest that keeps the precision', () => {
  const scored = [3, 2, 1, 0].map((score, at) => ({ score, row: row('one', at === 2 ? 0 : 1) }))
  expect(thresholdFor(scored, 1)).toBe(2)
  expect(thresholdFor(scored, 0.7)).toBe(0)
  expect(ratesAt(scored, 2)).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8 })
})

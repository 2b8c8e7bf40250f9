import { describe, expect, test } from 'vitest'
import type { Examples, Sentence } from '../../scripts/train/examples.ts'
import {
  foldsOf,
  ratesAt,
  type Scored,
  scoreHeldOut,
  thresholdFor,
  unheard,
} from '../../scripts/train/hold-out.ts'
import { learn, quantise, scoreOf } from '../../scripts/train/learn.ts'

const sentence = (set: string, rest: Partial<Sentence> = {}): Sentence => ({
  set,
  real: false,
  draft: 0,
  words: 5,
  rules: new Set(),
  unasked: new Set(),
  heard: new Set(['irony']),
  found: new Set(),
  ...rest,
})

/** Rows of three features that count the same: an odd row has others than an even one. */
function examplesOf(rows: readonly Sentence[]): Examples {
  const buckets = rows.flatMap((_, at) => (at % 2 ? [1, 2, 9] : [3, 4, 9]))
  return {
    size: 16,
    starts: Int32Array.from({ length: rows.length + 1 }, (_, at) => 3 * at),
    buckets: Int32Array.from(buckets),
    values: Float32Array.from(buckets, () => 1 / Math.sqrt(3)),
    rows,
  }
}
const odd = (rows: readonly Sentence[]) => Uint8Array.from(rows, (_, at) => at % 2)
const all = (rows: readonly Sentence[]) => Int32Array.from(rows.keys())
const trust = 3

describe('learning', () => {
  const rows = Array.from({ length: 40 }, () => sentence('one hand'))
  const examples = examplesOf(rows)

  test('tells apart what can be told apart, the same every time', () => {
    const weights = learn(examples, all(rows), odd(rows), trust)
    expect(scoreOf(examples, 1, weights)).toBeGreaterThan(0)
    expect(scoreOf(examples, 0, weights)).toBeLessThan(0)
    expect(learn(examples, all(rows), odd(rows), trust)).toEqual(weights)
  })

  test('weights shipped as bytes score as the learnt ones do', () => {
    const learnt = learn(examples, all(rows), odd(rows), trust)
    const { weights, scale, bias } = quantise(learnt, 0)
    const table = Float64Array.from(
      Int8Array.from(Buffer.from(String(weights), 'base64')),
      weight => scale * weight,
    )
    for (const row of [0, 1])
      expect(scoreOf(examples, row, { table, bias })).toBeCloseTo(scoreOf(examples, row, learnt), 1)
  })
})

describe('holding out', () => {
  test('every writer and every genre is in one fold, and each fold has both', () => {
    const rows = ['anna', 'bo', 'cia', 'dag'].flatMap((set, at) =>
      Array.from({ length: 10 + at }, () => sentence(set)),
    )
    const genres = ['news', 'blog', 'minutes'].flatMap((set, at) =>
      Array.from({ length: 5 + at }, () => sentence(set, { real: true })),
    )
    const folds = foldsOf([...rows, ...genres, sentence('cases')], 2)
    expect([...folds.keys()].sort()).toEqual(
      ['anna', 'blog', 'bo', 'cia', 'dag', 'minutes', 'news'].sort(),
    )
    for (const own of [rows, genres])
      expect(new Set(own.map(({ set }) => folds.get(set)))).toEqual(new Set([0, 1]))
  })

  test('a row is scored by weights that have not read its writer', () => {
    // The second writer means the opposite: read without own rows, all of it is taken wrong.
    const rows = ['one', 'two'].flatMap(set => Array.from({ length: 20 }, () => sentence(set)))
    const contrary = Uint8Array.from(rows, ({ set }, at) => (set === 'one' ? at % 2 : 1 - (at % 2)))
    const held = scoreHeldOut(examplesOf(rows), 'irony', all(rows), contrary, { trust, folds: 2 })
    expect(held).toHaveLength(40)
    expect(held.every(({ positive, score }) => positive === score < 0)).toBe(true)
  })

  test('a sentence of which the rule may not speak is under every threshold', () => {
    const rows = ['one', 'two'].flatMap(set =>
      Array.from({ length: 8 }, (_, at) => sentence(set, at < 4 ? { heard: new Set() } : {})),
    )
    const held = scoreHeldOut(examplesOf(rows), 'irony', all(rows), odd(rows), { trust, folds: 2 })
    expect(held.filter(({ score }) => score === unheard)).toHaveLength(8)
  })
})

describe('a threshold', () => {
  const draft = (score: number, positive: boolean, found = false): Scored => ({
    score,
    positive,
    found,
    row: sentence('one'),
  })
  const real = (score: number): Scored => ({
    ...draft(score, false),
    row: sentence('news', { real: true, words: 5000 }),
  })
  const drafts = [draft(3, true), draft(2, true), draft(1, false), draft(0, true)]

  test('is where hits are worth most against the wrong alarms that they cost', () => {
    expect(thresholdFor(drafts, { alarms: 1, cost: 0.5 })).toBe(0)
    expect(thresholdFor(drafts, { alarms: 1, cost: 2 })).toBe(2)
    const { precision, recall } = ratesAt(drafts, 2)
    expect({ precision, recall }).toEqual({ precision: 1, recall: 2 / 3 })
  })

  test('counts nothing for what terms find already', () => {
    const scored = [...drafts.slice(0, 3), draft(0, true, true), draft(-1, false, true)]
    expect(thresholdFor(scored, { alarms: 1, cost: 0.5 })).toBe(2)
    expect(ratesAt(scored, -1).added).toEqual({ precision: 2 / 3, recall: 1 })
  })

  test('and speaks no oftener in real text than it may', () => {
    const scored = [...drafts, real(2.5), real(-1)]
    expect(ratesAt(scored, 2).alarms).toBe(1)
    expect(thresholdFor(scored, { alarms: 1, cost: 0.5 })).toBe(0)
    expect(thresholdFor(scored, { alarms: 0.5, cost: 0.5 })).toBe(3)
  })

  test('is never reached where a model is only worth what it costs', () => {
    expect(thresholdFor([draft(1, false), draft(0, true)], { alarms: 1, cost: 1 })).toBe(
      Number.POSITIVE_INFINITY,
    )
  })
})

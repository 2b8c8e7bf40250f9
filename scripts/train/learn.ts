import type { Model } from '../../src/core/types.ts'

/** A sentence to learn from. */
export interface Row {
  /** Buckets of its features, each once. */
  features: readonly number[]
  positive: boolean
  /** Rows of the same fold stay on one side when splitting. */
  fold: number
}

/** Weights before they are rounded. */
export interface Weights {
  table: Float64Array
  bias: number
}

/** How many buckets the hashes of features fall into: 16 KB of weights. */
export const buckets = 1 << 14

const epochs = 12
const rate = 0.5
const shrink = 1e-5
const folds = 5

/** Learns weights by logistic regression with AdaGrad; the same rows give the same weights. */
export function learn(rows: readonly Row[]): Weights {
  const table = new Float64Array(buckets)
  const squares = new Float64Array(buckets).fill(1e-6)
  const order = rows.map((_, index) => index)
  const random = generator(1)
  let bias = 0
  let biasSquare = 1e-6
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { features, positive } = rows[index] as Row
      const value = 1 / Math.sqrt(Math.max(1, features.length))
      const error = 1 / (1 + Math.exp(-scoreOf(features, table, bias))) - Number(positive)
      for (const one of features) {
        const weight = table[one] as number
        const step = error * value + shrink * weight
        squares[one] = (squares[one] as number) + step * step
        table[one] = weight - (rate * step) / Math.sqrt(squares[one] as number)
      }
      biasSquare += error * error
      bias -= (rate * error) / Math.sqrt(biasSquare)
    }
  }
  return { table, bias }
}

function scoreOf(features: readonly number[], table: Float64Array, bias: number): number {
  let sum = 0
  for (const one of features) sum += table[one] as number
  return bias + sum / Math.sqrt(Math.max(1, features.length))
}

/**
 * The lowest threshold that keeps a precision on rows not learnt from.
 *
 * @param wanted - Precision, 0 to 1.
 * @returns The threshold with the precision and recall it has.
 */
export function crossValidate(rows: readonly Row[], wanted: number) {
  const scored = Array.from({ length: folds }, (_, fold) => {
    const held = (row: Row) => row.fold % folds === fold
    const weights = learn(rows.filter(row => !held(row)))
    return rows.filter(held).map(({ features, positive }) => ({
      positive,
      score: scoreOf(features, weights.table, weights.bias),
    }))
  })
    .flat()
    .sort((a, b) => b.score - a.score)
  const all = scored.filter(({ positive }) => positive).length
  let hits = 0
  let best = { threshold: Number.POSITIVE_INFINITY, precision: 1, recall: 0 }
  scored.forEach(({ positive, score }, index) => {
    hits += Number(positive)
    const precision = hits / (index + 1)
    if (precision >= wanted && positive) best = { threshold: score, precision, recall: hits / all }
  })
  return best
}

/** Weights as they ship: signed bytes in base64. */
export function quantise({ table, bias }: Weights, threshold: number): Omit<Model, 'about'> {
  const most = table.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const scale = most / 127
  const bytes = Uint8Array.from(table, weight => Math.round(weight / scale) & 0xff)
  return {
    scale: round(scale),
    bias: round(bias),
    threshold: round(threshold),
    weights: Buffer.from(bytes).toString('base64'),
  }
}

function round(value: number): number {
  return Number(value.toPrecision(6))
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const kept = order[index] as number
    order[index] = order[other] as number
    order[other] = kept
  }
}

/** A linear congruential generator: the same seed, the same order. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

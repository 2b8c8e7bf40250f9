import type { Model } from '../../src/core/types.ts'
import { minimise } from './minimise.ts'

/** A sentence to learn from. */
export interface Row {
  /** Buckets of its features, each once. */
  buckets: readonly number[]
  /** What each of them counts; their squares add up to one. */
  values: readonly number[]
  positive: boolean
  /** The file it comes from: one writer's hand. */
  set: string
  /** Which draft, and which sentence of it. */
  draft: number
  sentence: number
  words: number
}

/** Weights before they are rounded. */
export interface Weights {
  table: Float64Array
  bias: number
}

const rounds = 60

/**
 * Learns weights by logistic regression; the same rows give the same weights.
 *
 * @param size - How many buckets there are.
 * @param trust - How far the rows are followed against small weights: 1 little, 10 far.
 */
export function learn(rows: readonly Row[], size: number, trust = 3): Weights {
  const found = minimise(at => loss(rows, at, size, trust), size + 1, rounds)
  return { table: found.slice(0, size), bias: found[size] as number }
}

function loss(rows: readonly Row[], at: Float64Array, size: number, trust: number) {
  const slope = at.slice()
  slope[size] = 0
  let value = 0
  for (let bucket = 0; bucket < size; bucket++) value += 0.5 * (at[bucket] as number) ** 2
  for (const { buckets, values, positive } of rows) {
    const score = scoreOf({ buckets, values }, at, at[size] as number)
    value +=
      trust * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(0, positive ? -score : score))
    const error = trust * (1 / (1 + Math.exp(-score)) - Number(positive))
    buckets.forEach((bucket, k) => {
      slope[bucket] = (slope[bucket] as number) + error * (values[k] as number)
    })
    slope[size] = (slope[size] as number) + error
  }
  return { value, slope }
}

/** How strongly weights speak for a row. */
export function scoreOf(
  { buckets, values }: Pick<Row, 'buckets' | 'values'>,
  table: Float64Array,
  bias: number,
): number {
  let sum = bias
  for (let k = 0; k < buckets.length; k++)
    sum += (table[buckets[k] as number] as number) * (values[k] as number)
  return sum
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

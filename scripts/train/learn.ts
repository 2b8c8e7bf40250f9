import type { Model } from '../../src/core/types.ts'
import type { Examples } from './examples.ts'
import { minimise } from './minimise.ts'

/** Weights before they are rounded. */
export interface Weights {
  table: Float64Array
  bias: number
}

const rounds = 60
/** How much the second learner counts beside the first. */
const share = 0.5

/**
 * Learns weights from some rows: logistic regression over the features as they are, and half of one over features
 * scaled by how much more often they stand in positive rows (NB-SVM; Wang and Manning, ACL 2012), summed into one
 * table. The same rows give the same weights.
 *
 * @param rows - The numbers of the rows to learn from.
 * @param positive - For every row of the examples, 1 where it is one to be found.
 * @param trust - How far the rows are followed against small weights: 1 little, 30 far.
 */
export function learn(
  examples: Examples,
  rows: Int32Array,
  positive: Uint8Array,
  trust: number,
): Weights {
  const plain = regression(examples, rows, positive, trust, undefined)
  const ratios = logRatios(examples, rows, positive)
  const scaled = regression(examples, rows, positive, trust, ratios)
  return {
    table: plain.table.map((weight, at) => weight + share * (scaled.table[at] as number)),
    bias: plain.bias + share * scaled.bias,
  }
}

/** Logistic regression over features each multiplied by a scale; the weights come back for the features as they were. */
function regression(
  { size, starts, buckets, values }: Examples,
  rows: Int32Array,
  positive: Uint8Array,
  trust: number,
  scales: Float64Array | undefined,
): Weights {
  const effective = new Float64Array(size)
  const found = minimise(
    at => {
      for (let b = 0; b < size; b++) effective[b] = (at[b] as number) * (scales?.[b] ?? 1)
      const push = new Float64Array(size)
      const bias = at[size] as number
      let value = 0
      let pushBias = 0
      for (let r = 0; r < rows.length; r++) {
        const row = rows[r] as number
        const from = starts[row] as number
        const to = starts[row + 1] as number
        let score = bias
        for (let k = from; k < to; k++)
          score += (effective[buckets[k] as number] as number) * (values[k] as number)
        const wanted = positive[row] as number
        value += Math.log1p(Math.exp(-Math.abs(score))) + Math.max(0, wanted ? -score : score)
        const error = 1 / (1 + Math.exp(-score)) - wanted
        // Rows that are read right beyond doubt hardly move anything: leaving them out halves the time.
        if (Math.abs(error) < negligible) continue
        pushBias += error
        for (let k = from; k < to; k++) {
          const bucket = buckets[k] as number
          push[bucket] = (push[bucket] as number) + error * (values[k] as number)
        }
      }
      const slope = new Float64Array(size + 1)
      let squares = 0
      for (let b = 0; b < size; b++) {
        const weight = at[b] as number
        squares += weight * weight
        slope[b] = weight + trust * (push[b] as number) * (scales?.[b] ?? 1)
      }
      slope[size] = trust * pushBias
      return { value: 0.5 * squares + trust * value, slope }
    },
    size + 1,
    rounds,
  )
  const table = found.slice(0, size)
  if (scales) for (let b = 0; b < size; b++) table[b] = (table[b] as number) * (scales[b] as number)
  return { table, bias: found[size] as number }
}

const negligible = 1e-4

/** How much more often each bucket stands in positive rows than in others, as a logarithm; one is added to either count. */
function logRatios(
  { size, starts, buckets }: Examples,
  rows: Int32Array,
  positive: Uint8Array,
): Float64Array {
  const counts = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)] as const
  for (const row of rows) {
    const own = counts[(positive[row] as 0 | 1) === 1 ? 1 : 0]
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++)
      own[buckets[k] as number] = (own[buckets[k] as number] as number) + 1
  }
  const [others, found] = counts
  const sum = (numbers: Float64Array) => numbers.reduce((all, one) => all + one, 0)
  const base = Math.log(sum(others) / sum(found))
  return found.map((count, at) => Math.log(count / (others[at] as number)) + base)
}

/** How strongly weights speak for a row. */
export function scoreOf(
  { starts, buckets, values }: Examples,
  row: number,
  { table, bias }: Weights,
): number {
  let sum = bias
  for (let k = starts[row] as number; k < (starts[row + 1] as number); k++)
    sum += (table[buckets[k] as number] as number) * (values[k] as number)
  return sum
}

/** Steps on either side of zero. Half as many as a byte holds find the same, and pack into a fifth less. */
const steps = 63

/** Weights as they ship: signed bytes in base64. */
export function quantise({ table, bias }: Weights, threshold: number): Omit<Model, 'about'> {
  const most = table.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const scale = most / steps
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

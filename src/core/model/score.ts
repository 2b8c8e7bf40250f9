import type { Lane, Model, Token } from '../types.ts'
import { type Features, whole } from './row.ts'
import { sumsOf } from './sums.ts'
import { laneOf, lanes } from './weights.ts'

/** A learnt model ready to weigh the sentences of drafts. */
export interface Scorer {
  /** How far a sentence is over the threshold, under it where negative; `more` are further features that it has. */
  score(features: Features, sentence: number, more?: readonly number[]): number
  /** Whether a sentence could be over the threshold with some of `more` features and others that lift it by so much. */
  isNear(features: Features, sentence: number, more: readonly number[], lift: number): boolean
  /** How far features could lift a sentence at most. */
  liftOf(more: readonly number[]): number
  /** The words of a sentence that spoke most for it, weightiest first. */
  because(features: Features, sentence: number, most: number): readonly string[]
}

/** Makes a model ready; its weights are unpacked for the first sentence. */
export function createScorer(model: Model): Scorer {
  const { scale, bias, threshold } = model
  let ready: Lane | undefined
  const open = () => {
    ready ??= laneOf(model)
    return ready
  }
  const over = (sum: number, squares: number) => bias + scale * (sum / normOf(squares)) - threshold
  return {
    score: (features, sentence, more = none) => {
      const { sum, squares } = withMore(features, sentence, more, open())
      return over(sum, squares)
    },
    isNear: (features, sentence, more, lift) => {
      const own = open()
      const { sums, squares } = sumsOf(features, own.table)
      const sum = (sums[lanes * sentence + own.lane] as number) + liftOf(more, own) + lift
      // Features that come never make a sentence shorter, so that over no sum is it higher than this.
      return over(Math.max(0, sum), squares[sentence] as number) >= 0
    },
    liftOf: more => liftOf(more, open()),
    because: (features, sentence, most) => heaviest(features, sentence, open(), most),
  }
}

const none: readonly number[] = []

/** What the tenths of a sentence are divided by, so that long and short ones weigh the same. */
export function normOf(squares: number): number {
  return Math.sqrt(Math.max(shortest, squares))
}

/** The square of one feature that counts whole. */
const shortest = 100

/** What a sentence comes to with some features more, each of which counts whole whatever its bucket held before. */
function withMore(features: Features, sentence: number, more: readonly number[], own: Lane) {
  const known = sumsOf(features, own.table)
  let sum = known.sums[lanes * sentence + own.lane] as number
  let squares = known.squares[sentence] as number
  for (const bucket of bucketsOf(more, own)) {
    const held = heldIn(bucket, features, sentence, own)
    sum += weightOf(bucket, own) * (whole - held)
    squares += whole * whole - held * held
  }
  return { sum, squares }
}

/** What a bucket counts in a sentence, in tenths. */
function heldIn(bucket: number, features: Features, sentence: number, own: Lane): number {
  const { hashes, tenths, starts } = features
  const first = starts[sentence] as number
  const mask = maskOf(own)
  for (let at = (starts[sentence + 1] as number) - 1; at >= first; at--)
    if (((hashes[at] as number) & mask) === bucket) return tenths[at] as number
  return 0
}

/** How far features could lift a sum. */
function liftOf(more: readonly number[], own: Lane): number {
  const mask = maskOf(own)
  let lift = 0
  for (const hash of more) lift += whole * Math.max(0, weightOf(hash & mask, own))
  return lift
}

/** What of a hash tells its bucket. */
const maskOf = ({ table }: Lane): number => table.length / lanes - 1

function bucketsOf(hashes: readonly number[], own: Lane): ReadonlySet<number> {
  const mask = maskOf(own)
  return new Set(hashes.map(one => one & mask))
}

const weightOf = (bucket: number, { table, lane }: Lane): number =>
  table[lanes * bucket + lane] as number

function heaviest(features: Features, sentence: number, own: Lane, most: number) {
  const { hashes, tenths, sources, starts } = features
  const words = features.words[sentence] as readonly Token[]
  const mask = maskOf(own)
  const speaks = new Map<string, number>()
  for (let at = starts[sentence] as number; at < (starts[sentence + 1] as number); at++) {
    const source = sources[at] as number
    const word = source < 0 ? undefined : words[source]
    if (word?.kind !== 'word') continue
    const weight = ((tenths[at] as number) / whole) * weightOf((hashes[at] as number) & mask, own)
    speaks.set(word.text, (speaks.get(word.text) ?? 0) + weight)
  }
  return [...speaks]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word)
}

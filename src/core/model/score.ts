import type { Model, Token } from '../types.ts'
import { normOf, packed } from './pack.ts'
import { type Features, type Packed, whole } from './row.ts'
import { weightsOf } from './weights.ts'

/** A learnt model ready to weigh the sentences of drafts. */
export interface Scorer {
  /** How far a sentence is over the threshold, under it where negative; `more` are further features that it has. */
  score(features: Features, sentence: number, more?: readonly number[]): number
  /** Whether a sentence could be over the threshold with some of the features that may come. */
  isNear(features: Features, sentence: number): boolean
  /** The words of a sentence that spoke most for it, weightiest first. */
  because(features: Features, sentence: number, most: number): readonly string[]
}

/**
 * Makes a model ready; its weights are unpacked for the first sentence.
 *
 * @param toCome - All further features that sentences may turn out to have.
 */
export function createScorer(model: Model, toCome: readonly number[] = []): Scorer {
  const { scale, bias, threshold } = model
  let ready: { weights: Int8Array; lift: number } | undefined
  const open = () => {
    if (ready) return ready
    const weights = weightsOf(model)
    ready = { weights, lift: liftOf(toCome, weights) }
    return ready
  }
  const over = (sum: number, squares: number) => bias + scale * (sum / normOf(squares)) - threshold
  return {
    score: (features, sentence, more = none) => {
      const { weights } = open()
      const row = packed(features, weights.length)
      const { sum, squares } = withMore(row, sentence, more, weights)
      return over(sum, squares)
    },
    isNear: (features, sentence) => {
      const { weights, lift } = open()
      const row = packed(features, weights.length)
      // Features that come never make a sentence shorter, so that over no sum is it higher than this.
      const sum = Math.max(0, sumOf(row, sentence, weights) + lift)
      return over(sum, row.squares[sentence] as number) >= 0
    },
    because: (features, sentence, most) => heaviest(features, sentence, open().weights, most),
  }
}

const none: readonly number[] = []

function sumOf({ buckets, tenths, starts }: Packed, sentence: number, weights: Int8Array): number {
  const end = starts[sentence + 1] as number
  let sum = 0
  for (let at = starts[sentence] as number; at < end; at++)
    sum += (weights[buckets[at] as number] as number) * (tenths[at] as number)
  return sum
}

/** What a sentence comes to with some features more, each of which counts whole whatever its bucket held before. */
function withMore(row: Packed, sentence: number, more: readonly number[], weights: Int8Array) {
  let sum = sumOf(row, sentence, weights)
  let squares = row.squares[sentence] as number
  if (more.length)
    for (const bucket of bucketsOf(more, weights)) {
      const held = heldIn(bucket, row, sentence)
      sum += (weights[bucket] as number) * (whole - held)
      squares += whole * whole - held * held
    }
  return { sum, squares }
}

function heldIn(bucket: number, { buckets, tenths, starts }: Packed, sentence: number): number {
  const end = starts[sentence + 1] as number
  for (let at = starts[sentence] as number; at < end; at++)
    if (buckets[at] === bucket) return tenths[at] as number
  return 0
}

/** How far features that are still to come could lift a sum. */
function liftOf(toCome: readonly number[], weights: Int8Array): number {
  let lift = 0
  for (const bucket of bucketsOf(toCome, weights))
    lift += whole * Math.max(0, weights[bucket] as number)
  return lift
}

function bucketsOf(hashes: readonly number[], weights: Int8Array): ReadonlySet<number> {
  return new Set(hashes.map(one => one & (weights.length - 1)))
}

function heaviest(features: Features, sentence: number, weights: Int8Array, most: number) {
  const { hashes, tenths, sources, starts } = features
  const words = features.words[sentence] as readonly Token[]
  const speaks = new Map<string, number>()
  for (let at = starts[sentence] as number; at < (starts[sentence + 1] as number); at++) {
    const word = words[sources[at] as number]
    if (word?.kind !== 'word') continue
    const bucket = (hashes[at] as number) & (weights.length - 1)
    const weight = ((tenths[at] as number) / whole) * (weights[bucket] as number)
    speaks.set(word.text, (speaks.get(word.text) ?? 0) + weight)
  }
  return [...speaks]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word)
}

import type { Model } from '../types.ts'
import { type Packed, packed } from './pack.ts'
import type { Features } from './row.ts'
import { weightsOf } from './weights.ts'

/** A learnt model ready to weigh sentences. */
export interface Scorer {
  /** How far a sentence is over the threshold; under it where negative. */
  score(features: Features): number
  /** The words of a sentence that spoke most for it, weightiest first. */
  because(features: Features, most: number): readonly string[]
}

/** Makes a model ready; its weights are unpacked for the first sentence. */
export function createScorer(model: Model): Scorer {
  const { scale, bias, threshold } = model
  let unpacked: Int8Array | undefined
  const weights = () => {
    unpacked ??= weightsOf(model)
    return unpacked
  }
  return {
    score: features =>
      bias + scale * sumOf(packed(features, weights().length), weights()) - threshold,
    because: (features, most) => heaviest(features, weights(), most),
  }
}

function sumOf({ buckets, tenths, norm }: Packed, weights: Int8Array): number {
  let sum = 0
  for (let at = 0; at < buckets.length; at++)
    sum += (weights[buckets[at] as number] as number) * (tenths[at] as number)
  return sum / norm
}

function heaviest({ hashes, tenths, sources, words }: Features, weights: Int8Array, most: number) {
  const speaks = new Map<string, number>()
  for (let at = 0; at < hashes.length; at++) {
    const word = words[sources[at] as number]
    if (word?.kind !== 'word') continue
    const bucket = (hashes[at] as number) & (weights.length - 1)
    const weight = ((tenths[at] as number) / 10) * (weights[bucket] as number)
    speaks.set(word.text, (speaks.get(word.text) ?? 0) + weight)
  }
  return [...speaks]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word)
}

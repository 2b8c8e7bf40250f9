import type { Model } from '../types.ts'
import type { Feature } from './features.ts'

/** A learnt model ready to weigh sentences. */
export interface Scorer {
  /** How far a sentence is over the threshold; under it where negative. */
  score(features: readonly Feature[]): number
  /** The words of a sentence that spoke most for it, weightiest first. */
  because(features: readonly Feature[], most: number): readonly string[]
}

/**
 * Makes a model ready: weights are signed bytes in base64, one for each bucket
 * that the hashes of features fall into.
 */
export function createScorer({ weights, scale, bias, threshold }: Model): Scorer {
  const table = readWeights(weights)
  const bucket = ({ hash }: Feature) => hash & (table.length - 1)
  return {
    score(features) {
      const buckets = new Set(features.map(bucket))
      let sum = 0
      for (const one of buckets) sum += table[one] ?? 0
      return bias + (scale * sum) / Math.sqrt(Math.max(1, buckets.size)) - threshold
    },
    because(features, most) {
      const speaks = new Map<string, number>()
      for (const feature of features)
        if (feature.word?.kind === 'word')
          speaks.set(
            feature.word.text,
            (speaks.get(feature.word.text) ?? 0) + (table[bucket(feature)] ?? 0),
          )
      return [...speaks]
        .filter(([, weight]) => weight > 0)
        .sort((a, b) => b[1] - a[1])
        .slice(0, most)
        .map(([word]) => word)
    },
  }
}

// Byte by byte: the ways that read better take 5 ms for a table.
function readWeights(weights: string): Int8Array {
  const bytes = atob(weights)
  const table = new Int8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) table[at] = bytes.charCodeAt(at)
  return table
}

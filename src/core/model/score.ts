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
 * that the hashes of features fall into. They are unpacked when first asked for.
 */
export function createScorer({ weights, scale, bias, threshold }: Model): Scorer {
  let unpacked: Int8Array | undefined
  const tableOf = () => {
    unpacked ??= readWeights(weights)
    return unpacked
  }
  return {
    score(features) {
      const table = tableOf()
      const { buckets, values } = packed(features, table.length)
      let sum = 0
      for (let at = 0; at < buckets.length; at++)
        sum += (table[buckets[at] as number] ?? 0) * (values[at] as number)
      return bias + scale * sum - threshold
    },
    because(features, most) {
      const table = tableOf()
      const speaks = new Map<string, number>()
      for (const { hash, value = 1, word } of features)
        if (word?.kind === 'word')
          speaks.set(
            word.text,
            (speaks.get(word.text) ?? 0) + value * (table[hash & (table.length - 1)] ?? 0),
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

const scratches = new Map<number, Float64Array>()

/** Room to gather values by bucket; all zero between uses. */
function scratchOf(size: number): Float64Array {
  const known = scratches.get(size)
  if (known) return known
  const made = new Float64Array(size)
  scratches.set(size, made)
  return made
}

/**
 * Features as buckets, each once, with values whose squares add up to one.
 *
 * @param size - How many buckets there are, a power of two.
 */
export function packed(features: readonly Feature[], size: number) {
  const gathered = scratchOf(size)
  const buckets: number[] = []
  for (const { hash, value = 1 } of features) {
    const bucket = hash & (size - 1)
    if (gathered[bucket] === 0) buckets.push(bucket)
    gathered[bucket] = value
  }
  let squares = 0
  for (const bucket of buckets) squares += (gathered[bucket] as number) ** 2
  const norm = Math.sqrt(Math.max(1, squares))
  const values = buckets.map(bucket => (gathered[bucket] as number) / norm)
  for (const bucket of buckets) gathered[bucket] = 0
  return { buckets, values }
}

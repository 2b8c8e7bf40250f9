import type { Model } from '../types.ts'
import type { Features } from './row.ts'

/** A learnt model ready to weigh sentences. */
export interface Scorer {
  /** How far a sentence is over the threshold; under it where negative. */
  score(features: Features): number
  /** The words of a sentence that spoke most for it, weightiest first. */
  because(features: Features, most: number): readonly string[]
}

/** Makes a model ready: weights are signed bytes in base64, one for each bucket that the hashes of features fall into. */
export function createScorer({ weights, scale, bias, threshold }: Model): Scorer {
  const size = sizeOf(weights)
  return {
    score(features) {
      const { buckets, values } = packed(features, size)
      let sum = 0
      for (let at = 0; at < buckets.length; at++)
        sum += weightAt(weights, buckets[at] as number) * (values[at] as number)
      return bias + scale * sum - threshold
    },
    because(features, most) {
      const speaks = new Map<string, number>()
      features.words.forEach((word, at) => {
        if (word?.kind !== 'word') return
        const bucket = (features.hashes[at] as number) & (size - 1)
        const weight = (features.values[at] as number) * weightAt(weights, bucket)
        speaks.set(word.text, (speaks.get(word.text) ?? 0) + weight)
      })
      return [...speaks]
        .filter(([, weight]) => weight > 0)
        .sort((a, b) => b[1] - a[1])
        .slice(0, most)
        .map(([word]) => word)
    },
  }
}

/** How many bytes a text in base64 stands for. */
function sizeOf(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='))
  return (base64.length / 4) * 3 - padding
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sixBits = new Uint8Array(128)
for (let at = 0; at < alphabet.length; at++) sixBits[alphabet.charCodeAt(at)] = at

/**
 * One signed byte of a text in base64, read where it stands: a draft asks for some hundred
 * of a table, and unpacking all seven tables takes longer than all else about the models.
 */
function weightAt(base64: string, at: number): number {
  const place = at % 3
  const first = ((at - place) / 3) * 4 + place
  const both =
    ((sixBits[base64.charCodeAt(first)] as number) << 6) |
    (sixBits[base64.charCodeAt(first + 1)] as number)
  // Twelve bits hold the byte 4, 2 or 0 bits from their end; shifts bring its sign along.
  return (both << (20 + 2 * place)) >> 24
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

/** Features as buckets, each once, with values whose squares add up to one. */
interface Packed {
  buckets: readonly number[]
  values: readonly number[]
}

const memo = new WeakMap<Features, Map<number, Packed>>()

/**
 * Packs features; worked out once a row, as all models ask for the same.
 *
 * @param size - How many buckets there are, a power of two.
 */
export function packed(features: Features, size: number): Packed {
  const known = memo.get(features) ?? new Map<number, Packed>()
  memo.set(features, known)
  const own = known.get(size) ?? pack(features, size)
  known.set(size, own)
  return own
}

function pack({ hashes, values }: Features, size: number): Packed {
  const gathered = scratchOf(size)
  const buckets: number[] = []
  for (let at = 0; at < hashes.length; at++) {
    const bucket = (hashes[at] as number) & (size - 1)
    if (gathered[bucket] === 0) buckets.push(bucket)
    gathered[bucket] = values[at] as number
  }
  let squares = 0
  for (const bucket of buckets) squares += (gathered[bucket] as number) ** 2
  const norm = Math.sqrt(Math.max(1, squares))
  const shares = buckets.map(bucket => (gathered[bucket] as number) / norm)
  for (const bucket of buckets) gathered[bucket] = 0
  return { buckets, values: shares }
}

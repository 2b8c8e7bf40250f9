import type { Lane, Model } from '../types.ts'

/**
 * How many models of one size have their weights in a table, those of a bucket side by side: memory that is
 * looked at for one of them is at hand for all.
 */
export const lanes = 4

/** Where the weights of a model stand, unpacked where a pack has them as text. */
export function laneOf({ weights }: Model): Lane {
  if (typeof weights !== 'string') return weights
  const own = unpack(weights)
  const table = emptyTable(own.length)
  fillLane(table, 0, own)
  return { table, lane: 0 }
}

/** A table for models of so many buckets. */
export function emptyTable(buckets: number): Int8Array {
  return new Int8Array(lanes * buckets)
}

/** Puts the weights of a model, one for each bucket, into a lane of a table. */
export function fillLane(table: Int8Array, lane: number, weights: Int8Array): void {
  for (let at = 0; at < weights.length; at++) table[lanes * at + lane] = weights[at] as number
}

/** The weights of a model by themselves, one for each bucket. */
export function weightsOf({ weights }: Model): Int8Array {
  if (typeof weights === 'string') return unpack(weights)
  const { table, lane } = weights
  return Int8Array.from({ length: table.length / lanes }, (_, at) => table[lanes * at + lane] ?? 0)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes that a text in base64 stands for, with a sign; browsers and Node have no quick way in common. */
function unpack(base64: string): Int8Array {
  const sixBits = new Uint8Array(128)
  for (let at = 0; at < alphabet.length; at++) sixBits[alphabet.charCodeAt(at)] = at
  const signs = base64.replace(/=+$/, '')
  const bytes = new Int8Array(Math.floor((signs.length * 3) / 4))
  let bits = 0
  let to = 0
  for (let at = 0; at < signs.length; at++) {
    bits = (bits << 6) | (sixBits[signs.charCodeAt(at)] as number)
    if (at % 4) bytes[to++] = bits >> (6 - 2 * (at % 4))
  }
  return bytes
}

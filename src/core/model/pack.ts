import type { Features, Packed } from './row.ts'

/** Room to gather what buckets count; all zero between uses. */
let gathered = new Uint8Array(0)

/**
 * Packs features; worked out once a draft and size, as most models ask for the same. Of features
 * of a sentence that fall into one bucket the last counts.
 *
 * @param size - How many buckets there are, a power of two.
 */
export function packed(features: Features, size: number): Packed {
  for (const known of features.packs) if (known.size === size) return known
  const made = pack(features, size)
  features.packs.push(made)
  return made
}

function pack({ hashes, tenths, starts }: Features, size: number): Packed {
  if (gathered.length < size) gathered = new Uint8Array(size)
  const buckets = new Int32Array(hashes.length)
  const counts = new Uint8Array(hashes.length)
  const own = [0]
  const squares: number[] = []
  let count = 0
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const from = count
    const end = starts[sentence + 1] as number
    for (let at = starts[sentence] as number; at < end; at++) {
      const bucket = (hashes[at] as number) & (size - 1)
      if (gathered[bucket] === 0) buckets[count++] = bucket
      gathered[bucket] = tenths[at] as number
    }
    own.push(count)
    squares.push(empty(buckets, counts, from, count))
  }
  return { size, buckets, tenths: counts, starts: own, squares }
}

/** Takes what has been gathered of a sentence, leaves zeros, and gives the squares: whole numbers, so that no order of adding changes a sum. */
function empty(buckets: Int32Array, tenths: Uint8Array, from: number, to: number): number {
  let squares = 0
  for (let at = from; at < to; at++) {
    const bucket = buckets[at] as number
    const own = gathered[bucket] as number
    tenths[at] = own
    squares += own * own
    gathered[bucket] = 0
  }
  return squares
}

/** What the tenths of a sentence are divided by, so that long and short ones weigh the same. */
export function normOf(squares: number): number {
  return Math.sqrt(Math.max(shortest, squares))
}

/** The square of one feature that counts whole. */
const shortest = 100

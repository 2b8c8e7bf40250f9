import type { Features, Packed } from './row.ts'

/** Room to gather what buckets count; all zero between uses. */
let gathered = new Uint8Array(0)
let filled = new Int32Array(0)

/**
 * Packs features; worked out once a sentence and size, as most models ask for the same. Of features
 * that fall into one bucket the last counts.
 *
 * @param size - How many buckets there are, a power of two.
 */
export function packed(features: Features, size: number): Packed {
  for (const known of features.packs) if (known.size === size) return known
  const made = pack(features, size)
  features.packs.push(made)
  return made
}

function pack({ hashes, tenths }: Features, size: number): Packed {
  if (gathered.length < size) gathered = new Uint8Array(size)
  if (filled.length < hashes.length) filled = new Int32Array(2 * hashes.length)
  let count = 0
  for (let at = 0; at < hashes.length; at++) {
    const bucket = (hashes[at] as number) & (size - 1)
    if (gathered[bucket] === 0) filled[count++] = bucket
    gathered[bucket] = tenths[at] as number
  }
  return empty(count, size)
}

/** Takes what has been gathered, and leaves zeros. Whole numbers, so that no order of adding changes a sum. */
function empty(count: number, size: number): Packed {
  const buckets = filled.slice(0, count)
  const tenths = new Uint8Array(count)
  let squares = 0
  for (let at = 0; at < count; at++) {
    const bucket = buckets[at] as number
    const own = gathered[bucket] as number
    tenths[at] = own
    squares += own * own
    gathered[bucket] = 0
  }
  return { size, buckets, tenths, squares }
}

/** What the tenths of a sentence are divided by, so that long and short ones weigh the same. */
export function normOf(squares: number): number {
  return Math.sqrt(Math.max(shortest, squares))
}

/** The square of one feature that counts whole. */
const shortest = 100

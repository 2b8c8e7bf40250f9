/**
 * A map from keys to postings as one row of numbers, which takes no time to load:
 * the number of slots (a power of two), the slots, each a key and where its posting
 * stands (0 for an empty one), and the postings. A posting is how many numbers it has,
 * and those. A key may have several, as two words can be hashed alike.
 */
import type { Key } from './keys.ts'

const slotsAt = 1

/** Writes a table. */
export function writeTable(
  postings: readonly (readonly [key: Key, posting: readonly number[]])[],
): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, postings.length) * 1.5))
  const slots = new Int32Array(2 * size)
  const written: number[] = []
  const first = slotsAt + slots.length
  for (const [key, posting] of postings) {
    let slot = key & (size - 1)
    while (slots[2 * slot + 1]) slot = (slot + 1) & (size - 1)
    slots[2 * slot] = key
    slots[2 * slot + 1] = first + written.length
    written.push(posting.length, ...posting)
  }
  const table = new Int32Array(first + written.length)
  table[0] = size
  table.set(slots, slotsAt)
  table.set(written, first)
  return table
}

/** The postings of a key, as parts of the table. */
export function findIn(table: Int32Array, key: Key): readonly Int32Array[] {
  const last = (table[0] ?? 1) - 1
  let found = none
  for (let slot = key & last; ; slot = (slot + 1) & last) {
    const at = table[slotsAt + 2 * slot + 1] ?? 0
    if (at === 0) return found
    if (table[slotsAt + 2 * slot] !== key) continue
    const posting = table.subarray(at + 1, at + 1 + (table[at] ?? 0))
    if (found === none) found = [posting]
    else found.push(posting)
  }
}

const none: Int32Array[] = []

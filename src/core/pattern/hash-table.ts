/**
 * A map from keys to postings as one row of numbers, which takes no time to load:
 * the number of slots (a power of two), the slots, each a key and where its posting
 * stands (0 for an empty one), and the postings, the first of them for every draft.
 * A posting is the number of its lists, and for each list its number, how many
 * terms it has there, and their numbers.
 */
import type { Key } from './keys.ts'

/** Numbers of terms by the number of their list. */
export type Posting = ReadonlyMap<number, readonly number[]>

const slotsAt = 1

/** Writes a table; `always` is the posting for every draft. */
export function writeTable(postings: ReadonlyMap<Key, Posting>, always: Posting): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, postings.size) * 1.5))
  const slots = new Int32Array(2 * size)
  const written: number[] = flat(always)
  const first = slotsAt + slots.length
  for (const [key, posting] of postings) {
    let slot = key & (size - 1)
    while (slots[2 * slot + 1]) slot = (slot + 1) & (size - 1)
    slots[2 * slot] = key
    slots[2 * slot + 1] = first + written.length
    for (const number of flat(posting)) written.push(number)
  }
  const table = new Int32Array(first + written.length)
  table[0] = size
  table.set(slots, slotsAt)
  table.set(written, first)
  return table
}

function flat(posting: Posting): number[] {
  return [posting.size, ...[...posting].flatMap(([list, terms]) => [list, terms.length, ...terms])]
}

/** Where the posting for every draft stands in a table. */
export function alwaysIn(table: Int32Array): number {
  return slotsAt + 2 * (table[0] ?? 0)
}

/** Where the posting of a key stands in a table; 0 where there is none. */
export function findIn(table: Int32Array, key: Key): number {
  const last = (table[0] ?? 1) - 1
  for (let slot = key & last; ; slot = (slot + 1) & last) {
    const at = table[slotsAt + 2 * slot + 1] ?? 0
    if (at === 0 || table[slotsAt + 2 * slot] === key) return at
  }
}

/** Adds the posting that stands somewhere in a table to the terms of each list. */
export function addPosting(table: Int32Array, start: number, to: Map<number, number[]>): void {
  let at = start + 1
  for (let lists = table[start] ?? 0; lists > 0; lists--) {
    const list = table[at] ?? 0
    const end = at + 2 + (table[at + 1] ?? 0)
    let terms = to.get(list)
    if (!terms) {
      terms = []
      to.set(list, terms)
    }
    for (at += 2; at < end; at++) terms.push(table[at] ?? 0)
  }
}

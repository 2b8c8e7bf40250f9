/** The index of terms as rows of 32-bit numbers, which take no time to load from a file. */
import { fnvStart, fnvText, fnvUnit } from '../fnv.ts'
import type { Star, WordElement } from './syntax.ts'

/**
 * What a term is looked up by: the hash of a whole word, or of some letters that a word begins with, ends with or
 * holds. Where two have the same hash, a candidate is tried in vain.
 */
export type TermKey = number

/** Letters of a starred word that make its key: as many as it has, from 3 to 5; inside a word, 4. */
const fewest = 3
const most = 5
const inside = 4

const asterisk = 0x2a

/** Every key that a folded word of a draft is looked up by. */
export function termKeys(form: string): TermKey[] {
  const { length } = form
  const keys: TermKey[] = [fnvText(form)]
  const starred = fnvUnit(fnvStart, asterisk)
  let begun = fnvText(form, fnvStart, 0, fewest - 1)
  for (let size = fewest; size <= most && size <= length; size++) {
    begun = fnvUnit(begun, form.charCodeAt(size - 1))
    keys.push(fnvUnit(begun, asterisk), fnvText(form, starred, length - size, length))
  }
  for (let at = 0; at + inside <= length; at++)
    keys.push(fnvUnit(fnvText(form, starred, at, at + inside), asterisk))
  return keys
}

/** The keys of an element, written out (a word, or `abc*`, `*abc`, `*abcd*` for a part of one); undefined where a star has too few letters for one. */
export function writtenKeys(element: WordElement): ReadonlySet<string> | undefined {
  if (element.kind === 'literal') return new Set(element.spellings)
  const stars = element.stars.map(writtenKey)
  return stars.every(key => key !== undefined) ? new Set([...element.words, ...stars]) : undefined
}

function writtenKey({ head = '', tail = '', inside: inner }: Star): string | undefined {
  if (inner) return inner.length < inside ? undefined : `*${inner.slice(0, inside)}*`
  if (head.length >= fewest) return `${head.slice(0, most)}*`
  return tail.length < fewest ? undefined : `*${tail.slice(-most)}`
}

/**
 * Writes postings: a hash table from keys to term numbers. First the number of slots (a power of two), then the
 * slots, each a key and where its posting begins (0 for an empty slot), then each posting after its length.
 */
export function writePostings(postings: ReadonlyMap<TermKey, readonly number[]>): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, postings.size) * 1.5))
  const slots = new Int32Array(2 * size)
  const written: number[] = []
  const first = 1 + slots.length
  for (const [key, posting] of postings) {
    let slot = key & (size - 1)
    while (slots[2 * slot + 1]) slot = (slot + 1) & (size - 1)
    slots[2 * slot] = key
    slots[2 * slot + 1] = first + written.length
    written.push(posting.length, ...posting)
  }
  return Int32Array.from([size, ...slots, ...written])
}

const none = new Int32Array(0)

/** The posting of a key: numbers of terms, ascending. */
export function postingOf(postings: Int32Array, key: TermKey): Int32Array {
  const last = (postings[0] ?? 1) - 1
  for (let slot = key & last; ; slot = (slot + 1) & last) {
    const at = postings[2 + 2 * slot] ?? 0
    if (at === 0) return none
    if (postings[1 + 2 * slot] === key)
      return postings.subarray(at + 1, at + 1 + (postings[at] ?? 0))
  }
}

/** Writes rows of any length: their number, where each begins and where the last ends, then the rows. */
export function packRows(rows: readonly (readonly number[])[]): Int32Array {
  const starts = [rows.length + 2]
  for (const row of rows) starts.push((starts.at(-1) as number) + row.length)
  return Int32Array.from([rows.length, ...starts, ...rows.flat()])
}

/** One of some packed rows. */
export function packedRow(packedRows: Int32Array, row: number): Int32Array {
  return packedRows.subarray(packedRows[1 + row], packedRows[2 + row])
}

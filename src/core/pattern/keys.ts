/**
 * What terms are found by: whole words, and the letters that words begin with, end
 * with or hold. A key is a hash, so that an index is made of numbers alone; two that
 * fall together only let a spelling be compared in vain.
 */
import type { Star } from './types.ts'

export type Key = number

/** Letters of a starred word that make its key: as many as it has, from 3 to 5; inside a word, 4. */
const fewest = 3
const most = 5
const inside = 4

const seed = 0x811c9dc5
const star = 0x2a

/** One step of FNV-1a. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function stepOver(hash: number, text: string, from: number, to: number): number {
  let value = hash
  for (let at = from; at < to; at++) value = step(value, text.charCodeAt(at))
  return value
}

/** The key of a key written out: a word, or `abc*`, `*abc`, `*abcd*` for a part of one. */
export function keyOf(written: string): Key {
  return stepOver(seed, written, 0, written.length)
}

/** The key of stars with too few letters for one of their own: any word may be one of theirs. */
export const keyOfWords: Key = keyOf('*')

/** The keys of the letters that a word begins with, ends with and holds. */
export function keysOfParts(form: string): Key[] {
  const keys: Key[] = []
  const { length } = form
  const starred = step(seed, star)
  let begun = stepOver(seed, form, 0, fewest - 1)
  for (let size = fewest; size <= most && size <= length; size++) {
    begun = step(begun, form.charCodeAt(size - 1))
    keys.push(step(begun, star), stepOver(starred, form, length - size, length))
  }
  for (let at = 0; at + inside <= length; at++)
    keys.push(step(stepOver(starred, form, at, at + inside), star))
  return keys
}

/** The key of all words that one star stands for, written out; undefined where its letters are too few. */
export function keyOfStar({ head, tail, inside: inner }: Star): string | undefined {
  if (inner) return inner.length < inside ? undefined : `*${inner.slice(0, inside)}*`
  if (head.length >= fewest) return `${head.slice(0, most)}*`
  return tail.length < fewest ? undefined : `*${tail.slice(-most)}`
}

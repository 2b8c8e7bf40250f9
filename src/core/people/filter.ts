import { hash } from './hash.ts'

/** A set as a row of bits, six to a character: a word that is in it is always found, one in some hundred others too. */
export interface Filter {
  bits: string
  /** How many bits each word sets. */
  keys: number
}

/** The first of 64 printable characters in a row, so that nothing has to be decoded. */
export const firstSign = 63
export const bitsPerSign = 6

/** What a word is looked up by, in any number of filters. */
export interface Marks {
  first: number
  step: number
}

/** The marks of a word. */
export function marksOf(word: string): Marks {
  return { first: hash(1, word), step: hash(2, word) | 1 }
}

/** Whether a filter holds the word with these marks. */
export function holds({ bits, keys }: Filter, marks: Marks): boolean {
  const size = bits.length * bitsPerSign
  for (let key = 0; key < keys; key++) {
    const place = placeOf(marks, key, size)
    const sign = bits.charCodeAt(Math.floor(place / bitsPerSign)) - firstSign
    if (!(sign & (1 << (place % bitsPerSign)))) return false
  }
  return true
}

/** The bits that a word sets among `size`. */
export function placesOf(word: string, keys: number, size: number): number[] {
  const marks = marksOf(word)
  return Array.from({ length: keys }, (_, key) => placeOf(marks, key, size))
}

function placeOf({ first, step }: Marks, key: number, size: number): number {
  return ((first + Math.imul(key, step)) >>> 0) % size
}

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

/** Whether a filter holds a word. */
export function holds({ bits, keys }: Filter, word: string): boolean {
  for (const place of placesOf(word, keys, bits.length * bitsPerSign)) {
    const sign = bits.charCodeAt(Math.floor(place / bitsPerSign)) - firstSign
    if (!(sign & (1 << (place % bitsPerSign)))) return false
  }
  return true
}

/** The bits that a word sets among `size`. */
export function placesOf(word: string, keys: number, size: number): number[] {
  const first = hash(1, word)
  const step = hash(2, word) | 1
  return Array.from({ length: keys }, (_, key) => ((first + Math.imul(key, step)) >>> 0) % size)
}

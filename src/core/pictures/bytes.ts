/** More pieces than this no picture has: the largest that is read, in pieces of 4 kB, has 8,192. */
export const mostPieces = 20_000

/** Four letters, such as a type of chunk; fewer at the end of a file. */
export function letters(bytes: Uint8Array, at: number, count = 4): string {
  return String.fromCharCode(...bytes.subarray(at, at + count))
}

/** A number of two bytes, the greater first; bytes that are not there count as 0. */
export function short(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
}

/** A number of four bytes, the greatest first; bytes that are not there count as 0. */
export function long(bytes: Uint8Array, at: number): number {
  return short(bytes, at) * 65_536 + short(bytes, at + 2)
}

/** A number of two bytes, the smaller first; bytes that are not there count as 0. */
export function shortReversed(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256
}

/** A number of four bytes, the smallest first; bytes that are not there count as 0. */
export function longReversed(bytes: Uint8Array, at: number): number {
  return shortReversed(bytes, at) + 65_536 * shortReversed(bytes, at + 2)
}

/** How often a text stands in bytes; counts no further than `most`. */
export function countOf(text: string, bytes: Uint8Array, most: number): number {
  const codes = [...text].map(letter => letter.charCodeAt(0))
  const [first = 0] = codes
  let count = 0
  for (let at = bytes.indexOf(first); at >= 0 && count < most; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) count++
  return count
}

/** Stretches of bytes in one row. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

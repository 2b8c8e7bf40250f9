const seed = 0x811c9dc5 | 0

/**
 * FNV-1a over UTF-16 units, 32 bits with a sign.
 *
 * @param start - The hash of a text that stands before this one: both together have what comes out.
 * @param from - Where in the text to begin, and `to` where to end.
 */
export function hash(text: string, start = seed, from = 0, to = text.length): number {
  let value = start
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

const seed = 0x811c9dc5 | 0

/**
 * FNV-1a over UTF-16 units, 32 bits with a sign.
 *
 * @param start - The hash of a text that stands before this one: both together have what comes out.
 */
export function hash(text: string, start = seed): number {
  let value = start
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

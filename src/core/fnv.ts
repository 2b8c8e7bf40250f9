/** FNV-1a over UTF-16 units: 32 bits with a sign, the same on every machine. Whatever is stored by it depends on it. */

/** The hash of no text at all. */
export const fnvStart = 0x811c9dc5 | 0

/** A hash with one more unit taken in. */
export function fnvUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The hash of a text, from one UTF-16 unit to another; with the `hash` of a text before it, that of both together. */
export function fnvText(text: string, hash = fnvStart, from = 0, to = text.length): number {
  let value = hash
  for (let at = from; at < to; at++) value = fnvUnit(value, text.charCodeAt(at))
  return value
}

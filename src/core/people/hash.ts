/** Where FNV-1a starts from. */
export const start = 0x811c9dc5

/** FNV-1a: a hash with one more unit taken in. */
export function taken(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193)
}

/** A hash with a text taken in. */
function over(value: number, text: string): number {
  let all = value
  for (let at = 0; at < text.length; at++) all = taken(all, text.charCodeAt(at))
  return all
}

/** The bits of a hash spread, so that its lowest ones can be used. */
export function mixed(hash: number): number {
  const value = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

const space = 0x20

/**
 * The hash of texts with a space between them, 32 bits. `seed` tells features of the
 * same letters apart. Takes texts apart as making one of them takes longer than the rest.
 */
export function hash(
  seed: number,
  text: string,
  second?: string,
  third?: string,
  fourth?: string,
): number {
  let value = over(start ^ Math.imul(seed + 1, 0x9e3779b1), text)
  if (second !== undefined) value = over(taken(value, space), second)
  if (third !== undefined) value = over(taken(value, space), third)
  if (fourth !== undefined) value = over(taken(value, space), fourth)
  return mixed(value)
}

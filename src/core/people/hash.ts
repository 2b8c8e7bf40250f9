/** Where FNV-1a starts from. */
export const start = 0x811c9dc5

/** FNV-1a: a hash with one more unit taken in. */
export function taken(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193)
}

/** The bits of a hash spread, so that its lowest ones can be used. */
export function mixed(hash: number): number {
  const value = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

/** The hash of a text, 32 bits. `seed` tells features of the same letters apart. */
export function hash(seed: number, text: string): number {
  let value = start ^ Math.imul(seed + 1, 0x9e3779b1)
  for (let at = 0; at < text.length; at++) value = taken(value, text.charCodeAt(at))
  return mixed(value)
}

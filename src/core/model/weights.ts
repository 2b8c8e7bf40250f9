import type { Model } from '../types.ts'

/** The weights of a model, unpacked where a pack has them as text. */
export function weightsOf({ weights }: Model): Int8Array {
  return typeof weights === 'string' ? unpack(weights) : weights
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes that a text in base64 stands for, with a sign; browsers and Node have no quick way in common. */
function unpack(base64: string): Int8Array {
  const sixBits = new Uint8Array(128)
  for (let at = 0; at < alphabet.length; at++) sixBits[alphabet.charCodeAt(at)] = at
  const signs = base64.replace(/=+$/, '')
  const bytes = new Int8Array(Math.floor((signs.length * 3) / 4))
  let bits = 0
  let to = 0
  for (let at = 0; at < signs.length; at++) {
    bits = (bits << 6) | (sixBits[signs.charCodeAt(at)] as number)
    if (at % 4) bytes[to++] = bits >> (6 - 2 * (at % 4))
  }
  return bytes
}

import type { Coordinates } from '../picture-facts.ts'
import { type Chunk, indexOfText, letters, long } from './format.ts'

/** The place that a film (MOV, MP4, 3GP), or as much of it as holds its `moov` boxes, says it was made at. */
export function filmPosition(bytes: Uint8Array): Coordinates | undefined {
  for (const { type, data } of boxesOf(bytes)) {
    if (type !== 'moov' && type !== 'meta' && type !== 'udta') continue
    const found = writtenPosition(data) ?? lociPosition(data)
    if (found) return found
  }
  return undefined
}

/** A film inside another file, as phones put one after a picture: from its first box on. */
export function filmInside(bytes: Uint8Array): Uint8Array | undefined {
  const at = indexOfText('ftyp', bytes)
  return at < 4 ? undefined : bytes.subarray(at - 4)
}

/** More boxes side by side no such file has. */
const mostBoxes = 10_000

/** The boxes of a file of the ISO family, of which the last may be cut off; those after one that says a wrong size are not seen. */
export function boxesOf(bytes: Uint8Array): readonly Chunk[] {
  const boxes: Chunk[] = []
  let at = 0
  while (at + 8 <= bytes.length && boxes.length < mostBoxes) {
    const { size, head } = boxSize(bytes, at)
    const end = size === 0 ? bytes.length : at + size
    if (end < at + head) break
    const data = bytes.subarray(at + head, end)
    boxes.push({ type: letters(bytes, at + 4), start: at, end, data })
    at = end
  }
  return boxes
}

/** The size that the head of a box tells, and how long the head is: 0 reaches to the end of the file, 1 has its size in eight bytes. */
export function boxSize(bytes: Uint8Array, at: number): { size: number; head: number } {
  const size = long(bytes, at)
  if (size !== 1) return { size, head: 8 }
  return { size: long(bytes, at + 8) * 2 ** 32 + long(bytes, at + 12), head: 16 }
}

/** ISO 6709: `+63.8258+020.2630/`, `+6349.55+02015.78/`, with a height or a system of coordinates after it; one may begin within another. */
const iso6709 =
  /(?=([+-]\d{2,6}(?:\.\d{1,12})?)([+-]\d{3,7}(?:\.\d{1,12})?)(?:[+-]\d{1,8}(?:\.\d{1,12})?)?(?:CRS[\w:]{1,40})?\/)/g

function writtenPosition(bytes: Uint8Array): Coordinates | undefined {
  const text = new TextDecoder('latin1').decode(bytes)
  for (const [, latitude = '', longitude = ''] of text.matchAll(iso6709)) {
    const place = placeAt(degrees(latitude, 2), degrees(longitude, 3))
    if (place) return place
  }
  return undefined
}

/** Degrees of a number that may have minutes and seconds run on to it. */
function degrees(text: string, digits: 2 | 3): number {
  const [, sign, whole = '', rest = ''] = /^([+-])(\d+)(\.\d+)?$/.exec(text) ?? []
  const parts = [whole.slice(0, digits), whole.slice(digits, digits + 2), whole.slice(digits + 2)]
  const last = parts.findLastIndex(part => part !== '')
  const numbers = parts.map((part, index) => Number(part + (index === last ? rest : '')))
  const [own = 0, minutes = 0, seconds = 0] = numbers
  return (sign === '-' ? -1 : 1) * (own + minutes / 60 + seconds / 3600)
}

/** 3GPP's box: a name that ends in a zero, a role, longitude and latitude as 16.16 bits. */
function lociPosition(bytes: Uint8Array): Coordinates | undefined {
  const at = indexOfText('loci', bytes)
  if (at < 0) return undefined
  const name = at + 4 + 4 + 2
  const end = bytes.indexOf(0, name)
  if (end < 0 || end + 10 > bytes.length) return undefined
  const number = (from: number) => (long(bytes, from) | 0) / 65_536
  return placeAt(number(end + 6), number(end + 2))
}

/** Coordinates on the globe, undefined where either is no number; 0, 0 is what cameras write where they know of no place. */
export function placeAt(latitude = Number.NaN, longitude = Number.NaN): Coordinates | undefined {
  const isPlace =
    Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)
  return isPlace ? { latitude, longitude } : undefined
}

import type { PictureFormat } from '../picture-facts.ts'

/** How many bytes of a file tell its format. */
export const enoughToTell = 256

/** The formats that copies without place and names can be made of; see `strip.ts`. */
export const strippable: ReadonlySet<PictureFormat> = new Set(['jpeg', 'png', 'webp'])

const heic = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])
const avif = new Set(['avif', 'avis'])

/** The format of a file by its content; `other` for films, drawings and unknown formats, undefined where it is none of these. */
export function formatOf(bytes: Uint8Array): PictureFormat | 'other' | undefined {
  if (short(bytes, 0) === 0xffd8 && bytes[2] === 0xff) return 'jpeg'
  if (letters(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (letters(bytes, 0) === 'RIFF') return letters(bytes, 8) === 'WEBP' ? 'webp' : 'other'
  if (/^(?:II[*+]\0|MM\0[*+])/.test(letters(bytes, 0))) return 'tiff'
  if (letters(bytes, 4) === 'ftyp') return ofBrands(bytes)
  return isOther(letters(bytes, 0, enoughToTell)) ? 'other' : undefined
}

/** Whether a file is what Git LFS leaves in place of one that has not been fetched. */
export const isPointer = (bytes: Uint8Array): boolean =>
  letters(bytes, 0, enoughToTell).startsWith('version https://git-lfs.github.com/spec/')

// The first brand says what a file is best read as, those that follow what else it is; «mif1» may be both.
function ofBrands(bytes: Uint8Array): PictureFormat | 'other' {
  const others = letters(bytes, 16, Math.min(short(bytes, 2), enoughToTell) - 16)
  const named = [letters(bytes, 8), ...(others.match(/.{4}/gs) ?? [])]
  if (named.some(brand => avif.has(brand))) return 'avif'
  return named.some(brand => heic.has(brand)) ? 'heic' : 'other'
}

// GIF, BMP, JPEG XL, JPEG 2000, Photoshop, SVG, Matroska and WebM, MPEG, QuickTime without a brand.
const isOther = (start: string): boolean =>
  /^(?:GIF8[79]a|BM.{4}\0\0\0\0|\xff\x0a|\0\0\0\x0c(?:JXL|jP) {1,2}|8BPS|\x1a\x45\xdf\xa3|\0\0\x01[\xb3\xba]|.{4}(?:moov|mdat|wide|free|skip))/s.test(
    start,
  ) || /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(start)

/** A chunk of a PNG or WebP file, or a box of a HEIC, AVIF or film, with everything that belongs to it. */
export interface Chunk {
  type: string
  start: number
  end: number
  data: Uint8Array
}

/** Takes a PNG file apart, up to the chunk that ends it; undefined where one reaches past the end of the file or the last is not there. */
export function pngChunks(bytes: Uint8Array): readonly Chunk[] | undefined {
  const chunks: Chunk[] = []
  let at = 8
  while (at + 12 <= bytes.length) {
    const dataEnd = at + 8 + long(bytes, at)
    const end = dataEnd + 4
    const type = letters(bytes, at + 4)
    if (end > bytes.length || chunks.length > mostPieces) return undefined
    chunks.push({ type, start: at, end, data: bytes.subarray(at + 8, dataEnd) })
    if (type === 'IEND') return chunks
    at = end
  }
  return undefined
}

/** Takes a WebP file apart; undefined where it is shorter than it says or a chunk reaches past its end. */
export function webpChunks(bytes: Uint8Array): readonly Chunk[] | undefined {
  const chunks: Chunk[] = []
  const fileEnd = long(bytes, 4, true) + 8
  if (fileEnd > bytes.length) return undefined
  let at = 12
  while (at + 8 <= fileEnd) {
    const dataEnd = at + 8 + long(bytes, at + 4, true)
    if (dataEnd > fileEnd || chunks.length > mostPieces) return undefined
    const end = Math.min(dataEnd + (dataEnd % 2), fileEnd)
    const data = bytes.subarray(at + 8, dataEnd)
    chunks.push({ type: letters(bytes, at), start: at, end, data })
    at = end
  }
  return chunks
}

/** More pieces than this no picture has: the largest that is read, in pieces of 4 kB, has 8,192. */
export const mostPieces = 20_000

/** Four letters, such as a type of chunk; fewer at the end of a file. */
export const letters = (bytes: Uint8Array, at: number, count = 4): string =>
  String.fromCharCode(...bytes.subarray(at, at + count))

/** A number of two bytes, the greater first save where it is reversed; bytes that are not there count as 0. */
export function short(bytes: Uint8Array, at: number, isReversed = false): number {
  const [one, other] = [bytes[at] ?? 0, bytes[at + 1] ?? 0]
  return isReversed ? other * 256 + one : one * 256 + other
}

/** The same of four bytes. */
export function long(bytes: Uint8Array, at: number, isReversed = false): number {
  const [one, other] = [short(bytes, at, isReversed), short(bytes, at + 2, isReversed)]
  return isReversed ? other * 65_536 + one : one * 65_536 + other
}

/** How often a text stands in bytes; counts no further than `most`. */
export function countOf(text: string, bytes: Uint8Array, most: number): number {
  let count = 0
  for (let at = indexOfText(text, bytes); at >= 0 && count < most; count++)
    at = indexOfText(text, bytes, at + 1)
  return count
}

/** Where a text first stands in bytes, from a place on; -1 where it does not. */
export function indexOfText(text: string, bytes: Uint8Array, from = 0): number {
  const codes = bytesOfLetters(text)
  const [first = 0] = codes
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return at
  return -1
}

/** The bytes of a text of one byte a sign. */
export const bytesOfLetters = (text: string): Uint8Array =>
  Uint8Array.from(text, letter => letter.charCodeAt(0))

/** A chunk of a PNG file, with its checksum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([bytesOfLetters(type), data])
  const chunk = new Uint8Array(body.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(body, 4)
  view.setUint32(body.length + 4, checksum(body))
  return chunk
}

/** CRC-32, which ends every chunk. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

/** Stretches of bytes in one row. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

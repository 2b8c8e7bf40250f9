import { mostPieces, short } from './bytes.ts'

/** A piece of a JPEG file: a marker with what belongs to it, a scan with its compressed data. */
export interface JpegSegment {
  marker: number
  /** Where the marker starts and where the next piece does. */
  start: number
  end: number
  /** Where its own data starts, after marker and length. */
  data: number
}

/** What pieces a file has, up to its end marker. */
export interface JpegParts {
  segments: readonly JpegSegment[]
  /** Whether the end marker was reached. */
  ended: boolean
}

export const jpegMarker = { end: 0xd9, scan: 0xda, app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee }

/** Takes a JPEG file apart; undefined where a piece says that it is shorter than nothing, or there are too many. */
export function jpegParts(bytes: Uint8Array): JpegParts | undefined {
  const segments: JpegSegment[] = []
  let at = 2
  while (at < bytes.length) {
    if (segments.length > mostPieces) return undefined
    const code = nextMarker(bytes, at)
    const marker = bytes[code]
    if (marker === undefined) break
    if (marker === jpegMarker.end) return { segments, ended: true }
    const data = code + (isAlone(marker) ? 1 : 3)
    const end = isAlone(marker) ? data : code + 1 + short(bytes, code + 1)
    if (end < data) return undefined
    if (end > bytes.length) break
    const next = marker === jpegMarker.scan ? scanEnd(bytes, end) : end
    segments.push({ marker, start: code - 1, end: next, data })
    at = next
  }
  return { segments, ended: false }
}

/** Where the code of the next marker stands; what some cameras leave between two pieces is passed over, as decoders do. */
function nextMarker(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at < bytes.length) {
    while (bytes[at] === 0xff) at++
    if (bytes[at] !== 0) return at
    at = bytes.indexOf(0xff, at)
  }
  return bytes.length
}

/** Marks that carry nothing: restarts, and one kept for others. */
const isAlone = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01

/** Where compressed data ends: at a byte 255 that neither stands for itself nor marks a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2))
  }
  return bytes.length
}

/** Whether a marker starts a frame: the size of the picture and how it is coded. */
export const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

import { joined, letters } from './bytes.ts'
import { orientationExif } from './exif.ts'
import { type JpegSegment, jpegMarker, jpegParts } from './jpeg.ts'

const profile = 'ICC_PROFILE\0'

/**
 * A copy of a JPEG file: what the picture is drawn from, its JFIF and Adobe marks
 * and its colour profile. Comments, all other data and whatever follows the picture
 * (other pictures, films) are left out.
 */
export function stripJpeg(bytes: Uint8Array, orientation: number): Uint8Array | undefined {
  const parts = jpegParts(bytes)
  if (!parts?.segments.some(({ marker }) => marker === jpegMarker.scan)) return undefined
  const kept = parts.segments.filter(segment => isKept(segment, bytes))
  const isJfif = ({ marker }: JpegSegment) => marker === jpegMarker.app0
  const part = ({ start, end }: JpegSegment) => bytes.subarray(start, end)
  return joined([
    Uint8Array.of(0xff, 0xd8),
    ...kept.filter(isJfif).map(part),
    ...exifSegment(orientation),
    ...kept.filter(segment => !isJfif(segment)).map(part),
    Uint8Array.of(0xff, jpegMarker.end),
  ])
}

function isKept({ marker, data }: JpegSegment, bytes: Uint8Array): boolean {
  if (marker === jpegMarker.app0) return letters(bytes, data, 5) === 'JFIF\0'
  if (marker === jpegMarker.app2) return letters(bytes, data, profile.length) === profile
  if (marker === jpegMarker.app14) return letters(bytes, data, 5) === 'Adobe'
  return marker < jpegMarker.app0
}

function exifSegment(orientation: number): readonly Uint8Array[] {
  const exif = orientationExif(orientation)
  if (!exif) return []
  const size = 2 + 6 + exif.length
  const start = [0xff, jpegMarker.app1, size >> 8, size & 255]
  return [Uint8Array.from([...start, ...'Exif\0\0'].map(byteOf)), exif]
}

const byteOf = (one: number | string): number => (typeof one === 'string' ? one.charCodeAt(0) : one)

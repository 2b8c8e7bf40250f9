import type { PictureFormat } from '../picture-facts.ts'
import { bytesOfLetters, joinBytes, letters, pngChunk, pngChunks, webpChunks } from './format.ts'
import { type JpegSegment, jpegMarker, jpegSegments, orientationExif } from './metadata.ts'

const profile = 'ICC_PROFILE\0'

/** Chunks that a picture is drawn from: colours, transparency, size of a pixel, frames of an animation. */
const drawnInPng =
  /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|bKGD|pHYs|hIST|cICP|mDCV|cLLI|acTL|fcTL|fdAT)$/

const drawnInWebp = /^(?:VP8[ LX]|ALPH|ANIM|ANMF|ICCP)$/

/** In the first byte of a VP8X chunk: that the file has Exif data, and XMP. */
const [hasExif, hasXmp] = [0x08, 0x04]

const strippers: Partial<Record<PictureFormat, typeof stripJpeg>> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
}

/** A copy of a picture with its pixels byte by byte, its colour profile and which way up it goes, as Exif has it; undefined where it is broken or in another format. */
export const strip = (
  bytes: Uint8Array,
  format: PictureFormat,
  orientation = 1,
): Uint8Array | undefined => strippers[format]?.(bytes, orientation)

/** A copy of a JPEG file: what the picture is drawn from, its JFIF and Adobe marks and its colour profile. All else is left out. */
function stripJpeg(bytes: Uint8Array, orientation: number): Uint8Array | undefined {
  const segments = jpegSegments(bytes)
  if (!segments?.some(({ marker }) => marker === jpegMarker.scan)) return undefined
  const kept = segments.filter(isKept)
  const jfif = kept.find(({ marker }) => marker === jpegMarker.app0)
  return joinBytes([
    Uint8Array.of(0xff, 0xd8),
    ...(jfif ? [markOf(jfif, [0, 0])] : []),
    ...exifSegment(orientation),
    ...kept.flatMap(segment => {
      if (segment.marker === jpegMarker.app0) return []
      if (segment.marker === jpegMarker.app14) return markOf(segment)
      return bytes.subarray(segment.start, segment.end)
    }),
    Uint8Array.of(0xff, jpegMarker.end),
  ])
}

function isKept({ marker, data }: JpegSegment): boolean {
  if (marker === jpegMarker.app0) return letters(data, 0, 5) === 'JFIF\0'
  if (marker === jpegMarker.app2) return letters(data, 0, profile.length) === profile
  if (marker === jpegMarker.app14) return letters(data, 0, 5) === 'Adobe'
  // Of frames, tables, restarts and scans; those with no meaning carry whatever somebody put there.
  const isDrawn = marker >= 0xc0 && marker < jpegMarker.app0 && marker !== 0xc8
  return marker === 0x01 || (isDrawn && marker !== jpegMarker.end)
}

/** Of a JFIF mark the version and the density, of an Adobe mark the version, the flags and how colours are coded: anything may follow. In bytes. */
const markLength = 12

/** @param end - What stands in place of the rest: of a JFIF mark that it holds no small picture. */
function markOf({ marker, data }: JpegSegment, end: readonly number[] = []) {
  const own = data.subarray(0, markLength)
  return Uint8Array.of(0xff, marker, 0, 2 + own.length + end.length, ...own, ...end)
}

function exifSegment(orientation: number): readonly Uint8Array[] {
  const exif = orientationExif(orientation)
  if (!exif) return []
  const size = 2 + 6 + exif.length
  const start = Uint8Array.of(0xff, jpegMarker.app1, size >> 8, size & 255)
  return [start, bytesOfLetters('Exif\0\0'), exif]
}

/** A copy of a PNG file with the chunks it is drawn from. Texts, times and what others have put in are left out. */
function stripPng(bytes: Uint8Array, orientation: number): Uint8Array | undefined {
  const chunks = pngChunks(bytes)?.filter(({ type }) => drawnInPng.test(type))
  if (chunks?.[0]?.type !== 'IHDR') return undefined
  const parts = chunks.map(({ start, end }) => bytes.subarray(start, end))
  const exif = orientationExif(orientation)
  if (exif) parts.splice(1, 0, pngChunk('eXIf', exif))
  return joinBytes([bytes.subarray(0, 8), ...parts])
}

/** A copy of a WebP file with the chunks it is drawn from. */
function stripWebp(bytes: Uint8Array, orientation: number): Uint8Array | undefined {
  const chunks = webpChunks(bytes)?.filter(({ type }) => drawnInWebp.test(type))
  if (!chunks?.some(({ type }) => type.startsWith('VP8'))) return undefined
  const isExtended = chunks.some(({ type }) => type === 'VP8X')
  // Only an extended file can have Exif data, and so be turned.
  const exif = isExtended ? orientationExif(orientation) : undefined
  const file = joinBytes([
    bytes.subarray(0, 12),
    ...chunks.map(({ type, data }) => {
      const chunk = webpChunk(type, data)
      const [flags = 0] = data
      if (type === 'VP8X') chunk[8] = (flags & ~(hasExif | hasXmp)) | (exif ? hasExif : 0)
      return chunk
    }),
    ...(exif ? [webpChunk('EXIF', exif)] : []),
  ])
  new DataView(file.buffer).setUint32(4, file.length - 8, true)
  return file
}

function webpChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(8 + data.length + (data.length % 2))
  chunk.set(bytesOfLetters(type))
  new DataView(chunk.buffer).setUint32(4, data.length, true)
  chunk.set(data, 8)
  return chunk
}

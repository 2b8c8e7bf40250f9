import type { PictureFormat } from '../types.ts'
import { letters, long, longReversed, mostPieces, short, shortReversed } from './bytes.ts'
import { pngChunks, webpChunks } from './chunks.ts'
import { isFrame, jpegMarker, jpegParts } from './jpeg.ts'

/** Whether a file has all the pieces a picture of its format is made of; pixels are not looked at. */
export function isWhole(bytes: Uint8Array, format: PictureFormat): boolean {
  return checks[format](bytes)
}

const checks: Readonly<Record<PictureFormat, (bytes: Uint8Array) => boolean>> = {
  jpeg: isWholeJpeg,
  png: bytes => {
    const types = pngChunks(bytes)?.map(({ type }) => type) ?? []
    return types[0] === 'IHDR' && types.includes('IDAT')
  },
  webp: bytes => webpChunks(bytes)?.some(({ type }) => /^VP8[ LX]$/.test(type)) ?? false,
  tiff: isWholeTiff,
  heic: isWholeContainer,
  avif: isWholeContainer,
}

/** Width and height of a picture that has nothing which could be cut off. In pixels. */
const oneBlock = 8

function isWholeJpeg(bytes: Uint8Array): boolean {
  const parts = jpegParts(bytes)
  const frame = parts?.segments.find(({ marker }) => isFrame(marker))
  if (!frame || !parts?.segments.some(({ marker }) => marker === jpegMarker.scan)) return false
  const [height, width] = [short(bytes, frame.data + 1), short(bytes, frame.data + 3)]
  return parts.ended || (width <= oneBlock && height <= oneBlock)
}

/** The first list of tags has to be there, with all its entries. */
function isWholeTiff(bytes: Uint8Array): boolean {
  const reversed = letters(bytes, 0, 2) === 'II'
  // Those of more than 4 GB, which are never read to their end.
  if (bytes[reversed ? 2 : 3] === 0x2b) return true
  const at = reversed ? longReversed(bytes, 4) : long(bytes, 4)
  const count = reversed ? shortReversed(bytes, at) : short(bytes, at)
  return at >= 8 && count > 0 && at + 2 + 12 * count + 4 <= bytes.length
}

/** The boxes of HEIC and AVIF follow on each other to the end of the file, and one lists what is in the others. */
function isWholeContainer(bytes: Uint8Array): boolean {
  const types: string[] = []
  let at = 0
  while (at + 8 <= bytes.length) {
    const size = sizeOfBox(bytes, at)
    types.push(letters(bytes, at + 4))
    if (size === 0) at = bytes.length
    else if (size < 8 || types.length > mostPieces) return false
    else at += size
  }
  return at <= bytes.length && types.includes('meta')
}

/** A box that says 0 reaches to the end of the file, one that says 1 has its size in eight bytes. */
function sizeOfBox(bytes: Uint8Array, at: number): number {
  const size = long(bytes, at)
  return size === 1 ? long(bytes, at + 8) * 2 ** 32 + long(bytes, at + 12) : size
}

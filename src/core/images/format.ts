import type { PictureFormat } from '../types.ts'
import { letters, short } from './bytes.ts'

/** How many bytes of a file tell its format. */
export const enoughToTell = 256

/** The formats that copies without place and names can be made of; see `strip.ts`. */
export type Strippable = Extract<PictureFormat, 'jpeg' | 'png' | 'webp'>
export const strippable: ReadonlySet<PictureFormat> = new Set<Strippable>(['jpeg', 'png', 'webp'])

const heic = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])
const avif = new Set(['avif', 'avis'])

/**
 * The format of a file by its content: one whose data is read here, `other` for
 * films, drawings and formats that nothing is known of, undefined where it is neither.
 */
export function formatOf(bytes: Uint8Array): PictureFormat | 'other' | undefined {
  if (short(bytes, 0) === 0xffd8 && bytes[2] === 0xff) return 'jpeg'
  if (letters(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (letters(bytes, 0) === 'RIFF') return letters(bytes, 8) === 'WEBP' ? 'webp' : 'other'
  if (/^(?:II[*+]\0|MM\0[*+])/.test(letters(bytes, 0))) return 'tiff'
  if (letters(bytes, 4) === 'ftyp') return ofBrands(bytes)
  return isOther(letters(bytes, 0, enoughToTell)) ? 'other' : undefined
}

// The first brand says what a file is best read as, those that follow what else it is; «mif1» may be both.
function ofBrands(bytes: Uint8Array): PictureFormat | 'other' {
  const end = Math.min(short(bytes, 2), enoughToTell)
  const brands = [8]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(at)
  const named = brands.map(at => letters(bytes, at))
  if (named.some(brand => avif.has(brand))) return 'avif'
  return named.some(brand => heic.has(brand)) ? 'heic' : 'other'
}

// GIF, BMP, JPEG XL, JPEG 2000, Photoshop, SVG, Matroska and WebM, MPEG, QuickTime without a brand.
const isOther = (start: string): boolean =>
  /^(?:GIF8[79]a|BM.{4}\0\0\0\0|\xff\x0a|\0\0\0\x0c(?:JXL|jP) {1,2}|8BPS|\x1a\x45\xdf\xa3|\0\0\x01[\xb3\xba]|.{4}(?:moov|mdat|wide|free|skip))/s.test(
    start,
  ) || /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(start)

import type { PictureFormat } from '../types.ts'
import { type Strippable, strippable } from './format.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'

/** How to make a copy of a picture without what it says of itself; formats that are not here are left alone. */
const strippers: Readonly<
  Record<Strippable, (bytes: Uint8Array, orientation: number) => Uint8Array | undefined>
> = { jpeg: stripJpeg, png: stripPng, webp: stripWebp }

/**
 * Makes a copy of a picture with its pixels as they are, byte by byte, its colour
 * profile and which way up it goes, and nothing else that it says of itself.
 *
 * @param orientation - As Exif has it; 1 where it says nothing.
 * @returns Undefined where the format is not known or the file is broken.
 */
export function strip(
  bytes: Uint8Array,
  format: PictureFormat,
  orientation = 1,
): Uint8Array | undefined {
  return isStrippable(format) ? strippers[format](bytes, orientation) : undefined
}

const isStrippable = (format: PictureFormat): format is Strippable => strippable.has(format)

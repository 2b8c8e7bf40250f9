/**
 * Exif data that says which way up a picture goes and nothing else: a TIFF header
 * and a list of one tag.
 *
 * @param orientation - 2 to 8; undefined comes of 1, which needs no saying.
 */
export function orientationExif(orientation: number): Uint8Array | undefined {
  if (orientation < 2 || orientation > 8) return undefined
  // «MM», 42, the list at 8; one entry: tag 0x0112, a short, one of it; no list after it.
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  return Uint8Array.from([...header, 0, 1, ...entry, 0, 0, 0, 0])
}

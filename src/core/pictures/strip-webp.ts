import { joined } from './bytes.ts'
import { type Chunk, webpChunks } from './chunks.ts'
import { orientationExif } from './exif.ts'

/** Chunks that a picture is drawn from. */
const drawn = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

/** In the first byte of a VP8X chunk: that the file has Exif data, and XMP. */
const [hasExif, hasXmp] = [0x08, 0x04]

/** A copy of a WebP file with the chunks it is drawn from. */
export function stripWebp(bytes: Uint8Array, orientation: number): Uint8Array | undefined {
  const chunks = webpChunks(bytes)?.filter(({ type }) => drawn.has(type))
  if (!chunks?.some(({ type }) => type.startsWith('VP8'))) return undefined
  const isExtended = chunks.some(({ type }) => type === 'VP8X')
  // Only an extended file can have Exif data, and so be turned.
  const exif = isExtended ? orientationExif(orientation) : undefined
  const body = joined([
    ...chunks.map(chunk => part(chunk, bytes, exif !== undefined)),
    ...(exif ? [chunkOf('EXIF', exif)] : []),
  ])
  const file = joined([bytes.subarray(0, 12), body])
  new DataView(file.buffer).setUint32(4, file.length - 8, true)
  return file
}

function part({ type, start, end, data }: Chunk, bytes: Uint8Array, exif: boolean): Uint8Array {
  const own = new Uint8Array(end - start + ((end - start) % 2))
  own.set(bytes.subarray(start, end))
  const flags = data - start
  if (type === 'VP8X') own[flags] = ((own[flags] ?? 0) & ~(hasExif | hasXmp)) | (exif ? hasExif : 0)
  return own
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(8 + data.length + (data.length % 2))
  chunk.set(Uint8Array.from(type, letter => letter.charCodeAt(0)))
  new DataView(chunk.buffer).setUint32(4, data.length, true)
  chunk.set(data, 8)
  return chunk
}

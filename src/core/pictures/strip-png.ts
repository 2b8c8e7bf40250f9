import { joined } from './bytes.ts'
import { type Chunk, pngChunks } from './chunks.ts'
import { orientationExif } from './exif.ts'

/** Chunks that a picture is drawn from: colours, transparency, size of a pixel, frames of an animation. */
const drawn = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST cICP mDCV cLLI acTL fcTL fdAT'.split(
    ' ',
  ),
)

/** A copy of a PNG file with the chunks it is drawn from. Texts, times and what others have put in are left out. */
export function stripPng(bytes: Uint8Array, orientation: number): Uint8Array | undefined {
  const chunks = pngChunks(bytes)?.filter(({ type }) => drawn.has(type))
  if (chunks?.[0]?.type !== 'IHDR') return undefined
  const exif = orientationExif(orientation)
  const [header, ...others] = chunks
  const part = ({ start, end }: Chunk) => bytes.subarray(start, end)
  return joined([
    bytes.subarray(0, 8),
    part(header),
    ...(exif ? [chunkOf('eXIf', exif)] : []),
    ...others.map(part),
  ])
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const body = joined([Uint8Array.from(type, letter => letter.charCodeAt(0)), data])
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

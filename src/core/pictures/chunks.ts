import { letters, long, longReversed, mostPieces } from './bytes.ts'

/** A chunk of a PNG or WebP file, with everything that belongs to it. */
export interface Chunk {
  type: string
  start: number
  end: number
  /** Where its data starts and ends. */
  data: number
  dataEnd: number
}

/** Takes a PNG file apart, up to the chunk that ends it; undefined where one reaches past the end of the file or the last is not there. */
export function pngChunks(bytes: Uint8Array): readonly Chunk[] | undefined {
  const chunks: Chunk[] = []
  let at = 8
  while (at + 12 <= bytes.length) {
    const dataEnd = at + 8 + long(bytes, at)
    const chunk = {
      type: letters(bytes, at + 4),
      start: at,
      end: dataEnd + 4,
      data: at + 8,
      dataEnd,
    }
    if (chunk.end > bytes.length || chunks.length > mostPieces) return undefined
    chunks.push(chunk)
    if (chunk.type === 'IEND') return chunks
    at = chunk.end
  }
  return undefined
}

/** Takes a WebP file apart; undefined where it is shorter than it says or a chunk reaches past its end. */
export function webpChunks(bytes: Uint8Array): readonly Chunk[] | undefined {
  const chunks: Chunk[] = []
  const fileEnd = longReversed(bytes, 4) + 8
  if (fileEnd > bytes.length) return undefined
  let at = 12
  while (at + 8 <= fileEnd) {
    const dataEnd = at + 8 + longReversed(bytes, at + 4)
    if (dataEnd > fileEnd || chunks.length > mostPieces) return undefined
    const end = Math.min(dataEnd + (dataEnd % 2), fileEnd)
    chunks.push({ type: letters(bytes, at), start: at, end, data: at + 8, dataEnd })
    at = end
  }
  return chunks
}

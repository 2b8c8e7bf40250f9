import type { PictureFacts, PictureFormat } from '../picture-facts.ts'
import { aiAddresses } from './digital-source.ts'
import { boxesOf } from './film.ts'
import {
  type Chunk,
  indexOfText,
  joinBytes,
  letters,
  long,
  pngChunks,
  webpChunks,
} from './format.ts'
import { jpegSegments } from './metadata.ts'

/** What the Content Credentials of a picture (C2PA), whose signatures are not checked, tell of AI; TIFF files and films are not looked through. */
export function aiInCredentials(bytes: Uint8Array, format: PictureFormat): PictureFacts['ai'] {
  const store = storeIn[format]?.(bytes)
  if (!store || indexOfText('c2pa', store) < 0) return undefined
  return aiAddresses.find(([address]) => indexOfText(address, store) >= 0)?.[1]
}

/** The bytes of a picture that hold its credentials; empty where there are none. */
const storeIn: Readonly<Partial<Record<PictureFormat, (bytes: Uint8Array) => Uint8Array>>> = {
  jpeg: storeInJpeg,
  png: bytes => chunkOf('caBX', pngChunks(bytes)),
  webp: bytes => chunkOf('C2PA', webpChunks(bytes)),
  heic: storeInContainer,
  avif: storeInContainer,
}

const chunkOf = (wanted: string, chunks: readonly Chunk[] = []): Uint8Array =>
  joinBytes(chunks.filter(({ type }) => type === wanted).map(({ data }) => data))

/** The marker of the segments that hold boxes of JUMBF. */
const app11 = 0xeb
/** «JP», the number of the box, and the number of the segment within it. */
const segmentHead = 8

/** Boxes of JUMBF may be longer than a segment; each further one begins with the head of its box again. */
function storeInJpeg(bytes: Uint8Array): Uint8Array {
  const segments = (jpegSegments(bytes) ?? []).filter(
    ({ marker, data }) => marker === app11 && letters(data, 0, 2) === 'JP',
  )
  return joinBytes(
    segments.map(({ data }) => {
      const isFirst = long(data, 4) === 1
      const boxHead = long(data, segmentHead) === 1 ? 16 : 8
      return data.subarray(segmentHead + (isFirst ? 0 : boxHead))
    }),
  )
}

/** The box of credentials in HEIC and AVIF, by its UUID. */
const boxId = '\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81'

function storeInContainer(bytes: Uint8Array): Uint8Array {
  return joinBytes(
    boxesOf(bytes)
      .filter(({ type, data }) => type === 'uuid' && letters(data, 0, boxId.length) === boxId)
      .map(({ data }) => data),
  )
}

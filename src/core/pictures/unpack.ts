import { joined, letters } from './bytes.ts'
import { type Chunk, pngChunks } from './chunks.ts'

const xmpKey = 'XML:com.adobe.xmp\0'
/** After the key: that the text is compressed, how, and two texts that are empty. */
const packed = `${xmpKey}\u0001\0\0\0`
const plain = `${xmpKey}\0\0\0\0`

/** As much is unpacked; a description of a picture is shorter. In bytes. */
const most = 2_000_000

/** Takes a PNG file, gives it with compressed XMP as plain text, which the reader of tags asks for. */
export async function unpackXmp(bytes: Uint8Array): Promise<Uint8Array> {
  const chunks = pngChunks(bytes) ?? []
  const chunk = chunks.find(({ type, data }) => type === 'iTXt' && hasPacked(bytes, data))
  const text = chunk && (await inflated(bytes.subarray(chunk.data + packed.length, chunk.dataEnd)))
  return text ? replaced(bytes, chunk, text) : bytes
}

const hasPacked = (bytes: Uint8Array, at: number): boolean =>
  letters(bytes, at, packed.length) === packed

async function inflated(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of stream) {
      length += part.length
      if (length > most) return undefined
      parts.push(part)
    }
  } catch {
    return undefined
  }
  return joined(parts)
}

function replaced(bytes: Uint8Array, chunk: Chunk, text: Uint8Array): Uint8Array {
  const head = new Uint8Array(8)
  new DataView(head.buffer).setUint32(0, plain.length + text.length)
  head.set(bytes.subarray(chunk.start + 4, chunk.data), 4)
  const key = Uint8Array.from(plain, letter => letter.charCodeAt(0))
  // The checksum is no longer right, and read by nobody.
  const rest = bytes.subarray(chunk.dataEnd)
  return joined([bytes.subarray(0, chunk.start), head, key, text, rest])
}

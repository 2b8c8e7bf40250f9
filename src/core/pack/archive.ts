/** Files as one row of bytes, so that a page or a module can carry compiled packs. */
import { joinBytes } from '../images/format.ts'
import { type CompiledFiles, jsonIn } from './compiled.ts'

/** The length of the table of contents, which an archive begins with. In bytes. */
const lengthSize = 4

/** Joins files: the length of a table of contents, the table as JSON, and the files. */
export function joinFiles(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const encoder = new TextEncoder()
  const parts = [...files].map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? encoder.encode(content) : content,
  }))
  let end = 0
  const contents = parts.map(({ name, bytes }): Row => {
    const start = end
    end += bytes.length
    return [name, start, end]
  })
  const head = encoder.encode(JSON.stringify(contents))
  const length = new Uint8Array(lengthSize)
  new DataView(length.buffer).setUint32(0, head.length, true)
  return joinBytes([length, head, ...parts.map(({ bytes }) => bytes)])
}

/** A file in the table of contents: its name, where it starts and where it ends, counted from the first. */
type Row = readonly [name: string, start: number, end: number]

/** Files that `joinFiles` joined; one that is not there is empty. */
export function splitFiles(whole: Uint8Array): CompiledFiles {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0, true)
  const contents = jsonIn(whole.subarray(lengthSize, lengthSize + length)) as readonly Row[]
  const places = new Map(contents.map(([name, ...place]) => [name, place]))
  const first = lengthSize + length
  return name => {
    const [start, end] = places.get(name) ?? [0, 0]
    return whole.subarray(first + start, first + end)
  }
}

/** Takes bytes that were packed with gzip and written in base64, gives them as they were. */
export async function unpack(base64: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(base64.trim()), sign => sign.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

import { PassThrough, pipeline, type Readable } from 'node:stream'

/** Headers and messages longer than these are no editor's. In bytes. */
const longestHeader = 4096
const longestMessage = 256 * 1024 * 1024

/** What came in is not framed as the protocol has it, so that nothing after it can be understood. */
export class FrameError extends Error {
  override name = 'FrameError'
}

/**
 * Passes on what an editor sends, and fails with `FrameError` where a message does not say how long it is: the reader behind
 * would wait for ever.
 */
export const framesOf = (input: Readable): Readable =>
  pipeline(input, framed, new PassThrough(), () => {})

/** Bodies as they come, and each header once it is whole, as the reader behind may lose one that comes in pieces. */
async function* framed(input: Readable): AsyncGenerator<Buffer> {
  /** Of a header that is not whole. */
  let rest = Buffer.alloc(0)
  /** How much of a body is still to come. In bytes. */
  let body = 0
  for await (const chunk of input) {
    let bytes = Buffer.concat([rest, Buffer.from(chunk)])
    while (bytes.length > 0) {
      if (body === 0) {
        const start = bytes.toString('latin1', 0, longestHeader)
        const end = start.indexOf('\r\n\r\n')
        if (end < 0 && start.length < longestHeader) break
        const length = end < 0 ? undefined : lengthIn(start.slice(0, end))
        // As much of what came as is fit to be shown.
        if (length === undefined) throw new FrameError(start.split(/[\r\n]/, 1)[0]?.slice(0, 60))
        yield bytes.subarray(0, end + 4)
        bytes = bytes.subarray(end + 4)
        body = length
      }
      const taken = bytes.subarray(0, body)
      if (taken.length > 0) yield taken
      body -= taken.length
      bytes = bytes.subarray(taken.length)
    }
    rest = bytes
  }
}

/** How long the message is that a header announces, in bytes; undefined where the header is none. */
function lengthIn(header: string): number | undefined {
  const fields = header.split('\r\n').map(line => /^([\w-]+):[ \t]*(.*?)[ \t]*$/.exec(line))
  if (fields.some(field => field === null)) return undefined
  const lengths = fields.filter(field => field?.[1]?.toLowerCase() === 'content-length')
  const [written = ''] = lengths.map(field => field?.[2])
  if (lengths.length !== 1 || !/^\d{1,9}$/.test(written)) return undefined
  return Number(written) <= longestMessage ? Number(written) : undefined
}

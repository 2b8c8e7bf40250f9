import { pipeline, type Readable, Transform } from 'node:stream'

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
export function framesOf(input: Readable): Readable {
  let header = ''
  /** How much of a body is still to come. In bytes. */
  let body = 0
  /** Bodies as they come, and each header once it is whole, as the reader behind may lose one that comes in pieces. */
  const take = (bytes: Buffer): Buffer => {
    const whole: Buffer[] = []
    let at = 0
    while (at < bytes.length) {
      if (body > 0) {
        const taken = Math.min(body, bytes.length - at)
        whole.push(bytes.subarray(at, at + taken))
        body -= taken
        at += taken
        continue
      }
      const before = header.length
      header += bytes.toString('latin1', at, at + longestHeader)
      const end = header.indexOf('\r\n\r\n')
      if (end < 0 && header.length < longestHeader) break
      const length = end < 0 ? undefined : lengthIn(header.slice(0, end))
      // As much of what came as is fit to be shown.
      if (length === undefined) throw new FrameError(header.split(/[\r\n]/, 1)[0]?.slice(0, 60))
      whole.push(Buffer.from(header.slice(0, end + 4), 'latin1'))
      at += end + 4 - before
      body = length
      header = ''
    }
    return Buffer.concat(whole)
  }
  const checked = new Transform({
    transform: (chunk: Uint8Array | string, encoding, done) => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk)
      try {
        const taken = take(bytes)
        done(null, taken.length > 0 ? taken : undefined)
      } catch (error) {
        done(error as FrameError)
      }
    },
  })
  pipeline(input, checked, () => {})
  return checked
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

import { pipeline, type Readable, Transform } from 'node:stream'

/** Headers and messages longer than these are no editor's. In bytes. */
const longestHeader = 4096
const longestMessage = 256 * 1024 * 1024

/** What came in is not framed as the protocol has it, so that nothing after it can be understood. */
export class FrameError extends Error {
  override name = 'FrameError'
}

/**
 * Passes on what an editor sends as long as every message says how long it is. The reader behind
 * it would wait for ever where one does not.
 *
 * @returns A stream that fails with `FrameError` where a header is broken.
 */
export function framesOf(input: Readable): Readable {
  const frames = new Frames()
  const checked = new Transform({
    transform: (chunk: Uint8Array | string, encoding, done) => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk)
      const problem = frames.problemIn(bytes)
      if (problem === undefined) done(null, bytes)
      else done(new FrameError(problem))
    },
  })
  pipeline(input, checked, () => {})
  return checked
}

/** As much of what came as is fit to be shown. */
const firstLine = (header: string): string => (header.split(/[\r\n]/, 1)[0] ?? '').slice(0, 60)

/** Follows headers and bodies through the pieces that they come in. */
class Frames {
  #header = ''
  /** How much of a body is still to come. In bytes. */
  #body = 0

  /** The header that does not hold, where one ends or grows too long in these bytes. */
  problemIn(bytes: Buffer): string | undefined {
    let at = 0
    while (at < bytes.length) {
      if (this.#body > 0) {
        const taken = Math.min(this.#body, bytes.length - at)
        this.#body -= taken
        at += taken
        continue
      }
      const before = this.#header.length
      this.#header += bytes.toString('latin1', at, at + longestHeader)
      const end = this.#header.indexOf('\r\n\r\n')
      if (end < 0) {
        if (this.#header.length >= longestHeader) return firstLine(this.#header)
        return undefined
      }
      const length = lengthIn(this.#header.slice(0, end))
      if (length === undefined) return firstLine(this.#header)
      at += end + 4 - before
      this.#body = length
      this.#header = ''
    }
    return undefined
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

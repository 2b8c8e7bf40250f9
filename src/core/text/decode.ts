/** The largest draft that is read. In bytes. */
export const maxDraftBytes = 1_048_576

/** The encodings that texts are read in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
interface DecodedText {
  text: string
  encoding: Encoding
  reason?: never
}
type Decoded = DecodedText | { text?: never; reason: 'binary' | 'too-large' }

/** Takes the bytes of a file and the most it may have, gives its text without a byte order mark, or why it is none. Never throws. */
export function decode(bytes: Uint8Array, maxBytes: number = maxDraftBytes): Decoded {
  if (bytes.length > maxBytes) return { reason: 'too-large' }
  const read = textOf(bytes)
  return read && !isBinary(read.text) ? read : { reason: 'binary' }
}

function textOf(bytes: Uint8Array): DecodedText | undefined {
  const marked = markOf(bytes)
  if (marked) return attempt(bytes, marked)
  return attempt(bytes, 'utf-8') ?? { text: windows1252(bytes), encoding: 'windows-1252' }
}

function markOf([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function attempt(bytes: Uint8Array, encoding: Encoding): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return undefined
  }
}

/** The signs of windows-1252 from 0x80 to 0x9F; some Node 20 to 23 decode them as Latin-1. */
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function windows1252(bytes: Uint8Array): string {
  const read = new TextDecoder('windows-1252').decode(bytes)
  return read.replace(/[\x80-\x9f]/g, sign => signs[sign.charCodeAt(0) - 0x80] ?? sign)
}

/** A NUL, or more control characters than slips of a keyboard explain. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]/g)?.length ?? 0
  return controls > 2 + text.length / 20
}

import { lstatSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PathReason } from '../core/types.ts'

type ReadText = { path: string; text: string; encoding: Encoding; reason?: never }

/**
 * Takes a path, the folder it is relative to and the most bytes it may have,
 * gives its text, or why it cannot be read. Never throws.
 */
export function readDraft(
  path: string,
  cwd = '.',
  maxBytes: number = maxDraftBytes,
): ReadText | PathProblem {
  const read = readBytes(path, cwd, maxBytes)
  return read.bytes ? { path, ...decode(read.bytes, maxBytes) } : { path, reason: read.reason }
}

/**
 * Takes a path, the folder it is relative to and the most bytes it may have, gives its
 * bytes, or why it cannot be read. Never throws.
 */
export function readBytes(
  path: string,
  cwd: string,
  maxBytes: number,
): { bytes: Uint8Array; reason?: never } | { bytes?: never; reason: PathReason } {
  const file = resolve(cwd, path)
  try {
    // Asked first: to open a pipe is to wait for whoever writes to it.
    const stats = statSync(file)
    if (!stats.isFile()) return { reason: 'not-a-file' }
    if (stats.size > maxBytes) return { reason: 'too-large' }
    return { bytes: readFileSync(file) }
  } catch (error) {
    return { reason: reasonAt(file, error) }
  }
}

/** Takes a full path and what reading it threw, gives the reason, a link to nowhere told apart. */
export function reasonAt(file: string, error: unknown): PathReason {
  const reason = reasonOf(error)
  return reason === 'missing' && isBrokenLink(file) ? 'broken-link' : reason
}

/** The largest draft that is read. In bytes. */
export const maxDraftBytes = 1_048_576

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
interface DecodedText {
  text: string
  encoding: Encoding
  reason?: never
}
type Decoded = DecodedText | { text?: never; reason: 'binary' | 'too-large' }

/**
 * Takes the bytes of a file and the most it may have, gives its text without a
 * byte order mark and otherwise as it is, or why it is none. Never throws.
 */
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
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, sign => signs[sign.charCodeAt(0) - 0x80] ?? sign)
}

/** A NUL, or more control characters than slips of a keyboard explain. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]/g)?.length ?? 0
  return controls > 2 + text.length / 20
}

/** Takes a full path that leads nowhere, tells whether it is a link that does. Never throws. */
function isBrokenLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}

/** A path that was asked for and cannot be checked. */
export interface PathProblem {
  /** As it was given, or as it was found. */
  path: string
  reason: PathReason
}

const reasons: Readonly<Record<string, PathReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ELOOP: 'broken-link',
  EISDIR: 'not-a-file',
}

/** Takes what a call to the disk threw, gives the reason. */
export function reasonOf(error: unknown): PathReason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? 'unreadable'
}

import { existsSync, lstatSync, readFileSync, type Stats, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  maxRegisterBytes,
  parseRegister,
  type Register,
  unreadableRegister,
} from '../core/register/read.ts'
import { decode } from '../core/text/decode.ts'
import type { PathReason } from '../core/types.ts'
import { ifPossible } from './if-possible.ts'

/** Takes a path, the folder it is relative to and the most bytes it may have, gives its text, or why it cannot be read. Never throws. */
export function readText(
  path: string,
  cwd: string,
  maxBytes: number,
): { text: string; reason?: never } | { reason: PathReason } {
  const read = readBytes(path, cwd, maxBytes)
  return read.bytes ? decode(read.bytes, maxBytes) : { reason: read.reason }
}

/** Takes a path, the folder it is relative to and the most bytes it may have, gives its bytes, or why it cannot be read. Never throws. */
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

/** What stands at a full path, links followed, or why nothing can be read there. Never throws. */
export function kindAtPath(path: string): 'folder' | 'file' | PathReason {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return 'folder'
    return stats.isFile() ? 'file' : 'not-a-file'
  } catch (error) {
    return reasonAt(path, error)
  }
}

/** Takes the path of a consent register and the folder it is relative to, gives what it holds. Never throws. */
export async function readRegister(path: string, cwd = '.'): Promise<Register> {
  const read = readBytes(path, cwd, maxRegisterBytes)
  return read.bytes ? parseRegister(path, read.bytes) : unreadableRegister(path, read.reason)
}

/** Takes a full path and what reading it threw, gives the reason, a link to nowhere told apart. */
function reasonAt(file: string, error: unknown): PathReason {
  const reason = reasonOf(error)
  const isLink = ifPossible(() => lstatSync(file).isSymbolicLink())
  return reason === 'missing' && isLink ? 'broken-link' : reason
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

/** Takes a folder, gives it and those above it, the nearest first. */
export function* foldersFrom(folder: string): Generator<string> {
  yield folder
  if (dirname(folder) !== folder) yield* foldersFrom(dirname(folder))
}

/** Whether a folder is the top of a git checkout. */
export const isCheckout = (folder: string): boolean => existsSync(join(folder, '.git'))

/** Looks at a path, links followed; undefined where nothing is there or it cannot be looked at. Never throws. */
export const statsOf = (path: string): Stats | undefined =>
  // A link to itself and a name that is too long throw, whatever Node is told of missing entries.
  ifPossible(() => statSync(path))

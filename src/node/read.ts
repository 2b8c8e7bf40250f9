import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  maxRegisterBytes,
  parseRegister,
  type Register,
  unreadableRegister,
} from '../core/register/read.ts'
import { decode } from '../core/text/decode.ts'
import type { PathReason } from '../core/types.ts'

type ReadText = { text: string; reason?: never }

/**
 * Takes a path, the folder it is relative to and the most bytes it may have,
 * gives its text, or why it cannot be read. Never throws.
 */
export function readText(
  path: string,
  cwd: string,
  maxBytes: number,
): ReadText | { reason: PathReason } {
  const read = readBytes(path, cwd, maxBytes)
  return read.bytes ? decode(read.bytes, maxBytes) : { reason: read.reason }
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

/** Takes the path of a consent register and the folder it is relative to, gives what it holds. Never throws. */
export async function readRegister(path: string, cwd = '.'): Promise<Register> {
  const read = readBytes(path, cwd, maxRegisterBytes)
  return read.bytes ? parseRegister(path, read.bytes) : unreadableRegister(path, read.reason)
}

/** Takes a full path and what reading it threw, gives the reason, a link to nowhere told apart. */
export function reasonAt(file: string, error: unknown): PathReason {
  const reason = reasonOf(error)
  return reason === 'missing' && isBrokenLink(file) ? 'broken-link' : reason
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

/** Looks at a path, links followed; undefined where nothing is there or it cannot be looked at. Never throws. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    // A link to itself and a name that is too long throw, whatever Node is told of missing entries.
    return undefined
  }
}

import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { decode, type Encoding, maxDraftBytes } from './decode.ts'
import { isBrokenLink } from './links.ts'
import { type PathProblem, type PathReason, reasonOf } from './reason.ts'

export type ReadText = { path: string; text: string; encoding: Encoding; reason?: never }

/**
 * Takes a path, the folder it is relative to and the most bytes it may have,
 * gives its text, or why it cannot be read. Never throws.
 */
export function readDraft(
  path: string,
  cwd = '.',
  maxBytes: number = maxDraftBytes,
): ReadText | PathProblem {
  const file = resolve(cwd, path)
  try {
    // Asked first: to open a pipe is to wait for whoever writes to it.
    const stats = statSync(file)
    if (!stats.isFile()) return { path, reason: 'not-a-file' }
    if (stats.size > maxBytes) return { path, reason: 'too-large' }
    return { path, ...decode(readFileSync(file), maxBytes) }
  } catch (error) {
    return { path, reason: reasonAt(file, error) }
  }
}

/** Takes a full path and what reading it threw, gives the reason, a link to nowhere told apart. */
export function reasonAt(file: string, error: unknown): PathReason {
  const reason = reasonOf(error)
  return reason === 'missing' && isBrokenLink(file) ? 'broken-link' : reason
}

import { createHash } from 'node:crypto'
import { readFileSync, type Stats, statSync } from 'node:fs'

/** Two changes within this time can look like one on some disks. In milliseconds. */
const slack = 2000

/** What a file looks like from outside; changes with what is in it, and nothing has to be read. */
export interface Look {
  /** Milliseconds since 1970, as `ctime` is. */
  mtime: number
  ctime: number
  /** In bytes. */
  size: number
  ino: number
}

/** A look, and when it was. */
export interface FileState extends Look {
  /** Whether the file had been left alone for long enough that an equal look means equal content. */
  settled: boolean
}

/** What no file looks like. */
export const unknownLook: Look = { mtime: 0, ctime: 0, size: 0, ino: 0 }

/** No more than how a file looks; what no file looks like where that must not be trusted. */
export const trusted = (state: FileState | undefined): Look =>
  state?.settled
    ? { mtime: state.mtime, ctime: state.ctime, size: state.size, ino: state.ino }
    : unknownLook

export const isSameLook = (a: Look, b: Look): boolean =>
  a.mtime === b.mtime && a.ctime === b.ctime && a.size === b.size && a.ino === b.ino

/** Looks at a file; undefined where it is not there or is no ordinary file. */
export function stateOf(file: string, now: number): FileState | undefined {
  const stats = look(file)
  if (!stats?.isFile()) return undefined
  const { mtimeMs: mtime, ctimeMs: ctime, size, ino } = stats
  return { mtime, ctime, size, ino, settled: Math.max(mtime, ctime) < now - slack }
}

/**
 * What a picture is known by: its look where the disk remembers times, else (a fresh checkout) its
 * content; an empty text where it is not there.
 */
export function pictureMark(file: string, byContent: boolean): string {
  if (!byContent) return markOf(stateOf(file, 0))
  try {
    return createHash('sha256').update(readFileSync(file)).digest('base64url')
  } catch {
    return ''
  }
}

const markOf = (look: Look | undefined): string =>
  look ? `${look.mtime} ${look.ctime} ${look.size} ${look.ino}` : ''

function look(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

import { createHash } from 'node:crypto'
import { readFileSync, type Stats, statSync } from 'node:fs'

/** Two changes within this time can look like one on some disks. In milliseconds. */
const slack = 2000

/** What a file looks like from outside; changes with what is in it, and nothing has to be read. */
export interface FileState {
  state: string
  /** Whether the file had been left alone for long enough that an equal state means equal content. */
  settled: boolean
}

/** Looks at a file; undefined where it is not there or is no ordinary file. */
export function stateOf(file: string, now: number): FileState | undefined {
  const stats = look(file)
  if (!stats?.isFile()) return undefined
  const { mtimeMs, ctimeMs, size, ino } = stats
  return {
    state: `${mtimeMs} ${ctimeMs} ${size} ${ino}`,
    settled: Math.max(mtimeMs, ctimeMs) < now - slack,
  }
}

/**
 * What a picture is known by: its state where the disk remembers times, else (a fresh checkout) its
 * content; an empty text where it is not there.
 */
export function pictureMark(file: string, byContent: boolean): string {
  if (!byContent) return stateOf(file, 0)?.state ?? ''
  try {
    return createHash('sha256').update(readFileSync(file)).digest('base64url')
  } catch {
    return ''
  }
}

function look(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

import type { Buffer } from 'node:buffer'
import { isAbsolute, resolve } from 'node:path'
import type { Pack } from '../../core/types.ts'
import type { Store } from './entry.ts'
import { pictureMark } from './states.ts'

/** What a memory has to know of its run. */
export interface MemorySetting {
  /** Secret of the run: a hash of everything besides the drafts that a result depends on. */
  run: Buffer
  store: Store
  packs: readonly Pack[]
  cwd: string
  /** Absolute: what the names of drafts are counted from. */
  project: string
  branches: readonly string[]
  /** Read every draft again and tell by its content: for disks that do not keep times, as in CI. */
  byContent: boolean
  /** Whether the report shows drafts with nothing found too, so that their text is needed. */
  whole: boolean
  /** ISO day; asked for only where a result hangs on it. */
  today: () => string
  /** Whether a picture that a draft names may be looked at. */
  mayLook: (draftPath: string, file: string) => boolean
  /** Milliseconds since 1970, when the run began. */
  now: number
}

/** In milliseconds. */
export const dayLength = 86_400_000

/** Number of an ISO day, from 1970. */
export const dayNumber = (day: string): number => Date.parse(day) / dayLength

/** What a picture that a draft names is known by; empty where it may not be looked at. */
export const markOf = (
  draftPath: string,
  file: string,
  { mayLook, cwd, byContent }: MemorySetting,
) =>
  mayLook(draftPath, file)
    ? pictureMark(resolve(cwd, draftPath, '..', file.replaceAll('\\', '/')), byContent)
    : ''

// Thousands of paths: a join would have each taken apart first.
export const fullPath = (path: string, cwd: string): string =>
  isAbsolute(path) ? path : `${cwd}/${path}`

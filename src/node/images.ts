import { realpathSync } from 'node:fs'
import { dirname, posix, resolve } from 'node:path'
import { isWithin } from './configuration/find.ts'
import { statsOf } from './stats.ts'

/** Where a picture is: its real path, and what is another when the file has changed; nothing where no file is there. */
export interface PicturePlace {
  path?: string
  version?: string
  /** When it was last changed, in milliseconds since 1970. */
  changed?: number
}

/**
 * Makes the question where a picture is that a draft names.
 *
 * @param roots - Absolute folders to look in; what lies outside them is never looked at, links
 * included, and the answer is undefined, as it is for web addresses.
 * @returns A function of the draft's path, relative to `cwd`, and the picture's, relative to the draft.
 */
export function imageFinder(roots: readonly string[], cwd: string) {
  const real = roots.map(root => realPath(root) ?? root)
  const inside = (path: string) => [...roots, ...real].some(root => isWithin(path, root))
  return (draftPath: string, file: string): PicturePlace | undefined => {
    if (/^[a-z][a-z0-9+.-]+:/i.test(file) || file.includes('\0')) return undefined
    const path = resolve(cwd, dirname(draftPath), file.replaceAll('\\', '/'))
    if (!inside(path)) return undefined
    const found = realPath(path)
    if (found === undefined) return {}
    return inside(found) ? placeOf(found) : undefined
  }
}

type Exists = (draftPath: string, file: string) => boolean | undefined

/** Takes files that git keeps for the next commit, and counts a picture among them as there. */
export function orIn(index: ReadonlySet<string> | undefined, exists: Exists): Exists {
  if (!index) return exists
  return (draftPath, file) => {
    const found = exists(draftPath, file)
    if (found !== false) return found
    return index.has(posix.join(posix.dirname(draftPath), file.replaceAll('\\', '/')))
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function placeOf(path: string): PicturePlace {
  const found = statsOf(path)
  if (!found?.isFile()) return {}
  const { mtimeMs, ctimeMs, size } = found
  return {
    path,
    version: `${path} ${mtimeMs} ${ctimeMs} ${size}`,
    changed: Math.max(mtimeMs, ctimeMs),
  }
}

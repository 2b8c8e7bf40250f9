import { realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isWithin } from './configuration/find.ts'

/**
 * Makes the question whether a picture that a draft names is there.
 *
 * @param roots - Absolute folders to look in; what lies outside them is never looked at, links
 * included, and the answer is undefined, as it is for web addresses.
 * @returns A function of the draft's path, relative to `cwd`, and the picture's, relative to the draft.
 */
export function imageFinder(roots: readonly string[], cwd: string) {
  const real = roots.map(root => realPath(root) ?? root)
  const inside = (path: string) => [...roots, ...real].some(root => isWithin(path, root))
  return (draftPath: string, file: string): boolean | undefined => {
    if (/^[a-z][a-z0-9+.-]+:/i.test(file) || file.includes('\0')) return undefined
    const path = resolve(cwd, dirname(draftPath), file.replaceAll('\\', '/'))
    if (!inside(path)) return undefined
    const found = realPath(path)
    if (found === undefined) return false
    return inside(found) ? isFile(found) : undefined
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Takes full paths of files that folders held (no links) and of files that were
 * named, gives each file once, however it was reached.
 */
export function onceEach(held: readonly string[], named: readonly string[]): string[] {
  const folders = new Map<string, string>()
  const byTarget = new Map<string, string>()
  const add = (target: string, path: string): void => {
    if (!byTarget.has(target)) byTarget.set(target, path)
  }
  for (const path of held) {
    const folder = dirname(path)
    const known = folders.get(folder) ?? real(folder)
    folders.set(folder, known)
    add(join(known, basename(path)), path)
  }
  for (const path of named) add(real(path), path)
  return [...byTarget.values()]
}

function real(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

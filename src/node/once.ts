import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Takes full paths of files that folders held (no links) and of files that were
 * named, gives each file once, however it was reached.
 */
export async function onceEach(
  held: readonly string[],
  named: readonly string[],
): Promise<string[]> {
  const folders = new Map<string, Promise<string>>()
  const byTarget = new Map<string, string>()
  const add = (target: string, path: string): void => {
    if (!byTarget.has(target)) byTarget.set(target, path)
  }
  for (const path of held) {
    const folder = dirname(path)
    const known = folders.get(folder) ?? real(folder)
    folders.set(folder, known)
    add(join(await known, basename(path)), path)
  }
  for (const path of named) add(await real(path), path)
  return [...byTarget.values()]
}

const real = (path: string): Promise<string> => realpath(path).catch(() => path)

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** As often as this what was read is read anew, as the day may have changed. In milliseconds. */
const hour = 3_600_000

/**
 * Takes full paths of files and folders, gives a text that is another one once any
 * of them, or a file below them, is written, comes or goes.
 */
export function stampOf(paths: readonly string[]): string {
  return [`${Math.floor(Date.now() / hour)}`, ...paths.flatMap(marks)].join('\n')
}

function marks(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isDirectory()) return [`${path} ${stats?.mtimeMs ?? ''} ${stats?.size ?? ''}`]
  return namesIn(path).map(name => {
    const own = statSync(join(path, name), { throwIfNoEntry: false })
    return `${path} ${name} ${own?.mtimeMs ?? ''} ${own?.size ?? ''}`
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { statsOf } from '../node/stats.ts'

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
  const stats = statsOf(path)
  if (!stats?.isDirectory()) return [`${path} ${stats?.mtimeMs ?? ''} ${stats?.size ?? ''}`]
  return namesIn(path).map(name => {
    const own = statsOf(join(path, name))
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

import { lstatSync, mkdirSync, type Stats } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where the tool may keep what it can make again: a folder of its own in that of the user's caches. Undefined where the
 * system names none. Absolute.
 */
export function userCacheFolder(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const caches = userCaches(env, platform)
  return caches !== undefined && isAbsolute(caches) ? join(caches, 'tankefter') : undefined
}

function userCaches(env: Environment, platform: NodeJS.Platform): string | undefined {
  // A relative path is to be ignored: XDG Base Directory Specification.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME
  if (platform === 'win32') return env.LOCALAPPDATA
  if (!env.HOME) return undefined
  return join(env.HOME, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']))
}

/** Whether the run is one on a build server, where no user has a folder that lasts. */
export const isInCi = ({ CI }: Environment): boolean => Boolean(CI) && CI !== 'false' && CI !== '0'

/**
 * Makes a folder for the user alone, and the one it lies in where that is missing too; a home that is not there is
 * not made. Gives whether the folder is there and nobody else can write to it.
 */
export function makePrivateFolder(path: string): boolean {
  try {
    for (const folder of [dirname(path), path]) makeFolder(folder)
    const stats = lstatSync(path)
    return stats.isDirectory() && isOnlyMine(stats)
  } catch {
    return false
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Whether a file or folder is the user's and nobody else can write to it. Windows has its own rights for that. */
export const isOnlyMine = ({ uid, mode }: Stats): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)

import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs'
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
 * not made. Gives whether the folder is there and nobody else can write to it. Never throws.
 */
export function makePrivateFolder(path: string): boolean {
  try {
    for (const folder of [dirname(path), path]) makeOneFolder(folder)
    return isPrivateFolder(path)
  } catch {
    return false
  }
}

/** Makes one folder for the user alone, unless it is there. */
function makeOneFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Whether a path is a folder itself, no link to one, that is the user's and that nobody else can write to. Never throws. */
export function isPrivateFolder(path: string): boolean {
  try {
    const stats = lstatSync(path)
    return stats.isDirectory() && isOnlyMine(stats, 0o022)
  } catch {
    return false
  }
}

/** Whether a file is the user's and gives none of these rights to others. Windows has lists of its own for that. */
const isOnlyMine = ({ uid, mode }: Stats, rights: number): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & rights) === 0)

/**
 * A file as text in Latin-1, if it is an ordinary one, no link, that only the user can read and write; else undefined.
 * Never throws.
 */
export function readPrivateFile(path: string): string | undefined {
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | constants.O_NONBLOCK)
    const stats = fstatSync(file)
    return stats.isFile() && isOnlyMine(stats, 0o077) ? readFileSync(file, 'latin1') : undefined
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/**
 * Puts a file that only the user can read in the place of what is there, in full or not at all; a link is replaced, not
 * followed. Gives whether it is there. Never throws.
 *
 * @param pieces - In Latin-1.
 */
export function replacePrivateFile(path: string, pieces: Iterable<string>): boolean {
  const fresh = `${path}.${process.pid}.tmp`
  try {
    rmSync(fresh, { force: true })
    const file = openSync(fresh, 'wx', 0o600)
    try {
      for (const piece of pieces) writeAll(file, Buffer.from(piece, 'latin1'))
    } finally {
      closeSync(file)
    }
    renameSync(fresh, path)
    return true
  } catch {
    removeFile(fresh)
    return false
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from)
}

/** Takes a file away. Never throws. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Whoever cannot take it away leaves it; nothing hangs on that.
  }
}

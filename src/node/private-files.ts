import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  type Stats,
} from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { ifPossible } from './if-possible.ts'
import { replaceFile } from './write.ts'

/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Where the tool may keep what it can make again: its own folder in the user's caches, absolute; undefined where the system names none. */
export function userCacheFolder(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const { XDG_CACHE_HOME: named = '', HOME: home, LOCALAPPDATA: local } = env
  const ofHome = home && join(home, platform === 'darwin' ? 'Library/Caches' : '.cache')
  // A relative path is to be ignored: XDG Base Directory Specification.
  const caches = isAbsolute(named) ? named : platform === 'win32' ? local : ofHome
  return caches && isAbsolute(caches) ? join(caches, 'tankefter') : undefined
}

/** Whether the run is one on a build server, where no user has a folder that lasts. */
export const isInCi = ({ CI }: Environment): boolean => Boolean(CI) && CI !== 'false' && CI !== '0'

/** Makes a folder for the user alone, and the one it lies in, but no home; gives whether nobody else can write to it. Never throws. */
export function makePrivateFolder(path: string): boolean {
  // What is there already is as good.
  for (const folder of [dirname(path), path]) ifPossible(() => mkdirSync(folder, 0o700))
  return isPrivateFolder(path)
}

/** Whether a path is a folder itself, no link to one, that is the user's and that nobody else can write to. Never throws. */
export function isPrivateFolder(path: string): boolean {
  const stats = ifPossible(() => lstatSync(path))
  return stats ? stats.isDirectory() && isOnlyMine(stats, 0o022) : false
}

/** Whether a file is the user's and gives none of these rights to others. Windows has lists of its own for that. */
const isOnlyMine = ({ uid, mode }: Stats, rights: number): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & rights) === 0)

/** A file as text; undefined unless it is an ordinary one, no link, that only the user can read and write. Never throws. */
export function readPrivateFile(path: string): string | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK } = constants
  return ifPossible(() => {
    const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      const stats = fstatSync(file)
      return stats.isFile() && isOnlyMine(stats, 0o077) ? readFileSync(file, 'utf8') : undefined
    } finally {
      closeSync(file)
    }
  })
}

/**
 * Puts a file that only the user can read in the place of what is there, in full or not at all; a link is replaced, not followed.
 * Gives whether it is there. Never throws.
 */
export function replacePrivateFile(path: string, text: string): boolean {
  try {
    replaceFile(path, `${path}.${process.pid}.tmp`, text, 0o600)
    return true
  } catch {
    return false
  }
}

/** Takes a file away. Never throws. */
export function removeFile(path: string): void {
  // Whoever cannot take it away leaves it; nothing hangs on that.
  ifPossible(() => rmSync(path, { force: true }))
}

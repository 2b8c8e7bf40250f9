import { randomBytes } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { FolderRefusal } from '../core/types.ts'
import { ifPossible } from './if-possible.ts'
import {
  type Environment,
  isPrivateFolder,
  readPrivateFile,
  replacePrivateFile,
} from './private-files.ts'
import { foldersFrom, isCheckout } from './read.ts'
import { makeFolder } from './write.ts'

/**
 * Makes the folder (absolute) that was named for the cache, and finds why it must not be trusted: others can write to it,
 * or what is in it came with a checkout. Never throws.
 */
export async function refusalOf(
  folder: string,
  env: Environment,
): Promise<FolderRefusal | undefined> {
  const checkout = [...foldersFrom(folder)].find(isCheckout)
  if (checkout !== undefined) {
    if (isLinked(folder, checkout)) return 'linked'
    const tracked = await tracksFilesIn(folder, checkout, env).catch(() => undefined)
    if (tracked !== false) return tracked ? 'tracked' : 'no-answer'
  }
  ifPossible(() => makeFolder(folder, 0o700))
  return isPrivateFolder(folder) ? undefined : 'not-private'
}

/** Whether a folder is reached by a link that lies in the checkout, and so may have come with it. */
function isLinked(folder: string, checkout: string): boolean {
  for (let here = folder; here !== checkout; here = dirname(here))
    if (lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink()) return true
  return false
}

async function tracksFilesIn(folder: string, checkout: string, env: Environment): Promise<boolean> {
  // In a hook, git names another index, and perhaps another repository.
  const own = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'))
  const args = ['--literal-pathspecs', 'ls-files', '-z', '--']
  const place = { cwd: checkout, env: Object.fromEntries(own) }
  const { git } = await import('./git.ts')
  return (await git([...args, relative(checkout, folder) || '.'], place)).length > 0
}

/** The secret of a cache folder, made when it is first asked for, that shows what this user wrote; undefined where it cannot be kept. */
export function secretIn(folder: string): Buffer | undefined {
  const path = join(folder, 'secret')
  const known = readPrivateFile(path)
  if (known && /^[0-9a-f]{64}\n$/.test(known)) return Buffer.from(known.trim(), 'hex')
  const secret = randomBytes(32)
  return replacePrivateFile(path, `${secret.toString('hex')}\n`) ? secret : undefined
}

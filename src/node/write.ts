import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { WriteProblem } from '../core/types.ts'

const problems: Readonly<Record<string, WriteProblem>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EISDIR: 'a-folder',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
}

/**
 * Writes a file (absolute) in full or not at all: into a new one beside it, which then takes its place. A link is followed;
 * what is no ordinary file, as a pipe, is written into. Gives why it could not be done. Never throws.
 */
export function writeWhole(file: string, text: string): WriteProblem | undefined {
  return attempt(() => {
    makeFolder(dirname(file))
    const there = statSync(file, { throwIfNoEntry: false })
    if (there && !there.isFile()) return writeFileSync(file, text)
    const real = there ? realpathSync(file) : file
    const fresh = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`)
    return replaceFile(real, fresh, text, there?.mode)
  })
}

/** Puts a text in the place of a file, in full or not at all, by way of a fresh file in the same folder. Throws. */
export function replaceFile(file: string, fresh: string, text: string, mode = 0o666): void {
  // All at once, so that Ctrl-C cannot come in between and leave the new file behind.
  try {
    rmSync(fresh, { force: true })
    writeFileSync(fresh, text, { flag: 'wx', mode })
    renameSync(fresh, file)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

/** Writes a file that is not there yet; gives why it could not be done, undefined where it was. Never throws. */
export const writeFresh = (file: string, bytes: Uint8Array): WriteProblem | undefined =>
  attempt(() => writeFileSync(file, bytes, { flag: 'wx' }))

/** Writes at the end of a file. Never throws. */
export const writeAtEnd = (file: string, text: string): WriteProblem | undefined =>
  attempt(() => appendFileSync(file, text))

function attempt(write: () => void): WriteProblem | undefined {
  try {
    write()
    return undefined
  } catch (error) {
    return problems[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unwritable'
  }
}

/** Writes a file that was not there, and its folders; gives `exists`, or the system's word for what went wrong. Never throws or overwrites. */
export function writeNew(
  file: string,
  content: string | Uint8Array,
  mode?: number,
): { problem?: string } {
  try {
    makeFolder(dirname(file))
    writeFileSync(file, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) })
    return {}
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    // What was opened is ours, and half of it is there.
    if (syscall === 'write') rmSync(file, { force: true })
    return { problem: code === 'EEXIST' && syscall === 'open' ? 'exists' : (code ?? 'unwritable') }
  }
}

/** Makes a folder (absolute) and those on its way, or throws; Node's own way never returns below `/proc`. */
export function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent, mode)
  try {
    mkdirSync(folder, mode)
  } catch (error) {
    // Another process may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !existsSync(folder)) throw error
  }
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

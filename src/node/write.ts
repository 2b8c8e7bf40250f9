import {
  appendFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/** Why a file could not be written. */
export type WriteProblem = 'no-permission' | 'a-folder' | 'not-a-folder' | 'full' | 'unwritable'

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
 * Writes a file so that it is there in full or as it was: into a new file
 * beside it, which then takes its place. Folders on the way are made. Never throws.
 *
 * @param file - Absolute. A link is followed; what is no ordinary file, as a pipe, is written into.
 * @returns Why it could not be done; undefined where it was.
 */
export function writeWhole(file: string, text: string): WriteProblem | undefined {
  return attempt(() => {
    makeFolder(dirname(file))
    const there = statSync(file, { throwIfNoEntry: false })
    if (there && !there.isFile()) writeFileSync(file, text)
    else replace(there ? realpathSync(file) : file, text, there)
  })
}

/** Writes at the end of a file. Never throws. */
export const writeAtEnd = (file: string, text: string): WriteProblem | undefined =>
  attempt(() => appendFileSync(file, text))

// All at once, so that Ctrl-C cannot come in between and leave the new file behind.
function replace(file: string, text: string, there: Stats | undefined): void {
  const fresh = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    writeFileSync(fresh, text, { flag: 'wx', ...(there ? { mode: there.mode } : {}) })
    renameSync(fresh, file)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

function attempt(write: () => void): WriteProblem | undefined {
  try {
    write()
    return undefined
  } catch (error) {
    return problems[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unwritable'
  }
}

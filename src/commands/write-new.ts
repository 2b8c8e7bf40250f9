import { rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../node/make-folder.ts'

/**
 * Writes a file that was not there, with the folders on its way. Never throws, never overwrites.
 *
 * @param file - Absolute.
 * @param mode - Permissions; those of any new file where left out.
 * @returns `exists`, or the system's word for what went wrong; nothing where it is written.
 */
export function writeNew(file: string, text: string, mode?: number): { problem?: string } {
  try {
    makeFolder(dirname(file))
    writeFileSync(file, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) })
    return {}
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    // What was opened is ours, and half of it is there.
    if (syscall === 'write') rmSync(file, { force: true })
    return { problem: code === 'EEXIST' && syscall === 'open' ? 'exists' : (code ?? 'unwritable') }
  }
}

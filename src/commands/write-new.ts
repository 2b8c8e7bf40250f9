import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file that was not there, with the folders on its way. Never throws, never overwrites.
 *
 * @param file - Absolute.
 * @param mode - Permissions; those of any new file where left out.
 * @returns `exists`, or the system's word for what went wrong; nothing where it is written.
 */
export function writeNew(file: string, text: string, mode?: number): { problem?: string } {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) })
    return {}
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { problem: code === 'EEXIST' ? 'exists' : (code ?? 'unwritable') }
  }
}

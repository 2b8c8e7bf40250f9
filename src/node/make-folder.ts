import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those on its way, where they are not there. Node's own way of doing so never
 * returns where the system refuses to say why, as below `/proc`.
 *
 * @param folder - Absolute.
 * @param mode - Permissions of folders that are made; the usual ones where left out.
 * @throws {NodeJS.ErrnoException} where one cannot be made.
 */
export function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent, mode)
  try {
    mkdirSync(folder, { ...(mode === undefined ? {} : { mode }) })
  } catch (error) {
    // Another process may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !existsSync(folder)) throw error
  }
}

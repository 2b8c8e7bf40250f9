import { rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { cleanCopy, copyName } from '../core/adapters/clean-copy.ts'
import { readPicture } from '../core/adapters/image-metadata.ts'
import type { Copied } from '../core/picture-facts.ts'
import { largestPicture, readPictureFile } from './images.ts'
import { makeFolder } from './write.ts'

/** Takes the path of a picture, gives that of its copy, beside it or in a folder. */
export const copyPath = (file: string, folder: string | undefined): string =>
  join(folder ?? dirname(file), copyName(basename(file)))

/**
 * Writes a copy of a picture without place, names and other words, over nothing that is there.
 *
 * @param folder - Where to put the copy; is made where it is not there.
 * @throws {NodeJS.ErrnoException} where the file cannot be read.
 */
export async function copyWithout(file: string, folder: string | undefined): Promise<Copied> {
  const { bytes, size } = await readPictureFile(file)
  const facts = await readPicture(bytes)
  if (size > largestPicture) return { facts, problem: 'too-large' }
  const copy = await cleanCopy(bytes, facts)
  if (typeof copy === 'string') return { facts, problem: copy }
  const target = copyPath(file, folder)
  const problem = await written(target, copy)
  return { facts, target, ...(problem ? { problem } : {}) }
}

/** Writes a file that was not there before, and its folder; gives why it could not. */
async function written(
  path: string,
  bytes: Uint8Array,
): Promise<'exists' | 'unwritable' | undefined> {
  try {
    makeFolder(dirname(path))
  } catch {
    return 'unwritable'
  }
  try {
    await writeFile(path, bytes, { flag: 'wx' })
    return undefined
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    // What was opened is ours, and half of it is there.
    if (syscall === 'write') await rm(path, { force: true })
    return code === 'EEXIST' ? 'exists' : 'unwritable'
  }
}

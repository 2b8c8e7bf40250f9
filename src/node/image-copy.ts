import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { readPicture, tagsLeft } from '../core/adapters/image-metadata.ts'
import { strippable } from '../core/images/format.ts'
import { strip } from '../core/images/strip.ts'
import type { Copied } from '../core/picture-facts.ts'
import { largestPicture, readPictureFile } from './images.ts'
import { makeFolder } from './make-folder.ts'

/** Takes the path of a picture, gives that of its copy, beside it or in a folder. */
export function copyPath(file: string, folder: string | undefined): string {
  const ending = extname(file)
  return join(folder ?? dirname(file), `${basename(file, ending)}-utan-plats${ending}`)
}

/**
 * Makes a copy of a picture without place, names and other words. Writes over
 * nothing, and takes the copy away again where something is left in it.
 *
 * @param folder - Where to put the copy; is made where it is not there.
 * @throws {NodeJS.ErrnoException} where the file cannot be read.
 */
export async function copyWithout(file: string, folder: string | undefined): Promise<Copied> {
  const { bytes, size } = await readPictureFile(file)
  const facts = await readPicture(bytes)
  if (size > largestPicture) return { facts, problem: 'too-large' }
  if (facts.problem) return { facts, problem: facts.problem }
  if (!facts.format || !strippable.has(facts.format)) return { facts, problem: 'other-format' }
  const copy = strip(bytes, facts.format, facts.orientation)
  if (!copy) return { facts, problem: 'broken' }
  const target = copyPath(file, folder)
  const problem = await written(target, copy)
  if (problem) return { facts, target, problem }
  if (await isClean(target)) return { facts, target }
  await rm(target)
  return { facts, problem: 'left' }
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

/** Whether nothing is left in a file, as it stands on the disk. */
async function isClean(path: string): Promise<boolean> {
  const bytes = await readFile(path)
  const { problem } = await readPicture(bytes)
  return problem === undefined && (await tagsLeft(bytes)).length === 0
}

import { basename, dirname, join } from 'node:path'
import { cleanCopy, copyName } from '../core/adapters/clean-copy.ts'
import { readPicture } from '../core/adapters/image-metadata.ts'
import type { Copied } from '../core/picture-facts.ts'
import { largestPicture, readPictureFile } from './images.ts'
import { writeNew } from './write.ts'

/** Takes the path of a picture, gives that of its copy, beside it or in a folder. */
export const copyPath = (file: string, folder: string | undefined): string =>
  join(folder ?? dirname(file), copyName(basename(file)))

/** Writes a copy of a picture without place, names and other words, over nothing; throws where the file cannot be read. */
export async function copyWithout(file: string, folder: string | undefined): Promise<Copied> {
  const { bytes, size } = await readPictureFile(file)
  const facts = await readPicture(bytes)
  if (size > largestPicture) return { facts, problem: 'too-large' }
  const copy = await cleanCopy(bytes, facts)
  if (typeof copy === 'string') return { facts, problem: copy }
  const target = copyPath(file, folder)
  const { problem } = writeNew(target, copy)
  if (problem === undefined) return { facts, target }
  return { facts, target, problem: problem === 'exists' ? problem : 'unwritable' }
}

import { promises as disk } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import type { Context, Parts } from '../core/match/matcher.ts'
import { loadParts } from '../core/parts.ts'
import { enoughToTell, formatOf } from '../core/pictures/format.ts'
import type { PictureFacts } from '../core/types.ts'
import { imageFinder } from './images.ts'

/** Larger pictures are not read; the platforms take less. In bytes. */
export const largestPicture = 32 * 1024 * 1024

/** What a file holds, as far as it had to be read: all of a picture, the start of anything else. */
export interface ReadFile {
  bytes: Uint8Array
  /** Of the whole file, in bytes. */
  size: number
}

/**
 * Reads a picture file: the start, which tells the format, and the rest only
 * where it is a picture that is not too large.
 *
 * @throws {NodeJS.ErrnoException} where it cannot be opened or read; EISDIR where it is no file.
 */
export async function readPictureFile(path: string): Promise<ReadFile> {
  // Opening what is no file can wait for ever.
  if (!(await disk.stat(path)).isFile())
    throw Object.assign(new Error('no file'), { code: 'EISDIR' })
  const file = await disk.open(path)
  try {
    const { size } = await file.stat()
    const start = await readFrom(file, 0, Math.min(size, enoughToTell))
    const format = formatOf(start)
    const needed = format !== undefined && format !== 'other' && size <= largestPicture
    return { bytes: needed ? await readFrom(file, 0, size) : start, size }
  } finally {
    await file.close()
  }
}

async function readFrom(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  const { bytesRead } = await file.read(bytes, 0, length, position)
  return bytes.subarray(0, bytesRead)
}

/** Takes a picture file, gives what it says of itself; loads what reads pictures into `parts`. */
export async function factsOfFile(path: string, parts: Parts): Promise<PictureFacts> {
  const { bytes, size } = await readPictureFile(path)
  const format = formatOf(bytes)
  if (size > largestPicture && format !== undefined && format !== 'other')
    return { format, problem: 'too-large', people: [], faces: 0 }
  await loadParts(parts, ['pictures'])
  return (await parts.pictures?.(bytes)) ?? { people: [], faces: 0 }
}

const unreadable: PictureFacts = { problem: 'unreadable', people: [], faces: 0 }

/** The questions of a context about pictures. */
type Looks = Required<Pick<Context, 'imageExists' | 'imageFacts' | 'lookAtImages'>>

/**
 * Makes the answers to what rules ask of pictures. Each file is read once, and again when it has changed.
 *
 * @param roots - Absolute folders to look in; see `imageFinder`.
 * @param parts - Where the reader of pictures is loaded to, once a draft names a picture that is there.
 */
export function pictureLooks(roots: readonly string[], cwd: string, parts: Parts): Looks {
  const find = imageFinder(roots, cwd)
  const known = new Map<string, PictureFacts>()
  return {
    imageExists: (draftPath, file) => {
      const place = find(draftPath, file)
      return place && place.path !== undefined
    },
    imageFacts: (draftPath, file) => known.get(find(draftPath, file)?.version ?? ''),
    lookAtImages: async draft => {
      for (const { file = '' } of draft.metadata.images ?? []) {
        const { path, version = '' } = find(draft.path, file) ?? {}
        if (path === undefined || known.has(version)) continue
        known.set(version, await factsOfFile(path, parts).catch(() => unreadable))
      }
    },
  }
}

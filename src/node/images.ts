import { type Dirent, promises as disk, realpathSync } from 'node:fs'
import { type FileHandle, readdir } from 'node:fs/promises'
import { dirname, extname, posix, resolve } from 'node:path'
import { loadAdapters } from '../core/adapters/load.ts'
import type { Adapters, Context } from '../core/context.ts'
import { enoughToTell, formatOf } from '../core/images/format.ts'
import type { PictureFacts } from '../core/types.ts'
import { isWithin } from './config/load.ts'
import { statsOf } from './stats.ts'

/** Where a picture is: its real path, and what is another when the file has changed; nothing where no file is there. */
export interface PicturePlace {
  path?: string
  version?: string
  /** When it was last changed, in milliseconds since 1970. */
  changed?: number
}

/**
 * Makes the question where a picture is that a draft names.
 *
 * @param roots - Absolute folders to look in; what lies outside them is never looked at, links
 * included, and the answer is undefined, as it is for web addresses.
 * @returns A function of the draft's path, relative to `cwd`, and the picture's, relative to the draft.
 */
export function imageFinder(roots: readonly string[], cwd: string) {
  const real = roots.map(root => realPath(root) ?? root)
  const inside = (path: string) => [...roots, ...real].some(root => isWithin(path, root))
  return (draftPath: string, file: string): PicturePlace | undefined => {
    if (/^[a-z][a-z0-9+.-]+:/i.test(file) || file.includes('\0')) return undefined
    const path = resolve(cwd, dirname(draftPath), file.replaceAll('\\', '/'))
    if (!inside(path)) return undefined
    const found = realPath(path)
    if (found === undefined) return {}
    return inside(found) ? placeOf(found) : undefined
  }
}

type Exists = (draftPath: string, file: string) => boolean | undefined

/** Takes files that git keeps for the next commit, and counts a picture among them as there. */
export function orIn(index: ReadonlySet<string> | undefined, exists: Exists): Exists {
  if (!index) return exists
  return (draftPath, file) => {
    const found = exists(draftPath, file)
    if (found !== false) return found
    return index.has(posix.join(posix.dirname(draftPath), file.replaceAll('\\', '/')))
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function placeOf(path: string): PicturePlace {
  const found = statsOf(path)
  if (!found?.isFile()) return {}
  const { mtimeMs, ctimeMs, size } = found
  return {
    path,
    version: `${path} ${mtimeMs} ${ctimeMs} ${size}`,
    changed: Math.max(mtimeMs, ctimeMs),
  }
}

const pictures = new Set(
  '.avif .gif .heic .jpeg .jpg .m4v .mov .mp4 .png .svg .tif .tiff .webp'.split(' '),
)
const deepest = 3
const most = 200

/**
 * Takes the full path of a folder, gives the pictures and films in it and below,
 * relative to it with `/` between: no further down than three folders, no more
 * than two hundred. Never throws.
 */
export async function picturePaths(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  await visit(folder, '', 0, found)
  return found
}

async function visit(folder: string, inside: string, depth: number, found: string[]) {
  const entries = await readdir(`${folder}/${inside}`, { withFileTypes: true }).catch(
    (): Dirent[] => [],
  )
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length >= most || entry.name.startsWith('.') || entry.name === 'node_modules')
      continue
    if (entry.isFile() && pictures.has(extname(entry.name).toLowerCase()))
      found.push(inside + entry.name)
    if (entry.isDirectory() && depth < deepest)
      await visit(folder, `${inside}${entry.name}/`, depth + 1, found)
  }
}

/** Larger pictures are not read; the platforms take less. In bytes. */
export const largestPicture = 32 * 1024 * 1024

/** What a file holds, as far as it had to be read: all of a picture, the start of anything else. */
interface ReadFile {
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

/** Takes a picture file, gives what it says of itself; loads what reads pictures into `adapters`. */
export async function factsOfFile(path: string, adapters: Adapters): Promise<PictureFacts> {
  const { bytes, size } = await readPictureFile(path)
  const format = formatOf(bytes)
  if (size > largestPicture && format !== undefined && format !== 'other')
    return { format, problem: 'too-large', people: [], faces: 0 }
  await loadAdapters(adapters, ['pictures'])
  return (await adapters.pictures?.(bytes)) ?? { people: [], faces: 0 }
}

const unreadable: PictureFacts = { problem: 'unreadable', people: [], faces: 0 }

/** The questions of a context about pictures. */
type Looks = Required<Pick<Context, 'imageExists' | 'imageFacts' | 'lookAtImages'>>

/**
 * Makes the answers to what rules ask of pictures. Each file is read once, and again when it has changed.
 *
 * @param roots - Absolute folders to look in; see `imageFinder`.
 * @param adapters - Where the reader of pictures is loaded to, once a draft names a picture that is there.
 */
export function pictureLooks(roots: readonly string[], cwd: string, adapters: Adapters): Looks {
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
        known.set(version, await factsOfFile(path, adapters).catch(() => unreadable))
      }
    },
  }
}

import { type Dirent, promises as disk, realpathSync } from 'node:fs'
import { type FileHandle, readdir } from 'node:fs/promises'
import { dirname, extname, posix, resolve } from 'node:path'
import { loadAdapters } from '../core/adapters/load.ts'
import type { Adapters, Context } from '../core/context.ts'
import { fileOfDraft } from '../core/file-kinds.ts'
import { boxSize } from '../core/images/film.ts'
import { enoughToTell, formatOf, letters } from '../core/images/format.ts'
import type { PictureFacts } from '../core/picture-facts.ts'
import { isWithin } from './config/load.ts'
import { ifPossible } from './if-possible.ts'
import { statsOf } from './read.ts'

/** Where a picture is: its real path, and what is another when the file has changed; nothing where no file is there. */
export interface PicturePlace {
  path?: string
  version?: string
  /** When it was last changed, in milliseconds since 1970. */
  changed?: number
}

/**
 * Makes the question where a picture is that a draft names, by the draft's path from `cwd` and the picture's from the draft.
 * What lies outside the roots (absolute) is never looked at, links included: the answer is undefined, as for web addresses.
 */
export function imageFinder(roots: readonly string[], cwd: string) {
  const real = roots.map(root => realPath(root) ?? root)
  const inside = (path: string) => [...roots, ...real].some(root => isWithin(path, root))
  return (draftPath: string, file: string): PicturePlace | undefined => {
    if (/^[a-z][a-z0-9+.-]+:/i.test(file) || file.includes('\0')) return undefined
    const path = resolve(cwd, dirname(draftPath), file.replaceAll('\\', '/'))
    if (!inside(path)) return undefined
    const found = realPath(path)
    // A plan names and describes pictures that lie elsewhere.
    const isPlanned = fileOfDraft(draftPath) !== draftPath
    if (found === undefined) return isPlanned ? undefined : {}
    return inside(found) ? placeOf(found) : undefined
  }
}

const realPath = (path: string): string | undefined => ifPossible(() => realpathSync(path))

function placeOf(path: string): PicturePlace {
  const found = statsOf(path)
  if (!found?.isFile()) return {}
  const files = [found, ...companionsOf(path).flatMap(one => statsOf(one) ?? [])]
  const versions = files.map(({ mtimeMs, ctimeMs, size }) => `${mtimeMs} ${ctimeMs} ${size}`)
  return {
    path,
    version: `${path} ${versions.join(' ')}`,
    changed: Math.max(...files.flatMap(({ mtimeMs, ctimeMs }) => [mtimeMs, ctimeMs])),
  }
}

/** Files that phones and programs for pictures put beside one, and that are shared along with it: `a.xmp`, `a.jpg.xmp`, `a.mov`. */
function companionsOf(path: string): string[] {
  const stem = path.slice(0, path.length - extname(path).length)
  const films = livePictures.has(extname(path).toLowerCase()) ? [`${stem}.mov`, `${stem}.MOV`] : []
  const names = [`${stem}.xmp`, `${path}.xmp`, `${stem}.XMP`, `${path}.XMP`, ...films]
  return names.filter(name => name !== path && statsOf(name)?.isFile())
}

/** What the still picture of a Live photo is saved as. */
const livePictures = new Set(['.heic', '.heif', '.jpg', '.jpeg'])

const pictures = new Set(
  '.avif .gif .heic .jpeg .jpg .m4v .mov .mp4 .png .svg .tif .tiff .webp'.split(' '),
)
const deepest = 3
const most = 200

/** Up to two hundred pictures and films in a folder and three folders down, relative to it with `/` between. Never throws. */
export async function picturePaths(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  const visit = async (inside: string, depth: number): Promise<void> => {
    const read = readdir(`${folder}/${inside}`, { withFileTypes: true })
    const entries = await read.catch((): Dirent[] => [])
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry
      if (found.length >= most || name.startsWith('.') || name === 'node_modules') continue
      if (entry.isFile() && pictures.has(extname(name).toLowerCase())) found.push(inside + name)
      if (entry.isDirectory() && depth < deepest) await visit(`${inside}${name}/`, depth + 1)
    }
  }
  await visit('', 0)
  return found
}

/** Larger pictures are not read; the platforms take less. In bytes. */
export const largestPicture = 32 * 1024 * 1024

/**
 * Reads the start of a file, which tells the format, and the rest only of a picture that is not too large; `size` is that of
 * the whole file. Throws what the disk does, and EISDIR where it is no file.
 */
export async function readPictureFile(path: string): Promise<{ bytes: Uint8Array; size: number }> {
  // Opening what is no file can wait for ever.
  if (!(await disk.stat(path)).isFile())
    throw Object.assign(new Error('no file'), { code: 'EISDIR' })
  const file = await disk.open(path)
  try {
    const { size } = await file.stat()
    const start = await readFrom(file, 0, Math.min(size, enoughToTell))
    const format = formatOf(start)
    if (format === 'other') return { bytes: await readFilm(file, size, start), size }
    const isNeeded = format !== undefined && size <= largestPicture
    return { bytes: isNeeded ? await readFrom(file, 0, size) : start, size }
  } finally {
    await file.close()
  }
}

/** More boxes side by side no film has. */
const mostBoxes = 1_000

/** The start of a file and, where it is a film, its boxes of metadata: the pictures between them are not read. */
async function readFilm(file: FileHandle, size: number, start: Uint8Array): Promise<Uint8Array> {
  if (!/^(?:ftyp|moov|mdat|wide|free|skip)$/.test(letters(start, 4))) return start
  const boxes: Uint8Array[] = []
  let at = 0
  for (let count = 0; at + 8 <= size && count < mostBoxes; count++) {
    const head = await readFrom(file, at, Math.min(16, size - at))
    const box = boxSize(head, 0)
    const length = box.size === 0 ? size - at : box.size
    if (length < box.head) break
    if (/^(?:ftyp|moov|meta|udta)$/.test(letters(head, 4)) && length <= largestPicture)
      boxes.push(await readFrom(file, at, Math.min(length, size - at)))
    at += length
  }
  return boxes.length > 0 ? Buffer.concat(boxes) : start
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
  let facts = (await adapters.pictures?.(bytes)) ?? { people: [], faces: 0 }
  for (const companion of companionsOf(path)) {
    const beside = /\.mov$/i.test(companion)
      ? await liveFilm(companion, adapters)
      : await sidecar(companion)
    if (beside) facts = joinFacts(facts, beside)
  }
  return facts
}

/** Where the film of a Live photo says that it was taken; undefined where it does not say. */
async function liveFilm(path: string, adapters: Adapters): Promise<PictureFacts | undefined> {
  const read = await readPictureFile(path).catch(() => undefined)
  const position = read && (await adapters.pictures?.(read.bytes))?.position
  return position && { people: [], faces: 0, position, carrier: 'live-film' }
}

/** Longer XMP files are no description of a picture. In bytes. */
const largestSidecar = 400_000

/** What an XMP file says of the picture that it lies beside. */
async function sidecar(path: string): Promise<PictureFacts | undefined> {
  const xmp = await disk.readFile(path).catch(() => undefined)
  if (!xmp || xmp.length > largestSidecar) return undefined
  const { readSidecar } = await import('../core/adapters/image-metadata.ts')
  return readSidecar(new Uint8Array(xmp))
}

/** What a picture says of itself, and where it is silent what its XMP file says. */
function joinFacts(own: PictureFacts, beside: PictureFacts): PictureFacts {
  const lists = (['people', 'places', 'texts', 'named'] as const).map(key => {
    const all = [...new Set([...(own[key] ?? []), ...(beside[key] ?? [])])]
    return [key, all] as const
  })
  const filled = lists.filter(([key, all]) => all.length > 0 || key === 'people')
  const { carrier, ...others } = beside
  return {
    ...others,
    ...own,
    ...Object.fromEntries(filled),
    // What carries a position is told with it.
    ...(carrier && !own.position ? { carrier } : {}),
    faces: own.faces + beside.faces,
  }
}

const unreadable: PictureFacts = { problem: 'unreadable', people: [], faces: 0 }

/**
 * Makes the answers to what rules ask of pictures under some roots (`imageFinder`). Each file is read once, and again when it
 * has changed; what reads pictures is loaded into the adapters. What git keeps for the next commit (`index`) counts as there.
 */
export function pictureLooks(
  roots: readonly string[],
  cwd: string,
  adapters: Adapters,
  index?: ReadonlySet<string>,
): Required<Pick<Context, 'imageExists' | 'imageFacts' | 'lookAtImages'>> {
  const find = imageFinder(roots, cwd)
  const known = new Map<string, PictureFacts>()
  return {
    imageExists: (draftPath, file) => {
      const place = find(draftPath, file)
      const kept = posix.join(posix.dirname(draftPath), file.replaceAll('\\', '/'))
      return place && (place.path !== undefined || index?.has(kept) === true)
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

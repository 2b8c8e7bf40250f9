import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname } from 'node:path'

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

import type { Buffer } from 'node:buffer'
import { isAbsolute, relative } from 'node:path'

/** What the name of a draft in the cache is made with. */
export interface NamerSetting {
  /** Secret of the run. */
  run: Buffer
  project: string
  cwd: string
}

/**
 * Makes the function that names drafts: 53 bits of a hash of the path, which decides what profile
 * a draft has, begun with the secret of the run, as a whole number. Thousands of paths: Node's own hashes take ten
 * times as long, and where two drafts get one name their content still tells them apart.
 */
export function namer({ run, project, cwd }: NamerSetting): (path: string) => number {
  const way = `${relative(project, cwd)}/`
  const first = run.readInt32LE(0)
  const second = run.readInt32LE(4)
  return path => {
    const place = isAbsolute(path) ? relative(project, path) : way + path
    return hashed(place, first) * 2 ** 21 + (hashed(place, second) >>> 11)
  }
}

// FNV-1a over UTF-16 units, stirred at the end as MurmurHash3 does.
function hashed(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

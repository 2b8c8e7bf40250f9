/** Files of packs, which may come from anybody: what is larger than a pack can be, or lies outside its folder, is not read. */
import { existsSync, type Stats } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, resolve } from 'node:path'
import type { Problem } from '../../core/shape.ts'
import type { Translated } from '../../core/types.ts'
import { isWithin } from '../config/load.ts'
import { foldersFrom } from '../read.ts'

/** The largest file of a pack that comes along has 60,000 bytes. */
const largestFile = 1_000_000
const largestPack = 10_000_000
/** Folders of rules in a pack. */
export const mostRules = 300

/** Reads the files of one pack, and gathers what keeps them from being read. */
export class PackReader {
  readonly problems: Problem[] = []
  readonly #folder: string
  #root: Promise<string> | undefined
  #bytes = 0

  /** @param folder - Absolute, of the pack. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** The text of a file; undefined, with a problem told, where it cannot or may not be read. */
  async text(path: string): Promise<string | undefined> {
    const name = basename(path)
    try {
      this.#root ??= realpath(this.#folder)
      const real = await realpath(path)
      const stats = await stat(real)
      this.#bytes += stats.size
      const refused = isWithin(real, await this.#root) ? this.#refusal(name, stats) : outside(name)
      if (!refused) return (await readFile(real, 'utf8')).replace(/^\uFEFF/u, '')
      this.problems.push({ path, message: refused })
    } catch (error) {
      this.problems.push({ path, message: unreadable(name, error) })
    }
    return undefined
  }

  #refusal(name: string, stats: Stats): Translated | undefined {
    if (!stats.isFile()) return unreadable(name, { code: 'EISDIR' })
    if (stats.size > largestFile) return tooLarge(name)
    return this.#bytes > largestPack ? packTooLarge : undefined
  }
}

const outside = (name: string): Translated => ({
  sv: `${name} leder ut ur paketets mapp och läses inte. Lägg en kopia i mappen.`,
  en: `${name} leads out of the folder of the pack and is not read. Put a copy into the folder.`,
})

const tooLarge = (name: string): Translated => ({
  sv: `${name} är större än 1 MB och läses inte. Dela upp den.`,
  en: `${name} is larger than 1 MB and is not read. Take it apart.`,
})

const packTooLarge: Translated = {
  sv: 'Paketets filer är tillsammans större än 10 MB. Dela upp paketet.',
  en: 'The files of the pack are larger than 10 MB together. Take the pack apart.',
}

function unreadable(name: string, error: unknown): Translated {
  const code = String((error as { code?: unknown }).code ?? 'unknown')
  return code === 'ENOENT'
    ? { sv: `${name} saknas i mappen.`, en: `${name} is missing from the folder.` }
    : { sv: `${name} går inte att läsa (${code}).`, en: `${name} cannot be read (${code}).` }
}

/** A name that a package of npm can have: nothing that leads anywhere else. */
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/

/** The folder of a pack: a path from that of the configuration (absolute), else a package in the nearest `node_modules`. Nothing of it is run. */
export function packFolder(name: string, from: string): string {
  const own = resolve(from, name)
  if (isAbsolute(name) || /^\.{1,2}(?:[\\/]|$)/.test(name) || existsSync(join(own, 'pack.yml')))
    return own
  return packageName.test(name) ? (folderOfPackage(name, from) ?? own) : own
}

function folderOfPackage(name: string, from: string): string | undefined {
  return [...foldersFrom(from)]
    .map(folder => join(folder, 'node_modules', name))
    .find(found => existsSync(join(found, 'pack.yml')))
}

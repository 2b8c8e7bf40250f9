import type { Buffer } from 'node:buffer'
import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What a result depends on besides its draft, the day and pictures. */
export interface RunParts {
  /** Version of the tool and of everything built into it. */
  build: string
  /** Plain values: options that change what is found, the language of the report, folders that pictures may lie in. */
  told: unknown
  /** Absolute paths of files: configuration, register. */
  files: readonly string[]
  /** Absolute paths of packs of one's own. */
  folders: readonly string[]
}

/** A hash of all that, 32 bytes. */
export function runKey({ build, told, files, folders }: RunParts): Buffer {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([build, process.version, told]))
  for (const file of files) addFile(hash, file)
  for (const folder of folders) addFolder(hash, folder)
  return hash.digest()
}

function addFile(hash: Hash, file: string): void {
  try {
    const bytes = readFileSync(file)
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes)
  } catch {
    hash.update(`\0${file}\0-\0`)
  }
}

function addFolder(hash: Hash, folder: string): void {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) addFolder(hash, join(folder, entry.name))
      else if (entry.isFile()) addFile(hash, join(folder, entry.name))
    }
  } catch {
    hash.update(`\0${folder}\0-\0`)
  }
}

/**
 * What the tool was built from, as its build wrote it down; undefined for tools that run from
 * their sources, which change without notice.
 */
export function buildId(): string | undefined {
  for (const path of ['./build-id', '../build-id']) {
    try {
      return readFileSync(new URL(path, import.meta.url), 'utf8')
    } catch {}
  }
  return undefined
}

/** Packs of one's own among the names in a configuration, as absolute paths. */
export const ownPacks = (packs: readonly string[] = [], folder: string): string[] =>
  packs.map(name => resolve(folder, name))

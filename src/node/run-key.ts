import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What results depend on besides drafts, days and pictures. */
interface RunParts {
  /** Which build of the tool it is. */
  build: string
  /** Plain values: options that change what is found, the language of the report, folders that pictures may lie in. */
  values: unknown
  /** Absolute paths of files: configuration, register. */
  files: readonly string[]
  /** Absolute paths of packs of one's own. */
  folders: readonly string[]
}

/** A hash of all that, 32 bytes. */
export function runKey({ build, values, files, folders }: RunParts): Buffer {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([build, process.version, values]))
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
 * What the tool was built from, as its build wrote it down; undefined for a tool that runs from its sources, which change
 * without notice.
 */
export function buildId(): string | undefined {
  for (const path of ['./build-id', '../build-id']) {
    try {
      return readFileSync(new URL(path, import.meta.url), 'utf8')
    } catch {}
  }
  return undefined
}

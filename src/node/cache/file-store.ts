import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import type { Entry, Store } from './entry.ts'
import { ending, prune } from './files.ts'
import { NewFile } from './new-file.ts'
import { type OldFile, openOld } from './old-file.ts'
import type { Row } from './rows.ts'

/** A store in a file. What is put is written down at once, beside the file. */
export interface FileStore extends Store {
  /**
   * Puts what was written in the place of the file, with those of its other entries that `stays`
   * asks for; nothing where nothing was put. In full or not at all; where it cannot be done
   * nothing is said, and the next run is slower, that is all.
   */
  save(stays: (entry: Entry) => boolean): void
}

/** Opens what runs of this kind remember: nothing where there is no file, or one that is not whole. */
export function openStore(folder: string, run: string): FileStore {
  const old = openOld(join(folder, run + ending))
  const put = new Set<number>()
  let fresh: NewFile | undefined
  const sealed = (name: number): Buffer => {
    const row = old?.rows.get(name)
    return row && old ? old.sealed(row) : Buffer.alloc(0)
  }
  return {
    get: name => old?.rows.get(name),
    sealed,
    put: (name, entry, own = sealed(name)) => {
      put.add(name)
      fresh ??= new NewFile(folder, run)
      fresh.add(name, entry, own)
    },
    save: stays => {
      if (fresh && old) keepRest(old, fresh, row => !put.has(row.name) && stays(row))
      old?.close()
      if (fresh?.end()) prune(folder)
    },
  }
}

function keepRest(old: OldFile, fresh: NewFile, stays: (row: Row) => boolean): void {
  for (const row of old.rows) if (stays(row)) fresh.add(row.name, row, old.sealed(row))
}

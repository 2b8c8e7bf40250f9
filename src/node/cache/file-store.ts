import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import type { Store } from './entry.ts'
import { ending, prune } from './files.ts'
import { NewFile } from './new-file.ts'
import { type OldFile, openOld } from './old-file.ts'
import type { Rest } from './rows.ts'

/** A store in a file. What is put is written down at once, beside the file. */
export interface FileStore extends Store {
  /**
   * Puts what was written in the place of the file, with those of its other entries whose day
   * they were last asked for `stays` gives; nothing where nothing was put. In full or not at all; where it cannot be done
   * nothing is said, and the next run is slower, that is all.
   */
  save(stays: (seen: number) => boolean): void
}

/** Opens what runs of this kind remember: nothing where there is no file, or one that is not whole. */
export function openStore(folder: string, run: string): FileStore {
  const old = openOld(join(folder, run + ending))
  const put = new Set<number>()
  let fresh: NewFile | undefined
  const sealed = (name: number): Buffer => {
    const row = old?.rows.get(name)
    return row && old ? old.bytes(row.at, row.length) : Buffer.alloc(0)
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
      if (fresh && old) keepRest(old, fresh, ({ name, seen }) => !put.has(name) && stays(seen))
      old?.close()
      if (fresh?.end()) prune(folder)
    },
  }
}

/** What is sealed of drafts that lie together is taken over in one piece. */
function keepRest(old: OldFile, fresh: NewFile, stays: (rest: Rest) => boolean): void {
  let from = 0
  let to = 0
  for (const rest of old.rows.rest()) {
    if (!stays(rest)) continue
    if (rest.at !== to) {
      fresh.take(old, from, to)
      from = rest.at
    }
    to = rest.at + rest.length
    rest.copyTo(fresh.rows, fresh.size + rest.at - from)
  }
  fresh.take(old, from, to)
}

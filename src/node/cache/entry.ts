import type { Look } from './states.ts'

/** What anybody may know of a draft. */
export interface Entry extends Look {
  /** Number of the day it was last asked for. */
  seen: number
  /** Number of the day it was checked on, where a rule asked for it; else 0. */
  day: number
  /** Whether the open part says all: nothing found, no pictures. */
  plain: boolean
  /** The open part of its result, in Latin-1. */
  open: string
}

/** What runs remember of drafts, each by its name and in two parts. */
export interface Store {
  get(name: number): Entry | undefined
  /** What is sealed of a draft, good until the next call; empty where it cannot be read. */
  sealed(name: number): Buffer
  /** @param sealed - Left out where that is as it was. */
  put(name: number, entry: Entry, sealed?: Buffer): void
}

/** A store that lasts as long as the program, and can be emptied. */
export interface Shelf extends Store {
  clear(): void
}

/** Opens an empty shelf. */
export function openShelf(): Shelf {
  const shelf = new Map<number, { entry: Entry; sealed: Buffer }>()
  const sealed = (name: number): Buffer => shelf.get(name)?.sealed ?? Buffer.alloc(0)
  return {
    get: name => shelf.get(name)?.entry,
    sealed,
    put: (name, entry, own = sealed(name)) => shelf.set(name, { entry, sealed: own }),
    clear: () => shelf.clear(),
  }
}

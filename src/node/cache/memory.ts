import { type Kept, partsOf } from './keeping.ts'
import { namer } from './names.ts'
import type { Recalled } from './recalled.ts'
import { recalling } from './recalling.ts'
import { dayLength, fullPath, type MemorySetting } from './setting.ts'
import { type FileState, isSameLook, stateOf, trusted } from './states.ts'

/** What earlier runs found out. */
export interface Memory<Shown> {
  /** What is known of a draft, by its path from the working folder. Never throws. */
  recall(path: string): Recalled<Shown> | undefined
  keep(kept: Kept<Shown>): void
  /** Whether what was last asked for on a day, by its number, is kept though this run did not ask for it. */
  isYoung(seen: number): boolean
}

const daysKept = 30

/** Opens a memory over a store, which it changes as drafts are kept. */
export function openMemory<Shown>(setting: MemorySetting): Memory<Shown> {
  const { store, cwd, now } = setting
  const today = Math.floor(now / dayLength)
  // A draft is kept before the next one is asked for.
  let looked: { path: string; state: FileState | undefined } | undefined
  const nameOf = namer(setting)
  const recallWith = recalling<Shown>(setting)
  return {
    recall: path => {
      const name = nameOf(path)
      const state = stateOf(fullPath(path, cwd), now)
      looked = { path, state }
      const entry = store.get(name)
      if (!entry || !state) return undefined
      const look = trusted(state)
      const isCurrent = entry.seen === today && isSameLook(entry, look)
      const fresh = isCurrent ? entry : { ...entry, ...look, seen: today }
      const recalled = recallWith({ path, name, state, entry, fresh })
      if (recalled && !isCurrent) store.put(name, fresh)
      return recalled
    },
    keep: kept => {
      const { path } = kept.draft
      const { sealed, ...parts } = partsOf(kept, setting)
      const look = trusted(looked?.path === path ? looked.state : undefined)
      store.put(nameOf(path), { ...look, ...parts, seen: today }, sealed)
    },
    isYoung: seen => today - seen <= daysKept,
  }
}

import type { Entry } from './entry.ts'
import { remaking } from './finding-record.ts'
import { readNow } from './read-now.ts'
import { Plain, type Recalled } from './recalled.ts'
import { openMetadata, type SealedHead, sealedText, wholeResult } from './record.ts'
import { keyOf, seal, unseal } from './seal.ts'
import { dayNumber, fullPath, type MemorySetting, markOf } from './setting.ts'
import { type FileState, isSameLook } from './states.ts'

/** A draft that was looked at, and what the cache holds of it. */
export interface Asked {
  path: string
  name: number
  state: FileState
  entry: Entry
  /** The entry as it is to be remembered from now on. */
  fresh: Entry
}

/** Makes the function that gives what is known of a draft, undefined where it has changed. It never throws. */
export function recalling<Shown>(
  setting: MemorySetting,
): (asked: Asked) => Recalled<Shown> | undefined {
  const recallSealed = recallingSealed<Shown>(setting)
  const { byContent, whole, branches, today } = setting
  return asked => {
    const { path, entry, state } = asked
    if (entry.day && entry.day !== dayNumber(today())) return undefined
    if (byContent || whole || !entry.plain || !isSameLook(entry, state))
      return attempt(() => recallSealed(asked))
    return new Plain(path, entry.open, branches)
  }
}

/**
 * The same for drafts of which there is more to tell.
 *
 * @throws {Error} where what is known cannot be opened with the draft.
 */
function recallingSealed<Shown>(
  setting: MemorySetting,
): (asked: Asked) => Recalled<Shown> | undefined {
  const { cwd, run, store, branches } = setting
  const remakeIn = remaking(setting.packs)
  return ({ path, name, state, entry: { open }, fresh }) => {
    const read = readNow(fullPath(path, cwd), state.size)
    if (!read) return undefined
    const key = keyOf(run, read.bytes)
    const opened = unseal(store.sealed(name), key)
    const headEnd = opened.indexOf('\n')
    const { pictures, shown } = JSON.parse(opened.toString('utf8', 0, headEnd)) as SealedHead<Shown>
    if (pictures.some(([file, mark]) => mark !== markOf(path, file, setting))) return undefined
    const part = () => opened.toString('utf8', headEnd + 1)
    const { text } = read
    return {
      shown,
      folder: () => openMetadata(open, branches),
      result: () => attempt(() => wholeResult(path, open, part(), remakeIn(text()))),
      text,
      show: shown => store.put(name, fresh, seal(sealedText({ pictures, shown }, part()), key)),
    }
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

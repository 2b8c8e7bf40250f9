import type { Buffer } from 'node:buffer'
import { isAbsolute, resolve } from 'node:path'
import type { Draft, Pack, Result } from '../../core/types.ts'
import { type Remake, recordOf, remaking } from './finding-record.ts'
import type { Lines } from './lines.ts'
import { namer } from './names.ts'
import { readNow } from './read-now.ts'
import {
  type Entry,
  entryOf,
  lineOf,
  openPart,
  plainResult,
  type SealedPart,
  wholeResult,
} from './record.ts'
import { digestOf, seal, unseal } from './seal.ts'
import { type FileState, pictureMark, stateOf } from './states.ts'

/** What a memory has to know of its run. */
export interface MemorySetting {
  /** Secret of the run: a hash of everything besides the drafts that a result depends on. */
  run: Buffer
  lines: Lines
  packs: readonly Pack[]
  cwd: string
  /** Absolute: what the names of drafts are counted from. */
  project: string
  branches: readonly string[]
  /** Read every draft again and tell by its content: for disks that do not keep times, as in CI. */
  byContent: boolean
  /** Whether the report shows drafts with nothing found too, so that their text is needed. */
  whole: boolean
  /** ISO day; asked for only where a result hangs on it. */
  today: () => string
  /** Whether a picture that a draft names may be looked at. */
  mayLook: (draftPath: string, file: string) => boolean
  /** Milliseconds since 1970, when the run began. */
  now: number
}

/** A draft that need not be checked again. */
export interface Recalled {
  result: Result
  /** Undefined where nobody needs it. */
  text?: string
}

/** What earlier runs found out. */
export interface Memory {
  /** What is known of a draft, by its path from the working folder. Never throws. */
  recall(path: string): Recalled | undefined
  /** Remembers what was found in a draft; `asked` tells whether a rule asked what day it is. */
  keep(draft: Draft, result: Result, asked: boolean): void
  /** Whether a line is young enough to be kept for drafts that this run did not ask for. */
  isYoung(line: string): boolean
}

const daysKept = 30
const dayLength = 86_400_000

/** Opens a memory over lines of the cache, which it changes as drafts are kept. */
export function openMemory(setting: MemorySetting): Memory {
  const { lines, now } = setting
  const today = Math.floor(now / dayLength)
  // A draft is kept before the next one is asked for.
  let looked: { path: string; state: FileState | undefined } | undefined
  const nameOf = namer(setting)
  const put = (name: string, entry: Entry): void => lines.put(name, lineOf(name, entry))
  const remakeIn = remaking(setting.packs)
  return {
    recall: path => {
      const name = nameOf(path)
      const state = stateOf(fullPath(path, setting.cwd), now)
      looked = { path, state }
      const entry = entryOf(lines.get(name) ?? '')
      if (!entry || !state) return undefined
      const recalled = attempt(() => recall({ path, state, entry }, setting, remakeIn))
      if (recalled && (entry.state !== trusted(state) || entry.seen !== today))
        put(name, { ...entry, state: trusted(state), seen: today })
      return recalled
    },
    keep: (draft, result, asked) => {
      const entry = entryFor(draft, result, asked ? setting.today() : '', setting)
      put(nameOf(draft.path), {
        ...entry,
        state: trusted(looked?.path === draft.path ? looked.state : undefined),
        seen: today,
      })
    },
    isYoung: line => today - (entryOf(line)?.seen ?? 0) <= daysKept,
  }
}

const trusted = (state: FileState | undefined): string => (state?.settled ? state.state : '')

interface Asked {
  path: string
  state: FileState
  entry: Entry
}

function recall(
  { path, state: { state }, entry }: Asked,
  setting: MemorySetting,
  remakeIn: (text: string) => Remake,
): Recalled | undefined {
  if (entry.day && entry.day !== setting.today()) return undefined
  const same = entry.state === state && !setting.byContent
  if (same && entry.plain && !setting.whole)
    return { result: plainResult(path, entry.open, setting.branches) }
  const text = readNow(fullPath(path, setting.cwd))
  if (text === undefined) return undefined
  const { id, key } = digestOf(setting.run, text)
  if (id !== entry.id) return undefined
  const sealed = JSON.parse(unseal(entry.sealed, key)) as SealedPart
  if (sealed.pictures.some(([file, mark]) => mark !== markOf(path, file, setting))) return undefined
  return { result: wholeResult(path, entry.open, sealed, remakeIn(text)), text }
}

function entryFor(
  draft: Draft,
  result: Result,
  day: string,
  setting: MemorySetting,
): Omit<Entry, 'state' | 'seen'> {
  const { findings, ignored, metadata } = result
  const pictures = (metadata.images ?? []).flatMap(({ file }) =>
    file === undefined ? [] : [[file, markOf(draft.path, file, setting)] as const],
  )
  const { id, key } = digestOf(setting.run, draft.text)
  const part: SealedPart = {
    findings: findings.map(recordOf),
    ignored: ignored.map(({ finding, by }) => [recordOf(finding), by]),
    metadata,
    pictures,
  }
  return {
    id,
    day,
    plain: findings.length + ignored.length + pictures.length === 0,
    open: openPart(result, setting.branches),
    sealed: seal(JSON.stringify(part), key),
  }
}

const markOf = (draftPath: string, file: string, { mayLook, cwd, byContent }: MemorySetting) =>
  mayLook(draftPath, file)
    ? pictureMark(resolve(cwd, draftPath, '..', file.replaceAll('\\', '/')), byContent)
    : ''

// Thousands of paths: a join would have each taken apart first.
const fullPath = (path: string, cwd: string): string => (isAbsolute(path) ? path : `${cwd}/${path}`)

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

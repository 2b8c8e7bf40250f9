import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ifPossible } from './if-possible.ts'
import { readPrivateFile, removeFile, replacePrivateFile } from './private-files.ts'

/** What is kept of a draft. */
export interface CacheEntry {
  /** Number of the day, from 1970, on which a run last asked for it. */
  seen: number
  /** The encrypted result with what it depends on, in base64. */
  encrypted: string
}

/** Days that an entry is kept for which no run asks. */
const daysKept = 30
/** Kinds of run over a project (language, rules, configuration) that are kept side by side. */
const filesKept = 4
const ending = '.jsonl'
const millisecondsADay = 86_400_000

/** The number of a day, from 1970. */
export const dayNumber = (milliseconds: number): number =>
  Math.floor(milliseconds / millisecondsADay)

/** Where the entries of runs of one kind over a project lie. */
export const cacheFile = (folder: string, project: string, run: string): string =>
  join(folder, `${project}-${run}${ending}`)

/** Reads the entries of a file by name; a line that is none is left out. Never throws. */
export function readEntries(file: string): Map<string, CacheEntry> {
  const lines = (readPrivateFile(file) ?? '').split('\n')
  return new Map(lines.flatMap(line => ifPossible(() => entryIn(line)) ?? []))
}

function entryIn(line: string): [[string, CacheEntry]] | undefined {
  const [name, seen, encrypted]: unknown[] = JSON.parse(line)
  if (typeof name !== 'string' || typeof seen !== 'number') return undefined
  return typeof encrypted === 'string' ? [[name, { seen, encrypted }]] : undefined
}

/** Writes a file whole, without the entries that are too old. Gives whether that could be done. Never throws. */
export function writeEntries(file: string, entries: ReadonlyMap<string, CacheEntry>): boolean {
  const oldest = dayNumber(Date.now()) - daysKept
  const young = [...entries].filter(([, { seen }]) => seen >= oldest)
  const lines = young.map(
    ([name, { seen, encrypted }]) => `${JSON.stringify([name, seen, encrypted])}\n`,
  )
  // Of a hundred thousand drafts that may be longer than a string can be.
  return ifPossible(() => replacePrivateFile(file, lines.join(''))) ?? false
}

/** Forgets everything about a project. Never throws. */
export function clearProject(folder: string, project: string): void {
  for (const { name, path } of filesIn(folder)) if (isOf(name, project)) removeFile(path)
}

/** Takes away files that no run has written for long, more than a project needs, and what a killed run left. Never throws. */
export function pruneFiles(folder: string, project: string): void {
  const files = filesIn(folder)
  const whole = files.filter(({ name }) => name.endsWith(ending))
  const many = whole.filter(({ name }) => isOf(name, project)).slice(filesKept)
  const old = whole.filter(({ age }) => age > daysKept * millisecondsADay)
  const left = files.filter(({ name, age }) => name.endsWith('.tmp') && age > 60_000)
  for (const { path } of [...many, ...old, ...left]) removeFile(path)
}

const isOf = (name: string, project: string): boolean => name.startsWith(`${project}-`)

/** The files of a cache folder, the youngest first; nothing else that lies there. Age in milliseconds. */
function filesIn(folder: string): { name: string; path: string; age: number }[] {
  const found = ifPossible(() =>
    readdirSync(folder)
      .filter(name => /^(?:[0-9a-f]{16}-[0-9a-f]{16}\.jsonl|secret)(?:\.\d+\.tmp)?$/.test(name))
      .map(name => ({ name, path: join(folder, name) }))
      .map(file => ({ ...file, age: Date.now() - statSync(file.path).mtimeMs }))
      .sort((a, b) => a.age - b.age),
  )
  return found ?? []
}

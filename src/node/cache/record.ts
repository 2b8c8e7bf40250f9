import { branchIndex, folderMetadata } from '../../core/folder.ts'
import type { IgnoreEntry, Result } from '../../core/types.ts'
import type { FindingRecord, Remake } from './finding-record.ts'

/** What anybody may read of a draft: nothing of its words. */
export interface OpenPart {
  language: Result['language']
  passages: readonly (readonly [string, boolean, number, number])[]
  /** Which of the configured branches it is about; -1 for another. */
  branch?: number
  publish?: string
  written?: string
}

/** What only whoever has the draft may read. */
export interface SealedPart {
  findings: readonly FindingRecord[]
  ignored: readonly (readonly [FindingRecord, IgnoreEntry])[]
  metadata: Result['metadata']
  /** Pictures it names, and what each was known by. */
  pictures: readonly (readonly [string, string])[]
}

/** A line of the cache taken apart. */
export interface Entry {
  /** The draft's state from outside; empty where it must not be trusted. */
  state: string
  id: string
  /** The day it was checked on, where a rule asked for it. */
  day: string
  /** Whether the open part says all: nothing found, no pictures. */
  plain: boolean
  /** Number of the day it was last asked for. */
  seen: number
  open: string
  sealed: string
}

/** An entry as a line, without the break at its end. */
export const lineOf = (path: string, entry: Entry): string =>
  [
    path,
    entry.state,
    entry.id,
    entry.day,
    entry.plain ? '1' : '0',
    entry.seen,
    entry.open,
    entry.sealed,
  ].join('\t')

/** Takes a line apart; undefined where it is none. */
export function entryOf(line: string): Entry | undefined {
  const [, state, id, day, plain, seen, open, sealed] = line.split('\t')
  if (state === undefined || id === undefined || day === undefined) return undefined
  if (open === undefined || sealed === undefined) return undefined
  return { state, id, day, plain: plain === '1', seen: Number(seen), open, sealed }
}

/** The open part of a result. */
export function openPart(
  { language, passages, metadata }: Result,
  branches: readonly string[],
): string {
  const { branch, ...days } = folderMetadata(metadata)
  const part: OpenPart = {
    language,
    passages: passages.map(one => [one.language, one.sure, one.start, one.end]),
    ...(branch === undefined ? {} : { branch: branchIndex(branch, branches) }),
    ...days,
  }
  return JSON.stringify(part)
}

/** A result with nothing found, from its open part. */
export function plainResult(path: string, text: string, branches: readonly string[]): Result {
  const { language, passages, branch, publish, written } = JSON.parse(text) as OpenPart
  const named = branch === undefined ? undefined : (branches[branch] ?? '?')
  return {
    path,
    language,
    passages: passages.map(([language, sure, start, end]) => ({ language, sure, start, end })),
    findings: [],
    ignored: [],
    metadata: folderMetadata({ branch: named, publish, written }),
  }
}

/** A whole result, from both of its parts. */
export function wholeResult(
  path: string,
  open: string,
  { findings, ignored, metadata }: SealedPart,
  remake: Remake,
): Result {
  return {
    ...plainResult(path, open, []),
    findings: findings.map(remake),
    ignored: ignored.map(([finding, by]) => ({ finding: remake(finding), by })),
    metadata,
  }
}

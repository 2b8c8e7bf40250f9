import { branchIndex, type FolderMetadata, folderMetadata } from '../../core/folder.ts'
import type { IgnoreEntry, Result } from '../../core/types.ts'
import { type FindingRecord, type Remake, recordOf } from './finding-record.ts'

/** What anybody may read of a draft: nothing of its words. */
export interface OpenPart {
  language: Result['language']
  passages: readonly (readonly [string, boolean, number, number])[]
  /** Which of the configured branches it is about; -1 for another. */
  branch?: number
  publish?: string
  written?: string
}

/** What only whoever has the draft may read, and is asked every time. */
export interface SealedHead<Shown> {
  /** Pictures it names, and what each was known by. */
  pictures: readonly (readonly [string, string])[]
  /** What was last shown of it. */
  shown?: Shown | undefined
}

/** What only whoever has the draft may read, and is asked where it must be shown anew. */
export interface SealedPart {
  findings: readonly FindingRecord[]
  ignored: readonly (readonly [FindingRecord, IgnoreEntry])[]
  metadata: Result['metadata']
}

/** Both sealed parts as a text: the first without line breaks, a line break, the second. */
export const sealedText = <Shown>(head: SealedHead<Shown>, part: string): string =>
  `${JSON.stringify(head)}\n${part}`

/** The part of a result to be sealed. */
export function sealedPart({ findings, ignored, metadata }: Result): string {
  const part: SealedPart = {
    findings: findings.map(recordOf),
    ignored: ignored.map(({ finding, by }) => [recordOf(finding), by]),
    metadata,
  }
  return JSON.stringify(part)
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

/** What is asked of a draft over the whole folder, from its open part. */
export const openMetadata = (open: string, branches: readonly string[]): FolderMetadata =>
  metadataIn(JSON.parse(open) as OpenPart, branches)

function metadataIn(
  { branch, publish, written }: OpenPart,
  branches: readonly string[],
): FolderMetadata {
  const named = branch === undefined ? undefined : (branches[branch] ?? '?')
  return folderMetadata({ branch: named, publish, written })
}

/** A result with nothing found, from its open part, which is taken apart when it is asked for. */
export function plainResult(path: string, text: string, branches: readonly string[]): Result {
  let open: OpenPart | undefined
  const part = (): OpenPart => {
    open ??= JSON.parse(text) as OpenPart
    return open
  }
  return {
    path,
    get language() {
      return part().language
    },
    get passages() {
      return passagesOf(part())
    },
    findings: [],
    ignored: [],
    get metadata() {
      return metadataIn(part(), branches)
    },
  }
}

/** A whole result, from both of its parts. */
export function wholeResult(path: string, open: string, sealed: string, remake: Remake): Result {
  const part = JSON.parse(open) as OpenPart
  const { findings, ignored, metadata } = JSON.parse(sealed) as SealedPart
  return {
    path,
    language: part.language,
    passages: passagesOf(part),
    findings: findings.map(remake),
    ignored: ignored.map(([finding, by]) => ({ finding: remake(finding), by })),
    metadata,
  }
}

const passagesOf = ({ passages }: OpenPart): Result['passages'] =>
  passages.map(([language, sure, start, end]) => ({ language, sure, start, end }))

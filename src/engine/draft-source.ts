import { parseDraft } from '../core/draft.ts'
import type { Draft, FileProblem } from '../core/types.ts'
import { readDraft } from '../node/read.ts'

/** A draft, or why a file could not be read. */
export type Read = Draft | FileProblem

/** A draft whose turn has come: it is read where nothing else is known of it. */
interface Turn {
  path: string
  read(): Read
}

/** Drafts that are read and taken apart when their turn comes: a folder need not fit into memory. */
export interface Reads extends Iterable<Turn> {
  size: number
}

/** What has been read already. */
export const readsOf = (all: readonly Read[]): Reads => ({
  size: all.length,
  *[Symbol.iterator]() {
    for (const read of all) yield { path: read.path, read: () => read }
  },
})

/** Some drafts after others. */
export const joinSources = (first: Reads, rest: Reads): Reads => ({
  size: first.size + rest.size,
  *[Symbol.iterator]() {
    yield* first
    yield* rest
  },
})

/** Drafts that are changed as they are read. */
export const changed = (reads: Reads, change: (draft: Draft) => Draft): Reads => ({
  size: reads.size,
  *[Symbol.iterator]() {
    for (const turn of reads)
      yield {
        path: turn.path,
        read: () => {
          const read = turn.read()
          return 'text' in read ? change(read) : read
        },
      }
  },
})

/** Drafts that git names, read, and what could not be. */
export interface GitDrafts {
  reads: Reads
  problems: readonly FileProblem[]
  /** Files of the index, from the working folder; undefined where the working tree counts. */
  index?: ReadonlySet<string>
}

/** Files of the disk as drafts: each is read and taken apart when its turn comes. */
export function readFiles(files: readonly string[], cwd: string): Reads {
  return {
    size: files.length,
    *[Symbol.iterator]() {
      for (const path of files) yield { path, read: () => readFile(path, cwd) }
    },
  }
}

function readFile(path: string, cwd: string): Read {
  const read = readDraft(path, cwd)
  return read.reason === undefined ? parseDraft(read.path, read.text) : read
}

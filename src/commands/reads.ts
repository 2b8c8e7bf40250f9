import type { Draft } from '../core/types.ts'
import type { FileProblem } from '../reporters/report.ts'

/** A draft, or why a file could not be read. */
export type Read = Draft | FileProblem

/** Drafts that are read and taken apart when their turn comes: a folder need not fit into memory. */
export interface Reads extends Iterable<Read> {
  size: number
}

/** What has been read already. */
export const readsOf = (all: readonly Read[]): Reads => ({
  size: all.length,
  [Symbol.iterator]: () => all[Symbol.iterator](),
})

/** Some drafts after others. */
export const joined = (first: Reads, rest: Reads): Reads => ({
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
    for (const read of reads) yield 'text' in read ? change(read) : read
  },
})

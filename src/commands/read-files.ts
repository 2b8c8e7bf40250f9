import { parseDraft } from '../core/draft.ts'
import { readDraft } from '../node/read.ts'
import type { Reads } from './reads.ts'

/** Files of the disk as drafts: each is read and taken apart when its turn comes. */
export function readFiles(files: readonly string[], cwd: string): Reads {
  return {
    size: files.length,
    *[Symbol.iterator]() {
      for (const file of files) {
        const read = readDraft(file, cwd)
        yield read.reason === undefined ? parseDraft(read.path, read.text) : read
      }
    },
  }
}

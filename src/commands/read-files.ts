import { parseDraft } from '../core/draft.ts'
import { readDraft } from '../node/read.ts'
import type { Read, Reads } from './reads.ts'

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

import { parseDraft } from '../core/draft.ts'
import type { Draft } from '../core/types.ts'
import { readDraft } from '../node/read.ts'
import type { FileProblem } from '../reporters/report.ts'

/** Reads files of the disk and takes them apart, or says why they cannot be read. */
export async function readFiles(
  files: readonly string[],
  cwd: string,
): Promise<(Draft | FileProblem)[]> {
  const reads: (Draft | FileProblem)[] = []
  for (const file of files) {
    const read = await readDraft(file, cwd)
    reads.push(read.reason === undefined ? parseDraft(read.path, read.text) : read)
  }
  return reads
}

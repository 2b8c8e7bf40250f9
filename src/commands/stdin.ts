import { Buffer } from 'node:buffer'
import { parseDraft } from '../core/draft.ts'
import type { Draft } from '../core/types.ts'
import { decode, maxDraftBytes } from '../node/decode.ts'
import type { FileProblem } from '../reporters/report.ts'
import type { Io } from './io.ts'

/** Reads a draft from standard input, no further than a draft may be large. */
export async function readStdin(path: string, { stdin }: Io): Promise<Draft | FileProblem> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array)
    chunks.push(bytes)
    size += bytes.length
    if (size > maxDraftBytes) break
  }
  const read = decode(Buffer.concat(chunks), maxDraftBytes)
  return 'text' in read ? parseDraft(path, read.text) : { path, reason: read.reason }
}

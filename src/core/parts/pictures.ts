import { factsFrom, noFacts } from '../pictures/facts.ts'
import { formatOf } from '../pictures/format.ts'
import { readTags } from '../pictures/reader.ts'
import { isWhole } from '../pictures/whole.ts'
import type { PictureFacts } from '../types.ts'

/** Takes the whole of a picture file, gives what it says of itself. Any bytes give facts, never a throw. */
export async function readPicture(bytes: Uint8Array): Promise<PictureFacts> {
  const format = formatOf(bytes)
  if (format === 'other') return noFacts
  if (format === undefined)
    return { ...noFacts, problem: bytes.length === 0 ? 'empty' : 'not-image' }
  const facts = { ...described(await readTags(bytes)), format }
  return isWhole(bytes, format) ? facts : { ...facts, problem: 'broken' }
}

function described(tags: Awaited<ReturnType<typeof readTags>>): PictureFacts {
  try {
    return factsFrom(tags)
  } catch {
    // Tags nested deeper than the stack.
    return noFacts
  }
}

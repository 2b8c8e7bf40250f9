import { formatOf } from '../images/format.ts'
import { factsFrom, isWhole, noFacts, readTags } from '../images/metadata.ts'
import type { PictureFacts } from '../types.ts'

/** Takes the whole of a picture file, gives what it says of itself. Any bytes give facts, never a throw. */
export async function readPicture(bytes: Uint8Array): Promise<PictureFacts> {
  const format = formatOf(bytes)
  if (format === 'other') return noFacts
  if (format === undefined)
    return { ...noFacts, problem: bytes.length === 0 ? 'empty' : 'not-image' }
  // What is not put together rightly can keep a reader of tags busy for long.
  if (!isWhole(bytes, format)) return { ...noFacts, format, problem: 'broken' }
  return { ...described(await readTags(bytes)), format }
}

/** The names of the tags of a file that say something of place, people, words or rights; which way up it goes is none. */
export async function tagsLeft(bytes: Uint8Array): Promise<readonly string[]> {
  const { exif, iptc, xmp, gps, pngText } = await readTags(bytes)
  const all = { ...exif, ...iptc, ...xmp, ...gps, ...pngText }
  return Object.keys(all).filter(name => name !== 'Orientation')
}

function described(tags: Awaited<ReturnType<typeof readTags>>): PictureFacts {
  try {
    return factsFrom(tags)
  } catch {
    // Tags nested deeper than the stack.
    return noFacts
  }
}

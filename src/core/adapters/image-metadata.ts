import { plainContext } from '../context.ts'
import { parseDocument } from '../document.ts'
import { parseDraft } from '../draft.ts'
import { aiInCredentials } from '../images/credentials.ts'
import { filmPosition } from '../images/film.ts'
import { formatOf, isPointer } from '../images/format.ts'
import { factsFrom, filmOf, isWhole, noFacts, readTags, xmpAsPicture } from '../images/metadata.ts'
import { namedPeople } from '../people/recogniser.ts'
import type { PictureFacts } from '../picture-facts.ts'
import { textOfWords } from '../text/words.ts'

/** Takes the whole of a picture file, of a film as much as has its boxes of metadata, gives what it says of itself. Any bytes give facts, never a throw. */
export async function readPicture(bytes: Uint8Array): Promise<PictureFacts> {
  const format = formatOf(bytes)
  if (format === 'other') return { ...noFacts, ...ofFilm(bytes) }
  if (bytes.length === 0) return { ...noFacts, problem: 'empty' }
  if (format === undefined)
    return { ...noFacts, problem: isPointer(bytes) ? 'not-fetched' : 'not-image' }
  // What is not put together rightly can keep a reader of tags busy for long.
  if (!isWhole[format](bytes)) return { ...noFacts, format, problem: 'broken' }
  const facts = described(await readTags(bytes))
  const film = facts.position ? undefined : filmOf(bytes, format)
  const ai = facts.ai ?? aiInCredentials(bytes, format)
  return { ...facts, ...(film ? ofFilm(film) : {}), ...(ai ? { ai } : {}), format }
}

/** What an XMP file says of the picture that it lies beside. */
export async function readSidecar(xmp: Uint8Array): Promise<PictureFacts> {
  const { orientation: _, ...facts } = described(await readTags(xmpAsPicture(xmp)))
  return facts.position ? { ...facts, carrier: 'sidecar' } : facts
}

function ofFilm(bytes: Uint8Array): Pick<PictureFacts, 'position' | 'carrier'> {
  const position = filmPosition(bytes)
  return position ? { position, carrier: 'film' } : {}
}

/** The names of the tags of a file that say something of place, people, words or rights; which way up it goes is none. */
export async function tagsLeft(bytes: Uint8Array): Promise<readonly string[]> {
  const { exif, iptc, xmp, gps, pngText } = await readTags(bytes)
  const all = { ...exif, ...iptc, ...xmp, ...gps, ...pngText }
  return Object.keys(all).filter(name => name !== 'Orientation')
}

function described(tags: Awaited<ReturnType<typeof readTags>>): PictureFacts {
  try {
    const facts = factsFrom(tags)
    const named = (facts.texts ?? [])
      .flatMap(namesIn)
      .filter(name => name !== facts.creator && !facts.people.includes(name))
    return named.length > 0 ? { ...facts, named: [...new Set(named)] } : facts
  } catch {
    // Tags nested deeper than the stack.
    return noFacts
  }
}

/** All that taking a caption apart asks of a run. */
const captions = plainContext('')

/** The people that a caption names in full, as it writes them. */
function namesIn(text: string): readonly string[] {
  const draft = parseDocument(parseDraft('', `\n${text}`), captions)
  return namedPeople(draft)
    .filter(({ from, to }) => to - from > 1)
    .map(name => textOfWords(name, draft))
}

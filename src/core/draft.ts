import { markedKind } from './file-kinds.ts'
import { partsOf } from './front-matter/fences.ts'
import { problem } from './front-matter/fields.ts'
import { type FrontMatter, readMetadata } from './front-matter/read.ts'
import { memoize } from './memo.ts'
import { decode } from './text/decode.ts'
import type {
  Draft,
  FileProblemReason,
  IgnoreEntry,
  Image,
  Metadata,
  Person,
  Span,
  UnreadKind,
} from './types.ts'

/** More front matter than this is a mistake. In UTF-16 units. */
const maxFrontMatter = 65_536

const nothing: FrontMatter = { metadata: {}, places: {}, problems: [] }

/** Takes a path (for reports only) and a text, gives its metadata with places and problems, and its body. Never throws. */
export function parseDraft(path: string, text: string): Draft {
  const { frontMatter, body, problems } = partsOf(text)
  const read = frontMatterOf(text, frontMatter)
  return { path, text, ...read, problems: [...problems, ...read.problems], frontMatter, body }
}

/** The draft that a text file holds, or why it holds none; its kind where it was written for programs to show. */
export type ReadText =
  | { draft: Draft; reason?: never; kind?: never }
  | { draft?: never; reason: FileProblemReason; kind?: UnreadKind }

/** Takes the path and the bytes of a text file, gives its draft. Never throws. */
export function readDraft(path: string, bytes: Uint8Array): ReadText {
  const { text, reason } = decode(bytes)
  if (text === undefined) return { reason }
  const kind = markedKind(text)
  return kind ? { reason: kind, kind } : { draft: parseDraft(path, text) }
}

function frontMatterOf(text: string, { start, end }: Span): FrontMatter {
  if (end === start) return nothing
  if (end - start <= maxFrontMatter) return readOnce(`${start}:${text.slice(0, end)}`)
  const [line = ''] = text.slice(start, end).split(/[\r\n]/u, 1)
  const place = { start, end: start + line.trimEnd().length }
  return { ...nothing, problems: [problem('too-large', { ...place, text: line })] }
}

/** Drafts share a handful of front matters, each read once, by where it starts, a colon, and the draft up to its end; lone CR ends a line too. */
const readOnce = memoize(
  key => {
    const colon = key.indexOf(':')
    const top = key.slice(colon + 1).replace(/\r(?!\n)/g, '\n')
    return readMetadata(top, { start: Number(key.slice(0, colon)), end: top.length })
  },
  { most: 1000, longest: 4000 },
)

/** What is going to be published: without metadata and blank lines around it, in the form that posts are typed in. */
export const postOf = ({ text, body }: Pick<Draft, 'text' | 'body'>): string =>
  text
    .slice(body.start, body.end)
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .replace(/\s+$/, '')

/** What a form can say of a draft: metadata in canonical form, with no places. */
export interface GivenMetadata extends Omit<Metadata, 'people' | 'images' | 'ignore'> {
  people?: readonly GivenPerson[]
  images?: readonly GivenImage[]
  ignore?: readonly Omit<IgnoreEntry, 'place'>[]
}
export type GivenPerson = Omit<Person, 'place'>
export interface GivenImage extends Omit<Image, 'place' | 'altPlace' | 'people'> {
  people?: readonly GivenPerson[]
}

const top = { start: 0, end: 0 }

/** A draft of metadata that was never written: its text is all published, and faults of the metadata stand at its top. Pictures are relative to the path. */
export function createDraft(path: string, metadata: GivenMetadata, body: string): Draft {
  const { people, images, ignore, ...rest } = metadata
  return {
    path,
    text: body,
    metadata: {
      ...rest,
      ...(people ? { people: people.map(placed) } : {}),
      ...(images ? { images: images.map(placedImage) } : {}),
      ...(ignore ? { ignore: ignore.map(placed) } : {}),
    },
    places: {},
    frontMatter: top,
    problems: [],
    body: { start: 0, end: body.length },
  }
}

const placed = <Given>(one: Given) => ({ ...one, place: top })

const placedImage = ({ people, ...image }: GivenImage): Image => ({
  ...placed(image),
  ...(image.alt === undefined ? {} : { altPlace: top }),
  ...(people ? { people: people.map(placed) } : {}),
})

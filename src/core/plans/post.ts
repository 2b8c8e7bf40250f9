/** A post of a document made into a draft: front matter and text, each stretch with the place it was made from. */
import { parseDraft } from '../draft.ts'
import { metadataKeys } from '../front-matter/keys.ts'
import type { Draft, Locale, MetadataKey, Origin, Piece, Spot } from '../types.ts'

/** What a cell or paragraph says. */
export interface PostPart {
  text: string
  spot: Spot
}

/** A key of front matter that a document gives in its own way. */
export interface PostField {
  key: MetadataKey
  /** Its value in YAML, on one line. */
  yaml: string
  spot: Spot
}

/** A post as a document holds it. */
export interface PlannedPost {
  /** What it is known by in its document, also when others come before it; empty where it is all of it. */
  key: string
  fields: readonly PostField[]
  /** What is going to be published, in its order; empty lines stand between. */
  body: readonly PostPart[]
  place: Omit<Origin, 'file'>
  /** The language that keys are written in. */
  locale: Locale
}

/** A text or list as YAML has it on one line. */
export const inYaml = (value: string | readonly string[]): string =>
  typeof value === 'string' ? JSON.stringify(value) : `[${value.map(inYaml).join(', ')}]`

/** The drafts of a document's posts, each made when its turn comes, so that what is worked out of one is forgotten before the next. */
export const draftsOfPosts = (file: string, posts: readonly PlannedPost[]): Iterable<Draft> => ({
  *[Symbol.iterator]() {
    const seen = new Map<string, number>()
    for (const post of posts) {
      const nth = (seen.get(post.key) ?? 0) + 1
      seen.set(post.key, nth)
      const key = [post.key, ...(nth > 1 ? [`(${nth})`] : [])].filter(Boolean).join(' ')
      yield draftOfPost(key === '' ? file : `${file}#${key}`, file, post)
    }
  },
})

/** What a post is known by must hold no sign that parts paths, or breaks lines. */
export const keyOf = (words: readonly string[]): string =>
  words
    .map(word => word.replace(/[/\\\s]+/gu, ' ').trim())
    .filter(Boolean)
    .join(' ')

function draftOfPost(
  path: string,
  file: string,
  { fields, body, place, locale }: PlannedPost,
): Draft {
  const pieces: Piece[] = []
  let text = ''
  for (const { key, yaml, spot } of fields) {
    if (text === '') text = '---\n'
    const start = text.length
    text += `${metadataKeys[key][locale]}: ${yaml}\n`
    pieces.push({ start, end: text.length - 1, spot })
  }
  if (text !== '') text += '---\n\n'
  body.forEach((part, index) => {
    if (index > 0) text += '\n\n'
    pieces.push({
      start: text.length,
      end: text.length + part.text.length,
      spot: part.spot,
      from: 0,
    })
    text += part.text
  })
  return { ...parseDraft(path, text), origin: { file, ...place, pieces } }
}

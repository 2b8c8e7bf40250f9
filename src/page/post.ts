/** A post as the form has it, and as a draft file. */
import { type GivenMetadata, parseDraft } from '../core/draft.ts'
import { lookUp, metadataKeys } from '../core/front-matter/keys.ts'
import { printMetadata } from '../core/front-matter/print.ts'
import { readYamlEntries } from '../core/front-matter/read.ts'
import type { Draft, Locale } from '../core/types.ts'

export interface Post {
  text: string
  metadata: GivenMetadata
}

export const emptyPost: Post = { text: '', metadata: {} }

/** Changes to a record: undefined or an empty text takes back what was said. */
export type Said<Of> = { readonly [Key in keyof Of]?: Of[Key] | undefined }

/** A record with changes. */
export const withSaid = <Of extends object>(record: Of, said: Said<Of>): Of =>
  Object.fromEntries(
    Object.entries({ ...record, ...said }).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  ) as Of

/** Whether nothing has been written or said. */
export const isEmpty = ({ text, metadata }: Post): boolean =>
  text.trim() === '' && Object.values(metadata).every(value => value === undefined)

/** Writes a post as the draft file that it is saved as, and reads that; the text of the form begins at `offset` in it. */
export function draftOf(
  { text, metadata }: Post,
  path: string,
  locale: Locale,
): { draft: Draft; offset: number } {
  const yaml = printMetadata(metadata, locale)
  const top = yaml === '' && !mayHaveFence(text) ? '' : `---\n${yaml}---\n`
  return { draft: parseDraft(path, top + text), offset: top.length }
}

/** Whether the first lines of a text could be taken for front matter, were there none above them. */
const mayHaveFence = (text: string): boolean => {
  const { frontMatter, problems } = parseDraft('', text)
  return frontMatter.end > 0 || problems.length > 0
}

/** The post that a draft holds, with the keys that a form has no field for, as they were written. */
export function postFrom(draft: Draft): { post: Post; left: readonly string[] } {
  const { metadata, text, body } = draft
  // A form has no lines that something could stand on.
  const withoutPlaces = JSON.stringify(metadata, (key, value) =>
    key === 'place' || key === 'altPlace' ? undefined : value,
  )
  return {
    post: {
      text: text.slice(body.start, body.end).replace(/\r\n?/g, '\n').replace(/^\n+/, ''),
      metadata: JSON.parse(withoutPlaces) as GivenMetadata,
    },
    left: readYamlEntries(text, draft.frontMatter, () => {})
      .map(({ key }) => key.text)
      .filter(key => lookUp(metadataKeys, key) === undefined),
  }
}

/** Posts that were published before, a line of JSON each, as exports of channels can be made into. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { lookUp, metadataKeys } from '../core/front-matter/keys.ts'
import { ifPossible } from './if-possible.ts'

/** A post of a file of lines, as the draft that it could have been. */
export interface PostLine {
  /** From 1. */
  line: number
  /** Front matter and text; undefined where the line is no post. */
  draft: string | undefined
}

/** The keys that exports give the text of a post. */
const textKeys = ['text', 'message', 'content', 'caption', 'body']
/** A longer line is no post. In UTF-16 units. */
const longestLine = 200_000

/**
 * Reads the posts of a file one by one: a line is a text in quotation marks, or an object with its text under one of
 * {@link textKeys}. Keys of front matter are read too. Throws where the file cannot be read.
 */
export async function* readPosts(path: string): AsyncGenerator<PostLine> {
  let line = 0
  for await (const written of createInterface({ input: createReadStream(path, 'utf8') })) {
    line++
    if (written.trim())
      yield { line, draft: ifPossible(() => draftOf(written.replace(/^\uFEFF/u, ''))) }
  }
}

function draftOf(written: string): string | undefined {
  if (written.length > longestLine) return undefined
  const post: unknown = JSON.parse(written)
  if (typeof post === 'string') return withoutFence(post)
  const entries = typeof post === 'object' && post !== null ? Object.entries(post) : []
  const [, text] = entries.find(([key, value]) => textKeys.includes(key) && isText(value)) ?? []
  return isText(text) ? frontMatter(entries) + withoutFence(text) : undefined
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** A line of hyphens at the top of a post would be taken for the fence of metadata. */
const withoutFence = (text: string): string => text.replace(/^\s*-{3,}/, '')

function frontMatter(entries: readonly (readonly [string, unknown])[]): string {
  const lines = entries
    .filter(([key]) => lookUp(metadataKeys, key) !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
  return lines.length > 0 ? `---\n${lines.join('')}---\n` : ''
}

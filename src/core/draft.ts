import { problem } from './front-matter/fields.ts'
import { lookUp, metadataKeys } from './front-matter/keys.ts'
import { type FrontMatter, readMetadata } from './front-matter/read.ts'
import { memoize } from './memo.ts'
import type { Draft, Span } from './types.ts'

/** More front matter than this is a mistake. In UTF-16 units. */
const maxFrontMatter = 65_536

const nothing: FrontMatter = { metadata: {}, places: {}, problems: [] }

interface Parts {
  frontMatter: Span
  body: Span
  /** The opening fence, where no fence closes it. */
  unclosed?: Span
}

/**
 * Takes a path (for reports only) and a text, gives the draft taken apart:
 * metadata with its places and problems, and the body. Never throws.
 */
export function parseDraft(path: string, text: string): Draft {
  const { frontMatter, body, unclosed } = split(text)
  const read = understand(text, frontMatter)
  const problems = unclosed ? [fenceProblem(text, unclosed), ...read.problems] : read.problems
  return { path, text, ...read, problems, frontMatter, body }
}

function understand(text: string, span: Span): FrontMatter {
  if (span.end === span.start) return nothing
  if (span.end - span.start <= maxFrontMatter) return keptMetadata(text.slice(0, span.end))
  const line = text.slice(span.start, span.end).split('\n', 1)[0] ?? ''
  const place = { start: span.start, end: span.start + line.trimEnd().length }
  return { ...nothing, problems: [problem('not-yaml', { ...place, text: line })] }
}

/** The drafts of a folder share a handful of front matters: each is read once. Takes a draft up to where it ends. */
const keptMetadata = memoize(
  top => readMetadata(top, { start: top.indexOf('\n') + 1, end: top.length }),
  { most: 1000, longest: 4000 },
)

const fenceProblem = (text: string, { start, end }: Span): ReturnType<typeof problem> =>
  problem('not-yaml', { start, end, text: text.slice(start, end) }, ['---'])

function split(text: string): Parts {
  const none: Parts = { frontMatter: { start: 0, end: 0 }, body: { start: 0, end: text.length } }
  const opening = /^\uFEFF?(---)[ \t]*\r?\n/u.exec(text)
  if (!opening) return none
  const start = opening[0].length
  // From the line break that ends the opening fence, so that empty front matter closes too.
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gu
  closing.lastIndex = start - 1
  const found = closing.exec(text)
  if (found) {
    const end = Math.max(start, found.index + 1)
    return {
      frontMatter: { start, end },
      body: { start: found.index + found[0].length, end: text.length },
    }
  }
  return unclosedParts(text, start) ?? none
}

/** A line that front matter can go on with: a key, something indented, a list, a comment, a closing bracket. */
const metadataLine = () => /^(?:[\p{L}\p{M}_-]+[ \t]*:(?=\s|$)|[ \t]+\S|-[ \t]|[#\]}])/u
const keyLine = () => /^([\p{L}\p{M}_-]+)[ \t]*:(?=\s|$)/u

/**
 * Without a closing fence the front matter ends where its lines do. Where the
 * line after the fence is no key the fence is an ornament of the text, and
 * where no key is known everything may be published, so that all of it is body.
 */
function unclosedParts(text: string, start: number): Parts | undefined {
  const lines = text.slice(start).split(/(?<=\n)/u)
  const [key, metadata] = [keyLine(), metadataLine()]
  if (!key.test(lines[0] ?? '')) return undefined
  const after = lines.findIndex(line => !metadata.test(line))
  const own = after < 0 ? lines : lines.slice(0, after)
  const known = own.some(line => lookUp(metadataKeys, key.exec(line)?.[1] ?? '') !== undefined)
  const end = known ? start + own.join('').length : start
  const fence = text.indexOf('---')
  return {
    frontMatter: { start, end },
    body: { start: end, end: text.length },
    unclosed: { start: fence, end: fence + 3 },
  }
}

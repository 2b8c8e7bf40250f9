import { memoizeByObject } from './memo.ts'
import type { Draft, Match, Span } from './types.ts'

/** An alternative text, read as a post of its own: it is published with the pictures. */
export interface AltText {
  /** The same metadata, and the text as all there is to read. */
  draft: Draft
  /** A match in that text at its place in the file of the draft. */
  placed(match: Match): Match
}

/** The alternative texts that the front matter of a draft gives its pictures; those of Markdown stand in the body. */
export const altTextsOf = memoizeByObject((draft: Draft): readonly AltText[] =>
  (draft.metadata.images ?? []).flatMap(({ alt, altPlace }) =>
    alt && altPlace ? [altText(draft, alt, altPlace)] : [],
  ),
)

function altText(draft: Draft, alt: string, place: Span): AltText {
  const offsets = alignScalar(draft.text.slice(place.start, place.end), alt)
  const at = ({ start, end }: Span): Span => {
    const from = offsets?.[start]
    const last = offsets?.[end - 1]
    if (from === undefined || last === undefined) return { start: place.start, end: place.end }
    return { start: place.start + from, end: place.start + last + 1 }
  }
  return {
    draft: {
      ...draft,
      text: alt,
      body: { start: 0, end: alt.length },
      frontMatter: { start: 0, end: 0 },
      places: {},
      problems: [],
    },
    placed: match => ({
      ...match,
      ...at(match),
      facts: { actual: alt.slice(match.start, match.end), ...match.facts },
    }),
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  '"': '"',
  '/': '/',
  '\\': '\\',
  ' ': ' ',
}

/**
 * Where each UTF-16 unit of a YAML scalar's value stands in the scalar as written: plain, quoted or a block, with
 * folded lines and the plainest escapes. Undefined where the two cannot be followed letter by letter.
 */
export function alignScalar(written: string, value: string): readonly number[] | undefined {
  const offsets: number[] = []
  let at = /^[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n\s*/.exec(written)?.[0].length ?? 0
  for (const letter of value.split('')) {
    if (/\s/.test(letter) && /\s/.test(written.charAt(at))) {
      offsets.push(at)
      // A folded line gives one space for a break and what is indented, a literal one its break.
      while (/\s/.test(written.charAt(at)) && (letter !== ' ' || at < written.length)) at++
      continue
    }
    const sign = written.charAt(at)
    if (sign === '\\' && escapes[written.charAt(at + 1)] === letter) at++
    else if (sign !== letter) return undefined
    else if (letter === "'" && written.charAt(at + 1) === "'") at++
    offsets.push(at)
    at++
  }
  return offsets
}

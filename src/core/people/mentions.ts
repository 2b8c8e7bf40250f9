import { fold } from '../fold.ts'
import type { ParsedDraft, Person, Span } from '../types.ts'
import { type Word, wordsOf } from '../words.ts'

/** Everybody the front matter declares, in `people` and in pictures. */
export function declaredPeople({ metadata }: Pick<ParsedDraft, 'metadata'>): readonly Person[] {
  return [
    ...(metadata.people ?? []),
    ...(metadata.images ?? []).flatMap(({ people }) => people ?? []),
  ]
}

/**
 * Where a text first names somebody: the whole name, else the given name or the
 * surname alone, in the genitive too.
 */
export function firstMention(name: string, draft: ParsedDraft): Span | undefined {
  const parts = name.split(/\s+/).filter(Boolean)
  if (!parts.length) return undefined
  return (
    place(parts, draft) ??
    (parts.length > 1
      ? (place(parts.slice(0, 1), draft) ?? place(parts.slice(-1), draft))
      : undefined)
  )
}

function place(parts: readonly string[], draft: ParsedDraft): Span | undefined {
  const { words } = wordsOf(draft)
  const folded = parts.map(part => fold(part)[0] ?? part)
  for (let at = 0; at + folded.length <= words.length; at++) {
    const row = words.slice(at, at + folded.length)
    if (!row.every((word, k) => names(word, folded[k] ?? '', k === folded.length - 1))) continue
    return { start: row[0]?.token.start ?? 0, end: row.at(-1)?.token.end ?? 0 }
  }
  return undefined
}

/** Whether a word is a part of a name; only the last part stands in the genitive. */
function names({ token }: Word, part: string, last: boolean): boolean {
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text))
    return part.length > 0 && token.text === part
  const form = token.forms[0] ?? ''
  return (
    form === part || (last && (form === `${part}s` || form === `${part}'s` || form === `${part}:s`))
  )
}

/** Whether a stretch of text holds the name, or a part of the name, of somebody declared or spoken for. */
export function isDeclared(
  span: Span,
  draft: ParsedDraft,
  spokespersons: readonly string[],
): boolean {
  const known = [
    ...declaredPeople(draft).flatMap(({ name }) => name ?? []),
    ...spokespersons.map(entry => entry.split(',')[0] ?? entry),
  ].flatMap(name =>
    fold(name)
      .slice(0, 1)
      .flatMap(folded => folded.split(/\s+/)),
  )
  const parts = new Set(known.filter(part => part.length > 1))
  return wordsOf(draft).words.some(
    ({ token }) =>
      token.start >= span.start &&
      token.end <= span.end &&
      /^\p{Lu}/u.test(token.text) &&
      (parts.has(token.forms[0] ?? '') || parts.has((token.forms[0] ?? '').replace(/[':]?s$/, ''))),
  )
}

import { fold } from '../fold.ts'
import { kept } from '../kept.ts'
import { firstWhere } from '../touch.ts'
import type { ParsedDraft, Person, Span } from '../types.ts'
import { type Word, wordsOf } from '../words.ts'
import { isGivenName } from './named.ts'

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
  const last = parts.length - 1
  for (let at = 0; at + last < words.length; at++) {
    if (!standAt(at, parts, words)) continue
    return { start: words[at]?.token.start ?? 0, end: words[at + last]?.token.end ?? 0 }
  }
  return undefined
}

/** Whether all parts of a name stand in a row from a word on. */
function standAt(at: number, parts: readonly string[], words: readonly Word[]): boolean {
  for (let k = 0; k < parts.length; k++)
    if (!names(words[at + k] as Word, parts[k] as string, k === parts.length - 1)) return false
  return true
}

/** Whether a word is a part of a name, with a capital unless the name has none there (von, de la); only the last part stands in the genitive. */
function names({ token }: Word, part: string, last: boolean): boolean {
  if (token.kind !== 'word' || !beginsLarge(token.text))
    return part.length > 0 && token.text === part
  const form = token.forms[0] ?? ''
  const own = spellingOf(part)
  return (
    form === own || (last && (form === `${own}s` || form === `${own}'s` || form === `${own}:s`))
  )
}

const spellingOf = kept(part => fold(part)[0] ?? part)

/** Whether a text begins with a capital. */
function beginsLarge(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first < 0x80) return first >= 0x41 && first <= 0x5a
  return /^\p{Lu}/u.test(text)
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
  ]
  const { words } = wordsOf(draft)
  const from = firstWhere(words, ({ token }) => token.start >= span.start)
  const to = firstWhere(words, ({ token }) => token.end > span.end)
  const inside = words.slice(from, to).map((_, index) => from + index)
  return known.some(name => inside.some(at => isPartOf(name, words, at)))
}

/**
 * Whether the word at an index stands for a name: a part of it, and no other
 * name beside it that is none of its parts, so that Amal Nilsson is not Karin Nilsson.
 */
function isPartOf(name: string, words: readonly Word[], at: number): boolean {
  const parts = name.split(/\s+/)
  const isOne = (word: Word | undefined) =>
    word !== undefined && parts.some(part => part.length > 1 && names(word, part, true))
  const word = words[at]
  if (!isOne(word)) return false
  const [before, after] = [words[at - 1], words[at + 1]]
  if (isNameBeside(word, after) && !isOne(after) && names(word as Word, parts[0] ?? '', false))
    return false
  return !isNameBeside(word, before) || isOne(before) || isTitle(before as Word, words[at - 2])
}

function isNameBeside(word: Word | undefined, other: Word | undefined): boolean {
  return (
    other?.sentence === word?.sentence &&
    other?.token.kind === 'word' &&
    beginsLarge(other.token.text)
  )
}

/** A capital that only comes of standing first in a sentence: «Ombudsmannen Ek». */
function isTitle(word: Word, before: Word | undefined): boolean {
  return before?.sentence !== word.sentence && !isGivenName(word, before, undefined)
}

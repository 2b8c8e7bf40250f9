import { wordsOf } from '../text/words.ts'
import type { Signal } from '../types.ts'
import type { Matcher } from './matcher.ts'

/** The words of one language that tags are split into. */
interface Vocabulary {
  /** Words that stand in phrases and not in compounds. */
  glue: ReadonlySet<string>
  /** Small words that stand in phrases and begin compounds as well. */
  weak: ReadonlySet<string>
  words: ReadonlySet<string>
}

const longestTag = 60

const shortestUnknown = 4

/**
 * Hashtags of several words with no capital inside. A tag is a phrase where it
 * splits into known words, at least one of them `glue` (a word that compounds do
 * not hold) or `weak` (one they may begin with), and at most one unknown to the `words`.
 */
export const hashtagCase: Matcher = signal => {
  let vocabularies: ReadonlyMap<string, Vocabulary> | undefined
  return draft =>
    wordsOf(draft)
      .words.filter(
        ({ token }) => token.kind === 'hashtag' && /^#\p{L}\p{Ll}+\d*$/u.test(token.text),
      )
      .flatMap(({ token, language }) => {
        const tag = token.text.slice(1).normalize('NFC').toLowerCase().replace(/\d+$/, '')
        vocabularies ??= read(signal)
        const vocabulary = vocabularies.get(language) ?? [...vocabularies.values()][0]
        const parts = vocabulary && tag.length <= longestTag ? split(tag, vocabulary) : undefined
        if (!parts) return []
        const better = `#${parts.map(part => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`
        return [
          {
            start: token.start,
            end: token.end,
            suggestions: [better],
            facts: { suggestion: better },
          },
        ]
      })
}

function read({ glue, weak, words }: Signal): ReadonlyMap<string, Vocabulary> {
  const set = (lists: unknown, language: string) =>
    new Set(((lists as Readonly<Record<string, string>>)[language] ?? '').split(/\s+/))
  return new Map(
    Object.keys(glue as object).map(language => [
      language,
      { glue: set(glue, language), weak: set(weak, language), words: set(words, language) },
    ]),
  )
}

interface Split {
  parts: readonly string[]
  /** Letters in the one part that is not known. */
  unknown: number
}

/** The words of a tag that is a phrase: the split with fewest unknown letters, then with fewest parts. */
function split(tag: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const best: (Split | undefined)[] = [{ parts: [], unknown: 0 }]
  for (let end = 1; end <= tag.length; end++)
    for (let start = 0; start < end; start++) {
      const before = best[start]
      const next = before && extend(before, tag.slice(start, end), vocabulary)
      if (next && next.unknown < tag.length && isBetter(next, best[end])) best[end] = next
    }
  const parts = best[tag.length]?.parts ?? []
  const isPhrase = parts.some((part, at) => binds(part, parts[at - 1], parts[at + 1], vocabulary))
  return parts.length > 1 && isPhrase ? parts : undefined
}

function extend(before: Split, part: string, vocabulary: Vocabulary): Split | undefined {
  const known = isKnown(part, vocabulary)
  if (!known && (before.unknown || !looksLikeWord(part))) return undefined
  return { parts: [...before.parts, part], unknown: before.unknown + (known ? 0 : part.length) }
}

function isKnown(part: string, { glue, weak, words }: Vocabulary): boolean {
  return glue.has(part) || weak.has(part) || words.has(part)
}

/** A small word that begins compounds too (på, för) shows a phrase only between two that are known. */
function binds(
  part: string,
  before: string | undefined,
  after: string | undefined,
  words: Vocabulary,
): boolean {
  if (words.glue.has(part)) return true
  return (
    words.weak.has(part) && [before, after].every(one => one !== undefined && isKnown(one, words))
  )
}

function looksLikeWord(part: string): boolean {
  return (
    part.length >= shortestUnknown &&
    /^[^aeiouyåäö]{0,3}[aeiouyåäö]/.test(part) &&
    !/[^aeiouyåäö]{4}$/.test(part)
  )
}

function isBetter(one: Split, other: Split | undefined): boolean {
  if (!other || one.unknown !== other.unknown) return !other || one.unknown < other.unknown
  return one.parts.length < other.parts.length
}

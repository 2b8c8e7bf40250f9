import { dictionary, map, text } from '../shape.ts'
import { documentOf } from '../text/words.ts'
import type { Check } from '../types.ts'
import type { MatchDraft, Matcher } from './matcher.ts'

/** What a rule knows of one language: each option of the check as a set of its words. */
interface Vocabulary {
  /** Words that stand in phrases and seldom in compounds. */
  glue: ReadonlySet<string>
  /** Small words that stand in phrases and begin compounds as well. */
  weak: ReadonlySet<string>
  /** Words of any kind, so that both phrases and single words are known. */
  words: ReadonlySet<string>
  /** Words that look like an inflection or a particle at the end of another word. */
  endings: ReadonlySet<string>
  /** Words that a phrase begins with. */
  openers: ReadonlySet<string>
  /** Calls to do something with whatever follows, which need not be known. */
  calls: ReadonlySet<string>
  subjects: ReadonlySet<string>
  verbs: ReadonlySet<string>
}

/**
 * Hashtags of several words with no capital inside. A tag is a phrase where it divides
 * into words that are all known and that only a sentence puts beside each other, or
 * where it is a call (stop, save) and what is called for. Everything else is one word.
 */
export const hashtagCase: Matcher = {
  name: 'hashtag-case',
  precision: 'very-high',
  options: map(
    {
      glue: dictionary(text()),
      weak: dictionary(text()),
      words: dictionary(text()),
      endings: dictionary(text()),
      openers: dictionary(text()),
      calls: dictionary(text()),
      subjects: dictionary(text()),
      verbs: dictionary(text()),
    },
    ['glue', 'weak', 'words'],
  ),
  create,
}

function create(check: Check): MatchDraft {
  let vocabularies: ReadonlyMap<string, Vocabulary> | undefined
  return draft =>
    documentOf(draft)
      .words.filter(
        ({ token }) => token.kind === 'hashtag' && /^#\p{L}\p{Ll}+\d*$/u.test(token.text),
      )
      .flatMap(({ token, language }) => {
        const tag = token.text.slice(1).normalize('NFC').toLowerCase().replace(/\d+$/, '')
        vocabularies ??= read(check)
        const vocabulary = vocabularies.get(language) ?? [...vocabularies.values()][0]
        const parts = vocabulary && tag.length <= longestTag ? phraseIn(tag, vocabulary) : undefined
        if (!parts) return []
        const digits = /\d+$/.exec(token.text)?.[0] ?? ''
        const capitalised = parts.map(part => part.charAt(0).toUpperCase() + part.slice(1))
        const better = `#${capitalised.join('')}${digits}`
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

const longestTag = 60

function read(check: Check): ReadonlyMap<string, Vocabulary> {
  const set = (option: keyof Vocabulary, language: string) => {
    const lists = (check[option] ?? {}) as Readonly<Record<string, string>>
    return new Set((lists[language] ?? '').split(/\s+/).filter(Boolean))
  }
  return new Map(
    Object.keys(check.glue as object).map(language => [
      language,
      {
        glue: set('glue', language),
        weak: set('weak', language),
        words: set('words', language),
        endings: set('endings', language),
        openers: set('openers', language),
        calls: set('calls', language),
        subjects: set('subjects', language),
        verbs: set('verbs', language),
      },
    ]),
  )
}

/** The words of a tag that is a phrase; undefined where it may be a single word. */
function phraseIn(tag: string, vocabulary: Vocabulary): readonly string[] | undefined {
  if (isKnown(tag, vocabulary)) return undefined
  const parts = split(tag, vocabulary)
  if (parts && isPhrase(parts, vocabulary)) return parts
  return callIn(tag, vocabulary)
}

/** Letters of what is called for: shorter endings make other words of the verb (stoppade, saved). */
const shortestObject = 6

/** `stoppautförsäljningen`: the call and whatever follows as one word. */
function callIn(tag: string, { calls }: Vocabulary): readonly string[] | undefined {
  const call = [...calls].find(
    word => tag.startsWith(word) && tag.length >= word.length + shortestObject,
  )
  return call === undefined ? undefined : [call, tag.slice(call.length)]
}

/** The fewest known words that a tag divides into without a rest. */
function split(tag: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= tag.length; end++)
    for (let start = 0; start < end; start++) {
      const before = best[start]
      const part = tag.slice(start, end)
      if (!before || !isKnown(part, vocabulary)) continue
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
        best[end] = [...before, part]
    }
  return best[tag.length]
}

function isKnown(part: string, { glue, weak, words }: Vocabulary): boolean {
  return glue.has(part) || weak.has(part) || words.has(part)
}

/** In letters, on average: more words than this are cut out of a single one by chance. */
const shortestAverage = 2.6

/**
 * Whether known words in a row can only be a phrase. Two need one that opens phrases;
 * three or more a small word between others, and none at the end that could as well be
 * an inflection.
 */
function isPhrase(parts: readonly string[], vocabulary: Vocabulary): boolean {
  const { glue, weak, words, endings, openers, subjects, verbs } = vocabulary
  const [first = '', second = ''] = parts
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return false
  if (parts.length === 2)
    return !endings.has(last) && openers.has(first) && last.length >= 3 && !weak.has(last)
      ? true
      : first.length >= 4 && (last === 'nu' || last === 'now')
  const isClause = subjects.has(first) && verbs.has(second) && !weak.has(last)
  if (isClause && parts.slice(1).some(part => part.length >= 4)) return true
  if (openers.has(first) && parts.every(part => part.length >= 3)) return true
  if (endings.has(last)) return false
  const isSmall = (part: string) => glue.has(part) || weak.has(part)
  const average = parts.join('').length / parts.length
  if (
    parts.length >= 4 &&
    average >= 3 &&
    parts.some(part => words.has(part)) &&
    parts.some(part => part.length >= 4) &&
    parts.slice(0, -1).some(isSmall)
  )
    return true
  const isSolid = (part: string) => glue.has(part) && !endings.has(part) && part.length >= 3
  const isJoined = parts.slice(1, -1).some(isSmall) && first.length >= 3 && last.length >= 3
  if (!isJoined && !parts.slice(0, -1).some(isSolid)) return false
  const isParticle = weak.has(first) && !(isSolid(second) && second.length >= 5)
  return average >= shortestAverage && !isParticle
}

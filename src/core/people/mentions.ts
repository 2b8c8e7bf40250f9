import { memoize, memoizeByObject } from '../memo.ts'
import { lowerBound } from '../spans.ts'
import { normalize } from '../text/normalize.ts'
import { documentOf, formOf, spanOfWords, type Word } from '../text/words.ts'
import type { ParsedDraft, Person, Span } from '../types.ts'
import { isNameLike, particles } from './features.ts'
import { nameForm } from './gazetteer.ts'
import { isGivenName, type Named, namedPeople } from './recogniser.ts'
import { piecesOfWord } from './spellings.ts'

/** Everybody the front matter declares, in `people` and in pictures. */
export function declaredPeople({ metadata }: Pick<ParsedDraft, 'metadata'>): readonly Person[] {
  return [
    ...(metadata.people ?? []),
    ...(metadata.images ?? []).flatMap(({ people }) => people ?? []),
  ]
}

/** Where a text first names somebody: the whole name, else the given name or the surname alone, in the genitive too. */
export function firstMention(name: string, draft: ParsedDraft): Span | undefined {
  const parts = name.split(/\s+/).filter(Boolean)
  if (!parts.length) return undefined
  return place(parts, draft) ?? place(parts.slice(0, 1), draft) ?? place(parts.slice(-1), draft)
}

/** Where all parts of a name stand in a row first. */
function place(parts: readonly string[], draft: ParsedDraft): Span | undefined {
  const { words } = documentOf(draft)
  const last = parts.length - 1
  const from = words.findIndex((_, at) =>
    parts.every((part, k) => names(words[at + k], part, k === last)),
  )
  return from < 0 ? undefined : spanOfWords({ from, to: from + parts.length }, draft)
}

/** Whether a word is a part of a name, with a capital unless the name has none there (von, de la); only the last part stands in the genitive. */
function names(word: Word | undefined, part: string, last: boolean): boolean {
  if (!word) return false
  const { token } = word
  if (token.kind !== 'word' || !beginsLarge(token.text))
    return part.length > 0 && token.text === part
  const form = token.forms[0] ?? ''
  const own = spellingOf(part)
  return form === own || (last && form.startsWith(own) && /^[':]?s$/u.test(form.slice(own.length)))
}

const spellingOf = memoize(part => normalize(part)[0] ?? part)

const beginsLarge = (text: string): boolean => /^\p{Lu}/u.test(text)

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
  const { words } = documentOf(draft)
  const from = lowerBound(words, ({ token }) => token.start >= span.start)
  const own = words.slice(
    from,
    lowerBound(words, ({ token }) => token.end > span.end),
  )
  return own.some((_, step) => known.some(name => isPartOf(name, words, from + step)))
}

/** Whether a word is a part of a name, with no other name beside it that is none of its parts: Amal Nilsson is not Karin Nilsson. */
function isPartOf(name: string, words: readonly Word[], at: number): boolean {
  const parts = name.split(/\s+/)
  const isOne = (word: Word | undefined) =>
    word !== undefined &&
    (parts.some(part => part.length > 1 && names(word, part, true)) || isRunTogether(word, parts))
  const word = words[at]
  if (!isOne(word)) return false
  const [before, after] = [words[at - 1], words[at + 1]]
  if (isNameBeside(word, after) && !isOne(after) && names(word, parts[0] ?? '', false)) return false
  return !isNameBeside(word, before) || isOne(before) || isTitle(before as Word, words[at - 2])
}

/** Whether a tag or a word holds several parts of a name and nothing else: #MariaJohansson. */
function isRunTogether(word: Word, parts: readonly string[]): boolean {
  const pieces = piecesOfWord(word)
  if (pieces.length > 1)
    return pieces.every(piece => parts.some(part => spellingOf(part) === nameForm(piece)))
  const tag = nameForm(pieces[0] ?? '')
  return word.token.kind === 'hashtag' && tag === parts.map(part => nameForm(part)).join('')
}

const isNameBeside = (word: Word | undefined, other: Word | undefined): boolean =>
  other?.sentence === word?.sentence &&
  other?.token.kind === 'word' &&
  beginsLarge(other.token.text)

/** A capital that only comes of standing first in a sentence: «Ombudsmannen Ek». */
const isTitle = (word: Word, before: Word | undefined): boolean =>
  before?.sentence !== word.sentence && !isGivenName(word, before)

/** Somebody a text names, at every place where it does. */
export interface Individual {
  /** In the order of the text; at least one. */
  mentions: readonly Named[]
  /** Whether the text gives more than one of their names anywhere. */
  full: boolean
}

/** The same name, one of them perhaps in the genitive; an initial stands for a name. */
const same = (part: string) => (other: string) =>
  part === other || part === `${other}s` || other === `${part}s`

/** The people a text names, each once: who is first named in full and then by one name alone is one, in the genitive too. */
export const individualsIn = memoizeByObject((draft: ParsedDraft): readonly Individual[] => {
  const mentions = namedPeople(draft).map(one => ({ one, parts: partsOf(one, draft) }))
  const groups: { parts: readonly string[]; mentions: Named[] }[] = []
  // Full names first, so that a name alone finds the full one that comes after it.
  for (const { one, parts } of [...mentions].sort((a, b) => b.parts.length - a.parts.length)) {
    const group = groups.find(other => parts.every(part => other.parts.some(same(part))))
    if (group) group.mentions.push(one)
    else groups.push({ parts, mentions: [one] })
  }
  return groups
    .map(({ mentions, parts }) => ({ mentions: mentions.sort(byPlace), full: parts.length > 1 }))
    .sort((a, b) => byPlace(a.mentions[0] as Named, b.mentions[0] as Named))
})

const byPlace = (a: Named, b: Named): number => a.from - b.from

function partsOf({ from, to }: Named, draft: ParsedDraft): readonly string[] {
  return documentOf(draft)
    .words.slice(from, to)
    .flatMap(piecesOfWord)
    .map(piece => nameForm(piece).replace(/[':]s$/, ''))
    .filter(piece => !particles.has(piece))
}

/** From how many names on a row of them is read out. */
const fewest = 3
/** How many words may stand between two that are read out: a place, a number, «och». */
const mostBetween = 6

/** Names in rows: those read out one after the other together, each other one alone. */
export function readOuts(names: readonly Named[], draft: ParsedDraft): readonly Named[][] {
  const { words } = documentOf(draft)
  const rows: Named[][] = []
  for (const one of names) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && isListed(words.slice(last.to, one.from))) row.push(one)
    else rows.push([one])
  }
  return rows.flatMap(row => (row.length >= fewest ? [row] : row.map(one => [one])))
}

const joining = new Set('och samt & and i från på in from at the'.split(' '))

/** Whether words only hold a list together: signs, numbers, places, «och». */
const isListed = (between: readonly Word[]): boolean =>
  between.length > 0 &&
  between.length <= mostBetween &&
  between.every(word => word.token.kind !== 'word' || isNameLike(word) || joining.has(formOf(word)))

/** What people write before their own name at the end. */
const greetings = (): RegExp =>
  /(?:^|\n)[ \t]*(?:\/+|~|(?:\p{L}+ ){0,3}(?:hälsning(?:ar)?|hälsar|mvh|vänligen|vänligt|kram(?:ar)?|kärlek|solidaritet|regards|wishes|yours|sincerely|solidarity|cheers|love))[ \t]*[,!.:/]?[ \t]*\n?[ \t]*\/*$/iu

/** Titles with which somebody signs for the organisation, and not as a person the text tells of. */
const signing =
  /ordförande|sekreterare|kassör|redaktör|redaktion|ombudsman|kommunikatör|ansvarig|ledare|chair|secretary|editor|officer|president/u

const mostWords = 9
/** Longer than any greeting or signature with its title: no more is read for each name. In UTF-16 units. */
const longestLines = 400

/** Whether a name is the author's own under the text: on a line of its own at the end, with a greeting before it or a post after it. */
export function isSignature(name: Named, draft: ParsedDraft): boolean {
  const { start, end } = spanOfWords(name, draft)
  const { text, body } = draft
  if (end <= lastBreakOverText(draft) || !/\S/.test(text.slice(body.start, start))) return false
  const before = text.slice(Math.max(body.start, start - longestLines), start)
  const line = /^[^\n]*/.exec(text.slice(end, Math.min(body.end, end + longestLines)))?.[0] ?? ''
  if (greetings().test(before)) return true
  if (!/\n[ \t]*$/.test(before) || line.split(/\s+/).length > mostWords) return false
  if (/[.!?]\s*$/.test(line) && !/^[.!]?\s*$/.test(line)) return false
  const [title = ''] = normalize(line)
  return /^[.,]?\s*$/.test(line) || (/^\s*,/.test(line) && signing.test(title))
}

/** Where the line break stands before the last line that is text, which nobody signs above; -1 where none is. */
const lastBreakOverText = memoizeByObject(({ text, body }: ParsedDraft): number => {
  const lines = text.slice(body.start, body.end).split('\n')
  const last = lines.findLastIndex(isText)
  return last < 1 ? -1 : body.start + lines.slice(0, last).join('\n').length
})

/** Lines under a signature that are no text: tags, links, addresses. */
function isText(line: string): boolean {
  const words = line.trim().split(/\s+/)
  const isPlain = (word: string) => !/^[#@]|\.\p{L}{2,}|^[\d\s+-]+$|^\p{Emoji}/u.test(word)
  return words.length > 3 && words.some(isPlain)
}

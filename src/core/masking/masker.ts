/** Replaces everything that names or reaches a person, in whatever text it stands. */

import { memoize } from '../memo.ts'
import { particles } from '../people/features.ts'
import { kindOfName } from '../people/recogniser.ts'
import { commonWordsIn } from '../text/common-words.ts'
import type { Span } from '../types.ts'
import { type Automaton, automatonOf } from './automaton.ts'
import { contactsIn } from './contacts.ts'
import { skeletonOf } from './skeleton.ts'

/** Everything that names or reaches a person in a run. */
interface Identities {
  /** Names as written; the first to have a part of a name keeps it. */
  names: readonly string[]
  /** Handles and the local parts of e-mail addresses. */
  handles: readonly string[]
  /** Numbers and home addresses. */
  numbers: readonly string[]
}

/** Gives what stands for somebody; the same for the same name. */
export type Pseudonym = (name: string) => string

export interface Masker {
  /** The text with pseudonyms for names and blocks for what reaches somebody. */
  say(text: string): string
  /** The text with blocks for all of it, as long as it was, so that places still hold. */
  blot(text: string): string
}

export const block = (text: string): string => '▇'.repeat(text.length)

/** What a text of the automaton is. */
interface Pattern {
  /** A whole name or number stands anywhere, a part of one as a word or in a compound. */
  kind: 'whole' | 'part'
  /** What is said for it; undefined for blocks. */
  pseudonym: string | undefined
  /** Letters of it as written. */
  letters: number
  /** Whether it is a word of the language as well, which with a small letter is that word. */
  isOrdinary: boolean
}

/** Parts of names that compounds and addresses are searched for have as many letters. */
const shortestInCompound = 4
/** A whole name or number stands on its own where it is shorter. */
const shortestAnywhere = 6

/** Makes a masker for a run; its time is that of reading a text, however many are known. */
export function openMasker(identities: Identities, pseudonym: Pseudonym): Masker {
  const automaton = automatonOf(patternsOf(identities, pseudonym))
  const replaced = (text: string, inPlaceOf: (own: string, pseudonym?: string) => string) => {
    let [out, at] = ['', 0]
    for (const { start, end, pseudonym } of coverings(text, automaton)) {
      out += text.slice(at, start) + inPlaceOf(text.slice(start, end), pseudonym)
      at = end
    }
    return out + text.slice(at)
  }
  return {
    say: text => replaced(text, (own, pseudonym) => pseudonym ?? block(own)),
    blot: text => replaced(text, block),
  }
}

function patternsOf(
  { names, handles, numbers }: Identities,
  pseudonym: Pseudonym,
): ReadonlyMap<string, Pattern> {
  const patterns = new Map<string, Pattern>()
  const add = (text: string, kind: Pattern['kind'], pseudonym?: string): void => {
    const letters = (text.match(/[\p{L}\p{N}]/gu) ?? []).length
    if (letters < 2) return
    for (const form of spellings(text))
      if (form && !patterns.has(form))
        patterns.set(form, { kind, pseudonym, letters, isOrdinary: isOrdinary(text) })
  }
  const plain = [...new Set([...names, ...handles].map(normalized))].filter(Boolean)
  const several = plain.filter(name => partsOf(name).length > 1)
  const whole = new Map(several.map(name => [name, pseudonym(name)]))
  for (const [name, pseudonym] of whole) {
    const parts = partsOf(name)
    const [first, last] = [parts[0], parts.at(-1)]
    for (const form of [name, parts.toReversed().join(' '), `${first} ${last}`, `${last} ${first}`])
      add(form, 'whole', pseudonym)
  }
  for (const [name, pseudonym] of whole)
    for (const part of partsOf(name)) add(part, 'part', pseudonym)
  for (const name of plain.filter(one => !whole.has(one) && partsOf(one).length > 0)) {
    const own = patterns.get(skeletonOf(name).text)?.pseudonym ?? pseudonym(name)
    // Somebody known as «von Ekström» is also called Ekström, and a street is named without its number.
    for (const text of [name, withoutExtras(name)]) add(text, 'part', own)
  }
  for (const number of numbers) for (const form of writtenAs(number)) add(form, 'whole')
  return patterns
}

const normalized = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/^@/, '')
    .replace(/[’':]s$/u, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()

/** Words of grammar that stand in every sentence: nobody is known by one, and reports are full of them. */
const functionWords: ReadonlySet<string> = new Set(
  `alla allt andra att av bara blev bli blir by de dem den denna deras dess det detta dig din ditt du där då efter eller en er
  ett finns fick från får för ha hade han hans har hen henne hennes hon honom hur här i in ingen inget inte jag ju just kan
  kom ku man med men mer mig min mitt mot mycket måste ni nog nu när någon något och om oss på samma sin sitt sig ska skriv
  skulle som så till tack under upp ut utan vad var vara vem vi vid vill vilka vår våra ä är även över
  a all also an and any are as at be been but can do does for from had has have he her here his how if in is it its just me
  more my no not of on or our out she so than that the their them then there they this to too up us was we were what when
  which who why will with you your`.split(/\s+/u),
)

/** A name without its particles and numbers; words of grammar stay, as «the English» is not called English. */
const withoutExtras = (name: string): string =>
  name
    .split(' ')
    .filter(word => !particles.has(word) && !/^\p{N}+$/u.test(word))
    .join(' ')

/** The words of a name, those with a hyphen whole and in pieces; none of those that all names share. */
function partsOf(name: string): readonly string[] {
  const words = name
    .split(/[\s.,_/\\+"”“()]+/u)
    .filter(word => word.length > 1 && !particles.has(word) && !functionWords.has(word))
  return words.flatMap(word =>
    word.includes('-') ? [word, ...word.split('-').filter(piece => piece.length > 2)] : [word],
  )
}

/** The skeletons under which a text may stand: with letters twice and once, written as one word, å as aa, ö as oe. */
function spellings(text: string): ReadonlySet<string> {
  const joinedWord = text.replace(/[\s.\-_]+/gu, '')
  const bare = joinedWord.length > 5 && joinedWord.endsWith('s') ? joinedWord.slice(0, -1) : ''
  const plain = text.normalize('NFC')
  const spelled = plain.replace(/[äæ]/gu, 'ae').replace(/[öø]/gu, 'oe').replace(/ü/gu, 'ue')
  return new Set([
    ...[text, joinedWord, bare, spelled].map(form => skeletonOf(form).text),
    ...[text, spelled, plain.replaceAll('å', 'aa')].map(form => skeletonOf(form, true).text),
  ])
}

/** A number with and without its country, its century and the zero before it. */
function writtenAs(number: string): readonly string[] {
  const figures = skeletonOf(number).text
  const shorter = [/^00\d{2}0?/, /^460?/, /^0/, /^(?:18|19|20)(?=\d{10}$)/]
    .map(start => figures.replace(start, ''))
    .filter(rest => rest !== figures && rest.length >= shortestAnywhere)
  return [number, ...shorter]
}

interface Covering extends Span {
  pseudonym?: string | undefined
}

/** Words of scripts whose names nobody here knows: none of them is shown. */
const unknownScript = () =>
  /(?:(?![ªº])\p{Lo}|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}])[\p{Lo}\p{M}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]*/gu

/** What of a text has to go, in order, none over another. */
function coverings(text: string, automaton: Automaton<Pattern>): readonly Covering[] {
  if (text === '') return []
  const found: Covering[] = contactsIn(text).map(({ start, end }) => ({ start, end }))
  for (const { 0: own, index } of text.matchAll(unknownScript()))
    found.push({ start: index, end: index + own.length })
  const { text: letters, starts, ends } = skeletonOf(text)
  automaton(letters, (pattern, from, to) => {
    const span = { start: starts[from] as number, end: ends[to - 1] as number }
    if (counts(pattern, span, to - from, text))
      found.push({ ...span, pseudonym: pattern.pseudonym })
  })
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const all: Covering[] = []
  for (const one of found) {
    const last = all.at(-1)
    const gap = text.slice(last?.end, one.start)
    const isNear = last?.pseudonym === one.pseudonym && /^[\s.\-_]*$/u.test(gap)
    if (last && (one.start < last.end || isNear)) {
      last.end = Math.max(last.end, one.end)
      // What reaches somebody beside a name says no more than the name.
      last.pseudonym ??= one.pseudonym
    } else all.push(one)
  }
  return all
}

function counts(pattern: Pattern, span: Span, length: number, text: string): boolean {
  const starts = beginsWord(text, span.start)
  const ends = endsWord(text, span.end)
  if (pattern.kind === 'whole')
    return length >= shortestAnywhere || (starts && ends) || (starts && length > 3)
  const own = text.slice(span.start, span.end)
  if (/\s/u.test(own) && !isSpaced(own)) return false
  if (starts && ends) {
    const isPlain = pattern.isOrdinary || pattern.letters < 3
    return !isPlain || /^\p{Lu}/u.test(own) || isInAddress(text, span)
  }
  if (pattern.letters < shortestInCompound) return false
  const whole = around(text, span, /[\p{L}\p{M}]/u)
  return isInAddress(text, span) || ((starts || ends) && !isWord(whole))
}

const signs = /\p{Default_Ignorable_Code_Point}|\p{M}/u

/** Whether a word, or a word with a capital inside another, begins at a place. */
function beginsWord(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && signs.test(text.charAt(before))) before--
  const sign = text.charAt(before)
  if (!/\p{L}/u.test(sign)) return true
  return /\p{Lu}/u.test(text.charAt(at)) && !/\p{Lu}/u.test(sign)
}

/** Whether a word ends at a place, in the genitive too. */
function endsWord(text: string, at: number): boolean {
  if (/^['’:]?s(?![\p{L}\p{M}])/iu.test(text.slice(at, at + 4))) return true
  let after = at
  while (after < text.length && signs.test(text.charAt(after))) after++
  const sign = text.charAt(after)
  if (!/\p{L}/u.test(sign)) return true
  return /\p{Lu}/u.test(sign) && /\p{Ll}/u.test(text.charAt(at - 1))
}

/** Letters that are spaced out, or a word that is wrapped over two lines. */
const isSpaced = (own: string): boolean =>
  /^\P{White_Space}{1,2}(?:\s+\P{White_Space}{1,2})+$/u.test(own) || /[-‐\u00AD]\s*\n/u.test(own)

/** How far a word, an address or a path is looked at. In UTF-16 units. */
const reach = 80

function around(text: string, { start, end }: Span, sign: RegExp): string {
  let [from, to] = [start, end]
  while (from > 0 && start - from < reach && sign.test(text.charAt(from - 1))) from--
  while (to < text.length && to - end < reach && sign.test(text.charAt(to))) to++
  return text.slice(from, to)
}

/** Whether a stretch stands in a handle, a tag, an address or the name of a file. */
const isInAddress = (text: string, span: Span): boolean =>
  /[@#_/\\]|[.\d-][\p{L}]|\p{L}\d/u.test(around(text, span, /[^\s,;:!?()[\]"”“]/u))

const isOrdinary = memoize((word: string) => kindOfName(word).word)

/** Whether a whole word is one of the language, whatever name is spelt inside it: «annat», «känna». */
const isWord = memoize((word: string) => {
  const isCommon = (language: string) => commonWordsIn(language).order.includes(word.toLowerCase())
  return isOrdinary(word) || isCommon('sv') || isCommon('en')
})

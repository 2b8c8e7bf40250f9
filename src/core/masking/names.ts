/** Names in any text, told by the names of the population alone: in doubt it is one. */

import { memoize } from '../memo.ts'
import { particles } from '../people/features.ts'
import type { NameKind } from '../people/gazetteer.ts'
import { kindOfName } from '../people/recogniser.ts'
import { normalize } from '../text/normalize.ts'

interface NameWord {
  text: string
  kind: NameKind
  isCapital: boolean
  /** What stands between it and the word before it. */
  gap: string
}

const hidden = /\p{Default_Ignorable_Code_Point}/gu
const wrapped = /(?<=\p{L})[-‐\u00AD]\s*\r?\n\s*(?=\p{Ll})/gu
const word = () => /\p{Lu}?\p{Ll}[\p{Ll}\p{M}]*|\p{Lu}[\p{Lu}\p{M}]*(?!\p{Ll})|\p{Lu}/gu
const spaced = () => /(?<![\p{L}\p{N}])\p{L}(?:[ \u00A0._*·-]{1,3}\p{L}){2,}(?![\p{L}\p{N}])/gu
const called = () =>
  /(?:kallad|kallas|alias|smeknamn(?:et)?|aka|nickname|called)[:\s]+["”“'’«»]?(\p{Lu}[\p{L}-]+)/giu
const quoted = () => /\p{Lu}\p{L}+\s+["”“'’«»](\p{Lu}[\p{L}-]+)["”“'’«»]/gu
const initialled = () => /(?<!\p{L})\p{Lu}\.\s?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)/gu
/** How far apart the words of a name may stand. */
const together = /^[\s._,/\\@#*"'”“’-]{0,3}$/u

const tag = () => /[#@＠][\p{L}\p{N}_.-]+|[\p{L}\p{N}_.-]+(?=@)|(?<=\/)[\p{L}\p{N}_.-]+/gu
/** Words run together are looked through for names while they are no longer. In letters. */
const longestRun = 30

/** Names of persons in a text, in any order, some perhaps more than once. */
export function namesIn(text: string): readonly string[] {
  const clean = text.normalize('NFKC').replace(hidden, '').replace(wrapped, '')
  const rows = [...clean.matchAll(spaced())].map(([row]) => row.replace(/[^\p{L}]/gu, ''))
  const nicknames = [called(), quoted(), initialled()].flatMap(form =>
    [...clean.matchAll(form)].flatMap(([, name]) => name ?? []),
  )
  const joinedWords = [...clean.matchAll(tag())].flatMap(([own]) => namesRunTogether(own))
  return [...[clean, ...rows].flatMap(namesAmong), ...nicknames, ...joinedWords]
}

/** Names whose words are written as one in small letters, as in a tag, an address or the name of a file. */
export function namesRunTogether(text: string): readonly string[] {
  return (text.match(/\p{L}{6,}/gu) ?? [])
    .filter(run => run.length <= longestRun)
    .flatMap(namesInRun)
}

/** A common given name anywhere in a run of letters, with a common surname after it to the end. */
function namesInRun(run: string): readonly string[] {
  const word = run.toLowerCase()
  const whole = kindOfForm(word)
  if (whole.word || whole.elsewhere) return []
  for (let end = word.length - 3; end >= 3; end--) {
    const surname = word.slice(end)
    if (kindOfForm(surname).surname < 4) continue
    for (let from = 0; from <= end - 3; from++) {
      const { given, elsewhere } = kindOfForm(word.slice(from, end))
      if (given > 3 && !elsewhere) return [`${word.slice(from, end)} ${surname}`]
    }
  }
  return []
}

function namesAmong(text: string): string[] {
  const words = wordsIn(text)
  const texts = words.map(word => word.text)
  const names: string[] = []
  for (let at = 0; at < words.length; at++) {
    const to = nameEnd(words, at)
    if (to > at + 1 || isNameAlone(words, at)) names.push(texts.slice(at, to).join(' '))
    at = Math.max(at, to - 1)
  }
  return names
}

function wordsIn(text: string): NameWord[] {
  let end = 0
  return [...text.matchAll(word())].map(({ 0: own, index }) => {
    const gap = text.slice(end, index)
    end = index + own.length
    return { text: own, kind: kindOfForm(own), isCapital: /^\p{Lu}(?:\p{Ll}|$)/u.test(own), gap }
  })
}

/** What the likeliest spelling of a word looks like: stretched and disguised ones are read too. */
const kindOfForm = memoize((text: string): NameKind => {
  const kinds = normalize(text).map(kindOfName)
  const [first] = kinds
  return kinds.find(({ given, surname }) => given > 3 || surname > 3) ?? (first as NameKind)
})

/** Where a name that begins with a word ends; where it begins if it is none. */
function nameEnd(words: readonly NameWord[], from: number): number {
  const first = words[from]
  if (!first || !isGiven(first)) return from
  let to = from + 1
  for (let next = words[to]; next && together.test(next.gap); next = words[to]) {
    const link = particles.has(next.text) && words[to + 1]?.isCapital ? 1 : 0
    if (!goesOn(first, words[to + link] as NameWord)) break
    to += link + 1
  }
  return to
}

const isGiven = ({ kind, isCapital }: NameWord): boolean =>
  !kind.elsewhere && (isCapital ? kind.given > 2 : kind.given > 3 && !kind.word)

/** Whether a word belongs to the name begun: one with a capital after one with a capital, else a known one. */
function goesOn(first: NameWord, { kind, isCapital, text }: NameWord): boolean {
  if (text.length < 2) return false
  if (first.isCapital && isCapital) return kind.surname > 0 || kind.given > 2 || !kind.word
  const [surname, given] = first.isCapital ? [3, 4] : [1, 3]
  return !kind.word && (kind.surname >= surname || kind.given >= given)
}

/** A common given name on its own; with a small letter only in a tag, an address or a path. */
function isNameAlone(words: readonly NameWord[], at: number): boolean {
  const { text, kind, gap } = words[at] as NameWord
  if (text.length < 3 || kind.given < 4 || kind.word || kind.elsewhere) return false
  const isJoined = /[@#/\\_.-]$/u.test(gap) || /^[@/\\_.-]+$/u.test(words[at + 1]?.gap ?? '')
  return isJoined || /^\p{Lu}/u.test(text)
}

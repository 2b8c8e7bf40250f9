import { isQuote, type Word } from '../words.ts'
import { elementsAfter } from './active.ts'
import { classTests } from './classes.ts'
import { isOptional, kindOf, kinds, numberIn } from './codes.ts'
import { endOf, startOf } from './ragged.ts'
import type { Scene } from './scene.ts'
import type { TermMatch } from './types.ts'

/** The elements of a term, and where it started. */
interface Try {
  end: number
  from: number
}

/**
 * Where a term that starts at a word ends.
 *
 * @returns Index after its last word, or -1.
 */
export function matchTerm(term: number, scene: Scene, from: number): number {
  const { terms } = scene
  return matchFrom(startOf(terms, term) + elementsAfter, scene, from, {
    end: endOf(terms, term),
    from,
  })
}

/** Where the elements from one on end that stand at a word; -1 where they do not stand there. */
function matchFrom(k: number, scene: Scene, at: number, one: Try): number {
  if (k === one.end) return at
  const { words } = scene
  const code = scene.terms[k] as number
  const kind = kindOf(code)
  if (kind === kinds.gap) return matchGap(k, numberIn(code), scene, at, one)
  if (kind === kinds.start || kind === kinds.end)
    return atEdge(kind, words, at) ? matchFrom(k + 1, scene, at, one) : -1
  const place = at > one.from ? skipQuotes(words, at) : at
  if (at > one.from && isTorn(words, at, place)) return -1
  const done = matchElement(k, code, scene, place, one)
  if (done >= 0 || !isOptional(code)) return done
  return matchFrom(k + 1, scene, at, one)
}

function matchElement(k: number, code: number, scene: Scene, at: number, one: Try): number {
  if (kindOf(code) === kinds.list)
    return matchList(k, scene.matchesOf(numberIn(code)), scene, at, one)
  return isOne(code, scene, at) ? matchFrom(k + 1, scene, at + 1, one) : -1
}

function isOne(code: number, { words, standing }: Scene, at: number): boolean {
  if (kindOf(code) === kinds.word) return standing.stands(numberIn(code), at)
  const word = words[at]
  return (
    word !== undefined && classTests[numberIn(code)]?.(word, words[at - 1], words[at + 1]) === true
  )
}

function matchList(
  k: number,
  matches: readonly TermMatch[],
  scene: Scene,
  at: number,
  one: Try,
): number {
  for (let next = firstFrom(matches, at); matches[next]?.from === at; next++) {
    const done = matchFrom(k + 1, scene, (matches[next] as TermMatch).to, one)
    if (done >= 0) return done
  }
  return -1
}

/** The first of some matches in order that starts at a word or after it, found by halving. */
function firstFrom(matches: readonly TermMatch[], at: number): number {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((matches[middle] as TermMatch).from < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a sentence ended between two words with no sign that says so (a line break). */
function isTorn(words: readonly Word[], at: number, place: number): boolean {
  const before = words[at - 1]
  return before?.token.kind === 'word' && words[place]?.sentence !== before.sentence
}

function matchGap(k: number, most: number, scene: Scene, at: number, one: Try): number {
  const { words } = scene
  const sentence = words[at - 1]?.sentence
  for (let skipped = 0; skipped <= most; skipped++) {
    if (words[at + skipped]?.sentence !== sentence) return -1
    const done = matchFrom(k + 1, scene, at + skipped, one)
    if (done >= 0) return done
  }
  return -1
}

function atEdge(edge: number, words: readonly Word[], at: number): boolean {
  if (edge === kinds.end) {
    const rest = words[at]
    return rest === undefined || rest.sentence !== words[at - 1]?.sentence || isClosing(rest)
  }
  let before = at - 1
  while (words[before] && isQuote((words[before] as Word).token)) before--
  return (
    words[before]?.sentence !== words[at]?.sentence ||
    /^[–—-]$/.test(words[before]?.token.text ?? '')
  )
}

function isClosing({ token }: Word): boolean {
  return /^[.!?…]+$/.test(token.text) || token.kind === 'emoji'
}

function skipQuotes(words: readonly Word[], at: number): number {
  let place = at
  while (words[place] && isQuote((words[place] as Word).token)) place++
  return place
}

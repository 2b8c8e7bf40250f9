import { bare, unmask } from '../fold.ts'
import type { Token } from '../types.ts'
import { isQuote, type Word } from '../words.ts'
import { fits } from './element.ts'
import { formsOf } from './forms.ts'
import { startingIn } from './starts.ts'
import type { CompiledList, CompiledTerm, Element } from './types.ts'

/**
 * Where a term that starts at a word ends.
 *
 * @returns Index after its last word, or -1.
 */
export function matchTerm(term: CompiledTerm, words: readonly Word[], at: number): number {
  return matchFrom(term.elements, 0, words, at, at)
}

function matchFrom(
  elements: readonly Element[],
  k: number,
  words: readonly Word[],
  at: number,
  from: number,
): number {
  const element = elements[k]
  if (!element) return at
  if (element.kind === 'gap') return matchGap(elements, k, element.most, words, at, from)
  if (element.kind === 'edge')
    return atEdge(element.at, words, at) ? matchFrom(elements, k + 1, words, at, from) : -1
  const place = at > from ? skipQuotes(words, at) : at
  if (at > from && isTorn(words, at, place)) return -1
  const done = matchElement(elements, k, element, words, place, from)
  if (done >= 0 || !element.optional) return done
  return matchFrom(elements, k + 1, words, at, from)
}

/** Where the elements from one on end that stands at a word; -1 where they do not stand there. */
function matchElement(
  elements: readonly Element[],
  k: number,
  element: Exclude<Element, { kind: 'gap' | 'edge' }>,
  words: readonly Word[],
  at: number,
  from: number,
): number {
  const word = words[at]
  if (!word) return -1
  if (element.kind !== 'list')
    return isOne(element, word, words, at) ? matchFrom(elements, k + 1, words, at + 1, from) : -1
  for (const end of listEnds(element.list, words, at)) {
    const done = matchFrom(elements, k + 1, words, end, from)
    if (done >= 0) return done
  }
  return -1
}

/** Whether a sentence ended between two words with no sign that says so (a line break). */
function isTorn(words: readonly Word[], at: number, place: number): boolean {
  const before = words[at - 1]
  return before?.token.kind === 'word' && words[place]?.sentence !== before.sentence
}

function isOne(
  element: Extract<Element, { kind: 'literal' | 'affix' | 'class' }>,
  word: Word,
  words: readonly Word[],
  at: number,
): boolean {
  if (element.kind === 'literal') return literalMatches(element, word.token)
  if (element.kind === 'class') return element.test(word, words[at - 1], words[at + 1])
  return word.token.forms.some(form => fits(element.affixes, form))
}

function literalMatches(element: Extract<Element, { kind: 'literal' }>, token: Token): boolean {
  if (token.kind === 'emoji') return element.spellings.has(bare(token.text))
  for (const form of token.forms) if (element.spellings.has(form)) return true
  if (!element.masked) return false
  const test = token.forms[0] === undefined ? undefined : unmask(token.forms[0])
  return test !== undefined && [...element.spellings].some(test)
}

/** Where the terms of a list that start at a word end, each end once; worked out once a word, as many terms ask. */
function listEnds(list: CompiledList, words: readonly Word[], at: number): readonly number[] {
  const forms = formsOf(words)
  const terms = startingIn(list, forms).get(at)
  if (!terms) return none
  const ends = forms.memo.ends.get(list) ?? []
  forms.memo.ends.set(list, ends)
  ends[at] ??= endsOfTerms(terms, words, at)
  return ends[at]
}

const none: readonly number[] = []

function endsOfTerms(
  terms: readonly CompiledTerm[],
  words: readonly Word[],
  at: number,
): readonly number[] {
  const ends = new Set<number>()
  for (const term of terms) {
    const end = matchTerm(term, words, at)
    if (end >= 0) ends.add(end)
  }
  return [...ends]
}

function matchGap(
  elements: readonly Element[],
  k: number,
  most: number,
  words: readonly Word[],
  at: number,
  from: number,
): number {
  const sentence = words[at - 1]?.sentence
  for (let skipped = 0; skipped <= most; skipped++) {
    if (words[at + skipped]?.sentence !== sentence) return -1
    const done = matchFrom(elements, k + 1, words, at + skipped, from)
    if (done >= 0) return done
  }
  return -1
}

function atEdge(edge: 'start' | 'end', words: readonly Word[], at: number): boolean {
  if (edge === 'end') {
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

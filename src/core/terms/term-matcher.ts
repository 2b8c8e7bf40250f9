import { memoizeByKey } from '../memo.ts'
import { lowerBound } from '../spans.ts'
import { isQuote, type Word, type WordRow } from '../text/words.ts'
import type { DocumentTerms, Positions } from './document-terms.ts'
import { type Element, fits, isWordElement, type ListElement, type WordElement } from './syntax.ts'
import type { Candidate, Candidates, IndexedTerm, TermIndex } from './term-index.ts'

/** Words of a draft that a term stands for. */
export interface TermMatch extends WordRow {
  term: IndexedTerm
}

/** One attempt of a term. */
interface Attempt {
  term: IndexedTerm
  from: number
  /** Element and word that the rest of the term cannot stand from, as one number. */
  failed: Set<number>
}

const none: readonly never[] = []

/** Finds the terms of an index in a draft. */
export class TermMatcher {
  readonly #index: TermIndex
  readonly #document: DocumentTerms
  readonly #candidates: Candidates

  constructor(index: TermIndex, document: DocumentTerms) {
    this.#index = index
    this.#document = document
    this.#candidates = index.candidates(document)
  }

  /** Every row of words that a term of a list stands for, each once and for the first such term, in the order of the first words. */
  matches(list: number): readonly TermMatch[] {
    return this.#candidates.has(list) ? this.#matches(list) : none
  }

  readonly #matches = memoizeByKey((list: number) => eachOnce(this.matchesOfEach(list)))

  /** The same of each term by itself. */
  matchesOfEach(list: number): readonly TermMatch[] {
    const candidates = this.#candidates.get(list) ?? none
    return candidates
      .toSorted((a, b) => a.term.number - b.term.number)
      .flatMap(one => this.#matchesOf(one))
  }

  #matchesOf(candidate: Candidate): readonly TermMatch[] {
    const { term } = candidate
    const matches: TermMatch[] = []
    const failed = new Set<number>()
    for (const from of this.#startPositions(candidate)) {
      const to = this.#match({ term, from, failed }, 0, from)
      if (to >= 0) matches.push({ from, to, term })
    }
    return matches
  }

  /** Where a word of a list's term stands. */
  #positionsOf(element: WordElement, list: number): Positions {
    const { positions } = this.#document
    const spellings =
      element.kind === 'literal'
        ? element.spellings
        : [...positions.keys()].filter(form => fits(element, form))
    const found = spellings.map(spelling => positions.get(spelling) ?? none)
    if (element.kind === 'literal' && this.#index.isMasked(list))
      for (const masked of this.#document.maskedOf(element)) found.push(masked.positions)
    return ascending(found)
  }

  /** The words that a term may start at. */
  #startPositions({ term, positions }: Candidate): Positions {
    if (positions && term.reach !== undefined) return this.#startsBefore(positions, term.reach)
    const starts: Positions[] = []
    for (const element of term.elements) {
      if (element.kind === 'edge') continue
      if (element.kind === 'gap') return [...this.#document.words.keys()]
      starts.push(this.#startsOf(element, term.list))
      if (!element.optional) break
    }
    return ascending(starts)
  }

  #startsOf(element: Exclude<Element, { kind: 'edge' | 'gap' }>, list: number): Positions {
    if (isWordElement(element)) return this.#positionsOf(element, list)
    if (element.kind === 'class') return this.#document.positionsOfClass(element.name)
    return this.#matchesOfList(element, list).map(({ from }) => from)
  }

  /** Every word that is no more than so many words before one of some positions. */
  #startsBefore(positions: Positions, reach: number): Positions {
    if (reach === 0) return positions
    const { words } = this.#document
    const starts: number[] = []
    let next = 0
    for (const position of positions) {
      let first = position
      for (let left = reach; left > 0 && first > next; ) {
        first--
        if (!isQuote((words[first] as Word).token)) left--
      }
      for (next = Math.max(first, next); next <= position; next++) starts.push(next)
    }
    return starts
  }

  /** Where the elements of a term from one on end that stand at a word; -1 where they do not stand there. */
  #match(attempt: Attempt, k: number, at: number): number {
    const { elements } = attempt.term
    const element = elements[k]
    if (!element) return at
    if (element.kind === 'edge')
      return isEdge(element.at, this.#document.words, at) ? this.#match(attempt, k + 1, at) : -1
    const isChoice = element.kind === 'gap' || element.kind === 'list' || element.optional
    if (!isChoice || at === attempt.from) return this.#matchElement(attempt, element, k, at)
    // Each word is tried once, however many ways lead to it.
    const state = at * elements.length + k
    if (attempt.failed.has(state)) return -1
    const end = this.#matchElement(attempt, element, k, at)
    if (end < 0) attempt.failed.add(state)
    return end
  }

  #matchElement(
    attempt: Attempt,
    element: Exclude<Element, { kind: 'edge' }>,
    k: number,
    at: number,
  ): number {
    if (element.kind === 'gap') return this.#matchGap(attempt, element.most, k, at)
    const { words } = this.#document
    const isFirst = at === attempt.from
    const place = isFirst ? at : afterQuotes(words, at)
    if (!isFirst && isTorn(words, at, place)) return -1
    const end =
      element.kind === 'list'
        ? this.#matchList(attempt, element, k, place)
        : this.#stands(element, attempt.term.list, place)
          ? this.#match(attempt, k + 1, place + 1)
          : -1
    return end < 0 && element.optional ? this.#match(attempt, k + 1, at) : end
  }

  #stands(
    element: Exclude<Element, { kind: 'edge' | 'gap' | 'list' }>,
    list: number,
    at: number,
  ): boolean {
    if (element.kind === 'class') return this.#document.isOfClass(element.name, at)
    const spellings = this.#document.spellings[at] ?? none
    for (const spelling of spellings) if (fits(element, spelling)) return true
    if (element.kind !== 'literal' || !this.#index.isMasked(list)) return false
    return this.#document.maskedOf(element).some(({ positions }) => positions.includes(at))
  }

  #matchList(attempt: Attempt, element: ListElement, k: number, at: number): number {
    const matches = this.#matchesOfList(element, attempt.term.list)
    for (let next = lowerBound(matches, ({ from }) => from >= at); ; next++) {
      const match = matches[next]
      if (match?.from !== at) return -1
      const end = this.#match(attempt, k + 1, match.to)
      if (end >= 0) return end
    }
  }

  #matchesOfList({ list }: ListElement, own: number): readonly TermMatch[] {
    return this.matches(this.#index.siblingOf(own, list))
  }

  #matchGap(attempt: Attempt, most: number, k: number, at: number): number {
    const { words } = this.#document
    const sentence = words[at - 1]?.sentence
    for (let skipped = 0; skipped <= most; skipped++) {
      if (words[at + skipped]?.sentence !== sentence) return -1
      const end = this.#match(attempt, k + 1, at + skipped)
      if (end >= 0) return end
    }
    return -1
  }
}

/** Several rows of positions as one, each position once. */
const ascending = (rows: readonly Positions[]): Positions =>
  [...new Set(rows.flat())].sort((a, b) => a - b)

/** Matches in the order of their first words, those of the same words only once. */
function eachOnce(matches: readonly TermMatch[]): readonly TermMatch[] {
  if (matches.length < 2) return matches
  const sorted = matches.toSorted((a, b) => a.from - b.from)
  const ends = new Set<number>()
  return sorted.filter(({ from, to }, at) => {
    if (sorted[at - 1]?.from !== from) ends.clear()
    return ends.size !== ends.add(to).size
  })
}

/** Whether a sentence ended between two words with no sign that says so (a line break). */
function isTorn(words: readonly Word[], at: number, place: number): boolean {
  const before = words[at - 1]
  return before?.token.kind === 'word' && words[place]?.sentence !== before.sentence
}

function isEdge(edge: 'start' | 'end', words: readonly Word[], at: number): boolean {
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

function afterQuotes(words: readonly Word[], at: number): number {
  let place = at
  while (words[place] && isQuote((words[place] as Word).token)) place++
  return place
}

import { addTo } from '../collections.ts'
import { fnvText } from '../fnv.ts'
import { languagesOfWord } from '../language/clues.ts'
import { memoize, memoizeByKey } from '../memo.ts'
import { PackProblem } from '../pack-problem.ts'
import { wildcardTest } from '../text/normalize.ts'
import type { Check, Detector, Pack, PackedTerms, TermTables } from '../types.ts'
import type { DocumentTerms, Positions } from './document-terms.ts'
import {
  packedRow,
  packRows,
  postingOf,
  type TermKey,
  termKeys,
  writePostings,
  writtenKeys,
} from './index-file.ts'
import {
  type CompiledList,
  compilerOf,
  type Element,
  fits,
  isWordElement,
  type ListElement,
  type LiteralElement,
  type Term,
  type WordElement,
} from './syntax.ts'

/** A term of an index. */
export interface IndexedTerm extends Term {
  /** The terms of a list are tried in the order of their numbers. */
  number: number
  list: number
  /** The word that it is found by, where it is found by one. */
  anchor: WordElement | undefined
  /** The other words that it cannot do without. */
  others: readonly LiteralElement[]
  /**
   * How many words after the first one the anchor stands at most, quotation marks not counted; undefined where that
   * is not known, as a list stands before it.
   */
  reach: number | undefined
}

/** A term that a draft may hold. */
export interface Candidate {
  term: IndexedTerm
  /** Where one spelling of its anchor stands; undefined where no word is its anchor. */
  positions: Positions | undefined
}

/** The terms that one line of a list stands for: each is a row of places in `elements`. */
interface TermLine {
  source: string
  suggest?: readonly string[]
  elements: readonly Element[]
  terms: readonly (readonly number[])[]
}

/** Numbers of a term in the table of terms. */
const width = 4

/** Candidates by the number of their list. */
export type Candidates = ReadonlyMap<number, readonly Candidate[]>

const none: readonly never[] = []

/** The terms of packs in one language, each read from its line when a draft first may hold it. */
export class TermIndex {
  readonly #packed: PackedTerms
  readonly #numbers: ReadonlyMap<string, number>
  /** The terms that a spelling may be part of, kept for the drafts that follow. */
  readonly #foundBy = memoize(form => this.#findBy(form))
  readonly #foundByMasked = memoize(form => this.#findByMasked(form))
  #maskable: readonly IndexedTerm[] | undefined

  constructor(packed: PackedTerms) {
    this.#packed = packed
    this.#numbers = numbersOf(packed.lists)
  }

  /** The number of a list; undefined where it is not there. */
  listOf(...key: ListKey): number | undefined {
    return this.#numbers.get(key.join(' '))
  }

  /** The number of a list that a term of another one names. */
  siblingOf(list: number, name: string): number {
    return siblingIn(this.#numbers, this.#packed.lists[list] as ListKey, name)
  }

  /** Whether masked spellings of a list's words count. */
  isMasked(list: number): boolean {
    return this.#packed.lists[list]?.[3] === true
  }

  /** The terms that a draft may hold, as far as single words tell: one for every spelling of an anchor. */
  candidates(document: DocumentTerms): Candidates {
    const byList = new Map<number, Candidate[]>()
    const tryTerm = (term: IndexedTerm, positions?: Positions): void => {
      if (!this.#mayHold(document, term)) return
      const found = byList.get(term.list)
      if (found) found.push({ term, positions })
      else {
        byList.set(term.list, [{ term, positions }])
        // Terms whose anchor is a list become candidates once that list has one.
        for (const other of this.#foundByList(term.list)) tryTerm(other)
      }
    }
    document.positions.forEach((positions, form) => {
      for (const term of this.#foundBy(form)) tryTerm(term, positions)
    })
    for (const { form, positions } of document.masked)
      for (const term of this.#foundByMasked(form)) tryTerm(term, positions)
    for (const number of this.#packed.tables.always) tryTerm(this.#term(number))
    return byList
  }

  #mayHold(document: DocumentTerms, { others, list }: IndexedTerm): boolean {
    return others.every(
      other =>
        other.spellings.some(spelling => document.positions.has(spelling)) ||
        (this.isMasked(list) && document.maskedOf(other).length > 0),
    )
  }

  #findBy(form: string): readonly IndexedTerm[] {
    const found: IndexedTerm[] = []
    for (const key of termKeys(form))
      for (const number of postingOf(this.#packed.tables.postings, key)) {
        const term = this.#term(number)
        if (term.anchor && fits(term.anchor, form)) found.push(term)
      }
    return found.length ? found : none
  }

  #findByMasked(form: string): readonly IndexedTerm[] {
    const test = wildcardTest(form)
    if (!test) return none
    this.#maskable ??= this.#readMasked()
    return this.#maskable.filter(
      ({ anchor }) => anchor?.kind === 'literal' && anchor.spellings.some(test),
    )
  }

  /** The terms of lists whose words count when they are masked. */
  #readMasked(): readonly IndexedTerm[] {
    const { terms } = this.#packed.tables
    const found: IndexedTerm[] = []
    for (let number = 0; width * number < terms.length; number++)
      if (this.isMasked(terms[width * number] as number)) found.push(this.#term(number))
    return found
  }

  /** The terms whose anchor is a list. */
  readonly #foundByList = memoizeByKey((list: number) =>
    Array.from(packedRow(this.#packed.tables.byList, list), number => this.#term(number)),
  )

  readonly #term = memoizeByKey((number: number): IndexedTerm => {
    const row = this.#packed.tables.terms.subarray(width * number, width * (number + 1))
    const [list = 0, line = 0, place = 0, anchor = -1] = row
    const { source, suggest = none, elements: all, terms } = this.#line(line)
    const elements = (terms[place] ?? none).map(at => all[at] as Element)
    const found = elements[anchor]
    return {
      source,
      suggest,
      elements,
      number,
      list,
      anchor: found && isWordElement(found) ? found : undefined,
      others: elements.flatMap(one =>
        one.kind === 'literal' && !one.optional && one !== found ? one : none,
      ),
      reach: reachOf(elements.slice(0, anchor)),
    }
  })

  readonly #line = memoizeByKey((number: number) => this.#packed.line(number) as TermLine)
}

/** How many words some elements stand for at most; undefined where one is a list. */
function reachOf(elements: readonly Element[]): number | undefined {
  let reach = 0
  for (const element of elements) {
    if (element.kind === 'list') return undefined
    if (element.kind !== 'edge') reach += element.kind === 'gap' ? element.most : 1
  }
  return reach
}

type ListKey = PackedTerms['lists'][number]

const numbersOf = (lists: readonly ListKey[]): ReadonlyMap<string, number> =>
  new Map(lists.map((key, number) => [key.join(' '), number]))

/** The number of the list that stands beside another one in its rule. */
const siblingIn = (
  numbers: ReadonlyMap<string, number>,
  [pack, rule, , masked]: ListKey,
  name: string,
): number => numbers.get([pack, rule, name, masked].join(' ')) ?? -1

/** A pack as far as its terms go. */
export type PackOfRules = Pick<Pack, 'id' | 'rules' | 'detectors'>

/** What of a pack has lists of its own: its detectors, and its rules save those that share the lists of a detector. */
function listOwners({ detectors = [], rules }: PackOfRules): readonly Detector[] {
  return [...detectors, ...rules.filter(({ sharesLists }) => !sharesLists)]
}

/** The name of the terms that count in every language, and of those where no other does. */
export const anyLanguage = 'any'

/** The languages that packs have terms for, with that of terms for any. */
export function languagesOf(packs: readonly PackOfRules[]): Set<string> {
  const own = packs.flatMap(pack => listOwners(pack).flatMap(({ terms }) => Object.keys(terms)))
  return new Set([...own, anyLanguage])
}

/**
 * Indexes the terms of packs in one language.
 *
 * @throws {PackProblem} where a list or term cannot be read.
 */
export function indexTerms(packs: readonly PackOfRules[], language: string): PackedTerms {
  const lines: unknown[] = []
  const packed = packTerms(packs, language, line => lines.push(line) - 1)
  return { ...packed, line: number => lines[number] }
}

/** The same, with the lines given to somebody to keep, as plain data that a number is given for. */
export function packTerms(
  packs: readonly PackOfRules[],
  language: string,
  keep: (line: unknown) => number,
): Omit<PackedTerms, 'line'> {
  const lists = listsIn(packs, language)
  refuseTooMany(lists)
  return { lists: lists.map(({ key }) => key), tables: tablesOf(lists, keep) }
}

/** Terms of a pack in one language; the largest pack that comes along has a sixth of it. */
const mostTermsOfPack = 40_000

/** @throws {PackProblem} where a pack holds more terms than can be told of a draft in good time. */
function refuseTooMany(lists: readonly PackedList[]): void {
  const counts = new Map<string, number>()
  for (const { key, list } of lists) {
    const [pack, , name] = key
    const count = (counts.get(pack) ?? 0) + list.terms.length
    if (count > mostTermsOfPack) throw new PackProblem(`many: ${name}`)
    counts.set(pack, count)
  }
}

const listsIn = (packs: readonly PackOfRules[], language: string): PackedList[] =>
  packs.flatMap(pack => listOwners(pack).flatMap(owner => listsOf(owner, pack.id, language)))

/**
 * The lines of terms that `packTerms` was given to keep, made again from the lists of the packs, so that
 * a build need not keep them. A list is compiled when one of its lines is first asked for.
 *
 * @param tables - Of the same packs, their lines numbered from 0 in the order they were kept.
 */
export function linesFrom(
  packs: readonly PackOfRules[],
  language: string,
  { terms }: Pick<TermTables, 'terms'>,
): PackedTerms['line'] {
  const lists = listsIn(packs, language)
  const listOf: number[] = []
  for (let at = 0; at < terms.length; at += width)
    listOf[terms[at + 1] as number] = terms[at] as number
  const linesOfList = memoizeByKey((list: number) => ({
    first: listOf.indexOf(list),
    lines: linesOf(lists[list]?.list.terms ?? none).map(lineOf),
  }))
  return number => {
    const { first, lines } = linesOfList(listOf[number] ?? -1)
    return lines[number - first]
  }
}

/** A list with its number, which is its place; its terms are read when they are first asked for. */
interface PackedList {
  key: ListKey
  list: CompiledList
}

/** Whether a check counts spellings with a mask in them, such as f*n. */
export const countsMasked = ({ masked }: Check): boolean => masked === true || masked === 'yes'

/** The lists of a rule in a language, and once more where its words are looked for masked too. */
function listsOf(rule: Detector, pack: string, language: string): PackedList[] {
  const { names, compile } = compilerOf(rule, language)
  const forms = rule.checks.some(countsMasked) ? [false, true] : [false]
  return forms.flatMap(masked =>
    names.map(name => ({ key: [pack, rule.id, name, masked], list: compile(name) })),
  )
}

function tablesOf(lists: readonly PackedList[], keep: (line: unknown) => number): TermTables {
  const anchors = new Anchors(lists.map(({ list }) => list))
  const numbers = numbersOf(lists.map(({ key }) => key))
  const postings = new Map<TermKey, number[]>()
  const byList: number[][] = lists.map(() => [])
  const always: number[] = []
  const terms: number[] = []
  lists.forEach(({ key, list }, own) => {
    /** For each term the number of its line and its place among the terms of it. */
    const places = new Map<Term, readonly [line: number, place: number]>()
    for (const line of linesOf(list.terms)) {
      const number = keep(lineOf(line))
      for (const [place, term] of line.entries()) places.set(term, [number, place])
    }
    for (const term of inTrialOrder(list.terms)) {
      const number = terms.length / width
      const anchor = anchors.anchorOf(term, list)
      terms.push(own, ...(places.get(term) ?? none), anchor ? term.elements.indexOf(anchor) : -1)
      if (!anchor) always.push(number)
      else if (anchor.kind === 'list') byList[siblingIn(numbers, key, anchor.list)]?.push(number)
      else {
        const keys = [...(writtenKeys(anchor) ?? [])].map(written => fnvText(written))
        for (const key of new Set(keys)) addTo(postings, key, number)
      }
    }
  })
  return {
    postings: writePostings(postings),
    byList: packRows(byList),
    always: Int32Array.from(always),
    terms: Int32Array.from(terms),
  }
}

/** The terms of a list by the line that they were written on. */
function linesOf(terms: readonly Term[]): readonly (readonly Term[])[] {
  const lines = new Map<string, Term[]>()
  for (const term of terms) {
    const key = JSON.stringify([term.source, term.suggest])
    addTo(lines, key, term)
  }
  return [...lines.values()]
}

function lineOf(line: readonly Term[]): TermLine {
  const [{ source, suggest }] = line as readonly [Term]
  const elements = new Map<Element, number>()
  for (const term of line)
    for (const one of term.elements) if (!elements.has(one)) elements.set(one, elements.size)
  return {
    source,
    ...(suggest.length ? { suggest } : {}),
    elements: [...elements.keys()],
    terms: line.map(term => term.elements.map(one => elements.get(one) as number)),
  }
}

/** Terms in the order they are tried in: those that begin with a word as it is written go first. */
function inTrialOrder(terms: readonly Term[]): readonly Term[] {
  const isLast = ({ elements: [first, second] }: Term) =>
    Number((first?.kind === 'edge' ? second : first)?.kind !== 'literal')
  return terms.toSorted((a, b) => isLast(a) - isLast(b))
}

/** How common a word of some language's small words is taken to be, where an ordinary word counts 1. */
const smallWord = 500
/** How common a part of a word is taken to be, times the square of the letters it is short of seven. */
const partOfWord = 2
/** How common a sign is taken to be. */
const sign = 1000

/** Lists name each other to this depth in no pack that somebody wrote. */
const deepestList = 20

/** Tells what terms are found by: a draft that holds none of its anchor's keys cannot hold a term. */
class Anchors {
  /** How often the terms of all lists ask for each key, written out; rare ones make better anchors. */
  readonly #frequencies = new Map<string, number>()
  /** The keys that every term of a list has one of; undefined where any draft may hold one. */
  readonly #lists = new Map<CompiledList, ReadonlySet<string> | undefined>()
  readonly #busy = new Set<CompiledList>()

  constructor(lists: readonly CompiledList[]) {
    for (const { terms } of lists)
      for (const { elements } of terms)
        for (const element of elements)
          for (const key of (isWordElement(element) && writtenKeys(element)) || none)
            this.#frequencies.set(key, (this.#frequencies.get(key) ?? 0) + 1)
  }

  /**
   * The rarest of the elements that a term cannot do without; undefined for a term that any draft may hold.
   *
   * @throws {PackProblem} where a list holds itself.
   */
  anchorOf({ elements }: Term, list: CompiledList): WordElement | ListElement | undefined {
    let best: WordElement | ListElement | undefined
    let least = Number.POSITIVE_INFINITY
    for (const element of elements) {
      if (!isWordElement(element) && element.kind !== 'list') continue
      const keys = this.#keysOf(element, list)
      if (!keys || element.optional) continue
      const weight = this.#weight(keys)
      if (weight < least) [best, least] = [element, weight]
    }
    return best
  }

  #keysOf(element: WordElement | ListElement, list: CompiledList): ReadonlySet<string> | undefined {
    if (isWordElement(element)) return writtenKeys(element)
    const other = list.list(element.list)
    if (this.#lists.has(other)) return this.#lists.get(other)
    if (this.#busy.has(other)) throw new PackProblem(`circle: ${element.list}`)
    if (this.#busy.size >= deepestList) throw new PackProblem(`deep: ${element.list}`)
    this.#busy.add(other)
    const keys = this.#keysOfList(other)
    this.#busy.delete(other)
    this.#lists.set(other, keys)
    return keys
  }

  #keysOfList(list: CompiledList): ReadonlySet<string> | undefined {
    const all = new Set<string>()
    let isSure = true
    for (const term of list.terms) {
      const anchor = this.anchorOf(term, list)
      const keys = anchor && this.#keysOf(anchor, list)
      if (!keys) isSure = false
      for (const key of keys ?? none) all.add(key)
    }
    return isSure ? all : undefined
  }

  #weight(keys: ReadonlySet<string>): number {
    let sum = 0
    for (const key of keys) sum += (this.#frequencies.get(key) ?? 0) + weightOf(key)
    return sum
  }
}

function weightOf(key: string): number {
  if (key.includes('*')) return partOfWord * (7 - key.length) ** 2
  if (languagesOfWord(key).length > 0) return smallWord
  return /\p{L}/u.test(key) ? 1 : sign
}

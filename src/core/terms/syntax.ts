/** Reads the term language: a term is a row of elements. See docs/write-a-pack.md. */

import { memoizeByKey } from '../memo.ts'
import { PackProblem } from '../pack-problem.ts'
import { isGivenName } from '../people/recogniser.ts'
import { stripEmojiModifiers, wordTest } from '../text/normalize.ts'
import { isEmail } from '../text/tokenizer.ts'
import type { Word } from '../text/words.ts'
import type { Detector, TermEntry } from '../types.ts'

/** One element of a term, as plain data that a build can keep. */
export type Element = WordElement | ClassElement | ListElement | EdgeElement | GapElement
/** An element that stands for words of its own. */
export type WordElement = LiteralElement | AffixElement

/** A word in one or more folded spellings: «chef(en|s)?». */
export interface LiteralElement {
  kind: 'literal'
  spellings: readonly string[]
  optional?: true
}
/** Folded spellings of which at least one has a star: «(skit*|dynga)». */
interface AffixElement {
  kind: 'affix'
  words: readonly string[]
  stars: readonly Star[]
  optional?: true
}
/** A kind of words: «<number>». */
interface ClassElement {
  kind: 'class'
  name: string
  optional?: true
}
/** A term of another list of the rule: «{family}». */
export interface ListElement {
  kind: 'list'
  list: string
  optional?: true
}
/** The start or end of a sentence. */
interface EdgeElement {
  kind: 'edge'
  at: 'start' | 'end'
  optional?: never
}
/** Up to so many words of any kind, within a sentence: «…3». */
interface GapElement {
  kind: 'gap'
  most: number
  optional?: never
}

/** What a word with a star in it begins with, ends with or, for a star on both sides, holds. */
export interface Star {
  head?: string
  tail?: string
  inside?: string
}

/** A term without groups: a line of a list with groups makes several. */
export interface Term {
  /** The line as written. */
  source: string
  /** What to write instead. */
  suggest: readonly string[]
  elements: readonly Element[]
}

/** A list of a rule in one language. */
export interface CompiledList {
  /** Read when first asked for; throws a PackProblem where a line cannot be read. */
  readonly terms: readonly Term[]
  /** Another list of the same rule, by its name. */
  list(name: string): CompiledList
}

/** The lists of a rule in one language, those for any language among them. */
interface Compiler {
  names: readonly string[]
  /** @throws {PackProblem} where there is no such list. */
  compile: (name: string) => CompiledList
}

/** Reads the lists of a rule in one language, all of a list's terms when they are first asked for. */
export function compilerOf({ terms }: Pick<Detector, 'terms'>, language: string): Compiler {
  const own = terms[language] ?? {}
  const any = language === 'any' ? {} : (terms.any ?? {})
  const names = new Set([...Object.keys(any), ...Object.keys(own)])
  const compile = memoizeByKey((name: string): CompiledList => {
    if (!names.has(name)) throw new PackProblem(`list: ${name}`)
    let read: readonly Term[] | undefined
    return {
      get terms() {
        read ??= compileAll([...(own[name] ?? []), ...(any[name] ?? [])], compile)
        return read
      },
      list: compile,
    }
  })
  return { names: [...names], compile }
}

/** A line that is longer, in UTF-16 units, is no term. */
const mostLetters = 4000
const shownLetters = 60
/** The most terms that a line of a list stands for. */
const mostVariants = 4096
/** The most spellings that an element stands for. */
const mostSpellings = 400
/** The most that is written out on the way to all variants or spellings, which takes time by its length. In UTF-16 units. */
const mostWritten = 1_000_000
/** A term of more elements, with a wider gap or more of them, is no phrase, and takes long to look for. */
const mostElements = 64
const widestGap = 20
const mostGaps = 4
/** A list stands for at most so many terms. */
const mostTermsOfList = 20_000
const usualGap = 4

/**
 * A group that more than one element stands in: «(tas ner|tas bort)», «(<number>|två)»,
 * «({list}|vi)»; optional with «?» after it or square brackets around it. A bracket
 * with a space after it is a sign of the draft, not a group.
 */
const wideGroup = /(\[)?\((?!\s)([^()\s<{]*[\s<{][^()]*)\)([?\]])?/
/** Several words that may be left out: «[i rad]». */
const wideOption = /\[([^[\]()\s]*\s[^[\]()]*)\]/

/** Most elements are one word of small letters. */
const simple = /^[a-zåäöé]+$/

const isCapital = wordTest(({ upper }) => `^[${upper}]`)

/** What tells the words of each class, by the name that terms have for it. */
export const classTests: Readonly<Record<string, ClassTest>> = {
  '<number>': ({ token }) => token.kind === 'number',
  '<word>': ({ token }) => token.kind === 'word',
  '<url>': ({ token }) => token.kind === 'url',
  '<link>': ({ token }) => token.kind === 'url' && !isEmail(token.text),
  '<mention>': ({ token }) => token.kind === 'mention',
  '<hashtag>': ({ token }) => token.kind === 'hashtag',
  '<emoji>': ({ token }) => token.kind === 'emoji',
  '<capital>': ({ token }) => token.kind === 'word' && isCapital(token.text),
  '<given>': isGivenName,
  '<name>': (word, before) =>
    word.token.kind === 'word' && isCapital(word.token.text) && before?.sentence === word.sentence,
}

function compileAll(entries: readonly TermEntry[], compile: Compiler['compile']): readonly Term[] {
  // Variants of a term share nearly all of their elements, so each is read once.
  const elementOf = memoizeByKey((part: string): Element => {
    const element = compileElement(part)
    if (element.kind === 'list') compile(element.list)
    return element
  })
  const all: Term[] = []
  for (const entry of entries) {
    for (const term of compileLine(entry, elementOf)) all.push(term)
    if (all.length > mostTermsOfList) throw new PackProblem(`many: ${entry.term}`)
  }
  return all
}

function compileLine(
  { term, suggest = [] }: TermEntry,
  elementOf: (part: string) => Element,
): readonly Term[] {
  const shown = term.slice(0, shownLetters)
  if (term.length > mostLetters) throw new PackProblem(`long: ${shown}`)
  return expand(term, term, findWideGroup, mostVariants).map(variant => {
    const elements = variant.trim().split(/\s+/).map(elementOf)
    if (elements.length > mostElements) throw new PackProblem(`long: ${shown}`)
    if (elements.filter(({ kind }) => kind === 'gap').length > mostGaps)
      throw new PackProblem(`gaps: ${shown}`)
    if (elements.every(({ optional }) => optional)) throw new PackProblem(`term: ${term}`)
    if (elements[0]?.kind === 'gap' || elements.at(-1)?.kind === 'gap')
      throw new PackProblem(`gap: ${term}`)
    return { source: term, suggest, elements }
  })
}

/** A group in a text, with what can stand in its place. */
interface Group {
  start: number
  end: number
  choices: readonly string[]
}

/**
 * Every text that a text with groups stands for.
 *
 * @throws {PackProblem} as soon as there would be more than `most`, or too much is written out.
 */
function expand(
  text: string,
  source: string,
  find: (text: string) => Group | undefined,
  most: number,
): string[] {
  const expanded: string[] = []
  const open = [text]
  let written = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = find(next)
    if (!group) expanded.push(next)
    else
      for (const choice of group.choices.toReversed())
        open.push(next.slice(0, group.start) + choice + next.slice(group.end))
    written += next.length
    if (expanded.length + open.length > most || written > mostWritten)
      throw new PackProblem(`too many: ${source}`)
  }
  return expanded
}

function findWideGroup(text: string): Group | undefined {
  const group = wideGroup.exec(text)
  if (group) return groupAt(group, group[2] ?? '', group[3] !== undefined)
  const option = wideOption.exec(text)
  return option ? groupAt(option, option[1] ?? '', true) : undefined
}

/** A group of letters: «chef(en|s)?». */
function findGroup(text: string): Group | undefined {
  const group = /\(([^()]*)\)(\?)?/.exec(text)
  if (group) return groupAt(group, group[1] ?? '', group[2] !== undefined)
  if (text.length > 1 && /[()]/.test(text)) throw new PackProblem(`brackets: ${text}`)
  return undefined
}

function groupAt(
  { index, 0: { length } }: RegExpExecArray,
  inner: string,
  optional: boolean,
): Group {
  const choices = inner.split('|')
  return { start: index, end: index + length, choices: optional ? [...choices, ''] : choices }
}

/** @throws {PackProblem} where an element cannot be read. */
function compileElement(part: string): Element {
  if (simple.test(part)) return { kind: 'literal', spellings: [part] }
  const gap = /^(?:…|\.\.\.)(\d*)$/.exec(part)
  if (gap && Number(gap[1]) > widestGap) throw new PackProblem(`wide: ${part}`)
  if (gap) return { kind: 'gap', most: gap[1] ? Number(gap[1]) : usualGap }
  const isOptional = /^\[.+\]$/.test(part)
  const inner = isOptional ? part.slice(1, -1) : part
  if (inner === '<start>' || inner === '<end>')
    return { kind: 'edge', at: inner === '<start>' ? 'start' : 'end' }
  const optional = isOptional ? { optional: true as const } : {}
  const list = /^\{([\w-]+)\}$/.exec(inner)?.[1]
  if (list) return { kind: 'list', list, ...optional }
  if (Object.hasOwn(classTests, inner)) return { kind: 'class', name: inner, ...optional }
  if (/^<.*>$/.test(inner)) throw new PackProblem(`class: ${inner}`)
  const written = inner.toLowerCase().normalize('NFC')
  const spellings = expand(written, inner, findGroup, mostSpellings)
  if (!inner.includes('*') || inner.length === 1)
    return {
      kind: 'literal',
      spellings: [...new Set(spellings.map(stripEmojiModifiers))],
      ...optional,
    }
  const words = new Set(spellings.filter(spelling => !spelling.includes('*')))
  const starred = spellings.filter(spelling => spelling.includes('*'))
  const stars = starred.map(spelling => compileStar(spelling, part))
  return { kind: 'affix', words: [...words], stars, ...optional }
}

function compileStar(spelling: string, source: string): Star {
  const parts = spelling.split('*')
  const letters = parts.join('')
  if (letters.length < 3 || parts.filter(Boolean).length > 2 || parts.length > 3)
    throw new PackProblem(`star: ${source}`)
  const [head, tail] = parts
  if (parts.length === 3) return { inside: letters }
  return { ...(head ? { head } : {}), ...(tail ? { tail } : {}) }
}

/** Whether a folded word is one that an element stands for. */
export function fits(element: WordElement, form: string): boolean {
  if (element.kind === 'literal') return element.spellings.includes(form)
  return element.words.includes(form) || element.stars.some(star => fitsStar(star, form))
}

function fitsStar({ head = '', tail = '', inside = '' }: Star, form: string): boolean {
  return (
    form.length >= head.length + tail.length &&
    form.startsWith(head) &&
    form.endsWith(tail) &&
    form.includes(inside)
  )
}

/** Whether an element stands for words of its own. */
export function isWordElement(element: Element): element is WordElement {
  return element.kind === 'literal' || element.kind === 'affix'
}

type ClassTest = (word: Word, before: Word | undefined, after: Word | undefined) => boolean

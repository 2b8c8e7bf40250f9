/**
 * The language terms are written in: a term is a row of elements, each of which
 * matches a word of the draft by its folded spellings. See docs/write-a-pack.md.
 */

import { PackProblem } from '../match/matcher.ts'
import { isGivenName } from '../people/named.ts'
import type { TermLists } from '../types.ts'
import type { Word } from '../words.ts'

/** One element of a term, made ready. */
export type Element =
  | { kind: 'literal'; spellings: ReadonlySet<string>; optional: boolean; masked: boolean }
  | { kind: 'affix'; test: (form: string) => boolean; optional: boolean }
  | {
      kind: 'class'
      test: (word: Word, before: Word | undefined, after: Word | undefined) => boolean
      optional: boolean
    }
  | { kind: 'list'; list: CompiledList; optional: boolean }
  | { kind: 'edge'; at: 'start' | 'end'; optional: false }
  | { kind: 'gap'; most: number; optional: false }

/** A term made ready: its elements and what it was written as. */
export interface CompiledTerm {
  source: string
  elements: readonly Element[]
  suggest: readonly string[]
}

/** A list made ready, its terms found by the first word they can start with. */
export interface CompiledList {
  terms: readonly CompiledTerm[]
  byWord: ReadonlyMap<string, readonly CompiledTerm[]>
  /** Terms that do not start with a known word. */
  others: readonly CompiledTerm[]
  /** Whether masked spellings (f*n) count. */
  masked: boolean
}

const usualGap = 4
const mostSpellings = 400

/**
 * Makes lists ready to match.
 *
 * @param lists - The lists of one language, by name.
 * @returns A look-up by name; lists are compiled when first asked for.
 * @throws {PackProblem} for a list that is not there, that holds itself, or a
 *   term that cannot be read.
 */
export function compileLists(lists: TermLists, masked = false): (name: string) => CompiledList {
  const done = new Map<string, CompiledList>()
  const busy = new Set<string>()
  const compile = (name: string): CompiledList => {
    const known = done.get(name)
    if (known) return known
    const entries = lists[name]
    if (!entries) throw new PackProblem(`list: ${name}`)
    if (busy.has(name)) throw new PackProblem(`circle: ${name}`)
    busy.add(name)
    const terms = entries.flatMap(({ term, suggest }) =>
      variants(term).map(variant => compileTerm(term, variant, suggest ?? [], compile, masked)),
    )
    const list = index(terms, masked)
    busy.delete(name)
    done.set(name, list)
    return list
  }
  return compile
}

function index(terms: readonly CompiledTerm[], masked: boolean): CompiledList {
  const byWord = new Map<string, CompiledTerm[]>()
  const others: CompiledTerm[] = []
  for (const term of terms) {
    const first = firstWords(term.elements[0])
    if (!first) others.push(term)
    for (const word of first ?? []) {
      const known = byWord.get(word)
      if (known) known.push(term)
      else byWord.set(word, [term])
    }
  }
  return { terms, byWord, others, masked }
}

/** The words an element can begin with, where they can be listed. */
function firstWords(element: Element | undefined): Iterable<string> | undefined {
  if (!element || element.optional) return undefined
  if (element.kind === 'literal') return element.spellings
  if (element.kind === 'list' && !element.list.others.length) return element.list.byWord.keys()
  return undefined
}

/** A bracket with a space after it is a sign of the draft, not a group. */
const wordsInGroup = /\((?!\s)([^()]*\s[^()]*)\)(\?)?/

/** A term with groups of several words, «(tas ner|tas bort)», as the terms without that it stands for. */
function variants(source: string): readonly string[] {
  const group = wordsInGroup.exec(source)
  if (!group) return [source]
  const choices = (group[1] ?? '').split('|')
  if (group[2]) choices.push('')
  const before = source.slice(0, group.index)
  const after = source.slice(group.index + group[0].length)
  return choices.flatMap(choice => variants(`${before}${choice}${after}`))
}

function compileTerm(
  source: string,
  variant: string,
  suggest: readonly string[],
  list: (name: string) => CompiledList,
  masked = false,
): CompiledTerm {
  const elements = variant
    .trim()
    .split(/\s+/)
    .map(part => compileElement(part, list, masked))
  if (!elements.length || elements.every(({ optional }) => optional))
    throw new PackProblem(`term: ${source}`)
  if (elements[0]?.kind === 'gap' || elements.at(-1)?.kind === 'gap')
    throw new PackProblem(`gap: ${source}`)
  return { source, elements, suggest }
}

function compileElement(
  part: string,
  list: (name: string) => CompiledList,
  masked: boolean,
): Element {
  const gap = /^(?:…|\.\.\.)(\d*)$/.exec(part)
  if (gap) return { kind: 'gap', most: gap[1] ? Number(gap[1]) : usualGap, optional: false }
  const optional = /^\[.+\]$/.test(part)
  const inner = optional ? part.slice(1, -1) : part
  const named = /^\{([\w-]+)\}$/.exec(inner)
  if (named?.[1]) return { kind: 'list', list: list(named[1]), optional }
  if (inner === '<start>' || inner === '<end>')
    return { kind: 'edge', at: inner === '<start>' ? 'start' : 'end', optional: false }
  const test = classes[inner]
  if (test) return { kind: 'class', test, optional }
  if (/^<.*>$/.test(inner)) throw new PackProblem(`class: ${inner}`)
  const spellings = expand(inner.toLowerCase().normalize('NFC'))
  if (inner.includes('*') && inner.length > 1)
    return { kind: 'affix', test: affixTest(spellings, part), optional }
  return { kind: 'literal', spellings: new Set(spellings.map(bare)), optional, masked }
}

/** An emoji without the signs that change how it looks and not what it is. */
export function bare(text: string): string {
  return text.replace(/[\ufe0e\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/gu, '')
}

/** «chef(en|s)?» → chef, chefen, chefs. */
function expand(source: string): string[] {
  const group = /\(([^()]*)\)(\?)?/.exec(source)
  if (!group) {
    if (/[()]/.test(source) && source.length > 1) throw new PackProblem(`brackets: ${source}`)
    return [source]
  }
  const choices = (group[1] ?? '').split('|')
  if (group[2]) choices.push('')
  const before = source.slice(0, group.index)
  const after = source.slice(group.index + group[0].length)
  const spellings = choices.flatMap(choice => expand(before + choice + after))
  if (spellings.length > mostSpellings) throw new PackProblem(`too many: ${source}`)
  return spellings
}

function affixTest(spellings: readonly string[], source: string): (form: string) => boolean {
  const plain = new Set(spellings.filter(spelling => !spelling.includes('*')))
  const starred = spellings.filter(spelling => spelling.includes('*'))
  const tests = starred.map(spelling => {
    const letters = spelling.replaceAll('*', '')
    if (letters.length < 3 || letters.includes('*')) throw new PackProblem(`star: ${source}`)
    const front = spelling.startsWith('*')
    const back = spelling.endsWith('*')
    if (front && back) return (form: string) => form.includes(letters)
    if (front) return (form: string) => form.endsWith(letters)
    if (back) return (form: string) => form.startsWith(letters)
    const [head = '', tail = ''] = spelling.split('*')
    return (form: string) =>
      form.length >= head.length + tail.length && form.startsWith(head) && form.endsWith(tail)
  })
  return form => plain.has(form) || tests.some(test => test(form))
}

const capital = /^\p{Lu}/u
const classes: Readonly<
  Record<string, (word: Word, before: Word | undefined, after: Word | undefined) => boolean>
> = {
  '<number>': ({ token }) => token.kind === 'number',
  '<word>': ({ token }) => token.kind === 'word',
  '<url>': ({ token }) => token.kind === 'url',
  '<link>': ({ token }) => token.kind === 'url' && !token.text.includes('@'),
  '<mention>': ({ token }) => token.kind === 'mention',
  '<hashtag>': ({ token }) => token.kind === 'hashtag',
  '<emoji>': ({ token }) => token.kind === 'emoji',
  '<capital>': ({ token }) => token.kind === 'word' && capital.test(token.text),
  '<given>': isGivenName,
  '<name>': (word, before) =>
    word.token.kind === 'word' &&
    capital.test(word.token.text) &&
    before?.sentence === word.sentence,
}

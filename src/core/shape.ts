import { nearest } from './front-matter/suggest.ts'
import { inRow } from './labels.ts'
import type { Translated } from './types.ts'
import type { KeyPath } from './yaml.ts'

/** What a value of a pack's files may look like; the one source of checks and of the editors' JSON schemas. */
export type Shape =
  | Anything
  | TextShape
  | WordShape
  | NumberShape
  | FlagShape
  | ListShape
  | MapShape
  | Choice

/** Whatever the author writes. */
interface Anything {
  is: 'anything'
  about?: Translated
}
interface TextShape {
  is: 'text'
  pattern?: string
  about?: Translated
}
interface WordShape {
  is: 'word'
  of: readonly string[]
  about?: Translated
}
interface NumberShape {
  is: 'number'
  about?: Translated
}
interface FlagShape {
  is: 'flag'
  about?: Translated
}
interface ListShape {
  is: 'list'
  of: Shape
  about?: Translated
}
export interface MapShape {
  is: 'map'
  keys: Readonly<Record<string, Shape>>
  required?: readonly string[]
  /** Shape of the values under other keys; other keys are wrong where absent. */
  others?: Shape
  /** What other keys look like. */
  keyPattern?: string
  /** Whether its keys are languages that hold the same text. */
  isTranslated?: boolean
  about?: Translated
}
/** One of several shapes, told apart by what kind of value was written. */
interface Choice {
  is: 'choice'
  of: Partial<Record<Kind, Shape>>
  about?: Translated
}

/** The kinds of value that YAML can hold. */
type Kind = 'text' | 'number' | 'flag' | 'list' | 'map' | 'nothing'

/** The kind of a value read from YAML. */
export function kindOfNode(value: unknown): Kind {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'flag'
  return Array.isArray(value) ? 'list' : 'map'
}

/** Text that is not empty, or that matches a pattern. */
export const text = (pattern?: string, about?: Translated): TextShape => ({
  is: 'text',
  ...(pattern === undefined ? {} : { pattern }),
  ...(about === undefined ? {} : { about }),
})
/** One of some words. */
export const word = (of: readonly string[], about?: Translated): WordShape => ({
  is: 'word',
  of,
  ...(about === undefined ? {} : { about }),
})
/** A list of one shape. */
export const list = (of: Shape, about?: Translated): ListShape => ({
  is: 'list',
  of,
  ...(about === undefined ? {} : { about }),
})
/** A map with known keys, some of them required. */
export const map = (
  keys: Readonly<Record<string, Shape>>,
  required: readonly string[] = [],
  about?: Translated,
): MapShape => ({ is: 'map', keys, required, ...(about === undefined ? {} : { about }) })
/** A map with keys of the author's own. */
export const dictionary = (others: Shape, keyPattern?: string, about?: Translated): MapShape => ({
  is: 'map',
  keys: {},
  others,
  ...(keyPattern === undefined ? {} : { keyPattern }),
  ...(about === undefined ? {} : { about }),
})
/** A choice by kind of value. */
export const choice = (of: Partial<Record<Kind, Shape>>, about?: Translated): Choice => ({
  is: 'choice',
  of,
  ...(about === undefined ? {} : { about }),
})
/** One text, or a list of them. */
export const oneOrMore = (of: Shape, about?: Translated): Choice =>
  choice({ text: of, list: list(of) }, about)
export const number: NumberShape = { is: 'number' }
export const flag: FlagShape = { is: 'flag' }
export const anything: Anything = { is: 'anything' }

type Report = (at: KeyPath, message: Translated) => void

/** What in a value of a pack file is not as its shape says; empty where all is well. */
export function validate(source: Source, shape: Shape, at: KeyPath = []): Problem[] {
  const problems: Problem[] = []
  walk(valueAt(source.value, at), shape, at, (where, message) => {
    problems.push(problemAt(source, where, message))
  })
  return problems
}

/** The value at a path of keys, undefined where there is none. */
export function valueAt(value: unknown, at: KeyPath): unknown {
  let here = value
  for (const key of at)
    here = here === null || typeof here !== 'object' ? undefined : own(here, key)
  return here
}

function own(value: object, key: string | number): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

function walk(value: unknown, shape: Shape, at: KeyPath, report: Report): void {
  if (shape.is === 'anything') return
  const kind = kindOfNode(value)
  if (shape.is === 'choice') {
    walkChoice(value, kind, shape, at, report)
    return
  }
  const wanted: Kind = shape.is === 'word' ? 'text' : shape.is
  if (kind !== wanted) report(at, wrongKind(nameOf(at), [wanted], kind))
  else if (shape.is === 'map') walkMap(Object(value), shape, at, report)
  else if (shape.is === 'list') walkList(value, shape.of, at, report)
  else if (typeof value === 'string') checkText(value, shape, at, report)
}

function checkText(value: string, shape: Shape, at: KeyPath, report: Report): void {
  const name = nameOf(at)
  if (shape.is === 'word' && !shape.of.includes(value)) {
    report(at, unknownWord(name, value, nearest(value, shape.of), shape.of))
  } else if (shape.is === 'text' && !new RegExp(shape.pattern ?? '\\S', 'u').test(value)) {
    report(at, wrongText(name, value, shape.about))
  }
}

function walkList(value: unknown, of: Shape, at: KeyPath, report: Report): void {
  const items = Array.isArray(value) ? value : []
  if (items.length === 0) report(at, emptyList(nameOf(at)))
  for (const [index, item] of items.entries()) walk(item, of, [...at, index], report)
}

function walkChoice(value: unknown, kind: Kind, shape: Choice, at: KeyPath, report: Report): void {
  const taken = shape.of[kind]
  if (!taken) report(at, wrongKind(nameOf(at), kindsOf(shape), kind))
  else walk(value, taken, at, report)
}

function kindsOf(shape: Choice): Kind[] {
  const kinds: Kind[] = ['text', 'number', 'flag', 'list', 'map', 'nothing']
  return kinds.filter(kind => kind in shape.of)
}

function walkMap(value: object, shape: MapShape, at: KeyPath, report: Report): void {
  const known = Object.keys(shape.keys)
  for (const [key, item] of Object.entries(value)) {
    const inner = Object.hasOwn(shape.keys, key) ? shape.keys[key] : shape.others
    if (!inner) {
      report([...at, key], unknownKey(key, nearest(key, known), known))
    } else {
      if (
        inner === shape.others &&
        shape.keyPattern &&
        !new RegExp(shape.keyPattern, 'u').test(key)
      ) {
        report([...at, key], wrongText(nameOf(at), key, shape.about))
      }
      walk(item, inner, [...at, key], report)
    }
  }
  for (const key of shape.required ?? []) {
    if (!Object.hasOwn(value, key)) report(at, missingKey(key))
  }
}

/** What to call a place: its last key that is a word. */
function nameOf(at: KeyPath): string {
  return String(at.findLast(key => typeof key === 'string') ?? '')
}

/** Something in a pack that its author has to mend, said so that nobody need know how to program. */
export interface Problem {
  /** The file, as the caller named it. */
  path: string
  /** From 1. */
  line?: number
  message: Translated
}

/** A file of a pack after YAML: its value, and the line of what stands at a key. */
export interface Source {
  path: string
  value: unknown
  line: (at: KeyPath) => number | undefined
}

/** A problem at a key of a source. */
export function problemAt(source: Source, at: KeyPath, message: Translated): Problem {
  const line = source.line(at)
  return { path: source.path, ...(line === undefined ? {} : { line }), message }
}

const kinds: Record<Kind, Translated> = {
  text: { sv: 'text', en: 'text' },
  number: { sv: 'ett tal', en: 'a number' },
  flag: { sv: 'true eller false', en: 'true or false' },
  list: { sv: 'en lista (rader som börjar med ”- ”)', en: 'a list (lines that begin with “- ”)' },
  map: { sv: 'nycklar med värden (”nyckel: värde”)', en: 'keys with values (“key: value”)' },
  nothing: { sv: 'ingenting', en: 'nothing' },
}

/** «a, b eller c» in both languages. */
const alternatives = (words: readonly string[]): Translated => ({
  sv: inRow(words, 'eller'),
  en: inRow(words, 'or'),
})

/** An unknown key, with the nearest known one or all of them. */
function unknownKey(key: string, near: string | undefined, known: readonly string[]): Translated {
  const all = alternatives(known)
  return {
    sv: `Nyckeln ”${key}” finns inte. ${near ? `Menade du ”${near}”?` : `Här går det att skriva ${all.sv}.`}`,
    en: `There is no key “${key}”. ${near ? `Did you mean “${near}”?` : `Write ${all.en} here.`}`,
  }
}

/** A value outside its list. */
function unknownWord(
  key: string,
  value: string,
  near: string | undefined,
  known: readonly string[],
): Translated {
  const all = alternatives(known)
  const sv = near ? `Menade du ”${near}”? ` : ''
  const en = near ? `Did you mean “${near}”? ` : ''
  return {
    sv: `”${value}” går inte att skriva vid ”${key}”. ${sv}Skriv ${all.sv}.`,
    en: `“${value}” cannot stand at “${key}”. ${en}Write ${all.en}.`,
  }
}

/** A required key that is missing. */
function missingKey(key: string): Translated {
  const language = key === 'sv' ? 'svensk' : key === 'en' ? 'engelsk' : undefined
  if (language) {
    const english = key === 'sv' ? 'Swedish' : 'English'
    return {
      sv: `Den ${language}a texten saknas. Lägg till ”${key}: …”.`,
      en: `The ${english} text is missing. Add “${key}: …”.`,
    }
  }
  return {
    sv: `”${key}” saknas. Lägg till ”${key}: …”.`,
    en: `“${key}” is missing. Add “${key}: …”.`,
  }
}

/** A value of another kind than the key takes. */
function wrongKind(key: string, wanted: readonly Kind[], got: Kind): Translated {
  const join = (l: 'sv' | 'en') => alternatives(wanted.map(k => kinds[k][l]))[l]
  const quotes = wanted.includes('text') && (got === 'number' || got === 'flag')
  return {
    sv: quotes
      ? `Sätt citattecken om värdet vid ”${key}”, annars läses det inte som text.`
      : `Vid ”${key}” ska det stå ${join('sv')}, men det står ${kinds[got].sv}.`,
    en: quotes
      ? `Put the value at “${key}” in quotes, or it is not read as text.`
      : `At “${key}” there should be ${join('en')}, but there is ${kinds[got].en}.`,
  }
}

/** A list with nothing in it. */
function emptyList(key: string): Translated {
  return {
    sv: `Listan vid ”${key}” är tom. Skriv något i den, eller ta bort den.`,
    en: `The list at “${key}” is empty. Write something in it, or take it away.`,
  }
}

/** Text that is empty or does not look as it should. */
function wrongText(key: string, value: string, about: Translated | undefined): Translated {
  if (value.trim() === '') {
    return {
      sv: `”${key}” är tom. Skriv något där.`,
      en: `“${key}” is empty. Write something there.`,
    }
  }
  return {
    sv: `”${value}” går inte att skriva vid ”${key}”${about ? `: ${about.sv}` : ''}.`,
    en: `“${value}” cannot stand at “${key}”${about ? `: ${about.en}` : ''}.`,
  }
}

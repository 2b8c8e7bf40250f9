import { nearest } from './front-matter/suggest.ts'
import { inRow } from './labels.ts'
import type { Translated } from './types.ts'
import type { KeyPath } from './yaml.ts'

/** What a value of a pack's files may look like; the one source of checks and of the editors' JSON schemas. */
export type Shape =
  /** `anything` is whatever the author writes. */
  | { is: 'anything' | 'nothing' | 'number' | 'flag' }
  /** `about` says for authors what the text should be. */
  | { is: 'text'; pattern?: string | undefined; about?: Translated | undefined }
  | { is: 'word'; of: readonly string[] }
  | { is: 'list'; of: Shape }
  | MapShape
  /** One of several shapes, told apart by what was written; undefined where that is of no kind that they take. */
  | { is: 'either'; of: readonly Shape[]; shapeOf: (value: unknown) => Shape | undefined }

export interface MapShape {
  is: 'map'
  keys: Readonly<Record<string, Shape>>
  required: readonly string[]
  /** Shape of the values under other keys; other keys are wrong where absent. */
  others?: Shape
  /** What other keys look like. */
  keyPattern?: string | undefined
  /** What the keys should be, for authors. */
  about?: Translated | undefined
  /** Whether its keys are languages that hold the same text. */
  isTranslated?: boolean
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
export const text = (pattern?: string, about?: Translated): Shape => ({
  is: 'text',
  pattern,
  about,
})
/** One of some words. */
export const word = (of: readonly string[]): Shape => ({ is: 'word', of })
/** A list of one shape. */
export const list = (of: Shape): Shape => ({ is: 'list', of })
/** A map with known keys, some of them required. */
export const map = (keys: MapShape['keys'], required: readonly string[] = []): MapShape => ({
  is: 'map',
  keys,
  required,
})
/** A map with keys of the author's own. */
export const dictionary = (others: Shape, keyPattern?: string, about?: Translated): MapShape => ({
  ...map({}),
  others,
  keyPattern,
  about,
})
/** A choice by kind of value. */
export const choice = (of: Partial<Record<Kind, Shape>>): Shape => ({
  is: 'either',
  of: Object.values(of),
  shapeOf: value => of[kindOfNode(value)],
})
/** One text, or a list of them. */
export const oneOrMore = (of: Shape): Shape => choice({ text: of, list: list(of) })
export const number: Shape = { is: 'number' }
export const flag: Shape = { is: 'flag' }
export const anything: Shape = { is: 'anything' }
export const nothing: Shape = { is: 'nothing' }

/** What in a value of a pack file is not as its shape says; empty where all is well. */
export const validate = (source: Source, shape: Shape, at: KeyPath = []): Problem[] =>
  faultsIn(valueAt(source.value, at), shape, at).map(([where, message]) =>
    problemAt(source, where, message),
  )

/** The value at a path of keys, undefined where there is none. */
export function valueAt(value: unknown, at: KeyPath): unknown {
  let here = value
  for (const key of at) {
    const isIn = typeof here === 'object' && here !== null && Object.hasOwn(here, key)
    here = isIn ? Reflect.get(here as object, key) : undefined
  }
  return here
}

type Fault = readonly [KeyPath, Translated]

function faultsIn(value: unknown, shape: Shape, at: KeyPath): Fault[] {
  if (shape.is === 'anything') return []
  const kind = kindOfNode(value)
  const name = nameOf(at)
  if (shape.is === 'either') {
    const taken = shape.shapeOf(value)
    return taken ? faultsIn(value, taken, at) : [[at, wrongKind(name, kindsOf(shape.of), kind)]]
  }
  const wanted: Kind = shape.is === 'word' ? 'text' : shape.is
  if (kind !== wanted) return [[at, wrongKind(name, [wanted], kind)]]
  if (shape.is === 'map') return faultsInMap(Object(value), shape, at)
  if (shape.is === 'list') {
    const items = value as readonly unknown[]
    if (items.length === 0) return [[at, emptyList(name)]]
    return items.flatMap((item, index) => faultsIn(item, shape.of, [...at, index]))
  }
  const written = String(value)
  if (shape.is === 'word' && !shape.of.includes(written))
    return [[at, unknownWord(name, written, shape.of)]]
  if (shape.is === 'text' && !new RegExp(shape.pattern ?? '\\S', 'u').test(written))
    return [[at, wrongText(name, written, shape.about)]]
  return []
}

function faultsInMap(value: object, shape: MapShape, at: KeyPath): Fault[] {
  const { keys, others, keyPattern, required, about } = shape
  const faults = Object.entries(value).flatMap(([key, item]): Fault[] => {
    const here = [...at, key]
    if (Object.hasOwn(keys, key)) return faultsIn(item, keys[key] as Shape, here)
    if (!others) return [[here, unknownKey(key, Object.keys(keys))]]
    const isFine = !keyPattern || new RegExp(keyPattern, 'u').test(key)
    const own: Fault[] = isFine ? [] : [[here, wrongText(nameOf(at), key, about)]]
    return [...own, ...faultsIn(item, others, here)]
  })
  const missing = required.filter(key => !Object.hasOwn(value, key))
  return [...faults, ...missing.map((key): Fault => [at, missingKey(key)])]
}

/** The kinds that some shapes take, in the order they are told in. */
function kindsOf(shapes: readonly Shape[]): Kind[] {
  const taken: readonly string[] = shapes.map(({ is }) => (is === 'word' ? 'text' : is))
  return (Object.keys(kinds) as Kind[]).filter(kind => taken.includes(kind))
}

/** What to call a place: its last key that is a word. */
const nameOf = (at: KeyPath): string => String(at.findLast(key => typeof key === 'string') ?? '')

/** Something in a pack that its author has to mend, said so that nobody need know how to program. */
export interface Problem {
  /** The file, as the caller named it. */
  path: string
  /** From 1. */
  line?: number | undefined
  message: Translated
}

/** A file of a pack after YAML: its value, and the line of what stands at a key. */
export interface Source {
  path: string
  value: unknown
  line: (at: KeyPath) => number | undefined
}

/** A problem at a key of a source. */
export const problemAt = (source: Source, at: KeyPath, message: Translated): Problem => ({
  path: source.path,
  line: source.line(at),
  message,
})

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
function unknownKey(key: string, known: readonly string[]): Translated {
  const [near, all] = [nearest(key, known), alternatives(known)]
  return {
    sv: `Nyckeln ”${key}” finns inte. ${near ? `Menade du ”${near}”?` : `Här går det att skriva ${all.sv}.`}`,
    en: `There is no key “${key}”. ${near ? `Did you mean “${near}”?` : `Write ${all.en} here.`}`,
  }
}

/** A value outside its list. */
function unknownWord(key: string, value: string, known: readonly string[]): Translated {
  const [near, all] = [nearest(value, known), alternatives(known)]
  return {
    sv: `”${value}” går inte att skriva vid ”${key}”. ${near ? `Menade du ”${near}”? ` : ''}Skriv ${all.sv}.`,
    en: `“${value}” cannot stand at “${key}”. ${near ? `Did you mean “${near}”? ` : ''}Write ${all.en}.`,
  }
}

const languages: Readonly<Record<string, Translated>> = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
}

/** A required key that is missing. */
function missingKey(key: string): Translated {
  const language = languages[key]
  return {
    sv: `${language ? `Den ${language.sv} texten` : `”${key}”`} saknas. Lägg till ”${key}: …”.`,
    en: `${language ? `The ${language.en} text` : `“${key}”`} is missing. Add “${key}: …”.`,
  }
}

/** A value of another kind than the key takes. */
function wrongKind(key: string, wanted: readonly Kind[], got: Kind): Translated {
  if (wanted.includes('text') && (got === 'number' || got === 'flag'))
    return {
      sv: `Sätt citattecken om värdet vid ”${key}”, annars läses det inte som text.`,
      en: `Put the value at “${key}” in quotes, or it is not read as text.`,
    }
  const all = (locale: 'sv' | 'en') => alternatives(wanted.map(kind => kinds[kind][locale]))[locale]
  return {
    sv: `Vid ”${key}” ska det stå ${all('sv')}, men det står ${kinds[got].sv}.`,
    en: `At “${key}” there should be ${all('en')}, but there is ${kinds[got].en}.`,
  }
}

/** A list with nothing in it. */
const emptyList = (key: string): Translated => ({
  sv: `Listan vid ”${key}” är tom. Skriv något i den, eller ta bort den.`,
  en: `The list at “${key}” is empty. Write something in it, or take it away.`,
})

/** Text that is empty or does not look as it should. */
function wrongText(key: string, value: string, about: Translated | undefined): Translated {
  if (value.trim() === '')
    return {
      sv: `”${key}” är tom. Skriv något där.`,
      en: `“${key}” is empty. Write something there.`,
    }
  return {
    sv: `”${value}” går inte att skriva vid ”${key}”${about ? `: ${about.sv}` : ''}.`,
    en: `“${value}” cannot stand at “${key}”${about ? `: ${about.en}` : ''}.`,
  }
}

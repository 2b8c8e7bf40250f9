import type { Translated } from '../types.ts'

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
export interface Anything {
  is: 'anything'
  about?: Translated
}
export interface TextShape {
  is: 'text'
  pattern?: string
  about?: Translated
}
export interface WordShape {
  is: 'word'
  of: readonly string[]
  about?: Translated
}
export interface NumberShape {
  is: 'number'
  about?: Translated
}
export interface FlagShape {
  is: 'flag'
  about?: Translated
}
export interface ListShape {
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
  about?: Translated
}
/** One of several shapes, told apart by what kind of value was written. */
export interface Choice {
  is: 'choice'
  of: Partial<Record<Kind, Shape>>
  about?: Translated
}

/** The kinds of value that YAML can hold. */
export type Kind = 'text' | 'number' | 'flag' | 'list' | 'map' | 'nothing'

/** The kind of a value read from YAML. */
export function kindOf(value: unknown): Kind {
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

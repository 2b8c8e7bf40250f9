/**
 * Elements of terms as numbers: three bits for the kind, one for what may be left out,
 * and what the kind has a number for: a word or list of the index, a class, how many
 * words a gap has at most, which edge.
 */
import { classNames } from './classes.ts'
import type { Element } from './types.ts'

/** Kinds of elements as numbers. */
export const kinds = { word: 0, list: 1, class: 2, gap: 3, start: 4, end: 5 } as const

const optionalBit = 8
const valueAt = 4

/** An element as a number. */
export function codeOf(element: Element, numberOf: (element: Element) => number): number {
  const optional = element.optional ? optionalBit : 0
  if (element.kind === 'edge') return kinds[element.at]
  if (element.kind === 'gap') return write(kinds.gap, element.most)
  if (element.kind === 'class')
    return write(kinds.class, classNames.indexOf(element.name)) | optional
  const kind = element.kind === 'list' ? kinds.list : kinds.word
  return write(kind, numberOf(element)) | optional
}

function write(kind: number, value: number): number {
  return (value << valueAt) | kind
}

/** The kind of an element, one of `kinds`. */
export const kindOf = (code: number): number => code & 7
/** Whether an element may be left out. */
export const isOptional = (code: number): boolean => (code & optionalBit) !== 0
/** What the kind of an element has a number for. */
export const numberIn = (code: number): number => code >> valueAt

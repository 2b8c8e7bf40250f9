import { nearest } from '../metadata/nearest.ts'
import type { Translated } from '../types.ts'
import { type KeyPath, type Problem, problemAt, type Source } from './problem.ts'
import { type Choice, type Kind, kindOf, type MapShape, type Shape } from './shape.ts'
import { emptyList, missingKey, unknownKey, unknownWord, wrongKind, wrongText } from './wording.ts'

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
  const kind = kindOf(value)
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

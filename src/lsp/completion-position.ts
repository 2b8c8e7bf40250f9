import {
  type FrontMatterKeys,
  lookUp,
  metadataKeys,
  type Spellings,
} from '../core/front-matter/keys.ts'
import type { Span } from '../core/types.ts'

/** What can be written at a place in front matter. */
export interface Cursor {
  /** Canonical names of the keys above, the outermost first. */
  path: FrontMatterPath
  /** A key of the map at `path`; a value of its last key; either, at the start of an item. */
  wants: 'key' | 'value' | 'item'
  /** What is written of it so far. */
  typed: Span
  /** Canonical names of keys that stand in the map already, where that is known. */
  used: ReadonlySet<string>
}

/** A key with what is under it, by how far in it stands. */
interface Frame {
  indent: number
  key: string
}

const opening = /^\uFEFF?---[ \t]*\r?\n/
const closing = /^(?:---|\.\.\.)[ \t]*\r?$/
const keyLine = /^([ \t]*)((?:-[ \t]+)*)([\p{L}\p{M}_-]+)[ \t]*:(?=\s|$)(.*)$/u
const wordLine = /^([ \t]*)((?:-[ \t]+)*)([\p{L}\p{M}\d_-]*)$/u

/**
 * Reads the front matter above an offset line by line, so that it may be half written,
 * and tells what can stand there; undefined outside of front matter and in free text.
 */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const top = opening.exec(text)?.[0].length
  if (top === undefined || offset < top) return undefined
  const lines = text.slice(top, offset).split('\n')
  if (lines.slice(0, -1).some(line => closing.test(line))) return undefined
  const prefix = lines.pop() ?? ''
  const frames: Frame[] = []
  const used = new Set<string>()
  for (const line of lines) enter(frames, line, used)
  for (const line of text.slice(offset).split('\n').slice(1)) {
    if (closing.test(line)) break
    enter([], line, used)
  }
  return inLine(prefix, offset, frames, used)
}

function enter(frames: Frame[], line: string, used: Set<string>): void {
  const [, space = '', dashes = '', key] = keyLine.exec(line.replace(/\r$/, '')) ?? []
  if (key === undefined) return
  leave(frames, space.length, dashes)
  if (dashes) frames.push({ indent: space.length + 0.5, key: '' })
  const indent = space.length + dashes.length
  const name = lookUp(metadataKeys, key)
  if (indent === 0 && name !== undefined) used.add(name)
  frames.push({ indent, key })
}

/** Lets go of what a line at this indent is not under; a dash may stand below its key. */
function leave(frames: Frame[], indent: number, dashes: string): void {
  const under = (one: Frame) => (dashes ? one.indent <= indent : one.indent < indent)
  while (frames.length > 0 && !under(frames.at(-1) as Frame)) frames.pop()
}

function inLine(
  prefix: string,
  offset: number,
  frames: Frame[],
  used: ReadonlySet<string>,
): Cursor | undefined {
  const keyed = keyLine.exec(prefix)
  const [, space = '', dashes = '', word = '', rest] = keyed ?? wordLine.exec(prefix) ?? []
  if (!keyed && !wordLine.test(prefix)) return undefined
  leave(frames, space.length, dashes)
  const above = canonical(frames)
  if (!above) return undefined
  if (rest === undefined) {
    const typed = { start: offset - word.length, end: offset }
    return { path: above, wants: dashes ? 'item' : 'key', typed, used: above.length ? none : used }
  }
  return rest === '' ? undefined : inValue(rest, offset, frames, word)
}

const none: ReadonlySet<string> = new Set()

/** Walks through brackets that are open at the end of a value. */
function inValue(
  rest: string,
  offset: number,
  above: readonly Frame[],
  first: string,
): Cursor | undefined {
  const open: { list: boolean; key: string }[] = [{ list: false, key: first }]
  let from = 0
  for (const { 0: sign, index } of rest.matchAll(/[[\]{},]|[\p{L}\p{M}_-]+(?=[ \t]*:\s)/gu)) {
    const top = open.at(-1)
    if (sign === '[' || sign === '{') open.push({ list: sign === '[', key: '' })
    else if (sign === ']' || sign === '}') open.pop()
    else if (sign === ',') {
      if (top && !top.list && open.length > 1) top.key = ''
    } else if (top && !top.list) top.key = sign
    else continue
    from = index + sign.length
  }
  const top = open.at(-1)
  const path = canonical([...above, ...open])
  if (!top || !path) return undefined
  const written = rest.slice(from).replace(/^[ \t]*:?[ \t]*/, '')
  const typed = { start: offset - written.length, end: offset }
  const wants = top.list ? 'item' : top.key === '' ? 'key' : 'value'
  return { path, wants, typed, used: none }
}

/** The canonical names of the keys that a place is under, of things that may have none; undefined where one is not known there. */
function canonical(all: readonly { key: string }[]): FrontMatterPath | undefined {
  let path: FrontMatterPath = []
  for (const { key } of all) {
    if (key === '') continue
    const name = lookUp(keysAt(path) ?? {}, key)
    if (name === undefined) return undefined
    path = [...path, name]
  }
  return path
}

/** Canonical names of keys in each other, the outermost first. */
export type FrontMatterPath = readonly string[]

/** The keys that a map can have there; undefined where no map can stand. */
export const keysAt = (path: FrontMatterPath): FrontMatterKeys<string> | undefined =>
  path.reduce<FrontMatterKeys<string> | undefined>((keys, name) => keys?.[name]?.keys, metadataKeys)

/** The words that a value can be one of there; undefined where it is free. */
export const wordsAt = (path: FrontMatterPath): Spellings<string> | undefined =>
  keysAt(path.slice(0, -1))?.[path.at(-1) ?? '']?.values

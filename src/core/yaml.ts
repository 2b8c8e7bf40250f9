/** From YAML to values with their places: the one way for front matter, registers, configurations and packs. */
import { CST, isAlias, isMap, isScalar, isSeq, Lexer, type ParsedNode, parseDocument } from 'yaml'
import type { Span } from './types.ts'

interface Node extends Span {
  /** As written. */
  text: string
  /** Whether an anchor stands before it, or an alias in its place. */
  isShared?: boolean
}
/** A word or text as written; read leniently its span leaves quotation marks out. */
export interface Text extends Node {
  kind: 'text'
  /** The span holds exactly the text: no escapes, no folded lines. */
  exact: boolean
  isQuoted?: boolean
  /** What YAML takes it for, where that is no text. */
  plain?: number | boolean | null
}
interface List extends Node {
  kind: 'list'
  items: readonly Value[]
}
export interface Fields extends Node {
  kind: 'map'
  entries: readonly YamlEntry[]
}
export interface YamlEntry {
  key: Text
  /** Undefined where nothing was given. */
  value: Value | undefined
}
/** What YAML or a cell of a register says, without YAML's own types. */
export type Value = Text | List | Fields

/** What a stretch of YAML gives: its value, and what the parser stumbled on. */
export interface Tree {
  value: Value | undefined
  errors: readonly YamlError[]
}
export interface YamlError extends Span {
  code: string
}

/** How YAML is read that need not be right in every sign. */
interface Leniency {
  /** The stretch with the signs that YAML would stumble over replaced, unit by unit. */
  yaml: string
  /** Takes what YAML makes of a text, gives it as it was written, and what its writer meant by that. */
  meant(text: string, isQuoted: boolean): { whole: string; text: string }
}

/** How many values all aliases may stand for: each can hold others, so that few of them make millions. */
const maxRepeated = 5_000
/** How deep lenient reading goes. */
const maxDepth = 12

/**
 * Takes a stretch of a text that holds YAML, gives its tree with positions in the whole text; an error and no value where
 * it nests too deep.
 *
 * @param lenient - Where it is given, every scalar stays the text it is, empty values are left out, and a key may stand twice.
 */
export function parseTree(
  source: string,
  span: Span = { start: 0, end: source.length },
  lenient?: Leniency,
): Tree {
  const yaml = lenient?.yaml ?? source.slice(span.start, span.end)
  const deep = tooDeep(yaml)
  if (deep) {
    const place = { start: span.start + deep.start, end: span.start + deep.end }
    return { value: undefined, errors: [{ code: 'TOO_DEEP', ...place }] }
  }
  const document = parseDocument(yaml, {
    schema: lenient ? 'failsafe' : 'core',
    // To find keys that stand twice the parser holds each against all before it.
    uniqueKeys: false,
    // A closing bracket at the margin is plain enough.
    strict: !lenient,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const errors = document.errors.map(({ code, pos }) => ({
    code,
    ...within(span, span.start + pos[0], span.start + pos[1]),
  }))
  const builder = new Builder(source, span, lenient)
  const value = builder.value(document.contents, 0)
  return { value, errors: [...errors, ...builder.errors] }
}

function within(span: Span, from: number, to: number): Span {
  const start = Math.min(Math.max(from, span.start), span.end)
  return { start, end: Math.min(Math.max(to, start), span.end) }
}

/** An empty value, or YAML's own words for one. */
const isNothing = ({ text }: Text, type: string | undefined): boolean =>
  text === '' || (type === 'PLAIN' && (text === '~' || text.toLowerCase() === 'null'))

/** Turns YAML nodes into plain values, each anchor once. */
class Builder {
  readonly errors: YamlError[] = []
  readonly #source: string
  readonly #span: Span
  readonly #lenient: Leniency | undefined
  /** With each, how many values it holds. */
  readonly #anchors = new Map<string, { value: Value | undefined; size: number }>()
  #repeated = 0
  /** The values built so far, those that aliases stand for among them. */
  #size = 0

  constructor(source: string, span: Span, lenient: Leniency | undefined) {
    this.#source = source
    this.#span = span
    this.#lenient = lenient
  }

  value(node: ParsedNode | null, depth: number): Value | undefined {
    if (node === null || (this.#lenient && depth > maxDepth)) return undefined
    if (isAlias(node)) return this.#alias(node.source, this.#place(node))
    const before = this.#size
    const value = this.#fresh(node, depth)
    this.#size += 1
    if (node.anchor !== undefined) {
      if (value) value.isShared = true
      this.#anchors.set(node.anchor, { value, size: this.#size - before })
    }
    return value
  }

  #fresh(node: ParsedNode, depth: number): Value | undefined {
    if (isScalar(node)) {
      const text = this.#text(node)
      return this.#lenient && isNothing(text, node.type) ? undefined : text
    }
    const place = this.#place(node)
    const text = this.#source.slice(place.start, place.end)
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => ({
        key: this.#key(key as ParsedNode | null, value as ParsedNode | null),
        value: this.value(value as ParsedNode | null, depth + 1),
      }))
      if (!this.#lenient) this.#tellTwins(entries)
      return { kind: 'map', text, entries, ...place }
    }
    if (!isSeq(node)) return undefined
    const items = node.items.map(item => this.value(item as ParsedNode, depth + 1))
    return { kind: 'list', text, items: items.filter(item => item !== undefined), ...place }
  }

  #tellTwins(entries: readonly YamlEntry[]): void {
    const seen = new Set<string>()
    for (const { key } of entries) {
      if (seen.has(key.text))
        this.errors.push({ code: 'DUPLICATE_KEY', start: key.start, end: key.end })
      seen.add(key.text)
    }
  }

  #alias(name: string, place: Span): Value | undefined {
    const anchored = this.#anchors.get(name)
    this.#repeated += anchored?.size ?? 0
    if (anchored && this.#repeated <= maxRepeated) {
      this.#size += anchored.size
      const { value } = anchored
      return value && !this.#lenient ? { ...value, ...place } : value
    }
    this.errors.push({ code: 'BAD_ALIAS', ...place })
    return undefined
  }

  #key(key: ParsedNode | null, value: ParsedNode | null): Text {
    if (key !== null && isScalar(key)) return this.#text(key)
    const start = value === null ? this.#span.start : this.#place(value).start
    const place = key === null ? { start, end: start } : this.#place(key)
    const text = this.#source.slice(place.start, place.end)
    return { kind: 'text', text, exact: true, ...place }
  }

  #text(node: ParsedNode & { type?: string }): Text {
    const outer = this.#place(node)
    const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
    const { value = '', source = '' } = isScalar(node) ? node : {}
    if (!this.#lenient) {
      const base = { kind: 'text', exact: false, isQuoted, ...outer } as const
      // 2026 and 08.00 as they were written.
      return typeof value === 'string'
        ? { ...base, text: value }
        : { ...base, text: source, plain: value as number | boolean | null }
    }
    const closed = outer.end - outer.start > 1 && /["']/.test(this.#source[outer.end - 1] ?? '')
    const place =
      isQuoted && closed
        ? { start: outer.start + 1, end: outer.end - 1 }
        : trimmed(this.#source, outer)
    const { whole, text } = this.#lenient.meant(String(value ?? ''), isQuoted)
    const at = text === whole ? 0 : this.#source.slice(place.start, place.end).indexOf(text)
    const inner = at < 0 ? place : { start: place.start + at, end: place.start + at + text.length }
    const exact = this.#source.slice(inner.start, inner.end) === text
    return { kind: 'text', text, exact, isQuoted, ...(exact ? inner : place) }
  }

  #place(node: ParsedNode): Span {
    const [start, end] = node.range
    return trimmed(
      this.#source,
      within(this.#span, this.#span.start + start, this.#span.start + end),
    )
  }
}

/** Keys and list places from the top of a file to a value. */
export type KeyPath = readonly (string | number)[]

/** A tree as plain values, without places. */
export function plainOf(value: Value | undefined): unknown {
  if (value === undefined) return null
  if (value.kind === 'text') return value.plain === undefined ? value.text : value.plain
  if (value.kind === 'list') return value.items.map(plainOf)
  return Object.fromEntries(value.entries.map(({ key, value }) => [key.text, plainOf(value)]))
}

/** Every key of every map in a tree. */
export function keysIn(value: Value | undefined): readonly Text[] {
  if (value?.kind === 'list') return value.items.flatMap(keysIn)
  if (value?.kind !== 'map') return []
  return value.entries.flatMap(({ key, value }) => [key, ...keysIn(value)])
}

/** What stands at each step of a path, as far as it leads: entries of maps, values of lists. */
export function alongPath(tree: Value | undefined, at: KeyPath): (YamlEntry | Value)[] {
  const found: (YamlEntry | Value)[] = []
  let here = tree
  for (const step of at) {
    const next: YamlEntry | Value | undefined =
      here?.kind === 'map'
        ? here.entries.find(({ key }) => key.text === String(step))
        : here?.kind === 'list'
          ? here.items[Number(step)]
          : undefined
    if (!next) break
    found.push(next)
    here = 'key' in next ? next.value : next
  }
  return found
}

/** Takes a span of a text, gives it without the white space at its ends. */
export function trimmed(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end)
  const from = start + (text.length - text.trimStart().length)
  return { start: from, end: Math.max(from, start + text.trimEnd().length) }
}

/**
 * More than any metadata needs, and far below what exhausts the stack of the YAML parser: V8 can abort the whole process
 * where that happens inside a regular expression, and no `catch` sees it.
 */
const maxBrackets = 50
const maxIndent = 64
const maxIndicators = 250

/** The line where YAML nests deeper than any metadata, or undefined, by tokens of the parser's own lexer, which does not call itself. */
export function tooDeep(yaml: string): Span | undefined {
  let at = 0
  let brackets = 0
  let indicators = 0
  let indent = 0
  let startsLine = true
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token) ?? ''
    if (type === 'newline') {
      startsLine = true
      indicators = 0
      indent = 0
    } else if (type === 'space') {
      if (startsLine) indent += token.length
    } else if (type !== 'comment' && type !== 'doc-mode') {
      if (/^flow-(?:map|seq)-start$/.test(type)) brackets += 1
      else if (/^flow-(?:map|seq)-end$/.test(type)) brackets = Math.max(0, brackets - 1)
      else if (type === 'flow-error-end') brackets = 0
      // In brackets they only part entries.
      else if (type.endsWith('-ind') && brackets === 0) indicators += 1
      const isIndented = startsLine && brackets === 0 && indent > maxIndent
      startsLine = false
      if (isIndented || brackets > maxBrackets || indicators > maxIndicators)
        return lineAround(yaml, at)
    }
    if (!zeroWidth.has(token)) at += token.length
  }
  return undefined
}

/** Tokens that the lexer adds: they stand for no characters of the source. */
const zeroWidth = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR])

/** The line that an offset lies on, without the white space at its end. */
function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const [line = ''] = text.slice(start).split('\n', 1)
  return { start, end: start + line.trimEnd().length }
}

import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  Schema,
} from 'yaml'
import type { MetadataProblem, Span } from '../types.ts'

/** A word or text as written; its span leaves quotation marks out. */
export interface Text extends Span {
  kind: 'text'
  text: string
  /** The span holds exactly the text: no escapes, no folded lines. */
  exact: boolean
}
export interface List extends Span {
  kind: 'list'
  /** As written. */
  text: string
  items: readonly Value[]
}
export interface Entry {
  key: Text
  /** Undefined where nothing was given. */
  value: Value | undefined
}
export interface Fields extends Span {
  kind: 'map'
  /** As written. */
  text: string
  entries: readonly Entry[]
}
/** What YAML or a cell of a register says, without YAML's own types. */
export type Value = Text | List | Fields

/** Takes note of something wrong. */
export type Report = (problem: MetadataProblem) => void

/** What a stretch of YAML gives: its value, and what the parser stumbled on. */
export interface Tree {
  value: Value | undefined
  errors: readonly YamlError[]
}
export interface YamlError extends Span {
  code: string
}

const maxAliases = 50
const maxDepth = 12

/**
 * Takes a stretch of a text that holds YAML, gives its tree with positions in
 * the whole text. Every scalar stays the text it is. The stretch must have
 * passed `tooDeep`.
 */
export function parseTree(source: string, span: Span): Tree {
  const yaml = source.slice(span.start, span.end)
  const document = parseDocument(yaml, {
    schema: schemaFor(yaml),
    // Keys have two spellings: twice the same is found where they are known.
    uniqueKeys: false,
    // A closing bracket at the margin is plain enough.
    strict: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const errors = document.errors.map(({ code, pos }) => ({
    code,
    ...within(span, span.start + pos[0], span.start + pos[1]),
  }))
  const builder = new Builder(source, span)
  const value = builder.value(contents(document), 0)
  return { value, errors: [...errors, ...builder.errors] }
}

let shared: Schema | undefined

/** To make a schema takes as long as to read front matter, and only tags and directives change one. */
function schemaFor(yaml: string): Schema | 'failsafe' {
  if (/[!%]/.test(yaml)) return 'failsafe'
  shared ??= new Schema({ schema: 'failsafe', resolveKnownTags: true })
  return shared
}

const contents = (document: Document.Parsed): ParsedNode | null => document.contents

function within(span: Span, from: number, to: number): Span {
  const start = Math.min(Math.max(from, span.start), span.end)
  return { start, end: Math.min(Math.max(to, start), span.end) }
}

/** Turns YAML nodes into plain values, each anchor once, so that aliases multiply nothing. */
class Builder {
  readonly errors: YamlError[] = []
  readonly #source: string
  readonly #span: Span
  readonly #anchors = new Map<string, Value | undefined>()
  #aliases = 0

  constructor(source: string, span: Span) {
    this.#source = source
    this.#span = span
  }

  value(node: ParsedNode | null, depth: number): Value | undefined {
    if (node === null || depth > maxDepth) return undefined
    if (isAlias(node)) return this.#alias(node.source, this.#place(node))
    const value = this.#fresh(node, depth)
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, value)
    return value
  }

  #fresh(node: ParsedNode, depth: number): Value | undefined {
    if (isScalar(node)) {
      const text = this.#text(node)
      return isNothing(text, node.type) ? undefined : text
    }
    const place = this.#place(node)
    const text = this.#source.slice(place.start, place.end)
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => ({
        key: this.#key(key as ParsedNode | null, value as ParsedNode | null),
        value: this.value(value as ParsedNode | null, depth + 1),
      }))
      return { kind: 'map', text, entries, ...place }
    }
    if (!isSeq(node)) return undefined
    const items = node.items.map(item => this.value(item as ParsedNode, depth + 1))
    return { kind: 'list', text, items: items.filter(item => item !== undefined), ...place }
  }

  #alias(name: string, place: Span): Value | undefined {
    this.#aliases += 1
    if (this.#aliases <= maxAliases && this.#anchors.has(name)) return this.#anchors.get(name)
    this.errors.push({ code: 'BAD_ALIAS', ...place })
    return undefined
  }

  #key(key: ParsedNode | null, value: ParsedNode | null): Text {
    if (key !== null && isScalar(key)) return this.#text(key)
    const place = key === null ? this.#before(value) : this.#place(key)
    const text = this.#source.slice(place.start, place.end)
    return { kind: 'text', text, exact: true, ...place }
  }

  #before(value: ParsedNode | null): Span {
    const start = value === null ? this.#span.start : this.#place(value).start
    return { start, end: start }
  }

  #text(node: ParsedNode & { type?: string }): Text {
    const outer = this.#place(node)
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
    const closed = outer.end - outer.start > 1 && /["']/.test(this.#source[outer.end - 1] ?? '')
    const place =
      quoted && closed
        ? { start: outer.start + 1, end: outer.end - 1 }
        : trimmed(this.#source, outer)
    const text = isScalar(node) ? String(node.value ?? '').trim() : ''
    return {
      kind: 'text',
      text,
      exact: this.#source.slice(place.start, place.end) === text,
      ...place,
    }
  }

  #place(node: ParsedNode): Span {
    const [start, end] = node.range
    return trimmed(
      this.#source,
      within(this.#span, this.#span.start + start, this.#span.start + end),
    )
  }
}

/** An empty value, or YAML's own words for one. */
const isNothing = ({ text }: Text, type: string | undefined): boolean =>
  text === '' || (type === 'PLAIN' && (text === '~' || text.toLowerCase() === 'null'))

/** Takes a span of a text, gives it without the white space at its ends. */
export function trimmed(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end)
  const from = start + (text.length - text.trimStart().length)
  return { start: from, end: Math.max(from, start + text.trimEnd().length) }
}

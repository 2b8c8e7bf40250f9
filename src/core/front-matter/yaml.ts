import {
  CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  parseDocument,
  Schema,
} from 'yaml'
import type { MetadataProblem, Span } from '../types.ts'
import { lenientYaml, withoutStandIns } from './lenient-yaml.ts'

/** A word or text as written; its span leaves quotation marks out. */
export interface Text extends Span {
  kind: 'text'
  text: string
  /** The span holds exactly the text: no escapes, no folded lines. */
  exact: boolean
  isQuoted?: boolean
}
interface List extends Span {
  kind: 'list'
  /** As written. */
  text: string
  items: readonly Value[]
}
export interface YamlEntry {
  key: Text
  /** Undefined where nothing was given. */
  value: Value | undefined
}
export interface Fields extends Span {
  kind: 'map'
  /** As written. */
  text: string
  entries: readonly YamlEntry[]
}
/** What YAML or a cell of a register says, without YAML's own types. */
export type Value = Text | List | Fields

/** Takes note of something wrong. */
export type ReportProblem = (problem: MetadataProblem) => void

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
 * Takes a stretch of a text that holds YAML, gives its tree with positions in the whole text.
 * Every scalar stays the text it is, and signs that mean something only to YAML are read as text
 * where nothing else can be meant. A stretch that nests too deep gives an error and no value.
 *
 * @param yaml - The stretch as lenient YAML, where it was made of more than the stretch.
 */
export function parseTree(
  source: string,
  span: Span,
  yaml: string = lenientOrDeep(source.slice(span.start, span.end)),
): Tree {
  const deep = tooDeep(yaml)
  if (deep) {
    const place = { start: span.start + deep.start, end: span.start + deep.end }
    return { value: undefined, errors: [{ code: 'TOO_DEEP', ...place }] }
  }
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

/** What nests too deep is not worth reading leniently, and is measured as it stands. */
export const lenientOrDeep = (yaml: string): string => (tooDeep(yaml) ? yaml : lenientYaml(yaml))

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

/** An empty value, or YAML's own words for one. */
const isNothing = ({ text }: Text, type: string | undefined): boolean =>
  text === '' || (type === 'PLAIN' && (text === '~' || text.toLowerCase() === 'null'))

/** What a word processor makes of quotation marks is none of the text that they are around. */
function withoutTypographicQuotes(text: string): string {
  const [, inner] = /^[”“„«»"]\s*([^”“„«»"]*?)\s*[”“»«"]$/u.exec(text) ?? []
  return inner ?? text
}

/** The name that an Obsidian link stands for: `[[Ali Hassan|Ali]]`. */
function withoutLink(text: string): string {
  const [, name] = /^\[\[([^\][|]+)(?:\|[^\][]*)?\]\]$/u.exec(text) ?? []
  return name?.trim() ?? text
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
    const whole = isScalar(node) ? withoutStandIns(String(node.value ?? '')).trim() : ''
    const text = withoutLink(quoted ? whole : withoutTypographicQuotes(whole))
    const written = this.#source.slice(place.start, place.end)
    const at = text === whole ? 0 : written.indexOf(text)
    const inner = at < 0 ? place : { start: place.start + at, end: place.start + at + text.length }
    const exact = this.#source.slice(inner.start, inner.end) === text
    return { kind: 'text', text, exact, isQuoted: quoted, ...(exact ? inner : place) }
  }

  #place(node: ParsedNode): Span {
    const [start, end] = node.range
    return trimmed(
      this.#source,
      within(this.#span, this.#span.start + start, this.#span.start + end),
    )
  }
}

/** Takes a span of a text, gives it without the white space at its ends. */
export function trimmed(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end)
  const from = start + (text.length - text.trimStart().length)
  return { start: from, end: Math.max(from, start + text.trimEnd().length) }
}

/**
 * More than any metadata needs, and far below what exhausts the stack of the
 * YAML parser, which calls itself for every level: V8 can abort the whole
 * process where that happens inside a regular expression, and no `catch` sees it.
 */
const maxBrackets = 50
const maxIndent = 64
const maxIndicators = 250

/**
 * Takes YAML, gives the line where it nests deeper than any metadata does, or undefined.
 * It is measured on the tokens of the parser's own lexer, which does not call itself: brackets
 * in quotation marks and in comments neither open nor close anything.
 */
export function tooDeep(yaml: string): Span | undefined {
  if (isSurelyShallow(yaml)) return undefined
  const depth = new Depth()
  let at = 0
  for (const token of new Lexer().lex(yaml)) {
    if (depth.exceededBy(token, CST.tokenType(token))) return lineAt(yaml, at)
    if (!(token in zeroWidth)) at += token.length
  }
  return undefined
}

/** Tokens that the lexer adds: they stand for no characters of the source. */
const zeroWidth = { [CST.DOCUMENT]: true, [CST.FLOW_END]: true, [CST.SCALAR]: true }

/** How deep a row of tokens has come: in brackets, in indentation, in indicators on one line. */
class Depth {
  #brackets = 0
  #indicators = 0
  #indent = 0
  #startsLine = true

  /** Whether a token opens one level more than is taken. */
  exceededBy(token: string, type: CST.TokenType | null): boolean {
    switch (type) {
      case 'newline':
        this.#startsLine = true
        this.#indicators = 0
        this.#indent = 0
        return false
      case 'space':
        if (this.#startsLine) this.#indent += token.length
        return false
      case 'comment':
      case 'doc-mode':
        return false
      case 'flow-map-start':
      case 'flow-seq-start':
        this.#brackets += 1
        break
      case 'flow-map-end':
      case 'flow-seq-end':
        this.#brackets = Math.max(0, this.#brackets - 1)
        break
      case 'flow-error-end':
        this.#brackets = 0
        break
      case 'seq-item-ind':
      case 'explicit-key-ind':
      case 'map-value-ind':
        // In brackets they only part entries.
        if (this.#brackets === 0) this.#indicators += 1
        break
    }
    const indented = this.#startsLine && this.#brackets === 0 && this.#indent > maxIndent
    this.#startsLine = false
    return indented || this.#brackets > maxBrackets || this.#indicators > maxIndicators
  }
}

/** Whether letters alone tell that nothing is deep, as they nearly always do: in a tenth of the time. */
function isSurelyShallow(yaml: string): boolean {
  return (
    count(/[[{]/g, yaml) <= maxBrackets &&
    count(/[-?:](?=\s)/g, yaml) <= maxIndicators &&
    !/^[ \t]{65}/m.test(yaml)
  )
}

function count(sign: RegExp, text: string): number {
  let found = 0
  for (const _ of text.matchAll(sign)) found += 1
  return found
}

/** The line that an offset lies on, without the white space at its end. */
function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const line = text.slice(start, end < 0 ? text.length : end)
  return { start, end: start + line.trimEnd().length }
}

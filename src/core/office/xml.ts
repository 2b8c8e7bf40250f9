/** Reads XML piece by piece with places in the source, which no library gives. A document type is refused, so that no entity is ever expanded. */
import { memoizeByKey } from '../memo.ts'
import type { Span } from '../types.ts'
import { OfficeFault } from './fault.ts'

/** A tag; its span is that of the whole tag, `<` and `>` included. */
export interface XmlTag extends Span {
  kind: 'open' | 'close' | 'empty'
  /** As written, with its prefix. */
  name: string
}

/** Text between tags; its span is that of what stands in the source. */
export interface XmlText extends Span {
  kind: 'text'
  /** With references resolved. */
  text: string
}

/** Gives the tags and texts of XML in their order; throws an OfficeFault where a piece does not end, or there is a document type. */
export function* scanXml(source: string): Generator<XmlTag | XmlText> {
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    if (open !== at) {
      const end = open < 0 ? source.length : open
      yield { kind: 'text', text: unescapeXml(source.slice(at, end)), start: at, end }
      if (open < 0) return
    }
    if (source.startsWith('<!--', open)) at = after('-->', open + 4, source)
    else if (source.startsWith('<?', open)) at = after('?>', open + 2, source)
    else if (source.startsWith(cdata, open)) {
      at = after(']]>', open + cdata.length, source)
      const [start, end] = [open + cdata.length, at - 3]
      yield { kind: 'text', text: source.slice(start, end), start, end }
    } else if (source[open + 1] === '!') throw new OfficeFault('damaged')
    else {
      const tag = tagAt(open, source)
      yield tag
      at = tag.end
    }
  }
}

/** Gives the tags of XML in their order; throws where `scanXml` does. */
export function* tagsIn(source: string): Generator<XmlTag> {
  for (const piece of scanXml(source)) if (piece.kind !== 'text') yield piece
}

/** Gives the tags and texts that stand in no element of some names, as `scanXml` does. */
export function* scanOutside(
  isLeftOut: (name: string) => boolean,
  source: string,
): Generator<XmlTag | XmlText> {
  let depth = 0
  for (const piece of scanXml(source)) {
    const isEdge = (piece.kind === 'open' || piece.kind === 'close') && isLeftOut(piece.name)
    if (isEdge) depth += piece.kind === 'open' ? 1 : -1
    else if (depth === 0) yield piece
  }
}

const cdata = '<![CDATA['

function after(sign: string, from: number, source: string): number {
  const found = source.indexOf(sign, from)
  if (found < 0) throw new OfficeFault('damaged')
  return found + sign.length
}

const nameSign = /[^\s/>"'=<]/u

function tagAt(start: number, source: string): XmlTag {
  const isClose = source[start + 1] === '/'
  const from = start + (isClose ? 2 : 1)
  let to = from
  while (to < source.length && nameSign.test(source.charAt(to))) to++
  const last = endOfTag(to, source)
  const isEmpty = source[last - 1] === '/'
  if (to === from) throw new OfficeFault('damaged')
  const name = source.slice(from, to)
  return { kind: isClose ? 'close' : isEmpty ? 'empty' : 'open', name, start, end: last + 1 }
}

/** Where the tag ends that goes on here; a value in quotation marks may hold the sign for it. */
function endOfTag(from: number, source: string): number {
  for (let at = from; at < source.length; at++) {
    const sign = source[at]
    if (sign === '>') return at
    if (sign === '"' || sign === "'") at = after(sign, at + 1, source) - 1
  }
  throw new OfficeFault('damaged')
}

/** The value of an attribute of a tag, by its name as written, or a regular expression of that; undefined where it has none. */
export function attribute(source: string, { start, end }: Span, name: string): string | undefined {
  const [, double, single] = attributeForm(name).exec(source.slice(start, end)) ?? []
  const value = double ?? single
  return value === undefined ? undefined : unescapeXml(value)
}

const attributeForm = memoizeByKey(
  (name: string) => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u'),
)

/** The name without its prefix: `w:p` is `p`. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const predefined: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu

/** A text with the references that XML itself knows resolved; others stay as written. */
export const unescapeXml = (text: string): string =>
  text.includes('&') ? text.replace(reference, resolved) : text

function resolved(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return predefined[name] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** Where in the source a unit of a text stands; that after the last is the end of the text. */
export function sourceOffset(source: string, { start, end }: Span, unit: number): number {
  let left = unit
  let at = start
  for (const found of source.slice(start, end).matchAll(reference)) {
    const before = start + found.index - at
    if (left <= before) return at + left
    const size = resolved(...(found as unknown as [string, string?, string?, string?])).length
    left -= before + size
    at = start + found.index + found[0].length
    // A sign of two units has no place inside it.
    if (left <= 0) return at
  }
  return Math.min(at + left, end)
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text that can stand between tags and in an attribute; signs that XML has no form for are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, sign => signs[sign] ?? sign)

/** Something to put into a source: in place of what stands there, or between where the span is empty. */
export interface SourceEdit extends Span {
  text: string
}

/** A source with edits made, in their order where they stand at one place. */
export function withEdits(source: string, edits: readonly SourceEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text } of sorted) {
    pieces.push(source.slice(at, start), text)
    at = Math.max(at, end)
  }
  pieces.push(source.slice(at))
  return pieces.join('')
}

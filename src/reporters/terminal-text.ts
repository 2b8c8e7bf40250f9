import { columnsOf, wrapWords } from '../core/text/columns.ts'

/** Text from drafts, paths and packs made harmless: it cannot move the cursor, turn the line or speak to a build server. */

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const controls = /[\u0000-\u001f\u007f]/g
const turning = /[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g
const invisible = /[\u061c\u200e\u200f\ufeff\ufff9-\ufffb]/g
// `::error::` at the start of a line, `##[error]` and `##vso[…]` anywhere.
const command = /:(?=:)/g
const oldCommand = /#(?=#(?:\[|vso))/g
// Half a surrogate pair has no form in UTF-8; U+FFFE and U+FFFF have none in XML.
const halves = /[\p{Surrogate}\ufffe\uffff]/gu
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/
/** WORD JOINER: invisible, and keeps the two characters around it from being read as one command or link. */
export const joiner = '\u2060'

/** One line of text to print: breaks become spaces, controls are shown as signs. */
export const sanitize = (text: string): string =>
  oneLine(text).replace(command, sign => sign + joiner)

/** As `sanitize`, for formats where two colons cannot be taken for a command. */
export const oneLine = (text: string): string =>
  text
    .replace(breaks, ' ')
    .replace(controls, control => (control === '\u007f' ? '␡' : picture(control)))
    .replace(turning, sign => `<U+${hex(sign)}>`)
    .replace(invisible, '')
    .replace(halves, '\ufffd')
    .replace(oldCommand, sign => sign + joiner)

const picture = (control: string): string => String.fromCodePoint(0x2400 + control.charCodeAt(0))
const hex = (sign: string): string =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/** The lines of a text, each harmless to show. */
export const safeLines = (text: string): readonly string[] => text.split(lineBreak).map(oneLine)

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // GitHub takes two colons at the start of a line of a log for a command.
  [':', '&#58;'],
])

/** Text that can stand between tags and in a quoted attribute. */
export const escapeTags = (text: string, apostrophe = '&#39;'): string =>
  text.replace(/[&<>"']|:(?=:)/g, sign => entities.get(sign) ?? apostrophe)

/** A value as JSON over several lines, harmless on a terminal and in a log. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escaped)
    .replace(oldCommand, escaped)
  return `${json}\n`
}

const escaped = (sign: string): string => `\\u${hex(sign)}`

/** Columns before the text of a finding: two of margin, the label or position, a gap. */
export const gutter = 11
const narrowest = 40
const widest = 100

/** The width to write for: lines longer than a hundred columns are hard to read. */
export const usableWidth = (columns: number): number =>
  Math.min(Math.max(Math.floor(columns) || 80, narrowest), widest)

/** Wraps words at a width, breaking words that are longer than a line. Colours stay whole. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapWords(text, Math.max(width, 10))
}

/** Wraps with a mark before the first line, and the others indented as far. */
export function wrapAfter(mark: string, text: string, width: number): readonly string[] {
  const indent = columnsOf(mark)
  return wrap(text, width - indent).map((line, index) =>
    index === 0 ? `${mark}${line}` : `${' '.repeat(indent)}${line}`,
  )
}

/** Puts one text at the left and one at the right end of a line. */
export function justify(left: string, right: string, width: number): string {
  const gap = width - columnsOf(left) - columnsOf(right)
  return left + ' '.repeat(Math.max(gap, 2)) + right
}

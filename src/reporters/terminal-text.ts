/**
 * Text from drafts, paths and packs made harmless: nothing in it can move the
 * cursor, turn the direction of the line or speak to a build server.
 */

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const controls = /[\u0000-\u001f\u007f]/g
const turning = /[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g
const invisible = /[\u061c\u200e\u200f\ufeff\ufff9-\ufffb]/g
// `::error::` at the start of a line, `##[error]` and `##vso[…]` anywhere.
const command = /:(?=:)/g
const oldCommand = /#(?=#(?:\[|vso))/g
// Half a surrogate pair has no form in UTF-8, and two signs are none in XML.
const halves = () => /[\p{Surrogate}\ufffe\uffff]/gu
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/
/** Keeps the signs on both sides of it apart, and is not seen. */
export const joiner = '\u2060'

/** Whatever is changed below; most texts hold nothing of it. */
const harmful =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\uffff]|:(?=:)|#(?=#)/

/** One line of text to print: breaks become spaces, controls are shown as signs. */
export function safe(text: string): string {
  if (!harmful.test(text)) return text
  return oneLine(text).replace(command, sign => sign + joiner)
}

/** As `safe`, for formats where two colons cannot be taken for a command. */
export function oneLine(text: string): string {
  if (!harmful.test(text)) return text
  return text
    .replace(breaks, ' ')
    .replace(controls, control => (control === '\u007f' ? '␡' : picture(control)))
    .replace(turning, sign => `<U+${hex(sign)}>`)
    .replace(invisible, '')
    .replace(halves(), '\ufffd')
    .replace(oldCommand, sign => sign + joiner)
}

/** The lines of a text, each harmless to show. */
export const safeLines = (text: string): readonly string[] => text.split(lineBreak).map(oneLine)

/** JSON that is harmless on a terminal and in a log, and parses to the same values. */
export function safeJson(json: string): string {
  return json
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escaped)
    .replace(oldCommand, escaped)
}

const escaped = (sign: string): string => `\\u${hex(sign)}`
const picture = (control: string): string => String.fromCodePoint(0x2400 + control.charCodeAt(0))
const hex = (sign: string): string =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

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
// Half a surrogate pair has no form in UTF-8; U+FFFE and U+FFFF have none in XML.
const halves = () => /[\p{Surrogate}\ufffe\uffff]/gu
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/
/** WORD JOINER: invisible, and keeps the two characters around it from being read as one command or link. */
export const joiner = '\u2060'

/** Matches any text that `oneLine` or `sanitize` would change; most texts need no further look. */
const harmful =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\uffff]|:(?=:)|#(?=#)/

/** One line of text to print: breaks become spaces, controls are shown as signs. */
export function sanitize(text: string): string {
  if (!harmful.test(text)) return text
  return oneLine(text).replace(command, sign => sign + joiner)
}

/** As `sanitize`, for formats where two colons cannot be taken for a command. */
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
const picture = (control: string): string => String.fromCodePoint(0x2400 + control.charCodeAt(0))
const hex = (sign: string): string =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/** The lines of a text, each harmless to show. */
export const safeLines = (text: string): readonly string[] => text.split(lineBreak).map(oneLine)

/** JSON that is harmless on a terminal and in a log, and parses to the same values. */
export function safeJson(json: string): string {
  return json
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escaped)
    .replace(oldCommand, escaped)
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

/**
 * How many columns a text takes on a terminal. The library that knows every script
 * takes 40 ms to load, longer than a draft takes to check: what posts are written in
 * is counted here, by the same rules.
 */

/** Letters and signs of one column each. */
const simple =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0373\u0391-\u0481\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193]*$/
/** Colours of the report. */
const colours = /\u001b\[[\d;]*m/g

const zeroWidth = '\\p{M}\\p{Cf}\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}'
const wideRanges =
  '\\u1100-\\u115f\\u231a\\u231b\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}'

let signs: RegExp | undefined

/** Fills with spaces on the right up to a width, counted as a terminal shows it. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(width - columnsOf(text), 0))

/** Puts one text at the left and one at the right end of a line. */
export function justify(left: string, right: string, width: number): string {
  const gap = width - columnsOf(left) - columnsOf(right)
  return left + ' '.repeat(Math.max(gap, 2)) + right
}

let graphemes: Intl.Segmenter | undefined

function signsOf(text: string): readonly string[] {
  // Made when first needed: it takes as long as half a draft.
  graphemes ??= new Intl.Segmenter('sv', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** The longest beginning of a text that fits in some columns. */
export function fitting(text: string, columns: number): string {
  if (isSimple(text)) return text.slice(0, Math.max(columns, 0))
  const signs = signsOf(text)
  return signs.slice(0, howManyFit(signs, columns)).join('')
}

/** The longest end of a text that fits in some columns. */
export function fittingEnd(text: string, columns: number): string {
  if (isSimple(text)) return text.slice(text.length - Math.min(Math.max(columns, 0), text.length))
  const signs = signsOf(text)
  const fit = howManyFit([...signs].reverse(), columns)
  return signs.slice(signs.length - fit).join('')
}

function howManyFit(signs: readonly string[], columns: number): number {
  let used = 0
  const over = signs.findIndex(sign => {
    used += columnsOf(sign)
    return used > columns
  })
  return over < 0 ? signs.length : over
}

/**
 * Wraps words at a width, breaking words that are longer than a line. A colour that
 * goes on over a break is closed before it and opened again after it.
 */
export function wrapWords(text: string, width: number): readonly string[] {
  const simple = isSimple(text) ? wrapSimple(text.normalize(), width) : undefined
  if (simple) return simple
  const lines = text
    .normalize()
    .split(/\r?\n/)
    .flatMap(line => wrapLine(line, width))
  return text.includes('\u001b') ? recoloured(lines) : lines
}

/** Wraps letters of one column each; undefined where a word takes a line of its own, or spaces stand together. */
function wrapSimple(text: string, width: number): readonly string[] | undefined {
  if (text !== text.trim() || text.includes('  ')) return undefined
  const lines: string[] = []
  let from = 0
  while (text.length - from > width) {
    const space = text.lastIndexOf(' ', from + width)
    if (space <= from) return undefined
    lines.push(text.slice(from, space))
    from = space + 1
  }
  lines.push(text.slice(from))
  return lines.map(line => line.trimEnd())
}

/** Lines written so far, and how many columns of the last one are taken. */
interface Page {
  lines: string[]
  columns: number
}

function wrapLine(text: string, width: number): string[] {
  const page: Page = { lines: [''], columns: 0 }
  for (const word of text.trim().split(' ')) {
    const columns = columnsOf(word)
    if (columns > width) breakWord(word, columns, width, page)
    else if (page.columns + columns + gapOf(page) <= width)
      write(`${' '.repeat(gapOf(page))}${word}`, gapOf(page) + columns, page)
    else {
      page.lines.push('')
      page.columns = 0
      write(word, columns, page)
    }
  }
  return page.lines.map(line => line.trimEnd())
}

const gapOf = ({ columns }: Page): number => (columns > 0 ? 1 : 0)

function write(text: string, columns: number, page: Page): void {
  page.lines.push(`${page.lines.pop()}${text}`)
  page.columns += columns
}

/** Writes a word that no line has room for; it begins on the line it stands on unless that takes a line more. */
function breakWord(word: string, columns: number, width: number, page: Page): void {
  const room = width - page.columns - gapOf(page)
  const linesHere = 1 + Math.ceil((columns - room) / width)
  if (linesHere > Math.ceil(columns / width)) {
    page.lines.push('')
    page.columns = 0
  } else write(' '.repeat(gapOf(page)), gapOf(page), page)
  for (const sign of word.match(/\u001b\[[\d;]*m|./gsu) ?? []) {
    const own = columnsOf(sign)
    if (page.columns + own > width) {
      page.lines.push('')
      page.columns = 0
    }
    write(sign, own, page)
  }
}

const code = /\u001b\[(\d+)m/g

/** The SGR code that ends the style that another SGR code starts. */
function endOf(start: number): number {
  if (start === 1 || start === 2) return 22
  return start < 10 ? start + 20 : 39
}

function recoloured(lines: readonly string[]): readonly string[] {
  let open: number[] = []
  return lines.map(line => {
    const begun = open.map(start => `\u001b[${start}m`).join('')
    for (const [, written] of line.matchAll(code)) {
      const number = Number(written)
      const isEnd = number === 39 || (number > 20 && number < 30)
      open = isEnd ? open.filter(start => endOf(start) !== number) : [...open, number]
    }
    const ended = [...open].reverse().map(start => `\u001b[${endOf(start)}m`)
    return begun + line + ended.join('')
  })
}

/** The columns of a text; colours and signs that join or change others take none. */
export function columnsOf(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(colours, '') : text
  return isSimple(plain) ? plain.length : countSigns(plain)
}

/** Whether every unit of a text is one letter or sign of one column. */
function isSimple(text: string): boolean {
  return simple.test(text)
}

/** Emoji whole, then what takes no column, what takes two, and everything else; made when first needed. */
function signPattern(): RegExp {
  const any = '\\p{Emoji}\\ufe0f?(?:\\p{Emoji_Modifier}|[\\u{e0020}-\\u{e007f}]+)?'
  const alone = `(?:\\p{Emoji_Presentation}|\\p{Emoji}(?=\\ufe0f|\\p{Emoji_Modifier}))`
  const emoji = `\\p{RI}{2}|[\\d#*]\\ufe0f?\\u20e3|${any}(?:\\u200d${any})+|(?=${alone})(?![\\d#*])${any}`
  signs ??= new RegExp(`(${emoji}|[${wideRanges}])|([${zeroWidth}])|.`, 'gsu')
  return signs
}

function countSigns(text: string): number {
  let columns = 0
  for (const [, wide, none] of text.matchAll(signPattern())) columns += wide ? 2 : none ? 0 : 1
  return columns
}

/**
 * How many columns a text takes on a terminal, and lines of so many. The library that knows every script
 * takes 40 ms to load, longer than a draft takes to check: what posts are written in
 * is counted here, by the same rules.
 */
import { graphemesOf, isSimple } from './characters.ts'

/** Colours of the report. */
const colours = /\u001b\[[\d;]*m/g

const zeroWidth = '\\p{M}\\p{Cf}\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}'
const wideRanges =
  '\\u1100-\\u115f\\u231a\\u231b\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}'

let signs: RegExp | undefined

/** Fills with spaces on the right up to a width, counted as a terminal shows it. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(width - columnsOf(text), 0))

/** The longest beginning of a text that fits in some columns. */
export const fitting = (text: string, columns: number): string =>
  firstFitting(graphemesOf(text), columns).join('')

/** The longest end of a text that fits in some columns. */
export const fittingEnd = (text: string, columns: number): string =>
  firstFitting(graphemesOf(text).toReversed(), columns).toReversed().join('')

function firstFitting(signs: readonly string[], columns: number): readonly string[] {
  let used = 0
  const over = signs.findIndex(sign => {
    used += columnsOf(sign)
    return used > columns
  })
  return over < 0 ? signs : signs.slice(0, over)
}

/**
 * Wraps words at a width, breaking words that are longer than a line. A colour that
 * goes on over a break is closed before it and opened again after it.
 */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines = text
    .normalize()
    .split(/\r?\n/)
    .flatMap(line => wrapLine(line, width))
  return text.includes('\u001b') ? recoloured(lines) : lines
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
    const gap = page.columns > 0 ? ' ' : ''
    const room = width - page.columns - gap.length
    // A word that no line has room for begins on the line it stands on unless that takes a line more.
    const isBroken = columns > width
    const fits = isBroken
      ? 1 + Math.ceil((columns - room) / width) <= Math.ceil(columns / width)
      : columns <= room
    if (!fits) addLine(page)
    else write(gap, gap.length, page)
    if (!isBroken) write(word, columns, page)
    else
      for (const sign of word.match(/\u001b\[[\d;]*m|./gsu) ?? []) {
        const own = columnsOf(sign)
        if (page.columns + own > width) addLine(page)
        write(sign, own, page)
      }
  }
  return page.lines.map(line => line.trimEnd())
}

function addLine(page: Page): void {
  page.lines.push('')
  page.columns = 0
}

function write(text: string, columns: number, page: Page): void {
  page.lines.push(`${page.lines.pop()}${text}`)
  page.columns += columns
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
  if (isSimple(plain)) return plain.length
  let columns = 0
  for (const [, wide, none] of plain.matchAll(signPattern())) columns += wide ? 2 : none ? 0 : 1
  return columns
}

/** Emoji whole, then what takes no column, what takes two, and everything else; made when first needed. */
function signPattern(): RegExp {
  const any = '\\p{Emoji}\\ufe0f?(?:\\p{Emoji_Modifier}|[\\u{e0020}-\\u{e007f}]+)?'
  const alone = `(?:\\p{Emoji_Presentation}|\\p{Emoji}(?=\\ufe0f|\\p{Emoji_Modifier}))`
  const emoji = `\\p{RI}{2}|[\\d#*]\\ufe0f?\\u20e3|${any}(?:\\u200d${any})+|(?=${alone})(?![\\d#*])${any}`
  signs ??= new RegExp(`(${emoji}|[${wideRanges}])|([${zeroWidth}])|.`, 'gsu')
  return signs
}

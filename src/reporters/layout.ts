import { columnsOf, isSimple } from './columns.ts'
import { wrapWords } from './wrap.ts'

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

/** Fills with spaces on the right up to a width, counted as a terminal shows it. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(width - columnsOf(text), 0))

/** Puts one text at the left and one at the right end of a line. */
export function apart(left: string, right: string, width: number): string {
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

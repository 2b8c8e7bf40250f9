/** Separated values as spreadsheets write them, each cell with its place, so that a copy can be added to. */
import { decode } from '../text/decode.ts'
import type { Span } from '../types.ts'
import { OfficeFault } from './fault.ts'
import type { Cell, Sheet } from './workbook.ts'

/** A cell with its place in the text, quotation marks included. */
export interface CsvCell extends Span {
  text: string
  isBroken?: true
}

/** A record and its place, the line break after it left out. */
export interface CsvRecord extends Span {
  cells: readonly CsvCell[]
  /** Whether a quotation mark in it never closes, or something stands after one that does. */
  isBroken?: true
}

/** A file of separated values taken apart. */
export interface CsvTable {
  delimiter: string
  /** Empty lines too, as a spreadsheet counts them. */
  records: readonly CsvRecord[]
}

/** The first line with which a file tells Excel what stands between its cells. */
const separatorLine = /^\uFEFF?"?sep=([^\r\n])"?[;,\t ]*(?:\r\n?|\n|$)/iu

/** Lines by which the sign between cells is told. */
const mostLines = 50

/** Takes a text apart, whose sign between cells it may name itself; quotation marks that do not close hold the rest of it. */
export function parseCsv(
  text: string,
  delimiterOf: (text: string) => string = likelyDelimiter,
): CsvTable {
  const declared = separatorLine.exec(text)
  const delimiter = declared?.[1] ?? delimiterOf(text)
  return { delimiter, records: [...recordsFrom(declared?.[0].length ?? 0, text, delimiter)] }
}

function* recordsFrom(start: number, text: string, delimiter: string): Generator<CsvRecord> {
  for (let at = start; at < text.length; ) {
    const record = recordAt(at, text, delimiter)
    yield record
    at = record.end + (text.startsWith('\r\n', record.end) ? 2 : 1)
  }
}

/** The sign that parts the first lines into most cells, and as many in most of them. */
function likelyDelimiter(text: string): string {
  const widths = (delimiter: string): number => {
    const counts = new Map<number, number>()
    let lines = 0
    for (const { cells } of recordsFrom(0, text, delimiter)) {
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
      if (++lines === mostLines) break
    }
    return Math.max(...[...counts].map(([width, lines]) => (width - 1) * lines), 0)
  }
  return [';', '\t'].reduce((best, next) => (widths(next) > widths(best) ? next : best), ',')
}

function recordAt(start: number, text: string, delimiter: string): CsvRecord {
  const cells: CsvCell[] = []
  let at = start
  for (;;) {
    const cell = cellAt(at, text, delimiter)
    cells.push(cell)
    if (text[cell.end] !== delimiter) {
      const isBroken = cells.some(one => one.isBroken)
      return { cells, start, end: cell.end, ...(isBroken ? { isBroken } : {}) }
    }
    at = cell.end + 1
  }
}

function cellAt(start: number, text: string, delimiter: string): CsvCell {
  const isQuoted = text[start] === '"'
  let at = start
  let value = ''
  for (let isOpen = isQuoted; isOpen; isOpen = text[at] === '"') {
    const end = text.indexOf('"', at + 1)
    value += (at > start ? '"' : '') + text.slice(at + 1, end < 0 ? text.length : end)
    if (end < 0) return { text: tidy(value), start, end: text.length, isBroken: true }
    at = end + 1
  }
  const from = at
  const ends = [delimiter, '\n', '\r']
  while (at < text.length && !ends.includes(text.charAt(at))) at++
  const rest = text.slice(from, at)
  const isBroken = isQuoted && rest.trim() !== ''
  return { text: tidy(value + rest), start, end: at, ...(isBroken ? { isBroken } : {}) }
}

const tidy = (text: string): string => text.replace(/\r\n?/gu, '\n')

/** Takes bytes, gives their text, and the text taken apart; throws an OfficeFault where it is none. */
export function readCsv(bytes: Uint8Array): { text: string; table: CsvTable } {
  const { text } = decode(bytes, bytes.length)
  if (text === undefined) throw new OfficeFault('damaged')
  return { text, table: parseCsv(text) }
}

/** The cells of a text of separated values as a sheet. */
export function sheetOfCsv({ records }: CsvTable): Sheet {
  const rows = records.map(({ cells }, index) => ({
    number: index + 1,
    cells: new Map(
      cells.flatMap(({ text }, column): [number, Cell][] =>
        text.trim() === '' ? [] : [[column, { text }]],
      ),
    ),
  }))
  return { name: '', part: '', rows: rows.filter(({ cells }) => cells.size > 0), merges: [] }
}

/** A text of separated values with a column of notes (by row from 1), and a byte order mark, by which spreadsheets know the encoding. */
export function annotateCsv(
  text: string,
  { delimiter, records }: CsvTable,
  notes: ReadonlyMap<number, string>,
): string {
  const width = Math.max(...records.map(({ cells }) => cells.length), 0)
  const pieces = ['\uFEFF']
  let at = 0
  records.forEach(({ cells, end }, index) => {
    const note = notes.get(index + 1)
    if (note === undefined) return
    const gap = delimiter.repeat(width - cells.length + 1)
    pieces.push(text.slice(at, end), gap, `"${note.replaceAll('"', '""')}"`)
    at = end
  })
  return pieces.join('') + text.slice(at)
}

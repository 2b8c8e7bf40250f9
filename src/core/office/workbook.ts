/** The cells of workbooks (.xlsx). No formula is worked out, no macro run, and nothing outside the file is asked for. */
import { excelDay0 } from '../days.ts'
import { OfficeFault } from './fault.ts'
import { attribute, localName, scanOutside, tagsIn } from './xml.ts'
import { type ArchiveParts, openArchive, partText } from './zip.ts'

/** A sheet of cells, from a workbook or a file of separated values. */
export interface Sheet {
  /** Empty where the file has one sheet without a name. */
  name: string
  /** The part of the archive that holds it. */
  part: string
  /** Those with something in them, from the top. */
  rows: readonly SheetRow[]
  merges: readonly Merge[]
}

export interface SheetRow {
  /** From 1. */
  number: number
  /** By column, from 0; empty cells are not there. */
  cells: ReadonlyMap<number, Cell>
}

/** What stands in a cell: its words, or a number as it is kept. */
export interface Cell {
  text: string
  isNumber?: true
}

/** Cells that are shown as one; rows from 1, columns from 0, the last ones included. */
export interface Merge {
  top: number
  bottom: number
  left: number
  right: number
}

export interface Workbook {
  sheets: readonly Sheet[]
  /** The day before day 1 of its calendar, ISO. */
  firstDay: string
}

const macDay0 = '1904-01-01'

const cellParts =
  /^(?:xl\/)?(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/iu

/** Takes the bytes of a workbook, gives its sheets in their order; throws an OfficeFault where it cannot be read. */
export const readWorkbook = (bytes: Uint8Array): Workbook =>
  workbookOf(openArchive(bytes, name => cellParts.test(name)))

/** The sheets of an unpacked workbook; throws an OfficeFault where it has none. */
export function workbookOf(parts: ArchiveParts): Workbook {
  const book = partText(parts, 'xl/workbook.xml') ?? ''
  const targets = relationships(partText(parts, 'xl/_rels/workbook.xml.rels') ?? '')
  const strings = sharedStrings(partText(parts, 'xl/sharedStrings.xml') ?? '')
  const sheets: Sheet[] = []
  let since1904 = false
  let count = 0
  for (const tag of tagsIn(book)) {
    if (tag.kind === 'close') continue
    const name = localName(tag.name)
    if (name === 'workbookPr')
      since1904 = /^(?:1|true)$/u.test(attribute(book, tag, 'date1904') ?? '')
    if (name !== 'sheet') continue
    count++
    // The prefix of the id by which a sheet names its part is free.
    const id = attribute(book, tag, '[\\w.-]+:id') ?? ''
    const part = targets.get(id) ?? `xl/worksheets/sheet${count}.xml`
    const source = partText(parts, part)
    if (source === undefined) continue
    sheets.push({ name: attribute(book, tag, 'name') ?? '', part, ...cellsIn(source, strings) })
  }
  if (sheets.length === 0) throw new OfficeFault('damaged')
  return { sheets, firstDay: since1904 ? macDay0 : excelDay0 }
}

/** The parts that a workbook's relationships lead to, by id. */
function relationships(source: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const tag of tagsIn(source)) {
    const target = attribute(source, tag, 'Target')
    const isOutside = attribute(source, tag, 'TargetMode') === 'External'
    if (target !== undefined && !isOutside)
      targets.set(
        attribute(source, tag, 'Id') ?? '',
        target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`,
      )
  }
  return targets
}

/** Tags and texts without how words are read aloud. */
const scanWords = (source: string) => scanOutside(name => localName(name) === 'rPh', source)

/** The strings that cells share. */
function sharedStrings(source: string): readonly string[] {
  const strings: string[] = []
  let text = ''
  let isText = false
  for (const piece of scanWords(source)) {
    if (piece.kind === 'text') text += isText ? piece.text : ''
    else if (localName(piece.name) === 't') isText = piece.kind === 'open'
    else if (localName(piece.name) === 'si' && piece.kind !== 'open') {
      strings.push(plain(text))
      text = ''
    }
  }
  return strings
}

/** Control characters are written by their number; line breaks are made alike. */
const plain = (text: string): string =>
  text
    .replace(/_x([0-9A-F]{4})_/giu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\r\n?/gu, '\n')

/** The furthest cell that a sheet can have. */
const mostColumns = 16_384
const mostRows = 1_048_576

function cellsIn(source: string, strings: readonly string[]): Pick<Sheet, 'rows' | 'merges'> {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  let cells = new Map<number, Cell>()
  let number = 0
  let column = -1
  let type = ''
  let value = ''
  let isValue = false
  // Of a string that stands in the cell itself.
  let inline = ''
  let isText = false
  const endCell = () => {
    const text = plain(inline) || (type === 's' ? (strings[Number(value)] ?? '') : value)
    const cell = cellOf(type, text)
    if (cell && column < mostColumns) cells.set(column, cell)
    inline = ''
  }
  for (const piece of scanWords(source)) {
    if (piece.kind === 'text') {
      if (isValue) value += piece.text
      if (isText) inline += piece.text
      continue
    }
    const isStart = piece.kind !== 'close'
    switch (localName(piece.name)) {
      case 'row':
        if (isStart) {
          number = Math.min(Number(attribute(source, piece, 'r') ?? number + 1) || 0, mostRows)
          cells = new Map()
          column = -1
        }
        if (piece.kind === 'close' && cells.size > 0) rows.push({ number, cells })
        break
      case 'c':
        if (isStart) {
          column = columnNumber(attribute(source, piece, 'r') ?? '') ?? column + 1
          type = attribute(source, piece, 't') ?? ''
          value = ''
        }
        if (piece.kind === 'close') endCell()
        break
      case 'v':
        isValue = piece.kind === 'open'
        break
      case 't':
        isText = piece.kind === 'open'
        break
      case 'mergeCell':
        if (isStart) merges.push(...mergeOf(attribute(source, piece, 'ref') ?? ''))
    }
  }
  return { rows, merges }
}

/** What stands in a cell by its type; nothing where it is empty or an error of a formula. */
function cellOf(type: string, text: string): Cell | undefined {
  if (type === 'e' || text === '') return undefined
  if (type === 'b') return { text: text === '1' ? 'ja' : 'nej' }
  if (type === '' || type === 'n') return { text, isNumber: true }
  return { text: type === 'str' ? plain(text) : text }
}

const placeForm = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u

/** «AB7» stands in column 27. */
function columnNumber(place: string): number | undefined {
  const [, letters] = placeForm.exec(place) ?? []
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Column 27 is «AB». */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26)
  return `${before > 0 ? columnLetters(before - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}

function mergeOf(reference: string): Merge[] {
  const [from = '', to = from] = reference.split(':')
  const [top, bottom] = [from, to].map(place => Number(placeForm.exec(place)?.[2]))
  const [left, right] = [columnNumber(from), columnNumber(to)]
  return top && bottom && left !== undefined && right !== undefined
    ? [{ top, bottom, left, right }]
    : []
}

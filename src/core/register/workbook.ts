import { XMLParser } from 'fast-xml-parser'
import { unzipSync } from 'fflate'
import { columnsIn, excelDay0, type RegisterRows, recordsOf, type TableRow } from './table.ts'

/** What one part of a workbook may hold unpacked: a small file can be made to swell without end. In bytes. */
const maxPart = 52_428_800
const parts = /^xl\/(?:workbook\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/u

/**
 * Takes the bytes of an Excel workbook (.xlsx), gives the records of the sheet that names most columns.
 *
 * @throws {Error} where it is no workbook.
 */
export function xlsxRows(bytes: Uint8Array): RegisterRows {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => parts.test(name) && originalSize <= maxPart,
  })
  const strings = nodes(xmlOf(files['xl/sharedStrings.xml']), 'sst', 'si').map(textIn)
  const sheets = Object.keys(files)
    .filter(name => name.startsWith('xl/worksheets/'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map(name => rowsOf(xmlOf(files[name]), strings))
  if (sheets.length === 0) throw new Error('no sheets')
  const most = (rows: readonly TableRow[]) =>
    Math.max(0, ...rows.slice(0, 20).map(({ cells }) => columnsIn(cells)))
  const sheet = sheets.reduce((best, next) => (most(next) > most(best) ? next : best))
  const [settings] = nodes(xmlOf(files['xl/workbook.xml']), 'workbook', 'workbookPr')
  const since1904 = /^(?:1|true)$/u.test(String(settings?.['@date1904'] ?? ''))
  return recordsOf(sheet, since1904 ? '1904-01-01' : excelDay0)
}

type XmlNode = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  parseAttributeValue: false,
  parseTagValue: false,
  removeNSPrefix: true,
  trimValues: false,
  isArray: (_, path) => /\.(?:si|r|row|c|workbookPr)$/u.test(String(path)),
})

const utf8 = new TextDecoder()

const xmlOf = (part: Uint8Array | undefined): XmlNode =>
  part ? (parser.parse(utf8.decode(part)) as XmlNode) : {}

/** The elements along a path of names, the last one a list. */
function nodes(root: XmlNode, ...path: readonly string[]): readonly XmlNode[] {
  let found: unknown = root
  for (const name of path) found = (found as XmlNode | undefined)?.[name]
  return Array.isArray(found) ? found : []
}

/** The text of a shared or inline string, its runs joined; how it is read aloud is left out. */
function textIn(string: XmlNode): string {
  const runs = [string, ...nodes(string, 'r')]
  return runs.map(run => plainText(run.t)).join('')
}

/** Text of an element, which the parser gives as an object where it has attributes. */
function plainText(node: unknown): string {
  const text = typeof node === 'object' && node ? (node as XmlNode)['#text'] : node
  // Control characters are written by their number.
  return String(text ?? '').replace(/_x([0-9A-F]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function rowsOf(sheet: XmlNode, strings: readonly string[]): TableRow[] {
  return nodes(sheet, 'worksheet', 'sheetData', 'row').map((row, at) => {
    const cells: string[] = []
    for (const cell of nodes(row, 'c')) {
      const column = columnNumber(String(cell['@r'] ?? '')) ?? cells.length
      while (cells.length < column) cells.push('')
      cells[column] = cellText(cell, strings)
    }
    return { line: Number(row['@r'] ?? at + 1), cells }
  })
}

/** The widest sheet that Excel makes. In columns. */
const mostColumns = 16_384

/** «AB7» is 27. */
function columnNumber(place: string): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(place)?.[0]
  if (!letters) return undefined
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return Math.min(number, mostColumns) - 1
}

function cellText(cell: XmlNode, strings: readonly string[]): string {
  const value = plainText(cell.v)
  switch (cell['@t']) {
    case 's':
      return strings[Number(value)] ?? ''
    case 'inlineStr':
      return textIn((cell.is ?? {}) as XmlNode)
    case 'b':
      return value === '1' ? 'ja' : 'nej'
    default:
      return value
  }
}

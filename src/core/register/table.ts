/** CSV files and workbooks read as records of consent: rows of cells, of which one names the columns. */
import { dayAfter, excelDay0 } from '../days.ts'
import { excerpt, parts, readRecord } from '../front-matter/fields.ts'
import {
  channels,
  everyChannel,
  lookUp,
  recordKeys,
  type Spellings,
  uses,
} from '../front-matter/keys.ts'
import { nearest, normalizeName } from '../front-matter/suggest.ts'
import { parseCsv } from '../office/csv.ts'
import type { Sheet, Workbook } from '../office/workbook.ts'
import { lineFinder } from '../spans.ts'
import type { ConsentRecord, MetadataProblem, RecordFault, RegisterProblem } from '../types.ts'
import type { Text, Value, YamlEntry } from '../yaml.ts'

/** A row with the line of the file that it starts on, from 1. */
interface TableRow {
  line: number
  cells: readonly string[]
}

/** A record with the line that it starts on. */
export interface RegisterRow {
  line: number
  record: ConsentRecord
}

/** What a register holds, whatever format it is in. */
export interface RegisterRows {
  rows: RegisterRow[]
  problems: RegisterProblem[]
  /** Columns that nothing is read from, as written. */
  unread: string[]
}

type RecordKey = keyof ConsentRecord
type ColumnKey = RecordKey | 'given-name' | 'surname'

/** Columns that together hold a name. */
const nameParts: Spellings<'given-name' | 'surname'> = {
  'given-name': {
    sv: 'förnamn',
    en: 'first name',
    also: ['given name', 'tilltalsnamn', 'forename', 'firstname'],
  },
  surname: { sv: 'efternamn', en: 'last name', also: ['surname', 'family name'] },
}

/** Takes the text of a register with commas, semicolons or tabs between cells, gives its records. */
export function csvRows(source: string): RegisterRows {
  const text = source.replace(/\r\n?/gu, '\n')
  const lineOf = lineFinder(text)
  const problems: RegisterProblem[] = []
  const rows: TableRow[] = []
  for (const { cells, start, end, isBroken } of parseCsv(text, delimiterOf).records) {
    const line = lineOf(start)
    const actual = excerpt(text.slice(start, end))
    if (isBroken) problems.push({ line, reason: 'not-csv', actual, expected: [] })
    else rows.push({ line, cells: cells.map(cell => cell.text.trim()) })
  }
  if (rows.length === 0 && problems.length > 0) return { rows: [], problems, unread: [] }
  const read = recordsOf(rows, excelDay0)
  return { ...read, problems: [...problems, ...read.problems] }
}

/** The sign that parts most columns we know in one of the first lines. */
function delimiterOf(text: string): string {
  const lines = text.trimStart().split('\n', mostRowsAbove)
  const columns = (delimiter: string): number =>
    Math.max(...lines.map(line => columnsIn(line.replaceAll('"', '').split(delimiter))))
  return [';', '\t'].reduce((best, next) => (columns(next) > columns(best) ? next : best), ',')
}

/** Takes a workbook, gives the records of the sheet that names most columns. */
export function workbookRows({ sheets, firstDay }: Workbook): RegisterRows {
  const tables = sheets.map(tableOf)
  const most = (rows: readonly TableRow[]) =>
    Math.max(0, ...rows.slice(0, mostRowsAbove).map(({ cells }) => columnsIn(cells)))
  const table = tables.reduce((best, next) => (most(next) > most(best) ? next : best))
  return recordsOf(table, firstDay)
}

/** No register is wider; what stands further out is kept in one cell after these, so that it is told of. In columns. */
const mostColumns = 500

function tableOf({ rows }: Sheet): TableRow[] {
  return rows.map(({ number, cells }) => {
    const last = Math.max(...cells.keys())
    const width = Math.min(last, mostColumns) + 1
    const texts = Array.from({ length: width }, (_, at) => cells.get(at)?.text ?? '')
    if (last > mostColumns) texts[mostColumns] = cells.get(last)?.text ?? ''
    return { line: number, cells: texts }
  })
}

/** Rows that may stand above the header: a title, who keeps the register, when it was saved. */
const mostRowsAbove = 20

/** The records in the rows under the one that names the columns; `firstDay` is the ISO day before day 1 of the workbook. */
function recordsOf(rows: readonly TableRow[], firstDay: string): RegisterRows {
  const filled = rows.filter(({ cells }) => cells.some(cell => cell.trim() !== ''))
  const header = headerOf(filled)
  if (!header) return { rows: [], problems: [noColumns(filled[0])], unread: [] }
  const below = filled.slice(filled.indexOf(header) + 1)
  const columns = header.cells.map((cell, at) => ({
    name: cleanCell(cell),
    key: columnOf(cell),
    values: below.map(({ cells }) => cells[at] ?? ''),
  }))
  const { problems, unread } = checkColumns(columns, header.line)
  const read = below.flatMap(row => readRow(row, columns, firstDay, problems))
  return { rows: read, problems, unread }
}

/** How many of some cells name a column that is read. */
const columnsIn = (cells: readonly string[]): number => cells.filter(cell => columnOf(cell)).length

/** The row that names the columns: it identifies somebody, and names more columns than one where any row does. */
function headerOf(rows: readonly TableRow[]): TableRow | undefined {
  const candidates = rows
    .slice(0, mostRowsAbove)
    .filter(({ cells }) => cells.map(columnOf).some(key => identifying.has(key ?? '')))
  return candidates.find(({ cells }) => columnsIn(cells) > 1) ?? candidates[0]
}

const identifying = new Set<string>(['id', 'name', 'given-name', 'surname'])

function columnOf(name: string): ColumnKey | undefined {
  const cell = cleanCell(name)
  const bare = cell.replace(/[:*?.]+$/u, '')
  return lookUp(recordKeys, cell) ?? lookUp(recordKeys, bare) ?? lookUp(nameParts, bare)
}

const noColumns = (first: TableRow | undefined): RegisterProblem => ({
  line: first?.line ?? 1,
  reason: 'no-columns',
  actual: excerpt(first?.cells.filter(Boolean).join(' ') ?? ''),
  expected: ['id', 'namn'],
})

/** A column, or a key of records in YAML, with what stands in it. */
export interface Column {
  name: string
  values: readonly string[]
}

/** Columns that limit a consent: unread, they make it look wider than it is. */
const limiting = new Set<RecordKey>(['uses', 'channels', 'from', 'until', 'withdrawn', 'guardian'])

/** What the name of a column holds that may tell of a consent that no longer holds. */
const endingName =
  /återkal|aterkal|återta|återto|tillbaka|ångr|upphör|upphäv|hävd|hävt|utgå|gårut|gåttut|gickut|löperut|slut|sistadag|bästföre|giltig|gäller|t\.?o\.?m|spärr|block|stopp|gallr|radera|borttag|tasbort|stryk|struk|makuler|annuller|förfall|förbruk|inaktuell|nekat|nej|avböj|avstår|avsagt|avsäg|avanmäl|invänd|motsätt|uppsag|uppsäg|intelängre|ejlängre|fårinte|fårej|status|aktiv|avliden|avgå|slutat|revo|retract|rescind|withdr|expir|valid|until|cancel|void|end(?:s|ed|ing|date)?$|terminat|optout|opted|object|removed|deleted|active|lapse/u
/** What a note says of a consent that no longer holds. */
const endingNote = (): RegExp =>
  /återkall|återta[rg]|(?:drog|dragit|tog|tagit|tar|drar) (?:\p{L}+ ){0,2}tillbaka|ångra[dt]|sagt nej|säger nej|vill inte (?:längre|vara med|synas)|gäller inte|inte längre|revoked|withdr[ae]w|retracted|opted out|no longer/iu

/** Tells of columns that are unread though they may limit a consent, and names the other unread ones. */
export function checkColumns(
  columns: readonly Column[],
  line: number,
): { problems: RegisterProblem[]; unread: string[] } {
  const known = new Set(columns.map(({ name }) => columnOf(name)))
  const problems: RegisterProblem[] = []
  const unread: string[] = []
  const seen = new Set<ColumnKey>()
  for (const { name, values } of columns) {
    const key = columnOf(name)
    if (key) {
      if (seen.has(key)) problems.push(columnProblem('duplicate-key', name, line))
      seen.add(key)
      continue
    }
    const near = nearColumn(name)
    if (near && !known.has(near)) {
      const found = columnProblem('unknown-key', name, line, [recordKeys[near].sv])
      problems.push(limiting.has(near) ? found : { ...found, harmless: true })
    } else if (mayEnd(name, values)) {
      const reason = name === '' ? 'nameless-column' : 'doubtful-column'
      problems.push(columnProblem(reason, name, line, ['återkallat', 'giltig-till']))
    }
    if (name !== '') unread.push(excerpt(name))
  }
  return { problems, unread }
}

function columnProblem(
  reason: RegisterProblem['reason'],
  name: string,
  line: number,
  expected: readonly string[] = [],
): RegisterProblem {
  const actual = excerpt(name)
  return { line, reason, actual, expected, key: actual }
}

function nearColumn(name: string): RecordKey | undefined {
  const spellings = Object.values(recordKeys)
    .flatMap(({ sv, en, also = [] }) => [sv, en, ...also])
    // Two letters are near any other two.
    .filter(({ length }) => length > 2)
  const near = nearest(name, spellings)
  return near === undefined ? undefined : lookUp(recordKeys, near)
}

function mayEnd(name: string, values: readonly string[]): boolean {
  const filled = values.filter(value => value.trim() !== '')
  if (filled.length > 0 && endingName.test(normalizeName(name))) return true
  return filled.some(value => endingNote().test(value))
}

function readRow(
  { line, cells }: TableRow,
  columns: readonly { name: string; key: ColumnKey | undefined }[],
  firstDay: string,
  problems: RegisterProblem[],
): RegisterRow[] {
  const more = cells.slice(columns.length).filter(cell => cell.trim() !== '')
  if (more.length > 0) {
    const actual = excerpt(more.join(' '))
    problems.push({ line, reason: 'too-many-cells', actual, expected: [] })
    return []
  }
  const cell = (at: number) => cleanCell(cells[at] ?? '')
  const entries = columns.flatMap(({ name, key }, at): YamlEntry[] => {
    if (!key || key === 'given-name' || key === 'surname') return []
    const value = cell(at) === '' ? undefined : valueIn(key, cell(at), firstDay)
    return [{ key: textOf(lookUp(recordKeys, name) ? name : recordKeys[key].sv), value }]
  })
  const part = (wanted: ColumnKey) => cell(columns.findIndex(({ key }) => key === wanted))
  if (!columns.some(({ key }) => key === 'name')) {
    const name = `${part('given-name')} ${part('surname')}`.trim()
    if (name !== '') entries.push({ key: textOf(recordKeys.name.sv), value: textOf(name) })
  }
  const record = readRecord({ entries }, one => {
    // What is wrong with a column was said of the header.
    if (!one.reason.endsWith('-key')) problems.push(onLine(line, one))
  })
  return [{ line, record }]
}

/** Takes a problem of a record and its line, gives the problem of the register. */
export const onLine = (
  line: number,
  { reason, actual, expected, key }: MetadataProblem,
): RegisterProblem => ({
  line,
  // A record has neither fences nor rules.
  reason: reason as RecordFault,
  actual,
  expected,
  ...(key === undefined ? {} : { key }),
})

/** Takes a cell as exported, gives it without the signs that spreadsheets hide in text: `="s012"`, a zero-width space. */
function cleanCell(cell: string): string {
  const seen = cell.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '').trim()
  const formula = /^="((?:[^"]|"")*)"$/u.exec(seen)
  return formula ? (formula[1] ?? '').replaceAll('""', '"').trim() : seen
}

const days = new Set<RecordKey>(['from', 'until', 'withdrawn'])

/** What stands in a cell, spelt as records are: `'s012` is s012, 46174 a day, «namn/bild» a list. */
function valueIn(key: RecordKey, cell: string, firstDay: string): Value {
  if (key === 'name') return textOf(inOrder(cell))
  // An apostrophe tells a spreadsheet that what follows is text.
  const text = cell.replace(/^['’](?=.)/u, '')
  if (days.has(key)) return textOf(dayOf(text, firstDay) ?? text)
  if (key === 'uses') return listOf(text, uses)
  if (key === 'channels') return listOf(text, channels)
  return textOf(text)
}

/** «Johansson, Maria» as the name is spoken. */
function inOrder(name: string): string {
  const [, surname, given] = /^([\p{L}'’-]+), *(\p{L}[^,]*)$/u.exec(name) ?? []
  return surname && given ? `${given} ${surname}` : name
}

/** Several values in one cell, whatever parts them; a value that is known as a whole stays whole. */
function listOf(cell: string, words: Spellings<string>): Value {
  const whole = cell.split(/\s*[\n,;|•]\s*/u).filter(Boolean)
  const items = whole.flatMap(piece =>
    lookUp(words, piece) || lookUp(everyChannel, piece)
      ? [piece]
      : piece.split(/\s*[/&+]\s*|\s+(?:och|and)\s+/u).filter(Boolean),
  )
  return { ...textOf(cell), kind: 'list', items: items.map(textOf).flatMap(item => parts(item)) }
}

/** Days that a consent may bear, 1954 to 2119, as a workbook counts them. */
const [firstSerial, lastSerial] = [20_000, 80_000]

/** A day by its number in a workbook, or with the year first and other signs between. */
function dayOf(cell: string, firstDay: string): string | undefined {
  if (/^\d{5}(?:[.,]\d+)?$/u.test(cell)) {
    const serial = Math.floor(Number(cell.replace(',', '.')))
    if (serial < firstSerial || serial > lastSerial) return undefined
    return dayAfter(firstDay, serial)
  }
  const [, year, , month, day] = /^(\d{4})([./]?)(\d{1,2})\2(\d{1,2})$/u.exec(cell) ?? []
  if (!year || !month || !day) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const textOf = (text: string): Text => ({ kind: 'text', text, exact: false, start: 0, end: 0 })

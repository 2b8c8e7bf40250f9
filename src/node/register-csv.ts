import { parse } from 'csv-parse/sync'
import { excerpt } from '../core/front-matter/fields.ts'
import { lookUp, recordKeys } from '../core/front-matter/keys.ts'
import { readRegistered } from '../core/front-matter/people.ts'
import type { Text, YamlEntry } from '../core/front-matter/yaml.ts'
import type { RegisterProblem } from '../core/types.ts'
import { onLine, type RegisterRow, type RegisterRows } from './register-row.ts'

interface Line {
  record: string[]
  raw: string
  info: { lines: number }
}

/** Takes the text of a register with commas, semicolons or tabs between cells, gives its rows. */
export function csvRows(source: string): RegisterRows {
  // The parser counts CRLF in a cell as two lines.
  const text = source.replace(/\r\n?/gu, '\n')
  const problems: RegisterProblem[] = []
  const [header, ...lines] = readLines(text, problems)
  if (!header) return { rows: [], problems: problems.length > 0 ? problems : [noColumns('', 1)] }
  const known = header.record.map(name => lookUp(recordKeys, name))
  if (!known.includes('id') && !known.includes('name')) {
    return { rows: [], problems: [...problems, noColumns(header.raw, startOf(header))] }
  }
  const columns = header.record.map(textOf)
  const empty = columns.map(key => ({ key, value: undefined }))
  readRegistered({ entries: empty }, one => problems.push(onLine(startOf(header), one)))
  return { rows: lines.flatMap(line => readRow(line, columns, problems)), problems }
}

const noColumns = (raw: string, line: number): RegisterProblem => ({
  line,
  reason: 'no-columns',
  actual: excerpt(raw),
  expected: ['id', 'namn'],
})

function readLines(text: string, problems: RegisterProblem[]): Line[] {
  const lines: unknown = parse(text, {
    delimiter: delimiterOf(text),
    info: true,
    raw: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      if (error) problems.push(notCsv(text, raw ?? ''))
      return undefined
    },
    trim: true,
  })
  // With `info` and `raw` the parser gives this form; its types know only plain rows.
  return lines as Line[]
}

function notCsv(text: string, raw: string): RegisterProblem {
  const before = text.slice(0, Math.max(0, text.indexOf(raw.trim())))
  return { line: before.split('\n').length, reason: 'not-csv', actual: excerpt(raw), expected: [] }
}

/** The sign that parts most columns we know in the first line. */
function delimiterOf(text: string): string {
  const first = text.trimStart().split(/[\r\n]/u, 1)[0] ?? ''
  const columns = (delimiter: string): number =>
    first.split(delimiter).filter(name => lookUp(recordKeys, name.replaceAll('"', ''))).length
  return [';', '\t'].reduce((best, next) => (columns(next) > columns(best) ? next : best), ',')
}

/** `info.lines` is the line that a row ends on; cells in quotes can hold line breaks. */
function startOf({ raw, info }: Line): number {
  return info.lines - (raw.trim().match(/\n/gu)?.length ?? 0)
}

function readRow(line: Line, columns: readonly Text[], problems: RegisterProblem[]): RegisterRow[] {
  const cells = line.record
  if (cells.every(cell => cell === '')) return []
  const at = startOf(line)
  const more = cells.slice(columns.length).filter(cell => cell !== '')
  if (more.length > 0) {
    problems.push({
      line: at,
      reason: 'too-many-cells',
      actual: excerpt(more.join(' ')),
      expected: [],
    })
    return []
  }
  const entries = columns.map((key, i): YamlEntry => {
    const cell = cells[i] ?? ''
    return { key, value: cell === '' ? undefined : textOf(cell) }
  })
  const record = readRegistered({ entries }, one => {
    // What is wrong with a column was said of the header.
    if (!one.reason.endsWith('-key')) problems.push(onLine(at, one))
  })
  return [{ line: at, record }]
}

const textOf = (text: string): Text => ({ kind: 'text', text, exact: false, start: 0, end: 0 })

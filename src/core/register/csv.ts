import { parse } from 'csv-parse/sync'
import { excerpt } from '../front-matter/fields.ts'
import type { RegisterProblem } from '../types.ts'
import { columnsIn, type RegisterRows, recordsOf, type TableRow } from './table.ts'

/** A row as the parser gives it. */
interface Line {
  record: string[]
  raw: string
  info: { lines: number }
}

/** Takes the text of a register with commas, semicolons or tabs between cells, gives its records. */
export function csvRows(source: string): RegisterRows {
  // The parser counts CRLF in a cell as two lines.
  const text = source.replace(/\r\n?/gu, '\n')
  const problems: RegisterProblem[] = []
  const lines = readLines(text, problems)
  if (lines.length === 0 && problems.length > 0) return { rows: [], problems, unread: [] }
  const read = recordsOf(lines)
  return { ...read, problems: [...problems, ...read.problems] }
}

function readLines(text: string, problems: RegisterProblem[]): TableRow[] {
  const lines: unknown = parse(text.replace(separatorLine, ''), {
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
  return (lines as Line[]).map(line => ({ line: startOf(line), cells: line.record }))
}

function notCsv(text: string, raw: string): RegisterProblem {
  const before = text.slice(0, Math.max(0, text.indexOf(raw.trim())))
  return { line: before.split('\n').length, reason: 'not-csv', actual: excerpt(raw), expected: [] }
}

/** The first line with which a file tells Excel what stands between its cells; its line break stays, so that lines count right. */
const separatorLine = /^\uFEFF?"?sep=([^\n])"?[;,\t ]*(?=\n|$)/iu

/** Lines in which the names of the columns are looked for. */
const mostLines = 20

/** The sign that the file names, else the one that parts most columns we know in one of the first lines. */
function delimiterOf(text: string): string {
  const declared = separatorLine.exec(text)?.[1]
  if (declared) return declared
  const lines = text.trimStart().split('\n', mostLines)
  const columns = (delimiter: string): number =>
    Math.max(...lines.map(line => columnsIn(line.replaceAll('"', '').split(delimiter))))
  return [';', '\t'].reduce((best, next) => (columns(next) > columns(best) ? next : best), ',')
}

/** `info.lines` is the line that a row ends on; cells in quotes can hold line breaks. */
function startOf({ raw, info }: Line): number {
  return info.lines - (raw.trim().match(/\n/gu)?.length ?? 0)
}

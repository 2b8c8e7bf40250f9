import { excerpt } from '../front-matter/fields.ts'
import { parseCsv } from '../office/csv.ts'
import { lineAt } from '../spans.ts'
import type { RegisterProblem } from '../types.ts'
import { columnsIn, type RegisterRows, recordsOf, type TableRow } from './table.ts'

/** Takes the text of a register with commas, semicolons or tabs between cells, gives its records. */
export function csvRows(source: string): RegisterRows {
  const text = source.replace(/\r\n?/gu, '\n')
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)]
  const problems: RegisterProblem[] = []
  const rows: TableRow[] = []
  for (const { cells, start, end, isBroken } of parseCsv(text, delimiterOf).records) {
    const line = lineAt(starts, start)
    const actual = excerpt(text.slice(start, end))
    if (isBroken) problems.push({ line, reason: 'not-csv', actual, expected: [] })
    else rows.push({ line, cells: cells.map(cell => cell.text.trim()) })
  }
  if (rows.length === 0 && problems.length > 0) return { rows: [], problems, unread: [] }
  const read = recordsOf(rows)
  return { ...read, problems: [...problems, ...read.problems] }
}

/** Lines in which the names of the columns are looked for. */
const mostLines = 20

/** The sign that parts most columns we know in one of the first lines. */
function delimiterOf(text: string): string {
  const lines = text.trimStart().split('\n', mostLines)
  const columns = (delimiter: string): number =>
    Math.max(...lines.map(line => columnsIn(line.replaceAll('"', '').split(delimiter))))
  return [';', '\t'].reduce((best, next) => (columns(next) > columns(best) ? next : best), ',')
}

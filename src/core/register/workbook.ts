import { readWorkbook, type Sheet } from '../office/workbook.ts'
import { columnsIn, type RegisterRows, recordsOf, type TableRow } from './table.ts'

/** Rows in which the names of the columns are looked for. */
const mostRowsAbove = 20

/**
 * Takes the bytes of an Excel workbook (.xlsx), gives the records of the sheet that names most columns.
 *
 * @throws {OfficeFault} where it is no workbook, or cannot be read.
 */
export function xlsxRows(bytes: Uint8Array): RegisterRows {
  const { sheets, firstDay } = readWorkbook(bytes)
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

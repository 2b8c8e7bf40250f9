import type { CsvTable } from './csv.ts'

/**
 * A text of separated values with one column more; all else stands as it was. It begins with a byte
 * order mark, by which spreadsheets know the encoding.
 *
 * @param notes - What stands in the new column, by row from 1.
 */
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

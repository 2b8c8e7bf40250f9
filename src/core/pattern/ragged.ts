/**
 * Rows of numbers of any length as one, which takes no time to load: how many rows
 * there are, where each starts and one past the last, and the rows.
 */

/** Writes rows as one. */
export function writeRagged(rows: readonly (readonly number[])[]): Int32Array {
  const written = [rows.length]
  let at = rows.length + 2
  for (const row of rows) {
    written.push(at)
    at += row.length
  }
  written.push(at)
  for (const row of rows) for (const number of row) written.push(number)
  return Int32Array.from(written)
}

/** How many rows there are. */
export function rowsOf(ragged: Int32Array): number {
  return ragged[0] ?? 0
}

/** Where a row starts; it ends where the next one starts. */
export function startOf(ragged: Int32Array, row: number): number {
  return ragged[1 + row] ?? 0
}

/** One past the last number of a row. */
export function endOf(ragged: Int32Array, row: number): number {
  return ragged[2 + row] ?? 0
}

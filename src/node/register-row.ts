import type { ConsentRecord, MetadataProblem } from '../core/types.ts'
import type { PathReason } from './reason.ts'

/** Something wrong with a register. Lines start at 1; absent where the file as a whole is meant. */
export interface RegisterProblem {
  line?: number
  reason: MetadataProblem['reason'] | PathReason | RowReason
  /** What was written. */
  actual: string
  /** The nearest known word, or what is accepted. */
  expected: readonly string[]
  /** The column or key, as written. */
  key?: string
}
export type RowReason = 'not-csv' | 'no-columns' | 'too-many-cells' | 'nameless' | 'duplicate-id'

/** A record with the line that it starts on. */
export interface Row {
  line: number
  record: ConsentRecord
}
export interface Rows {
  rows: Row[]
  problems: RegisterProblem[]
}

/** Takes a problem of a record and its line, gives the problem of the register. */
export function onLine(
  line: number,
  { reason, actual, expected, key }: MetadataProblem,
): RegisterProblem {
  return { line, reason, actual, expected, ...(key === undefined ? {} : { key }) }
}

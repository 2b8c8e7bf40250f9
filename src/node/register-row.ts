import type { ConsentRecord, MetadataProblem, RegisterProblem } from '../core/types.ts'

/** A record with the line that it starts on. */
export interface RegisterRow {
  line: number
  record: ConsentRecord
}
export interface RegisterRows {
  rows: RegisterRow[]
  problems: RegisterProblem[]
}

/** Takes a problem of a record and its line, gives the problem of the register. */
export function onLine(
  line: number,
  { reason, actual, expected, key }: MetadataProblem,
): RegisterProblem {
  return { line, reason, actual, expected, ...(key === undefined ? {} : { key }) }
}

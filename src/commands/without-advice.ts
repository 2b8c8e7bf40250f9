import type { Finding, Result } from '../core/types.ts'

/** What `--quiet` leaves of a draft. */
export const withoutAdvice = (result: Result): Result => ({
  ...result,
  findings: graveOnes(result.findings),
  ignored: result.ignored.filter(({ finding }) => finding.fatal !== undefined),
})

/** The errors and warnings among some findings. */
export const graveOnes = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ fatal }) => fatal !== undefined)

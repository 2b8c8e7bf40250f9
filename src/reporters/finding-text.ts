import type { Finding } from '../core/types.ts'
import { citation } from './cite.ts'
import type { Report, ReportOptions } from './report.ts'
import { oneLine, safe } from './safe.ts'
import { reportWords } from './words.ts'

/**
 * What a finding says, for formats that show text: the message, the way out
 * and the clause with its words, one line each and harmless to print.
 */
export function saidLines(
  finding: Finding,
  report: Pick<Report, 'cites'>,
  { locale, quotes }: ReportOptions,
): readonly string[] {
  const clause = citation(finding, report)
  const quote = quotes && finding.note ? reportWords[locale].quote.join(safe(finding.note)) : ''
  const why = [clause, quote].filter(Boolean).join(': ')
  return [
    safe(finding.reason),
    ...(finding.fix ? [`→ ${safe(finding.fix)}`] : []),
    ...(why ? [why] : []),
  ]
}

/** The id of a finding's rule, harmless in data. */
export const ruleOf = ({ ruleId = '' }: Finding): string => oneLine(ruleId)

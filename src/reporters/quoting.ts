import type { Finding } from '../core/types.ts'
import { citation } from './cite.ts'
import type { Report, ReportOptions } from './report.ts'
import { safe } from './safe.ts'
import { reportWords } from './words.ts'

/** The clause that a finding rests on, with its words the first time in a report; empty where there is none. */
export type Quoting = (finding: Finding) => string

/** Begins a report in which nothing is quoted yet. */
export function openQuoting(
  report: Pick<Report, 'cites'>,
  { quotes, locale }: ReportOptions,
): Quoting {
  const words = reportWords[locale]
  const quoted = new Set<string>()
  return finding => {
    const clause = citation(finding, report)
    if (!clause || !quotes || !finding.note) return clause
    if (quoted.has(clause)) return `${clause}, ${words.quotedAbove}`
    quoted.add(clause)
    return `${clause}: ${words.quote.join(safe(finding.note))}`
  }
}

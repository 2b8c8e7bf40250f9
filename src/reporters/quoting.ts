import type { Finding } from '../core/types.ts'
import { citation } from './cite.ts'
import type { Report, ReportOptions } from './report.ts'
import { safe } from './safe.ts'
import { reportWords } from './words.ts'

/** Clauses that findings rest on, each quoted once in a report. */
export interface Quoting {
  /** The clause of a finding, with its words the first time; empty where there is none. */
  why(finding: Finding): string
  isQuoted(clause: string): boolean
  /**
   * The clauses that were said to be quoted above since this was last asked; undefined where one
   * was quoted.
   */
  takeAbove(): readonly string[] | undefined
}

/** Begins a report in which nothing is quoted yet. */
export function openQuoting(
  report: Pick<Report, 'cites'>,
  { quotes, locale }: ReportOptions,
): Quoting {
  const words = reportWords[locale]
  const quoted = new Set<string>()
  let above: string[] | undefined = []
  const isQuoted = (clause: string): boolean => quoted.has(clause)
  return {
    isQuoted,
    why: finding => {
      const clause = citation(finding, report)
      if (!clause || !quotes || !finding.note) return clause
      if (isQuoted(clause)) {
        above?.push(clause)
        return `${clause}, ${words.quotedAbove}`
      }
      quoted.add(clause)
      above = undefined
      return `${clause}: ${words.quote.join(safe(finding.note))}`
    },
    takeAbove: () => {
      const taken = above
      above = []
      return taken
    },
  }
}

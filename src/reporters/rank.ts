import { severityOf } from '../core/finding.ts'
import { type Finding, severities } from '../core/types.ts'
import type { Report } from './report.ts'

const rank = (finding: Finding): number => severities.indexOf(severityOf(finding))

/** Errors, then warnings, then advice; each in the order of the text. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start)

/** A finding with the file that it stands in. */
export interface Located {
  path: string
  finding: Finding
  /** False for a finding over the folder, whose file is the configuration that it rests on. */
  inDraft: boolean
}

/**
 * Every finding of a run, the worst first. Programs that show findings in files
 * want one for those over the folder too: the configuration, else the first draft.
 */
export function located(report: Report): readonly Located[] {
  const inDrafts = report.results.flatMap(({ path, findings }) =>
    findings.map(finding => ({ path, finding, inDraft: true })),
  )
  const path = report.configuration ?? report.results[0]?.path ?? '.'
  const over = report.folder.map(finding => ({ path, finding, inDraft: false }))
  return [...inDrafts, ...over].sort((a, b) => rank(a.finding) - rank(b.finding))
}

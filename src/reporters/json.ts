import type { VFileMessage } from 'vfile-message'
import { severityOf } from '../core/finding.ts'
import type { Finding, Result } from '../core/types.ts'
import { allFindings, countBySeverity } from './count.ts'
import type { Reporter } from './report.ts'
import { safeJson } from './safe.ts'

/** The report for editors, CI and the evaluation, in the form that design.md holds firm. */
export const json: Reporter = ({ tool, results, folder }) => {
  const counts = countBySeverity(allFindings(results, folder))
  const report = {
    tool: { name: tool.name, version: tool.version },
    summary: { drafts: results.length, ...counts },
    results: results.map(resultJson),
    folder: { findings: folder.map(said) },
  }
  return `${safeJson(JSON.stringify(report, null, 2))}\n`
}

const resultJson = ({ path, language, passages, findings }: Result) => ({
  path,
  language,
  passages: passages.map(({ language, sure, start, end }) => ({ language, sure, start, end })),
  findings: findings.map(findingJson),
})

function findingJson(finding: Finding) {
  const { start, end } = placeOf(finding.place)
  return {
    ...said(finding),
    text: finding.actual ?? '',
    suggestions: finding.expected ?? [],
    start: { ...start, offset: finding.span.start },
    end: { ...end, offset: finding.span.end },
  }
}

function said(finding: Finding) {
  return {
    rule: finding.ruleId ?? '',
    pack: finding.source ?? '',
    clause: finding.clause,
    severity: severityOf(finding),
    message: finding.reason,
    fix: finding.fix,
    quote: finding.note ?? '',
    url: finding.url ?? null,
  }
}

function placeOf(place: VFileMessage['place']) {
  const { start, end } = place && 'start' in place ? place : { start: place, end: place }
  return { start: point(start), end: point(end) }
}

const point = (at: { line: number; column: number } | undefined) => ({
  line: at?.line ?? 1,
  column: at?.column ?? 1,
})

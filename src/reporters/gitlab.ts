import { fingerprint, severityOf } from '../core/message.ts'
import { messageLines, passedOver, problemWords, ruleOf } from './finding-text.ts'
import { lineOf, located, positionsOf, type Reporter } from './report.ts'
import { jsonText, oneLine } from './terminal-text.ts'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/** A Code Quality report, which GitLab shows in merge requests. */
export const gitlab: Reporter = (report, options) => {
  const issues = located(report).map(({ path, draft, finding }) => {
    const { start, end } = positionsOf(finding)
    return {
      type: 'issue',
      check_name: ruleOf(finding),
      description: messageLines(finding, report, options).join(' '),
      fingerprint: fingerprint(finding, draft, report.hash),
      severity: severities[severityOf(finding)],
      location: {
        path: oneLine(path),
        lines: { begin: lineOf(start).line, end: lineOf(end).line },
      },
    }
  })
  const unread = report.problems.map(problem => ({
    type: 'issue',
    check_name: problem.reason,
    description: problemWords(problem, options.locale),
    fingerprint: report.hash(`${problem.reason} ${problem.path}`).slice(0, 32),
    severity: 'critical',
    location: { path: oneLine(problem.path), lines: { begin: 1, end: 1 } },
  }))
  const over = report.unread.slice(0, 1).map(({ path }) => ({
    type: 'issue',
    check_name: 'unread-files',
    description: passedOver(report.unread, options.locale),
    fingerprint: report.hash('unread-files').slice(0, 32),
    severity: 'info',
    location: { path: oneLine(path), lines: { begin: 1, end: 1 } },
  }))
  return jsonText([...unread, ...issues, ...over])
}

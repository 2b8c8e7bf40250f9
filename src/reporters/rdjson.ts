import { severityOf } from '../core/message.ts'
import type { Finding, Severity } from '../core/types.ts'
import { messageLines, problemWords, ruleOf } from './finding-text.ts'
import {
  type Located,
  located,
  type Position,
  positionsOf,
  type Report,
  type Reporter,
  type ReportOptions,
} from './report.ts'
import { oneLine, safeJson } from './terminal-text.ts'

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
}

const encoder = new TextEncoder()

/** Reviewdog's diagnostic format. Its columns count the bytes of UTF-8. */
export const rdjson: Reporter = (report, options) => {
  const told = {
    source: { name: report.tool.name },
    diagnostics: [
      ...report.problems.map(problem => ({
        message: problemWords(problem, options.locale),
        location: { path: oneLine(problem.path) },
        severity: severities.error,
        code: { value: problem.reason },
      })),
      ...located(report).map(one => diagnostic(one, report, options)),
    ],
  }
  return `${safeJson(JSON.stringify(told, null, 2))}\n`
}

function diagnostic({ path, finding, inDraft }: Located, report: Report, options: ReportOptions) {
  const range = inDraft ? rangeIn(report.texts.get(path) ?? '', finding) : undefined
  return {
    message: messageLines(finding, report, options).join('\n'),
    location: { path: oneLine(path), ...(range ? { range } : {}) },
    severity: severities[severityOf(finding)],
    code: { value: ruleOf(finding), ...(finding.url ? { url: finding.url } : {}) },
    ...(range && finding.expected?.length
      ? { suggestions: finding.expected.map(text => ({ range, text: oneLine(text) })) }
      : {}),
  }
}

function rangeIn(text: string, finding: Finding): { start: Position; end: Position } {
  const { start, end } = positionsOf(finding)
  return {
    start: inBytes(text, start, finding.span.start),
    end: inBytes(text, end, finding.span.end),
  }
}

function inBytes(text: string, { line, column }: Position, offset: number): Position {
  const before = text.slice(offset - (column - 1), offset)
  return { line, column: encoder.encode(before).length + 1 }
}

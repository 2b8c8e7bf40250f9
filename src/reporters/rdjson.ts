import { severityOf } from '../core/message.ts'
import type { Place, Point, Span } from '../core/types.ts'
import { messageLines, passedOver, problemWords, ruleOf } from './finding-text.ts'
import {
  type Located,
  lineOf,
  located,
  positionsOf,
  type Report,
  type Reporter,
  type ReportOptions,
  unlessEmpty,
} from './report.ts'
import { jsonText, oneLine } from './terminal-text.ts'

const encoder = new TextEncoder()

/** Reviewdog's diagnostic format. Its columns count the bytes of UTF-8. */
export const rdjson: Reporter = (report, options) => {
  const output = {
    source: { name: report.tool.name },
    diagnostics: [
      ...report.problems.map(problem => ({
        message: problemWords(problem, options.locale),
        location: { path: oneLine(problem.path) },
        severity: 'ERROR',
        code: { value: problem.reason },
      })),
      ...located(report).map(one => diagnostic(one, report, options)),
      ...report.unread.slice(0, 1).map(({ path }) => ({
        message: passedOver(report.unread, options.locale),
        location: { path: oneLine(path) },
        severity: 'INFO',
        code: { value: 'unread-files' },
      })),
    ],
  }
  return jsonText(output)
}

function diagnostic(one: Located, report: Report, options: ReportOptions) {
  const { path, draft, finding } = one
  const text = report.texts.get(draft) ?? ''
  const range = draft ? rangeIn(text, positionsOf(finding), finding.span) : undefined
  const related = draft ? finding.related : []
  const expected = range && !positionsOf(finding).start.spot ? (finding.expected ?? []) : []
  return {
    message: messageLines(finding, report, options).join('\n'),
    location: { path: oneLine(path), range },
    severity: severityOf(finding).toUpperCase(),
    related_locations: unlessEmpty(
      related.map(({ place, span }) => ({
        location: { path: oneLine(path), range: rangeIn(text, place, span) },
      })),
    ),
    code: { value: ruleOf(finding), url: finding.url || undefined },
    suggestions: unlessEmpty(expected.map(text => ({ range, text: oneLine(text) }))),
  }
}

/** The range of a span, with columns as reviewdog counts them. */
function rangeIn(text: string, { start, end }: Place, span: Span) {
  return { start: inBytes(text, start, span.start), end: inBytes(text, end, span.end) }
}

function inBytes(text: string, at: Point, offset: number) {
  const { line, column } = lineOf(at)
  const before = text.slice(offset - (column - 1), offset)
  return { line, column: encoder.encode(before).length + 1 }
}

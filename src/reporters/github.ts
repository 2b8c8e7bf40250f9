import { severityOf } from '../core/message.ts'
import { citation, messageLines, passedOver, problemWords } from './finding-text.ts'
import {
  type Located,
  lineOf,
  located,
  positionsOf,
  type Report,
  type Reporter,
  type ReportOptions,
} from './report.ts'
import { oneLine, sanitize } from './terminal-text.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (value: string | number): string =>
  escaped(oneLine(String(value)))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')

/** Workflow commands, which GitHub Actions shows as annotations; it shows few, so the worst first. */
export const github: Reporter = (report, options) => {
  const lines = [
    ...report.problems.map(problem =>
      command('error', { file: problem.path }, [problemWords(problem, options.locale)]),
    ),
    ...located(report).map(one => annotation(one, report, options)),
    ...(report.unread.length > 0
      ? [command('notice', {}, [passedOver(report.unread, options.locale)])]
      : []),
  ]
  return lines.map(line => `${line}\n`).join('')
}

function annotation({ path, draft, finding }: Located, report: Report, options: ReportOptions) {
  const places = positionsOf(finding)
  const [start, end] = [lineOf(places.start), lineOf(places.end)]
  const isOnOneLine = start.line === end.line && !start.spot
  const columns = isOnOneLine ? { col: start.column, endColumn: end.column } : {}
  const where = draft ? { line: start.line, endLine: end.line, ...columns } : {}
  const title = [citation(finding, report), `(${sanitize(finding.ruleId ?? '')})`].join(' ').trim()
  return command(
    commands[severityOf(finding)],
    { file: path, ...where, title },
    messageLines(finding, report, options),
  )
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`)
  return `::${[name, written.join(',')].join(' ').trim()}::${lines.map(escaped).join('%0A')}`
}

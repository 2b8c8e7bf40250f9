import { severityOf } from '../core/finding.ts'
import { fingerprint } from '../core/fingerprint.ts'
import type { IgnoreEntry } from '../core/types.ts'
import { positionsOf } from './position.ts'
import { problemWords } from './problem-words.ts'
import { type Located, located } from './rank.ts'
import type { FileProblem, Report, Reporter, ReportOptions } from './report.ts'
import { joiner, oneLine, safeJson } from './safe.ts'
import { ruleOf, saidLines } from './said.ts'
import { descriptor, levels } from './sarif/rules.ts'
import { sarifWords } from './sarif/words.ts'

/** A finding, and the entry of its draft that silences it. */
interface Reported extends Located {
  by?: IgnoreEntry
}

/** GitHub refuses a file with more results in a run. */
const mostResults = 25_000

/** SARIF 2.1.0, with what GitHub code scanning asks for. */
export const sarif: Reporter = (report, options) => {
  const all = [...located(report), ...(options.showIgnored ? silenced(report) : [])]
  const reported = all.slice(0, mostResults)
  const leftOut = all.length - reported.length
  const rules = [...new Set(reported.map(({ finding }) => ruleOf(finding)))]
  const { name, version } = report.tool
  const run = {
    tool: {
      driver: {
        name,
        version,
        semanticVersion: version,
        language: options.locale,
        rules: rules.map(id => descriptor(id, report.packs, options.locale)),
      },
    },
    invocations: [
      {
        executionSuccessful: report.problems.length === 0,
        toolExecutionNotifications: [
          ...report.problems.map(one => notification(one, options)),
          ...(leftOut > 0 ? [leftOutNotification(leftOut, options)] : []),
        ],
      },
    ],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: reported.map(one => result(one, rules, report, options)),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return `${safeJson(JSON.stringify(log, null, 2))}\n`
}

/** What is told of the findings for which there was no room: the gravest come first. */
const leftOutNotification = (count: number, { locale }: ReportOptions) => ({
  level: 'warning',
  message: { text: sarifWords[locale].leftOut(count, mostResults) },
})

const silenced = ({ results }: Report): readonly Reported[] =>
  results.flatMap(({ path, ignored }) =>
    ignored.map(({ finding, by }) => ({ path, finding, by, inDraft: true })),
  )

function result(one: Reported, rules: readonly string[], report: Report, options: ReportOptions) {
  const { path, finding, inDraft } = one
  const { start, end } = positionsOf(finding)
  const known = fingerprint(finding, inDraft ? path : '', report.hash)
  return {
    ruleId: ruleOf(finding),
    ruleIndex: rules.indexOf(ruleOf(finding)),
    level: levels[severityOf(finding)],
    message: { text: saidLines(finding, report, options).map(withoutLinks).join('\n') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
      },
    ],
    // The second is the one that GitHub compares.
    partialFingerprints: { 'tankefter/v2': known, primaryLocationLineHash: `${known}:1` },
    // As soon as one result says whether it is suppressed all have to.
    ...(options.showIgnored ? { suppressions: suppressions(one, options) } : {}),
  }
}

function suppressions({ by }: Reported, { locale }: ReportOptions) {
  if (!by) return []
  const until = by.until ? sarifWords[locale].until(by.until) : ''
  const justification = [by.reason ?? '', until].filter(Boolean).map(oneLine).join(', ')
  return [{ kind: 'inSource', ...(justification ? { justification } : {}) }]
}

const notification = (problem: FileProblem, { locale }: ReportOptions) => ({
  level: 'error',
  message: { text: problemWords(problem, locale) },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(problem.path) } } }],
})

// `[words](1)` is a link in a message.
const withoutLinks = (text: string): string => text.replaceAll('](', `]${joiner}(`)

/** A path as a relative URI; one from the root as a file URI. */
function uriOf(path: string): string {
  const parts = oneLine(path).replaceAll('\\', '/').split('/')
  const uri = parts.map(encodeURIComponent).join('/')
  return uri.startsWith('/') ? `file://${uri}` : uri
}

import { severityOf } from '../core/message.ts'
import {
  type FileProblem,
  type Finding,
  type Locale,
  type Result,
  severities,
} from '../core/types.ts'
import { reportWords } from '../messages/report.ts'
import {
  draftName,
  messageLines,
  passedOver,
  problemWords,
  ruleOf,
  startText,
} from './finding-text.ts'
import { bySeverity, type Report, type Reporter, type ReportOptions } from './report.ts'
import { escapeTags, oneLine } from './terminal-text.ts'

type Kind = 'passed' | 'skipped' | 'error' | 'failure'

/** A test case, its kind and the XML inside it. */
interface TestCase {
  kind: Kind
  name: string
  inside: string
}

// XML 1.0 has no form at all for most control characters.
const xml = (text: string): string =>
  text
    .split('\n')
    .map(line => escapeTags(oneLine(line), '&apos;'))
    .join('\n')

const skipped = (name: string, words: string): TestCase => ({
  kind: 'skipped',
  name,
  inside: `<skipped>${xml(words)}</skipped>`,
})

const unread = (problem: FileProblem, locale: Locale): TestCase => ({
  kind: 'error',
  name: problem.path,
  inside: `<error type="${problem.reason}" message="${xml(problemWords(problem, locale))}"/>`,
})

const placedName = (finding: Finding, { locale }: ReportOptions): string =>
  `${ruleOf(finding)} ${startText(finding, locale)}`

const count = (cases: readonly TestCase[], kind: Kind): number =>
  cases.filter(one => one.kind === kind).length

const totals = (cases: readonly TestCase[]): string =>
  `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}"`

const suiteLines = (name: string, cases: readonly TestCase[]): readonly string[] => [
  `  <testsuite name="${xml(name)}" ${totals(cases)} skipped="${count(cases, 'skipped')}" time="0">`,
  ...cases.map(
    one =>
      `    <testcase name="${xml(one.name)}" classname="${xml(name)}" time="0">${one.inside}</testcase>`,
  ),
  '  </testsuite>',
]

/**
 * JUnit XML: a suite a draft, a case a finding. What makes the run fail is a
 * failure, the rest passes with its words as output; a file that cannot be read is an error.
 */
export const junit: Reporter = (report, options) => {
  const { locale } = options
  const words = reportWords[locale]
  const over = passedOver(report.unread, locale)
  const suites = [
    ...report.results.map(result => ({
      name: draftName(result),
      cases: draftCases(result, report, options),
    })),
    {
      name: words.folder,
      cases: bySeverity(report.folder).map(one => caseOf(one, ruleOf(one), report, options)),
    },
    ...report.problems.map(problem => ({ name: problem.path, cases: [unread(problem, locale)] })),
    { name: words.notRead, cases: over ? [skipped(words.notRead, over)] : [] },
  ].filter(({ cases }) => cases.length > 0)
  const all = suites.flatMap(({ cases }) => cases)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(report.tool.name)}" ${totals(all)} time="0">`,
    ...suites.flatMap(({ name, cases }) => suiteLines(name, cases)),
    '</testsuites>\n',
  ].join('\n')
}

function draftCases(result: Result, report: Report, options: ReportOptions): readonly TestCase[] {
  const { findings, ignored } = result
  const found = bySeverity(findings).map(one =>
    caseOf(one, placedName(one, options), report, options),
  )
  const left = (options.showIgnored ? ignored : []).map(({ finding, by }) =>
    skipped(placedName(finding, options), [by.reason, by.until].filter(Boolean).join(', ')),
  )
  const cases = [...found, ...left]
  return cases.length > 0 ? cases : [{ kind: 'passed', name: draftName(result), inside: '' }]
}

function caseOf(finding: Finding, name: string, report: Report, options: ReportOptions): TestCase {
  const lines = messageLines(finding, report, options)
  const [first = ''] = lines
  const all = xml(lines.join('\n'))
  if (!fails(finding, options))
    return { kind: 'passed', name, inside: `<system-out>${all}</system-out>` }
  const type = severityOf(finding)
  const inside = `<failure type="${type}" message="${xml(first)}">${all}</failure>`
  return { kind: 'failure', name, inside }
}

function fails(finding: Finding, { failOn = 'error' }: ReportOptions): boolean {
  return failOn !== 'never' && severities.indexOf(severityOf(finding)) <= severities.indexOf(failOn)
}

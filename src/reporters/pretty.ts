import type { Finding, Result } from '../core/types.ts'
import { citation } from './cite.ts'
import { columnsOf } from './columns.ts'
import { allFindings, countBySeverity } from './count.ts'
import { findingLines, ignoredLines, type Page } from './finding-lines.ts'
import { headerOf } from './header.ts'
import { usableWidth, wrap, wrapAfter } from './layout.ts'
import { plain } from './paint.ts'
import { problemWords } from './problem-words.ts'
import { worstFirst } from './rank.ts'
import type { Report, Reporter, ReportOptions } from './report.ts'
import { safe } from './safe.ts'
import { reportWords } from './words.ts'

/** The report for people: by draft, worst first, each finding with its clause and a way out. */
export const pretty: Reporter = (report, options) => {
  const page = pageFor(report, options)
  const blocks = [
    ...report.results
      .filter(
        ({ findings, ignored }) =>
          findings.length > 0 || (options.showIgnored && ignored.length > 0),
      )
      .map(result => draftBlock(result, report, options, page)),
    ...folderBlock(report.folder, page),
    ...problemBlock(report, options, page),
    summary(report, page),
  ]
  return `${blocks.map(lines => lines.map(line => line.trimEnd()).join('\n')).join('\n\n')}\n`
}

function pageFor(report: Report, options: ReportOptions): Page {
  const words = reportWords[options.locale]
  const quoted = new Set<string>()
  const why = (finding: Finding): string => {
    const clause = citation(finding, report)
    if (!clause || !options.quotes || !finding.note) return clause
    if (quoted.has(clause)) return `${clause}, ${words.quotedAbove}`
    quoted.add(clause)
    return `${clause}: ${words.quote.join(safe(finding.note))}`
  }
  return {
    locale: options.locale,
    width: usableWidth(options.width),
    colour: options.paint !== undefined,
    paint: options.paint ?? plain,
    words,
    why,
  }
}

function draftBlock(
  result: Result,
  { texts }: Report,
  { locale, showIgnored }: ReportOptions,
  page: Page,
) {
  const [path = '', ...rest] = headerOf(result, page.words, locale)
  const header = wrap([page.paint.path(path), ...rest].join(' · '), page.width)
  const text = texts.get(result.path) ?? ''
  return [
    ...header,
    ...worstFirst(result.findings).flatMap(one => ['', ...findingLines(one, text, page)]),
    ...(showIgnored ? result.ignored.flatMap(one => ['', ...ignoredLines(one, page)]) : []),
  ]
}

function folderBlock(findings: readonly Finding[], page: Page): string[][] {
  if (findings.length === 0) return []
  const lines = worstFirst(findings).flatMap(one => ['', ...findingLines(one, undefined, page)])
  return [[page.paint.path(page.words.folder), ...lines]]
}

function problemBlock({ problems }: Report, { locale }: ReportOptions, page: Page): string[][] {
  if (problems.length === 0) return []
  const lines = problems.flatMap(problem => [
    '',
    ...wrap(safe(problem.path), page.width - 2).map(line => `  ${page.paint.label('error', line)}`),
    ...wrapAfter('  → ', problemWords(problem, locale), page.width),
  ])
  return [[page.paint.path(page.words.unread), ...lines]]
}

function summary({ results, folder, problems }: Report, { words, paint, width }: Page): string[] {
  const findings = allFindings(results, folder)
  const fine = results.filter(({ findings }) => findings.length === 0).length
  const ignored = results.reduce((sum, result) => sum + result.ignored.length, 0)
  const counts = [
    ...words.counts(countBySeverity(findings)),
    ...(ignored ? [words.ignored(ignored)] : []),
    ...(problems.length ? [words.unreadCount(problems.length)] : []),
  ].join(', ')
  const read = words.drafts(results.length, fine)
  const line = counts ? `${read} · ${counts}` : paint.fine(read)
  const last = findings[findings.length - 1]?.ruleId
  const hint = last ? hintLines(words.mayBeWrong, words.moreAbout(last), width) : []
  return [...wrap(line, width), ...hint.map(paint.faint)]
}

// A command to copy is not broken over two lines.
function hintLines(first: string, second: string, width: number): readonly string[] {
  const together = `${first} ${second}`
  return columnsOf(together) <= width ? [together] : [first, second]
}

import type { Finding, Result } from '../core/types.ts'
import { columnsOf } from './columns.ts'
import { findingLines, ignoredLines, type Page } from './finding-lines.ts'
import { headerOf } from './header.ts'
import { usableWidth, wrap, wrapAfter } from './layout.ts'
import { plain } from './paint.ts'
import { problemWords } from './problem-words.ts'
import { openQuoting } from './quoting.ts'
import { worstFirst } from './rank.ts'
import type { Report, Reporter, ReportOptions } from './report.ts'
import { safe } from './safe.ts'
import { openTally, type Tally } from './tally.ts'
import { reportWords } from './words.ts'

/** The report for people: by draft, worst first, each finding with its clause and a way out. */
export const pretty: Reporter = (report, options) => {
  const live = openPretty(report, options)
  const drafts = report.results.map(one => live.draft(one, report.texts.get(one.path) ?? ''))
  return drafts.join('') + live.end(report)
}

/** The same report, printed as it is made. */
export interface LiveReport {
  /** What is printed of a draft, given as read; empty where nothing was found. */
  draft(result: Result, text: string): string
  /** What is printed when all drafts have been told. */
  end(rest: Pick<Report, 'folder' | 'problems'>): string
}

/** Opens a report for people of drafts that come one by one. */
export function openPretty(report: Pick<Report, 'cites'>, options: ReportOptions): LiveReport {
  const page = pageFor(openQuoting(report, options), options)
  const tally = openTally()
  return {
    draft: (result, text) => {
      tally.draft(result)
      const { findings, ignored } = result
      const isShown = findings.length > 0 || (options.showIgnored && ignored.length > 0)
      return isShown ? `${block(draftBlock(result, text, options, page))}\n\n` : ''
    },
    end: ({ folder, problems }) => {
      tally.folder(folder)
      const blocks = [
        ...folderBlock(folder, page),
        ...problemBlock(problems, options, page),
        summary(tally, problems.length, page),
      ]
      return `${blocks.map(block).join('\n\n')}\n`
    },
  }
}

const block = (lines: readonly string[]): string => lines.map(line => line.trimEnd()).join('\n')

function pageFor(why: Page['why'], options: ReportOptions): Page {
  return {
    locale: options.locale,
    width: usableWidth(options.width),
    colour: options.paint !== undefined,
    paint: options.paint ?? plain,
    words: reportWords[options.locale],
    why,
  }
}

function draftBlock(
  result: Result,
  text: string,
  { locale, showIgnored }: ReportOptions,
  page: Page,
) {
  const [path = '', ...rest] = headerOf(result, page.words, locale)
  const header = wrap([page.paint.path(path), ...rest].join(' · '), page.width)
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

function problemBlock(
  problems: Report['problems'],
  { locale }: ReportOptions,
  page: Page,
): string[][] {
  if (problems.length === 0) return []
  const lines = problems.flatMap(problem => [
    '',
    ...wrap(safe(problem.path), page.width - 2).map(line => `  ${page.paint.label('error', line)}`),
    ...wrapAfter('  → ', problemWords(problem, locale), page.width),
  ])
  return [[page.paint.path(page.words.unread), ...lines]]
}

function summary(
  { drafts, fine, ignored, counts, last }: Tally,
  unread: number,
  { words, paint, width }: Page,
): string[] {
  const told = [
    ...words.counts(counts),
    ...(ignored ? [words.ignored(ignored)] : []),
    ...(unread ? [words.unreadCount(unread)] : []),
  ].join(', ')
  const read = words.drafts(drafts, fine)
  const line = told ? `${read} · ${told}` : paint.fine(read)
  const hint = last ? hintLines(words.mayBeWrong, words.moreAbout(last), width) : []
  return [...wrap(line, width), ...hint.map(paint.faint)]
}

// A command to copy is not broken over two lines.
function hintLines(first: string, second: string, width: number): readonly string[] {
  const together = `${first} ${second}`
  return columnsOf(together) <= width ? [together] : [first, second]
}

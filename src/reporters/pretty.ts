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
import { type Counted, countedIn, openTally, type Tally } from './tally.ts'
import { reportWords } from './words.ts'

/** The report for people: by draft, worst first, each finding with its clause and a way out. */
export const pretty: Reporter = (report, options) => {
  const live = openPretty(report, options)
  const drafts = report.results.map(one => live.draft(one, report.texts.get(one.path) ?? '').text)
  return drafts.join('') + live.end(report)
}

/** What is printed of a draft. */
export interface Printed {
  /** Nothing where nothing was found. */
  text: string
  counted: Counted
  /** The clauses that it says were quoted above; undefined where it quotes one itself, as is done once in a report. */
  above?: readonly string[] | undefined
}

/** The same report, printed as it is made. */
export interface LiveReport {
  /** Tells reports apart that look different. */
  looks: string
  /** What is printed of a draft, given as read. */
  draft(result: Result, text: string): Printed
  /** Prints a draft as a report that looks the same has printed it; gives whether it says the same in this one. */
  again(printed: Printed): boolean
  /** What is printed when all drafts have been told. */
  end(rest: Pick<Report, 'folder' | 'problems'>): string
}

/** Opens a report for people of drafts that come one by one. */
export function openPretty(report: Pick<Report, 'cites'>, options: ReportOptions): LiveReport {
  const quoting = openQuoting(report, options)
  const page = pageFor(quoting.why, options)
  const tally = openTally()
  const { locale, quotes, showIgnored = false } = options
  return {
    looks: JSON.stringify([locale, page.width, page.colour, quotes, showIgnored]),
    draft: (result, text) => {
      const counted = countedIn(result)
      tally.draft(counted)
      const { findings, ignored } = result
      if (findings.length === 0 && !(showIgnored && ignored.length > 0))
        return { text: '', counted }
      const printed = `${block(draftBlock(result, text, options, page))}\n\n`
      return { text: printed, counted, above: quoting.takeAbove() }
    },
    again: ({ counted, above }) => {
      const same = above?.every(quoting.isQuoted) ?? false
      if (same) tally.draft(counted)
      return same
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

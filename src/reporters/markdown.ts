import type { Finding, Result } from '../core/types.ts'
import { ignoredWords, markdownWords, reportWords } from '../messages/report.ts'
import { type Entry, entriesOf, itemText } from './entries.ts'
import {
  alsoAt,
  clauseText,
  excerptOf,
  headerOf,
  passedOver,
  problemWords,
  whereText,
  whyIgnored,
} from './finding-text.ts'
import { readabilityLine } from './readability.ts'
import {
  allFindings,
  countByLabel,
  gravest,
  isShown,
  labelOf,
  type Report,
  type Reporter,
  type ReportOptions,
} from './report.ts'
import { joiner, sanitize } from './terminal-text.ts'

/** UTF-16 units of a report; comments on GitHub and GitLab may be a little longer. */
const longest = 60_000

/** The first line of every report in Markdown: by it a bot finds its comment, and the tool its file. */
export const reportMark = '<!-- tankefter -->'

/** Columns of a draft's line that are shown around the words. */
const columns = 160

const lineOf = (finding: Finding, { locale }: ReportOptions): string =>
  whereText(finding, locale, markdownWords[locale].line)

// What forges look for in running text: people, issues, merge requests, labels, links, emoji, commits.
const references = /[@#!~%^](?=[\p{L}\p{N}"_:])|:(?=[\p{L}/+-])|www(?=\.)/giu
const commits = /(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/giu

/** Text in a fixed-width face, which forges do not look for mentions in. */
const code = (text: string): string => `<code>${escapeMarkdown(text)}</code>`

/** The report for a comment on a merge request: the gravest drafts first, as many as there is room for. */
export const markdown: Reporter = (report, options) => {
  const words = reportWords[options.locale]
  const top = head(report, options)
  const hint = report.hasQuestions ? `\n${escapeMarkdown(words.checklist())}\n` : ''
  const end = `${words.mayBeWrong}\n${hint}`
  const sections = [
    ...(report.folder.length > 0 ? [folderSection(report, options)] : []),
    ...[...report.results]
      .filter(result => isShown(result, options))
      .sort((a, b) => gravest(a.findings) - gravest(b.findings))
      .map(result => draftSection(result, report, options)),
  ]
  const most = markdownWords[options.locale].leftOut(999_999)
  const { text, leftOut } = fill(sections, longest - top.length - end.length - most.length - 2)
  const rest = leftOut > 0 ? `${markdownWords[options.locale].leftOut(leftOut)}\n\n` : ''
  return `${top}${text}${rest}${end}`
}

function head(report: Report, { locale }: ReportOptions): string {
  const { results, folder, problems } = report
  const words = reportWords[locale]
  const readability = readabilityLine(results, locale)
  const over = passedOver(report.unread, locale)
  const counts = words.counts(countByLabel(allFindings(results, folder))).join(', ')
  const fine = results.filter(({ findings }) => findings.length === 0).length
  const unreadCount = problems.length > 0 ? words.unreadCount(problems.length) : ''
  const title = counts || unreadCount || markdownWords[locale].fine
  const unread = problems
    .slice(0, 20)
    .map(problem => `- ${code(problem.path)}: ${escapeMarkdown(problemWords(problem, locale))}\n`)
  return [
    `${reportMark}\n`,
    `### tankefter: ${title}\n\n`,
    `${words.drafts(results.length, fine)}\n\n`,
    ...(readability ? [`${escapeMarkdown(readability)}\n\n`] : []),
    ...(over ? [`${escapeMarkdown(over)}\n\n`] : []),
    ...(unreadCount ? [`**${unreadCount}**\n\n`, ...unread, '\n'] : []),
  ].join('')
}

/** As much of some sections as there is room for, and how many findings were left out. */
function fill(sections: readonly Section[], room: number): { text: string; leftOut: number } {
  let text = ''
  let leftOut = 0
  for (const { open, items, close } of sections) {
    let inside = ''
    let taken = 0
    for (const { write } of leftOut > 0 ? [] : items) {
      const item = write()
      const size = text.length + open.length + inside.length + item.length + close.length
      if (size > room) break
      inside += item
      taken++
    }
    if (taken > 0) text += open + inside + close
    leftOut += items.slice(taken).reduce((sum, { findings }) => sum + findings, 0)
  }
  return { text, leftOut }
}

/** A line or so of a section, written only where there is room. */
interface Item {
  /** How many findings it tells; none where it is a note. */
  findings: number
  write(): string
}

/** A part that opens and closes around items, of which some may be left out for want of room. */
interface Section {
  open: string
  items: readonly Item[]
  close: string
}

/** A draft: what it is, its findings, and what it leaves alone where that is asked for. */
function draftSection(result: Result, report: Report, options: ReportOptions): Section {
  const words = reportWords[options.locale]
  const counts = words.counts(countByLabel(result.findings)).join(', ')
  const [path = '', ...about] = headerOf(result, options.locale)
  const grave = result.findings.some(({ fatal }) => fatal === true)
  const text = report.texts.get(result.path) ?? ''
  const ignored = options.showIgnored ? result.ignored : []
  return {
    open: `<details${grave ? ' open' : ''}>\n<summary>${code(path)}${counts ? ` · ${counts}` : ''}</summary>\n\n<i>${about.map(escapeMarkdown).join(' · ')}</i>\n\n`,
    items: [
      ...itemsOf(result.findings, text, report, options),
      ...ignored.map(one => ({ findings: 0, write: () => ignoredItem(one, options) })),
    ],
    close: '\n</details>\n\n',
  }
}

/** The findings over all drafts together. */
function folderSection(report: Report, options: ReportOptions): Section {
  return {
    open: `**${reportWords[options.locale].folder}**\n\n`,
    items: itemsOf(report.folder, undefined, report, options),
    close: '\n',
  }
}

const itemsOf = (
  findings: readonly Finding[],
  text: string | undefined,
  report: Report,
  options: ReportOptions,
): Item[] =>
  entriesOf(findings, report.packs, options.locale).map(entry => ({
    findings: entry.findings.length,
    write: () => item(entry, text, report, options),
  }))

/** An entry as an item of a list: what, the words it is about, where else, a way out, and why. */
function item(
  { findings, message, fix }: Entry,
  text: string | undefined,
  report: Report,
  options: ReportOptions,
): string {
  const [finding, ...rest] = findings
  const { locale } = options
  const words = reportWords[locale]
  const isList = rest.length > 0
  const also = isList ? '' : alsoAt(finding, locale)
  const where = text === undefined || isList ? '' : `${lineOf(finding, options)}, `
  const why = clauseText(finding, report, options)
  const lines = [
    `- **${words.labels[labelOf(finding)]}** ${escapeMarkdown(message)} (${where}${code(finding.ruleId ?? '')})`,
    ...(isList ? [findings.map(one => escapeMarkdown(itemText(one, locale))).join(', ')] : []),
    ...(text === undefined || isList ? [] : excerptLine(text, finding)),
    ...(also ? [escapeMarkdown(also)] : []),
    ...(fix ? [`→ ${escapeMarkdown(fix)}`] : []),
    ...(why ? [`<i>${escapeMarkdown(why)}</i>`] : []),
  ]
  return `${lines.join('<br>\n  ')}\n`
}

function excerptLine(text: string, finding: Finding): string[] {
  const excerpt = excerptOf(text, finding.span, columns)
  if (!excerpt) return []
  const { before, words, after } = excerpt
  return [
    `<code>${escapeMarkdown(before)}<b>${escapeMarkdown(words)}</b>${escapeMarkdown(after)}</code>`,
  ]
}

function ignoredItem({ finding, by }: Result['ignored'][number], options: ReportOptions): string {
  const { label } = ignoredWords[options.locale]
  const where = `${lineOf(finding, options)}, ${code(finding.ruleId ?? '')}`
  const why = escapeMarkdown(whyIgnored(by, options.locale))
  return `- ${label} <s>${escapeMarkdown(finding.reason)}</s> (${where})<br>\n  ${why}\n`
}

/** One line that stays text in Markdown and in HTML inside it: no markup, no link, nothing and nobody mentioned. */
export function escapeMarkdown(text: string): string {
  return sanitize(text)
    .replace(references, sign => sign + joiner)
    .replace(commits, word => word.slice(0, 3) + joiner + word.slice(3))
    .replace(/[&<>"'`*_[\]\\|$~#]/g, sign => `&#${sign.codePointAt(0)};`)
}

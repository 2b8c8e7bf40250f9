import type { Finding, Result } from '../../core/types.ts'
import { citation } from '../cite.ts'
import { countBySeverity } from '../count.ts'
import { excerptOf } from '../excerpt.ts'
import { labelOf } from '../finding-lines.ts'
import { headerOf } from '../header.ts'
import { ignoredWords, whyIgnored } from '../ignored-words.ts'
import { positionsOf } from '../position.ts'
import { worstFirst } from '../rank.ts'
import type { Report, ReportOptions } from '../report.ts'
import { reportWords } from '../words.ts'
import { code, plain } from './escape.ts'
import { markdownWords } from './words.ts'

/** A part that opens and closes around items, of which some may be left out for want of room. */
export interface Section {
  open: string
  /** Written only as far as there is room. */
  items: readonly (() => string)[]
  /** How many of the items are findings; the rest are notes. */
  findings: number
  close: string
}

/** Columns of a draft's line that are shown around the words. */
const columns = 160

/** A draft: what it is, its findings, and what it leaves alone where that is asked for. */
export function draftSection(result: Result, report: Report, options: ReportOptions): Section {
  const words = reportWords[options.locale]
  const counts = words.counts(countBySeverity(result.findings)).join(', ')
  const [path = '', ...about] = headerOf(result, words, options.locale)
  const grave = result.findings.some(({ fatal }) => fatal === true)
  const text = report.texts.get(result.path) ?? ''
  const ignored = options.showIgnored ? result.ignored : []
  return {
    open: `<details${grave ? ' open' : ''}>\n<summary>${code(path)}${counts ? ` · ${counts}` : ''}</summary>\n\n<i>${about.map(plain).join(' · ')}</i>\n\n`,
    items: [
      ...worstFirst(result.findings).map(one => () => item(one, text, report, options)),
      ...ignored.map(one => () => ignoredItem(one, options)),
    ],
    findings: result.findings.length,
    close: '\n</details>\n\n',
  }
}

/** The findings over all drafts together. */
export function folderSection(report: Report, options: ReportOptions): Section {
  return {
    open: `**${reportWords[options.locale].folder}**\n\n`,
    items: worstFirst(report.folder).map(one => () => item(one, undefined, report, options)),
    findings: report.folder.length,
    close: '\n',
  }
}

function item(
  finding: Finding,
  text: string | undefined,
  report: Report,
  options: ReportOptions,
): string {
  const words = reportWords[options.locale]
  const where = text === undefined ? '' : `${lineOf(finding, options)}, `
  const label = words.labels[labelOf(finding)]
  const lines = [
    `- **${label}** ${plain(finding.reason)} (${where}${code(finding.ruleId ?? '')})`,
    ...(text === undefined ? [] : excerptLine(text, finding)),
    ...(finding.fix ? [`→ ${plain(finding.fix)}`] : []),
    ...whyLine(finding, report, options),
  ]
  return `${lines.join('<br>\n  ')}\n`
}

function excerptLine(text: string, finding: Finding): string[] {
  const excerpt = excerptOf(text, finding.span, columns)
  if (!excerpt) return []
  const { before, words, after } = excerpt
  return [`<code>${plain(before)}<b>${plain(words)}</b>${plain(after)}</code>`]
}

function whyLine(finding: Finding, report: Report, { locale, quotes }: ReportOptions): string[] {
  const clause = plain(citation(finding, report))
  const [open, close] = reportWords[locale].quote
  const quote = quotes && finding.note ? `${open}${plain(finding.note)}${close}` : ''
  const why = [clause, quote].filter(Boolean).join(': ')
  return why ? [`<i>${why}</i>`] : []
}

function ignoredItem({ finding, by }: Result['ignored'][number], options: ReportOptions): string {
  const { label } = ignoredWords[options.locale]
  const where = `${lineOf(finding, options)}, ${code(finding.ruleId ?? '')}`
  const why = plain(whyIgnored(by, options.locale))
  return `- ${label} <s>${plain(finding.reason)}</s> (${where})<br>\n  ${why}\n`
}

const lineOf = (finding: Finding, { locale }: ReportOptions): string =>
  markdownWords[locale].line(positionsOf(finding).start.line)

import { severityOf } from '../../core/finding.ts'
import type { Finding, Result } from '../../core/types.ts'
import { citation } from '../cite.ts'
import { labelOf } from '../finding-lines.ts'
import { ignoredWords, whyIgnored } from '../ignored-words.ts'
import { positionsOf } from '../position.ts'
import type { Report, ReportOptions } from '../report.ts'
import { reportWords } from '../words.ts'
import { html } from './escape.ts'
import { htmlWords } from './words.ts'

/** Where a finding of a draft stands on the page, and its mark. */
export interface Anchors {
  id: string
  mark: string
}

/** A finding as an item of a list: what, a way out, and the clause with its words. */
export function findingItem(
  finding: Finding,
  anchors: Anchors | undefined,
  report: Report,
  options: ReportOptions,
): string {
  const words = reportWords[options.locale]
  const label = labelOf(finding)
  const line = htmlWords[options.locale].line(positionsOf(finding).start.line)
  const where = anchors ? `<a class="where" href="#${anchors.mark}">${line}</a>` : ''
  return [
    `<li${anchors ? ` id="${anchors.id}"` : ''} class="finding ${severityOf(finding)}">`,
    `<p class="head"><span class="label">${words.labels[label]}</span>${where}<code>${html(finding.ruleId ?? '')}</code></p>`,
    `<p class="message">${html(finding.reason)}</p>`,
    finding.fix ? `<p class="fix">${html(finding.fix)}</p>` : '',
    why(finding, report, options),
    '</li>',
  ].join('')
}

function why(finding: Finding, report: Report, { quotes }: ReportOptions): string {
  const clause = html(citation(finding, report))
  if (!clause) return ''
  if (!quotes || !finding.note) return `<p class="clause">${clause}</p>`
  return `<figure class="clause"><blockquote>${html(finding.note)}</blockquote><figcaption>${clause}</figcaption></figure>`
}

/** What a draft asks to leave alone, with its reasons; empty where nothing. */
export function ignoredList({ ignored }: Result, { locale, showIgnored }: ReportOptions): string {
  if (!showIgnored || ignored.length === 0) return ''
  const items = ignored.map(
    ({ finding, by }) =>
      `<li><p class="head"><span class="where">${htmlWords[locale].line(positionsOf(finding).start.line)}</span><code>${html(finding.ruleId ?? '')}</code></p><p class="message">${html(finding.reason)}</p><p class="reason">${html(whyIgnored(by, locale))}</p></li>`,
  )
  return `<h4>${ignoredWords[locale].title}</h4><ul class="ignored">${items.join('')}</ul>`
}

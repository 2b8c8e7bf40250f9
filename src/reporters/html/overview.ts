import { severityOf } from '../../core/finding.ts'
import { type Finding, severities } from '../../core/types.ts'
import { allFindings, countBySeverity } from '../count.ts'
import { groupBy } from '../group.ts'
import type { Report, ReportOptions } from '../report.ts'
import { html } from './escape.ts'
import { type HtmlWords, htmlWords } from './words.ts'

/** Tables of what was found by rule and channel, and of branches with bars. Those with no rows are left out. */
export function overview(report: Report, { locale }: ReportOptions): string {
  const words = htmlWords[locale]
  return [ruleTable(report, words), channelTable(report, words), branchTable(report, words)].join(
    '\n',
  )
}

function ruleTable({ results, folder }: Report, words: HtmlWords): string {
  const byRule = groupBy(allFindings(results, folder), ({ ruleId = '' }) => ruleId)
  const worst = (findings: readonly Finding[]) =>
    Math.min(...findings.map(one => severities.indexOf(severityOf(one))))
  const rows = [...byRule]
    .sort(([, a], [, b]) => worst(a) - worst(b) || b.length - a.length)
    .map(([id, findings]) => {
      const counts = countBySeverity(findings)
      return row(
        `<code>${html(id)}</code>`,
        severities.map(one => number(counts[one])),
      )
    })
  const heads = severities.map(one => words.counted[one])
  return table('rules', words.byRule, [words.rule, ...heads], rows)
}

function channelTable({ results }: Report, words: HtmlWords): string {
  const posts = results.flatMap(({ metadata, findings }) =>
    (metadata.channel ?? ['']).map(channel => ({ channel, found: findings.length })),
  )
  const channels = groupBy(posts, ({ channel }) => channel)
  const rows = [...channels]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([channel, own]) => {
      const found = own.reduce((sum, one) => sum + one.found, 0)
      return row(html(channel || words.noChannel), [number(own.length), number(found)])
    })
  const heads = [words.channel, words.draftCount, words.findingCount]
  return table('channels', words.byChannel, heads, rows)
}

function branchTable({ results, branches }: Report, words: HtmlWords): string {
  const counts = new Map(branches.map(name => [folded(name), { name, count: 0 }]))
  for (const { metadata } of results) {
    if (metadata.branch === undefined) continue
    const own = counts.get(folded(metadata.branch)) ?? { name: metadata.branch.trim(), count: 0 }
    counts.set(folded(metadata.branch), { ...own, count: own.count + 1 })
  }
  if (counts.size === 0) return ''
  const told = [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  const named = told.reduce((sum, { count }) => sum + count, 0)
  const none = { name: words.noBranch, count: results.length - named }
  const most = Math.max(...told.map(({ count }) => count), none.count, 1)
  const rows = [...told, ...(none.count > 0 ? [none] : [])].map(({ name, count }) => {
    const percent = Math.round((100 * count) / Math.max(results.length, 1))
    return row(html(name), [
      `<div class="share">${bar(count / most)}<span>${words.share(count, percent)}</span></div>`,
    ])
  })
  return table('branches', words.byBranch, [words.branch, words.draftCount], rows)
}

const folded = (branch: string): string => branch.normalize('NFC').toLowerCase().trim()

// The figure beside it says the same to those who do not see it.
const bar = (share: number): string =>
  `<svg class="bar" aria-hidden="true" focusable="false" viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="track" width="100" height="8"/><rect width="${(100 * share).toFixed(1)}" height="8"/></svg>`

const number = (count: number): string =>
  count === 0 ? '<span class="none">0</span>' : String(count)

const row = (head: string, cells: readonly string[]): string =>
  `<tr><th scope="row">${head}</th>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`

function table(kind: string, caption: string, heads: readonly string[], rows: readonly string[]) {
  if (rows.length === 0) return ''
  const head = heads.map(one => `<th scope="col">${one}</th>`).join('')
  return `<table class="${kind}"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

import type { Locale } from '../core/types.ts'
import { allFindings, countBySeverity } from './count.ts'
import { draftArticle, draftId, type Shown } from './html/draft.ts'
import { html as text } from './html/escape.ts'
import { findingItem } from './html/finding.ts'
import { overview } from './html/overview.ts'
import { style } from './html/style.ts'
import { type HtmlWords, htmlWords } from './html/words.ts'
import { problemWords } from './problem-words.ts'
import { worstFirst } from './rank.ts'
import type { Report, Reporter, ReportOptions } from './report.ts'
import { reportWords } from './words.ts'

/** The report to open in a browser: one file that fetches nothing and runs nothing. */
export const html: Reporter = (report, options) => {
  const words = htmlWords[options.locale]
  const shown = report.results
    .filter(
      ({ findings, ignored }) => findings.length > 0 || (options.showIgnored && ignored.length > 0),
    )
    .map((result, index) => ({ number: index + 1, result }))
  const body = [
    header(report, options, words),
    contents(shown, words),
    unread(report, options, words),
    folder(report, options),
    section(
      words.drafts,
      'drafts',
      shown.map(one => draftArticle(one, report, options)).join('\n'),
    ),
    section(words.overview, 'overview', overview(report, options)),
    fine(report, words),
  ].filter(Boolean)
  return page(report, options, body.join('\n'))
}

function page(report: Report, options: ReportOptions, body: string): string {
  const { locale } = options
  const title = `${htmlWords[locale].title}: ${counted(report, options)}`
  // The hash lets in this style and no other; nothing else is let in at all.
  const policy = `default-src 'none'; style-src 'sha256-${base64(report.hash(style))}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
<footer><p>${reportWords[locale].mayBeWrong}</p><p>${text(report.tool.name)} ${text(report.tool.version)}</p></footer>
</body>
</html>
`
}

function counted(report: Report, { locale }: ReportOptions): string {
  const counts = reportWords[locale].counts(
    countBySeverity(allFindings(report.results, report.folder)),
  )
  return counts.join(', ') || unreadCount(report, locale) || htmlWords[locale].fine.toLowerCase()
}

const unreadCount = ({ problems }: Report, locale: Locale): string =>
  problems.length > 0 ? reportWords[locale].unreadCount(problems.length) : ''

function header(report: Report, { locale }: ReportOptions, words: HtmlWords): string {
  const { results, folder } = report
  const fine = results.filter(({ findings }) => findings.length === 0).length
  const counts = countBySeverity(allFindings(results, folder))
  const lead = [reportWords[locale].drafts(results.length, fine), unreadCount(report, locale)]
  const tiles = [
    ['error', words.counted.error, counts.error],
    ['warning', words.counted.warning, counts.warning],
    ['info', words.counted.info, counts.info],
    ['fine', words.fine, fine],
  ].map(
    ([kind, name, count]) =>
      `<div class="${kind}${count === 0 ? ' zero' : ''}"><dt>${name}</dt><dd>${count}</dd></div>`,
  )
  return `<header class="top"><h1>${words.title}</h1><p class="lead">${lead.filter(Boolean).join(' · ')}</p><dl class="tiles">${tiles.join('')}</dl></header>`
}

function contents(shown: readonly Shown[], words: HtmlWords): string {
  if (shown.length < 2) return ''
  const items = shown.map(
    one => `<li><a href="#${draftId(one)}"><bdi>${text(one.result.path)}</bdi></a></li>`,
  )
  return `<nav aria-label="${words.contents}"><ul>${items.join('')}<li><a href="#overview">${words.overview}</a></li></ul></nav>`
}

function unread({ problems }: Report, { locale }: ReportOptions, words: HtmlWords): string {
  const items = problems.map(
    problem =>
      `<li class="finding error"><p class="message"><bdi>${text(problem.path)}</bdi></p><p class="fix">${text(problemWords(problem, locale))}</p></li>`,
  )
  return section(words.unread, 'unread', items.length > 0 ? `<ul>${items.join('')}</ul>` : '')
}

function folder(report: Report, options: ReportOptions): string {
  const items = worstFirst(report.folder).map(one => findingItem(one, undefined, report, options))
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : ''
  return section(reportWords[options.locale].folder, 'folder', list)
}

function fine({ results }: Report, words: HtmlWords): string {
  const paths = results.filter(({ findings }) => findings.length === 0).map(({ path }) => path)
  if (paths.length === 0) return ''
  const items = paths.map(path => `<li><bdi>${text(path)}</bdi></li>`)
  return `<details class="fine"><summary>${words.fineList(paths.length)}</summary><ul>${items.join('')}</ul></details>`
}

const section = (title: string, id: string, inside: string): string =>
  inside.trim() === ''
    ? ''
    : `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>\n${inside}\n</section>`

const base64 = (hex: string): string =>
  btoa(hex.replace(/../g, byte => String.fromCharCode(Number.parseInt(byte, 16))))

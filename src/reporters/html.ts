import { parseDraft } from '../core/draft.ts'
import { normalizeBranch } from '../core/folder-rules.ts'
import { severityOf } from '../core/message.ts'
import { coverageOf } from '../core/pack/coverage.ts'
import {
  type Finding,
  type Locale,
  type Pack,
  type Result,
  type Span,
  severities,
} from '../core/types.ts'
import { coverageWords } from '../messages/explain.ts'
import { type HtmlWords, htmlWords, ignoredWords, reportWords } from '../messages/report.ts'
import { type Entry, entriesOf, itemWords } from './entries.ts'
import {
  alsoAt,
  citation,
  draftName,
  headerOf,
  passedOver,
  problemWords,
  whereText,
  whyIgnored,
} from './finding-text.ts'
import { style } from './html-style.ts'
import { readabilityLine } from './readability.ts'
import {
  allFindings,
  bySeverity,
  countByLabel,
  countBySeverity,
  gravest,
  groupBy,
  isShown,
  labelOf,
  type Report,
  type Reporter,
  type ReportOptions,
} from './report.ts'
import { escapeTags, oneLine, safeLines } from './terminal-text.ts'

const unreadCount = ({ problems }: Report, locale: Locale): string =>
  problems.length > 0 ? reportWords[locale].unreadCount(problems.length) : ''

const section = (title: string, id: string, inside: string): string =>
  inside.trim() === ''
    ? ''
    : `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>\n${inside}\n</section>`

const base64 = (hex: string): string =>
  btoa(hex.replace(/../g, byte => String.fromCharCode(Number.parseInt(byte, 16))))

/** Items of a list with its tag and attributes; empty where there are none. */
const list = (open: string, items: readonly string[], between = ''): string =>
  items.length > 0 ? `<${open}>${items.join(between)}</${open.slice(0, 2)}>` : ''

const langOf = (language: string): string =>
  /^[a-z]{2,3}$/.test(language) && language !== 'und' && language !== 'mul'
    ? ` lang="${language}"`
    : ''

/** One line of text, harmless between tags and inside a quoted attribute. */
const markup = (text: string): string => escapeTags(oneLine(text))

const reference = ({ finding, number, id, label }: Numbered): string =>
  `<a class="n ${severityOf(finding)}" href="#${id}" aria-label="${markup(label)}">${number}</a>`

// The figure beside it says the same to those who do not see it.
const bar = (share: number): string =>
  `<svg class="bar" aria-hidden="true" focusable="false" viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="track" width="100" height="8"/><rect width="${(100 * share).toFixed(1)}" height="8"/></svg>`

const number = (count: number): string =>
  count === 0 ? '<span class="none">0</span>' : String(count)

const row = (head: string, cells: readonly string[]): string =>
  `<tr><th scope="row">${head}</th>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`

/** Text with its lines kept, harmless between tags. */
const htmlLines = (text: string): string =>
  safeLines(text)
    .map(line => escapeTags(line))
    .join('\n')

/** The report to open in a browser: one file that fetches nothing and runs nothing. */
export const html: Reporter = (report, options) => {
  const words = htmlWords[options.locale]
  const shown = report.results
    .filter(result => isShown(result, options))
    .map((result, index) => ({ id: `d${index + 1}`, result }))
  const body = [
    header(report, options, words),
    contents(shown, words),
    unread(report, options),
    folder(report, options),
    section(
      words.drafts,
      'drafts',
      shown.map(one => draftArticle(one, report, options)).join('\n'),
    ),
    section(words.overview, 'overview', overview(report, words)),
    fine(report, words),
    ...report.packs.map(pack => coverage(pack, options)),
  ].filter(Boolean)
  return page(report, options, body.join('\n'))
}

/** What looks after each clause of a policy, folded away; nothing of a pack whose every clause rules look after. */
function coverage(pack: Pack, { locale }: ReportOptions): string {
  const groups = coverageOf(pack)
  if (groups.every(({ check }) => check === 'rules')) return ''
  const { title, columns, headings } = coverageWords[locale]
  const rows = groups.flatMap(({ check, clauses }) =>
    clauses.map(({ clause, rules }) => {
      const names = rules.map(id => `<code>${markup(id)}</code>`).join(', ')
      const why = [markup(headings[check]), markup(clause.reason?.[locale] ?? '')]
      const by = check === 'rules' ? names : [...why, names].filter(Boolean).join('. ')
      return row(markup(clause.id), [`${markup(clause.quote)}`, by])
    }),
  )
  const heads = columns.map(column => `<th scope="col">${markup(column)}</th>`).join('')
  return `<details class="fine coverage"><summary>${markup(title)}: ${markup(pack.title[locale])}</summary>
<table><thead><tr>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
</details>`
}

function page(report: Report, options: ReportOptions, body: string): string {
  const { locale } = options
  const title = `${htmlWords[locale].title}: ${counted(report, options)}`
  const asked = report.hasQuestions ? `<p>${markup(reportWords[locale].checklist())}</p>` : ''
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
<title>${markup(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
<footer><p>${reportWords[locale].mayBeWrong}</p>${asked}</footer>
</body>
</html>
`
}

function counted(report: Report, { locale }: ReportOptions): string {
  const counts = reportWords[locale].counts(
    countByLabel(allFindings(report.results, report.folder)),
  )
  return counts.join(', ') || unreadCount(report, locale) || htmlWords[locale].fine.toLowerCase()
}

/** What was checked, when and by what, and what it came to. */
function header(report: Report, { locale }: ReportOptions, words: HtmlWords): string {
  const { results, folder } = report
  const fine = results.filter(({ findings }) => findings.length === 0).length
  const counts = countByLabel(allFindings(results, folder))
  const lead = [reportWords[locale].drafts(results.length, fine), unreadCount(report, locale)]
  const tiles = [
    ...([...severities, 'question'] as const).map(
      label => [label, words.counted[label], counts[label]] as const,
    ),
    ['fine', words.fine, fine],
  ].map(
    ([kind, name, count]) =>
      `<div class="${kind}${count === 0 ? ' zero' : ''}"><dt>${name}</dt><dd>${count}</dd></div>`,
  )
  const about = [
    `<time datetime="${markup(report.day)}">${markup(report.day)}</time>`,
    `${words.folder} <bdi>${markup(report.root)}</bdi>`,
    `${markup(report.tool.name)} ${markup(report.tool.version)}`,
  ]
  const over = passedOver(report.unread, locale)
  const readability = readabilityLine(results, locale)
  return `<header class="top"><h1>${words.title}</h1><p class="lead">${lead.filter(Boolean).join(' · ')}</p>${over ? `<p class="lead">${markup(over)}</p>` : ''}${readability ? `<p class="lead">${markup(readability)}</p>` : ''}<p class="made">${about.join(' · ')}</p><dl class="tiles">${tiles.join('')}</dl></header>`
}

function contents(shown: readonly Shown[], words: HtmlWords): string {
  if (shown.length < 2) return ''
  const items = shown.map(
    one => `<li><a href="#${one.id}"><bdi>${markup(draftName(one.result))}</bdi></a></li>`,
  )
  return `<nav aria-label="${words.contents}"><ul>${items.join('')}<li><a href="#overview">${words.overview}</a></li></ul></nav>`
}

function unread({ problems }: Report, { locale }: ReportOptions): string {
  const items = problems.map(
    problem =>
      `<li class="finding error"><p class="message"><bdi>${markup(problem.path)}</bdi></p><p class="fix">${markup(problemWords(problem, locale))}</p></li>`,
  )
  return section(reportWords[locale].unread, 'unread', list('ul', items))
}

function folder(report: Report, options: ReportOptions): string {
  const items = entryItems(report.folder, new Map(), report, options)
  return section(reportWords[options.locale].folder, 'folder', list('ul', items))
}

function fine({ results }: Report, words: HtmlWords): string {
  const paths = results.filter(({ findings }) => findings.length === 0).map(draftName)
  if (paths.length === 0) return ''
  const items = paths.map(path => `<li><bdi>${markup(path)}</bdi></li>`)
  return `<details class="fine"><summary>${words.fineList(paths.length)}</summary>${list('ul', items)}</details>`
}

/** A draft with its id on the page. */
interface Shown {
  id: string
  result: Result
}

/** A draft: its text with marks, and beside it what was found. */
function draftArticle({ id, result }: Shown, report: Report, options: ReportOptions): string {
  const words = htmlWords[options.locale]
  const [path = '', ...about] = headerOf(result, options.locale)
  const counts = reportWords[options.locale].counts(countByLabel(result.findings))
  const { labels } = reportWords[options.locale]
  const numbered = bySeverity(result.findings).map((finding, index): Numbered => {
    const number = index + 1
    const label = words.finding(number, labels[labelOf(finding)].toLowerCase())
    return { finding, number, id: `${id}-f${number}`, mark: `${id}-m${number}`, label }
  })
  const anchors = new Map(numbered.map(one => [one.finding, one]))
  const source = report.texts.get(result.path) ?? ''
  const text = markedText(source, numbered, parseDraft(result.path, source).body.start)
  const items = entryItems(result.findings, anchors, report, options)
  return `<article id="${id}" aria-labelledby="${id}-h">
<header><h3 id="${id}-h"><bdi>${markup(path)}</bdi></h3><p class="about">${[...about, ...counts].map(markup).join(' · ')}</p></header>
<div class="sheet">
<pre${langOf(result.language)} dir="auto">${text}</pre>
<div class="beside">${list(`ol aria-label="${words.findings}"`, items, '\n')}${ignoredList(result, options)}</div>
</div>
</article>`
}

/** A finding of a draft on the page. */
interface Numbered {
  finding: Finding
  /** In the list beside the text. */
  number: number
  /** Ids of the finding and of its mark. */
  id: string
  mark: string
  /** What the number at the mark is called to those who do not see it. */
  label: string
}

type Anchors = ReadonlyMap<Finding, Numbered>

const entryItems = (
  findings: readonly Finding[],
  numbered: Anchors,
  report: Report,
  options: ReportOptions,
): string[] =>
  entriesOf(findings, report.packs, options.locale).map(entry =>
    entryItem(entry, numbered, report, options),
  )

/** An entry as an item of a list: what, where else, a way out, and the clause with its words. */
function entryItem(
  { findings, message, fix }: Entry,
  numbered: Anchors,
  report: Report,
  options: ReportOptions,
): string {
  const { locale } = options
  const [finding, ...rest] = findings
  const isList = rest.length > 0
  const anchors = isList ? undefined : numbered.get(finding)
  const also = isList ? '' : alsoAt(finding, locale)
  const items = isList ? findings.map(one => placeItem(one, numbered.get(one), locale)) : []
  return [
    `<li${anchors ? ` id="${anchors.id}"` : ''} class="finding ${severityOf(finding)}">`,
    `<p class="head">${numberOf(anchors)}<span class="label">${reportWords[locale].labels[labelOf(finding)]}</span>${whereOf(finding, anchors, locale)}<code>${markup(finding.ruleId ?? '')}</code></p>`,
    `<p class="message">${markup(message)}${isList ? ':' : ''}</p>`,
    list('ul class="places"', items),
    also ? `<p class="also">${markup(also)}</p>` : '',
    fix ? `<p class="fix">${markup(fix)}</p>` : '',
    why(finding, report, options),
    '</li>',
  ].join('')
}

/** One finding among those that an entry tells together. */
const placeItem = (finding: Finding, anchors: Numbered | undefined, locale: Locale): string =>
  `<li${anchors ? ` id="${anchors.id}"` : ''}>${numberOf(anchors)} ${[itemWords(finding, locale), alsoAt(finding, locale)].filter(Boolean).map(markup).join('. ')} ${whereOf(finding, anchors, locale)}</li>`

const numberOf = (anchors: Numbered | undefined): string =>
  anchors ? `<span class="number">${anchors.number}</span>` : ''

function whereOf(finding: Finding, anchors: Numbered | undefined, locale: Locale): string {
  const line = lineText(finding, locale)
  return anchors ? `<a class="where" href="#${anchors.mark}">${line}</a>` : ''
}

/** «Rad 3», «F6», «Stycke 3». */
function lineText(finding: Finding, locale: Locale): string {
  const where = whereText(finding, locale, htmlWords[locale].line)
  return markup(where.charAt(0).toUpperCase() + where.slice(1))
}

function why(finding: Finding, report: Report, { quotes }: ReportOptions): string {
  const clause = markup(citation(finding, report))
  if (!clause) return ''
  if (!quotes || !finding.note) return `<p class="clause">${clause}</p>`
  return `<figure class="clause"><blockquote>${markup(finding.note)}</blockquote><figcaption>${clause}</figcaption></figure>`
}

/** What a draft asks to leave alone, with its reasons; empty where nothing. */
function ignoredList({ ignored }: Result, { locale, showIgnored }: ReportOptions): string {
  if (!showIgnored || ignored.length === 0) return ''
  const items = ignored.map(
    ({ finding, by }) =>
      `<li><p class="head"><span class="where">${lineText(finding, locale)}</span><code>${markup(finding.ruleId ?? '')}</code></p><p class="message">${markup(finding.reason)}</p><p class="reason">${markup(whyIgnored(by, locale))}</p></li>`,
  )
  return `<h4>${ignoredWords[locale].title}</h4>${list('ul class="ignored"', items)}`
}

/** A stretch of a draft that a finding marks. */
interface Mark extends Numbered {
  span: Span
  /** Whether it is the place where the finding stands, which links lead to. */
  isFirst: boolean
}

/**
 * The text of a draft as HTML, the words of findings marked and each followed by its number; marks that overlap are cut where one
 * starts or ends. What stands before the body is set apart.
 */
function markedText(text: string, numbered: readonly Numbered[], body: number): string {
  const marks = numbered.flatMap((one): Mark[] => [
    { ...one, span: one.finding.span, isFirst: true },
    ...one.finding.related.map(({ span }) => ({ ...one, span, isFirst: false })),
  ])
  const ends = [0, body, ...marks.flatMap(({ span }) => [span.start, span.end])]
  const inside = ends.filter(at => at >= 0 && at <= text.length)
  const cuts = [...new Set(inside)].sort((a, b) => a - b)
  const starting = groupBy(marks, ({ span }) => span.start)
  const ending = groupBy(marks, ({ span }) => span.end)
  const open = new Set<Mark>()
  let told = body > 0 ? '<span class="front">' : ''
  cuts.forEach((at, index) => {
    for (const one of ending.get(at) ?? []) if (open.delete(one)) told += reference(one)
    if (at === body && body > 0) told += '</span>'
    for (const one of starting.get(at) ?? []) {
      if (one.isFirst) told += `<span id="${one.mark}"></span>`
      if (one.span.end > at) open.add(one)
      else told += reference(one)
    }
    const part = text.slice(at, cuts[index + 1] ?? text.length)
    told += marked(at === body ? part.replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '') : part, open)
  })
  return told
}

function marked(text: string, open: ReadonlySet<Mark>): string {
  if (open.size === 0 || text === '') return htmlLines(text)
  const grade = gravest([...open].map(({ finding }) => finding))
  return `<mark class="${severities[grade]}">${htmlLines(text)}</mark>`
}

/** Tables of what was found by rule and channel, and of branches with bars. Those with no rows are left out. */
const overview = (report: Report, words: HtmlWords): string =>
  [ruleTable, channelTable, branchTable].map(table => table(report, words)).join('\n')

function ruleTable({ results, folder }: Report, words: HtmlWords): string {
  const byRule = groupBy(allFindings(results, folder), ({ ruleId = '' }) => ruleId)
  const rows = [...byRule]
    .sort(([, a], [, b]) => gravest(a) - gravest(b) || b.length - a.length)
    .map(([id, findings]) => {
      const counts = countBySeverity(findings)
      return row(
        `<code>${markup(id)}</code>`,
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
      return row(markup(channel || words.noChannel), [number(own.length), number(found)])
    })
  const heads = [words.channel, words.draftCount, words.findingCount]
  return table('channels', words.byChannel, heads, rows)
}

function branchTable({ results, branches }: Report, words: HtmlWords): string {
  const written = results.flatMap(({ metadata }) => metadata.branch?.trim() ?? [])
  const drafts = groupBy(written, normalizeBranch)
  const names = new Map(
    [...[...written].reverse(), ...branches].map(name => [normalizeBranch(name), name]),
  )
  if (names.size === 0) return ''
  const told = [...names]
    .map(([branch, name]) => ({ name, count: drafts.get(branch)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  const none = { name: words.noBranch, count: results.length - written.length }
  const most = Math.max(...told.map(({ count }) => count), none.count, 1)
  const rows = [...told, ...(none.count > 0 ? [none] : [])].map(({ name, count }) => {
    const percent = Math.round((100 * count) / Math.max(results.length, 1))
    return row(markup(name), [
      `<div class="share">${bar(count / most)}<span>${count} (${percent} %)</span></div>`,
    ])
  })
  return table('branches', words.byBranch, [words.branch, words.draftCount], rows)
}

function table(kind: string, caption: string, heads: readonly string[], rows: readonly string[]) {
  if (rows.length === 0) return ''
  const head = heads.map(one => `<th scope="col">${one}</th>`).join('')
  return `<table class="${kind}"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

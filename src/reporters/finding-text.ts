import { columnsOf, fitting, fittingEnd } from '../core/text/columns.ts'
import type {
  FileProblem,
  FileProblemReason,
  Finding,
  IgnoreEntry,
  Locale,
  Point,
  Result,
  Span,
  Spot,
  UnreadFile,
} from '../core/types.ts'
import { fileProblems, ignoredWords, reportWords } from '../messages/report.ts'
import { positionsOf, type Report, type ReportOptions } from './report.ts'
import { oneLine, sanitize } from './terminal-text.ts'

/** What a finding says: the message, further places, the way out, the clause with its words; harmless lines. */
export function messageLines(
  finding: Finding,
  report: Pick<Report, 'cites'>,
  options: ReportOptions,
): readonly string[] {
  const { locale } = options
  const fix = sanitize(wayOut(finding, locale))
  const { spot } = positionsOf(finding).start
  return [
    // Formats that take these lines show no more of a document than a file and a line.
    [spot && spotText(spot, locale), sanitize(finding.reason)].filter(Boolean).join(': '),
    ...[alsoAt(finding, locale), fix && `→ ${fix}`, clauseText(finding, report, options)].filter(
      Boolean,
    ),
  ]
}

/** The clauses that a finding rests on and, where they are asked for, their words; harmless to print. */
export function clauseText(
  finding: Finding,
  report: Pick<Report, 'cites'>,
  { locale, quotes }: ReportOptions,
): string {
  const quote = quotes && finding.note ? reportWords[locale].quote.join(sanitize(finding.note)) : ''
  return [citation(finding, report), quote].filter(Boolean).join(': ')
}

/** How many replacements, and how many further places, are shown of a finding. */
const mostShown = 8

/** The way out of a finding, with the words to write instead where it does not name them itself. Not yet harmless. */
export function wayOut({ fix, expected }: Finding, locale: Locale): string {
  const instead = (expected ?? []).filter(word => word.trim() && !fix.includes(word))
  if (instead.length === 0) return fix
  const suggestions = reportWords[locale].suggestions(instead.slice(0, mostShown))
  return [fix, suggestions].filter(Boolean).join(' ')
}

/** Where else a finding stands, as one sentence that is harmless to print; empty where nowhere. */
export function alsoAt(finding: Finding, locale: Locale): string {
  if (finding.related.length === 0) return ''
  const { quote, also } = reportWords[locale]
  const shown = finding.related.slice(0, mostShown).map(({ place, actual }) => {
    const words = fitting(sanitize(actual.trim()), widestWords)
    const isSame = actual.trim().toLowerCase() === (finding.actual ?? '').trim().toLowerCase()
    const quoted = isSame || !words ? '' : ` ${quote.join(words)}`
    return pointText(place.start, locale) + quoted
  })
  const isLines = positionsOf(finding).start.spot === undefined
  return also(shown, finding.related.length - shown.length, isLines)
}

/** Columns of the words shown of a further place. */
const widestWords = 40

/** A place in a draft, harmless to print: line and column as editors write them, a cell, a paragraph. */
export const pointText = ({ line, column, spot }: Point, locale: Locale): string =>
  spot ? inDocument(spot, locale) : `${line}:${column}`

const inDocument = (spot: Spot, locale: Locale): string =>
  'cell' in spot ? sanitize(spot.cell) : reportWords[locale].paragraph(spot.paragraph)

/** Where a finding starts, as `pointText` says it. */
export const startText = (finding: Finding, locale: Locale): string =>
  pointText(positionsOf(finding).start, locale)

/** A cell with its sheet, or a paragraph, harmless to print: `December!F6`. */
export const spotText = (spot: Spot, locale: Locale): string =>
  ('cell' in spot && spot.sheet ? `${sanitize(spot.sheet)}!` : '') + inDocument(spot, locale)

/** Where a finding stands in running text: the line in the words of a format, else the cell or paragraph. */
export function whereText(
  finding: Finding,
  locale: Locale,
  lineWords: (line: number) => string,
): string {
  const { line, spot } = positionsOf(finding).start
  return spot ? inDocument(spot, locale) : lineWords(line)
}

/** Every place where a finding stands, as one text; how many more there are than those shown. */
export function everyPlace(finding: Finding, locale: Locale): string {
  const points = [positionsOf(finding).start, ...finding.related.map(({ place }) => place.start)]
  const shown = points.slice(0, mostShown).map(point => pointText(point, locale))
  const more = points.length - shown.length
  return [...shown, ...(more > 0 ? [`+${more}`] : [])].join(', ')
}

/** The id of a finding's rule, harmless in data. */
export const ruleOf = ({ ruleId = '' }: Finding): string => oneLine(ruleId)

/** Names a clause as its pack cites it: «Policyn» or «Policyn {clause}» with `2.6b` gives «Policyn 2.6b». */
export function cited(cite: string, clause: string): string {
  if (cite.includes('{clause}')) return cite.replace('{clause}', () => clause).trim()
  return `${cite} ${clause}`.trim()
}

/** The clauses that a finding rests on, that of its own policy first, harmless to print; empty where there is none. */
export function citation(
  { source = '', clause, alsoCites = [] }: Finding,
  { cites }: Pick<Report, 'cites'>,
): string {
  if (!clause) return ''
  const all = [{ pack: source, clause }, ...alsoCites]
  return sanitize(all.map(one => cited(cites[one.pack] ?? '', one.clause)).join('; '))
}

/** A line of a draft around the words of a finding, harmless to print. */
interface Excerpt {
  before: string
  words: string
  after: string
}

const lineBreak = /[\r\n]/
// UTF-16 units: no report shows more of a line, so no more of it is read.
const furthest = 400

/** The words of a finding with what stands around them on the line, in some columns; undefined where it marks no words. */
export function excerptOf(text: string, span: Span, columns: number): Excerpt | undefined {
  const marked = text.slice(span.start, Math.min(span.end, span.start + furthest))
  const words = sanitize(marked.trim())
  if (words === '') return undefined
  const shown = fitting(words, columns - 4)
  if (shown !== words) return { before: '', words: `${cutEnd(shown)} …`, after: '' }
  const before = text.slice(Math.max(span.start - furthest, 0), span.start).split(lineBreak)
  const [after = ''] = text.slice(span.end, span.end + furthest).split(lineBreak)
  const right = sanitize(after).trimEnd()
  const room = columns - columnsOf(words)
  const left = lastPart(
    sanitize(before.at(-1) ?? '').trimStart(),
    Math.max(Math.floor(room / 2), room - columnsOf(right)),
  )
  return { before: left, words, after: firstPart(right, room - columnsOf(left)) }
}

/** As many whole words of a text as fit, from its start. */
function firstPart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  return columns < 4 ? '' : `${cutEnd(fitting(text, columns - 2))} …`
}

/** As many whole words of a text as fit, up to its end. */
function lastPart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  if (columns < 4) return ''
  const tail = fittingEnd(text, columns - 2)
  const word = tail.indexOf(' ')
  return `… ${word < 0 ? tail : tail.slice(word + 1)}`
}

// Cuts after the last whole word, unless the first word fills the room.
const cutEnd = (text: string): string => {
  const space = text.lastIndexOf(' ')
  return (space > 0 ? text.slice(0, space) : text).trimEnd()
}

/**
 * What a draft is called, harmless to print: its path, or the document with the row or heading that
 * it stands at: `plan.xlsx December!4`, `plan.csv:4`, `plan.docx – Facebook`.
 */
export function draftName({ path, origin }: Pick<Result, 'path' | 'origin'>): string {
  if (!origin) return sanitize(path)
  const { file, sheet = '', row, heading } = origin
  const name = sanitize(file)
  if (row !== undefined) return sheet ? `${name} ${sanitize(sheet)}!${row}` : `${name}:${row}`
  return heading === undefined ? name : `${name} – ${fitting(sanitize(heading), widestHeading)}`
}

/** Columns of the heading that a post of a document is called by. */
const widestHeading = 50

/** The first line of a draft: its name · channel · account · language, as its parts. */
export function headerOf(result: Result, locale: Locale): readonly string[] {
  const { channel = [], account, visibility } = result.metadata
  const words = reportWords[locale]
  const openOrClosed = visibility === 'open' ? words.openPrivate : words.closedPrivate
  const ofPrivate = visibility === undefined ? words.private : openOrClosed
  return [
    draftName(result),
    ...(channel.length ? [sanitize(channel.join(', '))] : []),
    account === 'private' ? ofPrivate : words.official,
    languageName(result.language, locale),
  ]
}

function languageName(code: string, locale: Locale): string {
  if (code === 'und') return reportWords[locale].noLanguage
  if (code === 'mul') return reportWords[locale].manyLanguages
  const usual = usualLanguages.get(`${code} in ${locale}`)
  if (usual) return usual
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
  } catch {
    return sanitize(code)
  }
}

/** The usual languages; `Intl.DisplayNames`, which knows the others, takes 10 ms to load. */
const usualLanguages: ReadonlyMap<string, string> = new Map([
  ['sv in sv', 'svenska'],
  ['sv in en', 'Swedish'],
  ['en in sv', 'engelska'],
  ['en in en', 'English'],
])

/** Why something is left alone and until when, one line that is harmless to print. */
export function whyIgnored({ reason, until }: IgnoreEntry, locale: Locale): string {
  const words = ignoredWords[locale]
  const why = reason?.trim() ? `${words.reason}: ${sanitize(reason.trim())}` : words.noReason
  return until ? `${why} (${words.until} ${sanitize(until)})` : why
}

/** Why a file could not be read and what to do. */
export const problemText = (reason: FileProblemReason, locale: Locale): string =>
  fileProblems[locale][reason]

/** What is wrong with a file and what to do, harmless to print. */
export function problemWords({ reason, near }: FileProblem, locale: Locale): string {
  const words = problemText(reason, locale)
  if (!near) return words
  return `${words} ${locale === 'sv' ? `Menade du ${sanitize(near)}?` : `Did you mean ${sanitize(near)}?`}`
}

/** Which files were passed over, as one line that is harmless to print; empty where none were. */
export function passedOver(unread: readonly UnreadFile[], locale: Locale): string {
  if (unread.length === 0) return ''
  const names = unread.slice(0, mostShown).map(({ path }) => sanitize(path))
  return reportWords[locale].passedOver(names, unread.length - names.length)
}

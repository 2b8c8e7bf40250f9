import { severityOf } from '../core/finding.ts'
import type { Finding, Locale, Result } from '../core/types.ts'
import { columnsOf } from './columns.ts'
import { excerptOf } from './excerpt.ts'
import { ignoredWords, whyIgnored } from './ignored-words.ts'
import { apart, gutter, padEnd, wrap, wrapAfter } from './layout.ts'
import type { Paint } from './paint.ts'
import { safe } from './safe.ts'
import type { Label, ReportWords } from './words.ts'

/** What a finding is printed with. */
export interface Page {
  locale: Locale
  width: number
  colour: boolean
  paint: Paint
  words: ReportWords
  /** The clause a finding rests on, with its words where they are due; empty where there is none. */
  why(finding: Finding): string
}

/**
 * The lines of one finding: what, the words it is about, a way out, and why.
 *
 * @param text - The draft as read; undefined for a finding over the folder.
 */
export function findingLines(finding: Finding, text: string | undefined, page: Page): string[] {
  const room = page.width - gutter
  const said = safe(finding.reason)
  const why = page.why(finding)
  const lines = [
    ...firstLines(said, finding, room, page),
    ...(text === undefined ? [] : shownWords(text, finding, said, room, page)),
    ...(finding.fix ? wrapAfter('→ ', safe(finding.fix), room) : []),
    ...(why ? wrap(why, room).map(page.paint.faint) : []),
  ]
  const label = labelOf(finding)
  const position = text === undefined ? '' : positionOf(finding)
  return lines.map((line, index) => inGutter(index, label, position, page) + line)
}

/** The lines of a finding that its draft asks to leave alone: what, and why not. */
export function ignoredLines({ finding, by }: Result['ignored'][number], page: Page): string[] {
  const room = page.width - gutter
  const lines = [
    ...firstLines(safe(finding.reason), finding, room, page),
    ...wrap(whyIgnored(by, page.locale), room),
  ]
  const position = positionOf(finding)
  return lines.map((line, index) => {
    const label = index === 0 ? ignoredWords[page.locale].label : index === 1 ? position : ''
    return page.paint.faint(`  ${padEnd(label, gutter - 2)}${line}`)
  })
}

function firstLines(said: string, finding: Finding, room: number, { paint }: Page): string[] {
  const rule = finding.ruleId ?? ''
  const beside = room - columnsOf(rule) - 2
  if (beside < 20) return [...wrap(said, room), paint.faint(rule)]
  const [first = '', ...rest] = wrap(said, beside)
  return [apart(first, paint.faint(rule), room), ...rest]
}

// The message often quotes the words already; then they need not stand twice.
function shownWords(text: string, finding: Finding, said: string, room: number, page: Page) {
  const actual = safe((finding.actual ?? '').trim())
  if (['«', '”', '“', '"'].some(mark => actual && said.includes(mark + actual))) return []
  const [open, close] = page.words.quote
  const excerpt = excerptOf(text, finding.span, room - 2)
  if (!excerpt) return []
  const { before, words, after } = excerpt
  const bracketed = !page.colour && (before || after) && !said.includes(words)
  const marked = bracketed ? `[${words}]` : page.paint.marked(words)
  return wrap(`${open}${before}${marked}${after}${close}`, room)
}

function inGutter(index: number, label: Label, position: string, { paint, words }: Page): string {
  if (index === 0) return `  ${padEnd(paint.label(label, words.labels[label]), gutter - 2)}`
  return index === 1 ? `  ${padEnd(position, gutter - 2)}` : ' '.repeat(gutter)
}

/** Advice whose message asks something is a question: the tool lacks a fact. */
export function labelOf(finding: Finding): Label {
  const severity = severityOf(finding)
  return severity === 'info' && finding.reason.trimEnd().endsWith('?') ? 'question' : severity
}

function positionOf({ place }: Finding): string {
  const start = place && 'start' in place ? place.start : place
  return start ? `${start.line}:${start.column}` : ''
}

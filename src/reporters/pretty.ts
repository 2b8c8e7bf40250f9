import { severityOf } from '../core/message.ts'
import { columnsOf, padEnd } from '../core/text/columns.ts'
import { wordTest } from '../core/text/normalize.ts'
import type { FileProblem, Finding, Locale, Result } from '../core/types.ts'
import { ignoredWords, type ReportWords, reportWords } from '../messages/report.ts'
import { type Entry, entriesOf, itemText } from './entries.ts'
import {
  alsoAt,
  citation,
  excerptOf,
  headerOf,
  passedOver,
  problemWords,
  startText,
  whyIgnored,
} from './finding-text.ts'
import { openReadability } from './readability.ts'
import {
  isShown,
  labelOf,
  type Paint,
  type Report,
  type Reporter,
  type ReportOptions,
  type RunOutcome,
} from './report.ts'
import { gutter, justify, sanitize, usableWidth, wrap, wrapAfter } from './terminal-text.ts'

const block = (lines: readonly string[]): string => lines.map(line => line.trimEnd()).join('\n')

/** The report for people: by draft, worst first, each finding with its clause and a way out. */
export const pretty: Reporter = (report, options) => {
  const live = openPretty(report, options)
  const drafts = report.results.map(one => live.draft(one, report.texts.get(one.path) ?? ''))
  return drafts.join('') + live.end(report)
}

/** The same report of drafts that come one by one, printed as it is made. */
export function openPretty(report: Pick<Report, 'cites' | 'packs'>, options: ReportOptions) {
  const page: Page = {
    locale: options.locale,
    width: usableWidth(options.width),
    paint: options.paint ?? uncoloured,
    words: reportWords[options.locale],
    packs: report.packs,
    why: openQuoting(report, options),
  }
  const summary = openSummary()
  const readability = openReadability()
  return {
    /** What is printed of a draft, given as read; empty where nothing was found. */
    draft: (result: Result, text: string): string => {
      summary.draft(result)
      readability.add(result)
      return isShown(result, options) ? `${block(draftBlock(result, text, options, page))}\n\n` : ''
    },
    /** What is printed when all drafts have been told. */
    end: (rest: RunOutcome): string => {
      summary.folder(rest.folder)
      const { paint, words } = page
      const folder = entryBlocks(rest.folder, undefined, page)
      const problems = rest.problems.flatMap(problem => problemLines(problem, page))
      const blocks = [
        ...(folder.length > 0 ? [[paint.path(words.folder), ...folder]] : []),
        ...(problems.length > 0 ? [[paint.path(words.unread), ...problems]] : []),
        [
          ...wrap(sanitize(readability.text(options.locale) ?? ''), page.width).filter(Boolean),
          ...summaryLines(summary, rest, page),
          ...(rest.hasQuestions ? [paint.faint(checklistHint(summary, page))] : []),
        ],
      ]
      return `${blocks.map(block).join('\n\n')}\n`
    },
  }
}

function draftBlock(result: Result, text: string, { showIgnored }: ReportOptions, page: Page) {
  const [path = '', ...rest] = headerOf(result, page.locale)
  return [
    ...wrap([page.paint.path(path), ...rest].join(' · '), page.width),
    ...entryBlocks(result.findings, text, page),
    ...(showIgnored ? result.ignored.flatMap(one => ['', ...ignoredLines(one, page)]) : []),
  ]
}

/** Findings with an empty line before each entry, the worst first. */
const entryBlocks = (findings: readonly Finding[], text: string | undefined, page: Page) =>
  entriesOf(findings, page.packs, page.locale).flatMap(entry => [
    '',
    ...entryLines(entry, text, page),
  ])

const problemLines = (problem: FileProblem, { locale, width, paint }: Page): string[] => [
  '',
  ...wrap(sanitize(problem.path), width - 2).map(line => `  ${paint.label('error', line)}`),
  ...wrapAfter('  → ', problemWords(problem, locale), width),
]

function summaryLines(
  { drafts, fine, ignored, labels, last }: Summary,
  { problems, unread }: RunOutcome,
  { words, paint, width, locale }: Page,
): string[] {
  const counted = [
    ...words.counts(labels),
    ...(ignored ? [words.ignored(ignored)] : []),
    ...(problems.length ? [words.unreadCount(problems.length)] : []),
  ].join(', ')
  const read = words.drafts(drafts, fine)
  const line = counted ? `${read} · ${counted}` : unread.length ? read : paint.fine(read)
  const over = passedOver(unread, locale)
  // A command to copy is not broken over two lines.
  const hints = last ? [words.mayBeWrong, words.moreAbout(last)] : []
  const hint = columnsOf(hints.join(' ')) <= width ? [hints.join(' ')] : hints
  return [
    ...wrap(line, width),
    ...(over ? wrap(over, width) : []),
    ...hint.filter(Boolean).map(paint.faint),
  ]
}

/** Where the questions of the policies stand; with the draft's own path where it can be typed as it is. */
function checklistHint({ drafts, path }: Summary, { words, width }: Page): string {
  const own = words.checklist(path)
  const isExact = drafts === 1 && isTypable(path) && columnsOf(own) <= width
  return isExact ? own : words.checklist()
}

const isTypable = wordTest(
  ({ letter, digit }) => `^[${letter}${digit}_./][${letter}${digit}_./-]*$`,
)

const same = (text: string): string => text

/** Gives every text back as it is, where there are no colours. */
const uncoloured: Paint = {
  label: (_, text) => text,
  path: same,
  marked: same,
  faint: same,
  fine: same,
}

/** What a finding is printed with. */
interface Page {
  locale: Locale
  width: number
  paint: Paint
  words: ReportWords
  packs: Report['packs']
  /** The clause a finding rests on, with its words where they are due; empty where there is none. */
  why(finding: Finding): string
}

/** What an entry says, line by line; the text is the draft's, undefined for findings over the folder. */
function entryLines({ findings, message, fix }: Entry, text: string | undefined, page: Page) {
  const [finding, ...rest] = findings
  const room = page.width - gutter
  const isList = rest.length > 0
  const list = isList ? `: ${findings.map(one => itemText(one, page.locale)).join(', ')}` : ''
  const sentence = sanitize(message) + list
  const also = isList ? '' : alsoAt(finding, page.locale)
  const why = page.why(finding)
  const lines = [
    ...firstLines(sentence, finding, room, page),
    ...(text === undefined || isList ? [] : shownWords(text, finding, sentence, room, page)),
    ...(also ? wrap(also, room) : []),
    ...(fix ? wrapAfter('→ ', sanitize(fix), room) : []),
    ...(why ? wrap(why, room).map(page.paint.faint) : []),
  ]
  const label = labelOf(finding)
  const position = text === undefined || isList ? '' : startText(finding, page.locale)
  return inGutter(lines, page.paint.label(label, page.words.labels[label]), position)
}

/** The lines of a finding that its draft asks to leave alone: what, and why not. */
function ignoredLines({ finding, by }: Result['ignored'][number], page: Page): string[] {
  const room = page.width - gutter
  const lines = [
    ...firstLines(sanitize(finding.reason), finding, room, page),
    ...wrap(whyIgnored(by, page.locale), room),
  ]
  const { label } = ignoredWords[page.locale]
  return inGutter(lines, label, startText(finding, page.locale)).map(page.paint.faint)
}

function firstLines(sentence: string, finding: Finding, room: number, { paint }: Page): string[] {
  const rule = finding.ruleId ?? ''
  const beside = room - columnsOf(rule) - 2
  if (beside < 20) return [...wrap(sentence, room), paint.faint(rule)]
  const [first = '', ...rest] = wrap(sentence, beside)
  return [justify(first, paint.faint(rule), room), ...rest]
}

// A message that quotes the words makes the line of the draft needless.
function shownWords(text: string, finding: Finding, sentence: string, room: number, page: Page) {
  const actual = sanitize((finding.actual ?? '').trim())
  if (['«', '”', '“', '"'].some(mark => actual && sentence.includes(mark + actual))) return []
  const excerpt = excerptOf(text, finding.span, room - 2)
  if (!excerpt) return []
  const { before, words, after } = excerpt
  const bracketed = page.paint === uncoloured && (before || after) && !sentence.includes(words)
  const marked = bracketed ? `[${words}]` : page.paint.marked(words)
  return wrap(page.words.quote.join(before + marked + after), room)
}

/** Lines with a label before the first and a position before the second. */
const inGutter = (lines: readonly string[], ...before: readonly string[]): string[] =>
  lines.map((line, index) => `  ${padEnd(before[index] ?? '', gutter - 2)}${line}`)

/** Begins a report in which nothing is quoted yet: a clause is told with its words the first time. */
function openQuoting(
  report: Pick<Report, 'cites'>,
  { quotes, locale }: ReportOptions,
): Page['why'] {
  const words = reportWords[locale]
  const quoted = new Set<string>()
  return finding => {
    const clause = citation(finding, report)
    if (!clause || !quotes || !finding.note) return clause
    if (quoted.has(clause)) return `${clause}, ${words.quotedAbove}`
    quoted.add(clause)
    return `${clause}: ${words.quote.join(sanitize(finding.note))}`
  }
}

type Summary = Readonly<ReturnType<typeof openSummary>>

/** What a run comes to, counted as its drafts come. */
export function openSummary() {
  const summary = {
    drafts: 0,
    /** Drafts in which nothing was found. */
    fine: 0,
    ignored: 0,
    /** By severity, as exit codes count, and by label, as people are told. */
    counts: { error: 0, warning: 0, info: 0 },
    labels: { error: 0, warning: 0, info: 0, question: 0 },
    /** The rule of the last finding, and the path of the last draft. */
    last: undefined as string | undefined,
    path: '',
    draft: ({ path, findings, ignored }: Result): void => {
      summary.path = path
      summary.drafts++
      if (findings.length === 0) summary.fine++
      summary.ignored += ignored.length
      summary.folder(findings)
    },
    folder: (findings: readonly Finding[]): void => {
      for (const finding of findings) {
        summary.counts[severityOf(finding)]++
        summary.labels[labelOf(finding)]++
      }
      summary.last = findings.at(-1)?.ruleId ?? summary.last
    },
  }
  return summary
}

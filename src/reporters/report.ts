import { addTo } from '../core/collections.ts'
import { type Hash, severityOf } from '../core/message.ts'
import {
  type Counts,
  type FileProblem,
  type Finding,
  type Label,
  type Locale,
  type Metadata,
  type Pack,
  type Place,
  type Point,
  type Result,
  type Severity,
  severities,
  type UnreadFile,
} from '../core/types.ts'

/** What the report of one `--shard` holds for `tankefter merge`, which joins all of them. */
export interface ShardNote {
  /** Number of the shard, from 1, and how many there are. */
  index: number
  count: number
  /** Hash of what decides what is found: settings, packs, rules, register, language. */
  configuration: string
  /** The configuration file as shown; null where there is none. */
  file: string | null
  /** ISO day that the run counted from. */
  day: string
  locale: Locale
  problems: readonly FileProblem[]
  /** One note for each result, in the order of the results. */
  drafts: readonly DraftNote[]
}

/** What joining shards needs of a draft besides its findings. */
export interface DraftNote {
  path: string
  /** SHA-256 of the draft as read. */
  text: string
  metadata: Pick<Metadata, 'channel' | 'account' | 'visibility' | 'branch' | 'written' | 'publish'>
  /** For each finding its number, from 1, among equal findings of the draft. */
  nth: readonly number[]
  /** The findings that the draft ignores, by rule and number. */
  ignored: readonly { rule: string; nth: number }[]
}

/** What a run comes to besides the results of its drafts. */
export interface RunOutcome {
  /** Findings over all drafts together. */
  folder: readonly Finding[]
  problems: readonly FileProblem[]
  /** Files that lay where drafts were looked for, may hold posts, and were not read. */
  unread: readonly UnreadFile[]
  /** Whether `tankefter checklist` has something to ask of a draft. */
  hasQuestions?: boolean | undefined
}

/** Everything a run has found out: what every reporter takes. */
export interface Report extends RunOutcome {
  tool: { name: string; version: string }
  /** ISO day that the run counts from. */
  day: string
  /** Name of the folder that it was started in. */
  root: string
  results: readonly Result[]
  /** Path → the draft as read, of drafts in which something was found. */
  texts: ReadonlyMap<string, string>
  /** Pack id → how its clauses are cited, in the report's language: «Policyn». */
  cites: Readonly<Record<string, string>>
  /** The packs of the run, for what is said of a rule. */
  packs: readonly Pack[]
  /** Branches that the configuration names. */
  branches: readonly string[]
  /** The configuration file as shown; undefined where there is none. */
  configuration?: string
  hash: Hash
  /** Bytes of a text once compressed by gzip; where left out, no fewer than its UTF-16 units are counted. */
  gzippedSize?(text: string): number
  /** Takes names out where the report is to name nobody. Called last, as a baseline knows findings by their words. */
  mask?(report: Report): Report
  /** Where the run is one part of several. */
  shard?: ShardNote
}

/** How the clauses of each pack are cited, by its id. */
export const citations = (packs: readonly Pack[], locale: Locale): Report['cites'] =>
  Object.fromEntries(packs.map(({ id, cite }) => [id, cite[locale]]))

/** What a report colours, each a function of text. */
export interface Paint {
  label(label: Label, text: string): string
  path(text: string): string
  marked(text: string): string
  faint(text: string): string
  fine(text: string): string
}

export interface ReportOptions {
  locale: Locale
  /** Columns of the screen. */
  width: number
  /** Colours; none where left out. */
  paint?: Paint | undefined
  /** Whether the clauses' words are printed. */
  quotes: boolean
  /** Whether findings that drafts ignore are told of too. */
  showIgnored?: boolean
  /** What makes the run fail, where a format tells failures from notes; errors where left out. */
  failOn?: Severity | 'never'
}

/** Turns a report into text that ends with a line break. */
export type Reporter = (report: Report, options: ReportOptions) => string

/** How many errors, warnings and pieces of advice some findings hold. */
export function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[severityOf(finding)]++
  return counts
}

/** Advice whose message asks something is a question: the tool lacks a fact. */
export function labelOf(finding: Finding): Label {
  const severity = severityOf(finding)
  return severity === 'info' && finding.reason.trimEnd().endsWith('?') ? 'question' : severity
}

/** How many findings bear each label; what is counted as a question is not counted as advice. */
export function countByLabel(findings: readonly Finding[]): Record<Label, number> {
  const counts = { error: 0, warning: 0, info: 0, question: 0 }
  for (const finding of findings) counts[labelOf(finding)]++
  return counts
}

/** Every finding of a run: those of the drafts, then those over the folder. */
export const allFindings = (results: readonly Result[], folder: readonly Finding[]) => [
  ...results.flatMap(({ findings }) => findings),
  ...folder,
]

/** Groups items by a key; groups and items keep the order in which they came. */
export function groupBy<K, T>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) addTo(groups, keyOf(one), one)
  return groups
}

/** Where a finding starts and ends, which every finding is made with; the end is the column after its last character. */
export const positionsOf = ({ place }: Finding): Place => place as Place

/** A place for programs that know only lines of files: that of a text, the row of a sheet, the number of a paragraph. */
export function lineOf(at: Point): Point {
  if (!at.spot) return at
  return { ...at, line: 'cell' in at.spot ? at.spot.row : at.spot.paragraph, column: 1 }
}

/** The file that a result is about: the draft, or the document that it is a part of. */
export const fileOf = ({ path, origin }: Pick<Result, 'path' | 'origin'>): string =>
  origin?.file ?? path

const rank = (finding: Finding): number => severities.indexOf(severityOf(finding))

/** How grave the gravest of some findings is: 0 where there is an error, higher where there is less, highest where there are none. */
export const gravest = (findings: readonly Finding[]): number =>
  Math.min(severities.length, ...findings.map(rank))

/** Whether a report has anything to show of a draft. */
export const isShown = (
  { findings, ignored }: Result,
  { showIgnored }: Pick<ReportOptions, 'showIgnored'>,
): boolean => findings.length > 0 || (showIgnored === true && ignored.length > 0)

/** Errors, then warnings, then advice; each in the order of the text. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start)

/** A finding with the file that it stands in. */
export interface Located {
  /** The file. */
  path: string
  /** What its draft is known by; empty for a finding over the folder, whose file is the configuration that it rests on. */
  draft: string
  finding: Finding
}

/** A finding of a draft with its file. */
export const locate = (finding: Finding, result: Result): Located => ({
  path: fileOf(result),
  draft: result.path,
  finding,
})

/** Every finding of a run, the worst first; those over the folder stand in the configuration, else in the first draft. */
export function located(report: Report): readonly Located[] {
  const inDrafts = report.results.flatMap(result =>
    result.findings.map(finding => locate(finding, result)),
  )
  const path = report.configuration ?? report.results[0]?.path ?? '.'
  const over = report.folder.map(finding => ({ path, draft: '', finding }))
  return [...inDrafts, ...over].sort((a, b) => rank(a.finding) - rank(b.finding))
}

/** A list for JSON, which leaves it out where it is empty. */
export const unlessEmpty = <One>(all: readonly One[]) => (all.length > 0 ? all : undefined)

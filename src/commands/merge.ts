import { relative, resolve } from 'node:path'
import { VFileMessage } from 'vfile-message'
import { fileOfDraft } from '../core/file-kinds.ts'
import type {
  Citation,
  FileProblem,
  Finding,
  Locale,
  Origin,
  Place,
  Readability,
  Result,
  Spot,
  UnreadFile,
} from '../core/types.ts'
import { openFileReader } from '../engine/file-reader.ts'
import { lintToReport } from '../engine/run.ts'
import {
  type FinishedResults,
  type Io,
  isLocale,
  isMasked,
  type Options,
  type Run,
  UsageError,
} from '../engine/types.ts'
import { openWorkspaces } from '../engine/workspace.ts'
import { mergeWords, type NoPart } from '../messages/run.ts'
import { loadConfiguration } from '../node/config/load.ts'
import { openConfigurations } from '../node/config/nearest.ts'
import { parsePattern } from '../node/glob.ts'
import { parseJson } from '../node/json.ts'
import { inOrder } from '../node/order.ts'
import { readText } from '../node/read.ts'
import { sha256 } from '../node/write.ts'
import type { DraftNote, ShardNote } from '../reporters/report.ts'
import { version } from '../version.ts'
import type { Call } from './call.ts'
import { concludeRun } from './check.ts'
import { outputsOf } from './outputs.ts'

/** The largest report that is read: of some ten thousand drafts. In bytes. */
const maxBytes = 268_435_456

/**
 * Joins the JSON reports of all parts of a run: the result is that of one run, what is said over
 * the folder included.
 *
 * @param call - Its arguments are reports, or patterns for them.
 * @throws {UsageError} where they are not all the parts of one run.
 */
export async function merge({ args, options, io, fallbackLocale }: Call): Promise<number> {
  const words = mergeWords[fallbackLocale]
  if (isMasked(options)) throw new UsageError(words.notMasked)
  const parts: Part[] = []
  for (const path of await expanded(args, io)) parts.push(readPart(path, io, words))
  const note = requireOneRun(parts, options, words)
  if (options.showIgnored && parts.some(({ results }) => results.some(one => !one.ignored)))
    throw new UsageError(words.notShown)
  const configuration = loadConfiguration({
    paths: [],
    cwd: io.cwd,
    file: options.config ?? note.file ?? false,
  })
  if (isMasked(options, configuration)) throw new UsageError(words.notMasked)
  const outputs = outputsOf(options, note.locale, io.cwd)
  const run: Run = {
    paths: [],
    options: { ...options, today: note.day },
    configuration,
    configurations: openConfigurations(configuration, { cwd: io.cwd, isFixed: true }),
    locale: note.locale,
    io,
  }
  const drafts = parts.flatMap(({ note }) => note.drafts)
  const results = inPathOrder(parts.flatMap(resultsOf))
  const finished: FinishedResults = { results, texts: await textsOf(drafts, run) }
  const problems = unique(parts.flatMap(({ note }) => note.problems))
  const unread = inPathOrder(parts.flatMap(part => part.unread))
  const found = { drafts: [], problems, unread, finished }
  const { shard, ...joined } = await lintToReport(found, await openWorkspaces(run, found), run)
  if (shard?.configuration !== note.configuration) throw new UsageError(words.otherConfiguration)
  return concludeRun({ ...joined, problems }, run, outputs, { partial: false, again: true })
}

async function expanded(paths: readonly string[], { cwd }: Io): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async path => {
      const matches = (await parsePattern(path, cwd))?.matches ?? new Set()
      return matches.size > 0 ? inOrder([...matches].map(file => relative(cwd, file))) : [path]
    }),
  )
  return [...new Map(found.flat().map(path => [resolve(cwd, path), path])).values()]
}

function readPart(path: string, { cwd }: Io, words: (typeof mergeWords)[Locale]) {
  const read = readText(path, cwd, maxBytes)
  if (read.reason !== undefined)
    throw new UsageError(`${path}: ${read.reason === 'missing' ? words.missing : words.unreadable}`)
  const part = partFrom(path, read.text)
  if (typeof part === 'string') throw new UsageError(`${path}: ${words.no[part]}`)
  return part
}

function inPathOrder<One extends { path: string }>(all: readonly One[]): One[] {
  const byPath = new Map(all.map(one => [one.path, one]))
  return inOrder([...byPath.keys()]).flatMap(path => byPath.get(path) ?? [])
}

/** The drafts that are here and as they were, for reports that show their lines. */
async function textsOf(notes: readonly DraftNote[], run: Run): Promise<Map<string, string>> {
  const hashes = new Map(notes.map(({ path, text }) => [path, text]))
  const files = [...new Set(notes.map(({ path }) => fileOfDraft(path)))]
  const reader = await openFileReader(files, run)
  const texts = new Map<string, string>()
  for (const file of files)
    for (const { path, text } of reader.file(file).drafts)
      if (sha256(text) === hashes.get(path)) texts.set(path, text)
  return texts
}

// A path that is not there is missed by every part.
const unique = (problems: readonly FileProblem[]): FileProblem[] => [
  ...new Map(problems.map(problem => [`${problem.reason} ${problem.path}`, problem])).values(),
]

/**
 * Makes sure that reports are all the parts of one run, and gives what they agree on.
 *
 * @throws {UsageError} naming the first two that differ, or the parts that are missing.
 */
function requireOneRun(
  parts: readonly Part[],
  { locale }: Options,
  words: (typeof mergeWords)[Locale],
): ShardNote {
  const [first] = parts
  if (!first) throw new UsageError(words.missing)
  const refuse = (message: string): never => {
    throw new UsageError(message)
  }
  const differing = (what: (part: Part) => unknown): readonly [Part, string] | undefined => {
    const other = parts.find(part => what(part) !== what(first))
    return other && [other, `${first.path}, ${other.path}`]
  }
  const [newer, files = ''] = differing(part => part.version) ?? []
  if (newer) refuse(words.versions(files, `${first.version}, ${newer.version}`))
  if (first.version !== version) refuse(words.otherVersion(first.version, version))
  const agreeing = [
    ['locale', words.languages],
    ['configuration', words.configurations],
    ['day', words.days],
    ['count', words.counts],
  ] as const
  for (const [key, say] of agreeing) {
    const [, pair] = differing(({ note }) => note[key]) ?? []
    if (pair !== undefined) refuse(say(pair))
  }
  if (locale !== undefined && locale !== first.note.locale)
    refuse(words.otherLanguage(first.note.locale))
  requireEachOnce(parts, words)
  return first.note
}

function requireEachOnce(parts: readonly Part[], words: (typeof mergeWords)[Locale]): void {
  const seen = new Map<number | string, string>()
  for (const { path, note } of parts)
    for (const key of [note.index, ...note.drafts.map(draft => draft.path)]) {
      const before = seen.get(key)
      if (before !== undefined) throw new UsageError(words.twice(`${before}, ${path}`))
      seen.set(key, path)
    }
  const count = parts[0]?.note.count ?? 0
  const lacking = Array.from({ length: count }, (_, index) => index + 1).filter(
    index => !seen.has(index),
  )
  if (lacking.length > 0)
    throw new UsageError(words.lacking(lacking.map(index => `${index}/${count}`).join(', ')))
}

/** Makes the results of a part again from its report. */
function resultsOf({ results, note }: Part): Result[] {
  return results.map(
    ({ path, origin, language, passages, readability, findings, ignored: shown }, index) => {
      const { metadata = {}, nth = [], ignored = [] } = note.drafts[index] ?? {}
      return {
        path,
        ...(origin ? { origin } : {}),
        language,
        languageRuns: passages,
        ...(readability ? { readability } : {}),
        findings: findings.map((finding, at) => findingOf(finding, nth[at] ?? 1)),
        ignored: ignored.map((one, at) => ignoredOf(one, shown?.[at])),
        metadata,
      }
    },
  )
}

const fatal = { error: true, warning: false, info: undefined } as const

/** An ignored finding; where the part was not asked to show it, no more than its rule. */
function ignoredOf(
  { rule, nth }: DraftNote['ignored'][number],
  shown: NonNullable<JsonResult['ignored']>[number] | undefined,
): Result['ignored'][number] {
  const { reason = null, until = null } = shown ?? {}
  const by = {
    rule,
    ...(reason === null ? {} : { reason }),
    ...(until === null ? {} : { until }),
    place: { start: 0, end: 0 },
  }
  return { finding: findingOf(shown ?? { ...untold, rule }, nth), by }
}

const top = { line: 1, column: 1, offset: 0 }
const untold = {
  pack: '',
  clause: '',
  severity: 'info',
  message: '',
  fix: '',
  quote: '',
  url: null,
  text: '',
  kind: 'default',
  suggestions: [],
  because: [],
  related: [],
  start: top,
  end: top,
} as const

function findingOf(json: JsonFinding, nth: number): Finding {
  const message = new VFileMessage(json.message, {
    place: placeOf(json),
    ruleId: json.rule,
    source: json.pack,
  })
  message.fatal = fatal[json.severity]
  message.actual = json.text
  message.expected = [...json.suggestions]
  message.note = json.quote || undefined
  message.url = json.url ?? undefined
  const { start, end } = json
  const related = json.related.map(one => ({
    span: { start: one.start.offset, end: one.end.offset },
    place: placeOf(one),
    actual: one.text,
  }))
  return Object.assign(message, {
    clause: json.clause,
    ...(json.alsoCites ? { alsoCites: json.alsoCites } : {}),
    fix: json.fix,
    because: json.because,
    kind: json.kind,
    related,
    span: { start: start.offset, end: end.offset },
    nth,
  })
}

/** A place as a report tells it, with the cell or paragraph of a document. */
function placeOf({ start, end, origin }: JsonPlace): Place {
  if (!origin) return { start, end }
  const { file: _, ...spot } = origin
  return { start: { ...start, spot }, end: { ...end, spot } }
}

/** The JSON report of one part, as far as it has been looked at. */
interface Part {
  /** Of the report. */
  path: string
  version: string
  note: ShardNote
  /** One for each draft of the note; worked out in full by `resultsOf`. */
  results: readonly JsonResult[]
  unread: readonly UnreadFile[]
}

/** A result of the JSON report. */
interface JsonResult {
  path: string
  origin?: Origin
  language: string
  passages: readonly { language: string; sure: boolean; start: number; end: number }[]
  readability?: Readability
  findings: readonly JsonFinding[]
  /** Where the part was asked to show them. */
  ignored?: readonly (JsonFinding & { reason: string | null; until: string | null })[]
}

interface JsonFinding extends JsonPlace {
  rule: string
  kind: string
  pack: string
  clause: string
  alsoCites?: readonly Citation[]
  severity: 'error' | 'warning' | 'info'
  message: string
  fix: string
  quote: string
  url: string | null
  suggestions: readonly string[]
  because: readonly string[]
  related: readonly JsonPlace[]
}
interface JsonPlace {
  text: string
  origin?: Spot & Pick<Origin, 'file'>
  start: JsonPoint
  end: JsonPoint
}
type JsonPoint = { line: number; column: number; offset: number }

/** Reads the JSON report of a part, or says why it is none. Never throws. */
function partFrom(path: string, text: string): Part | NoPart {
  let report: unknown
  try {
    report = parseJson(text)
  } catch {
    return 'not-json'
  }
  if (!hasForm(report, reportForm) || report.tool.name !== 'tankefter') return 'not-ours'
  const { tool, results, unread = [], shard } = report
  if (shard === undefined) return 'whole'
  if (!hasForm(shard, noteForm) || !isLocale(shard.locale)) return 'not-ours'
  const same =
    shard.drafts.length === results.length &&
    shard.drafts.every(
      ({ path, nth, ignored }, index) =>
        path === results[index]?.path &&
        nth.length === results[index]?.findings.length &&
        ignored.length === (results[index]?.ignored ?? ignored).length,
    )
  if (!same) return 'not-ours'
  return { path, version: tool.version, note: shard as ShardNote, results, unread }
}

/** What a value has to be: a type, null or that, a list, or an object with some keys. */
type Form =
  | 'string'
  | 'number'
  | 'boolean'
  | 'text or null'
  | 'any'
  | [Form]
  | { optional: Form }
  | { [key: string]: Form }

const point = { line: 'number', column: 'number', offset: 'number' } as const
const placeForm = {
  text: 'string',
  start: point,
  end: point,
  origin: { optional: { file: 'string' } },
} satisfies Form
const findingForm = {
  ...placeForm,
  rule: 'string',
  kind: 'string',
  pack: 'string',
  clause: 'string',
  alsoCites: { optional: [{ pack: 'string', clause: 'string' }] },
  severity: 'string',
  message: 'string',
  fix: 'string',
  quote: 'string',
  url: 'text or null',
  suggestions: ['string'],
  because: ['string'],
  related: [placeForm],
} satisfies Form
const reportForm = {
  tool: { name: 'string', version: 'string' },
  results: [
    {
      path: 'string',
      origin: { optional: { file: 'string' } },
      language: 'string',
      passages: [{ language: 'string', sure: 'boolean', start: 'number', end: 'number' }],
      readability: { optional: { words: 'number', sentences: 'number', longWords: 'number' } },
      findings: [findingForm],
      ignored: { optional: [{ ...findingForm, reason: 'text or null', until: 'text or null' }] },
    },
  ],
  unread: { optional: [{ path: 'string', kind: 'string' }] },
  shard: 'any',
} satisfies Form
const noteForm = {
  index: 'number',
  count: 'number',
  configuration: 'string',
  file: 'text or null',
  day: 'string',
  locale: 'string',
  problems: [{ path: 'string', reason: 'string' }],
  drafts: [
    {
      path: 'string',
      text: 'string',
      metadata: {},
      nth: ['number'],
      ignored: [{ rule: 'string', nth: 'number' }],
    },
  ],
} satisfies Form

interface JsonReport {
  tool: { name: string; version: string }
  results: readonly JsonResult[]
  unread?: readonly UnreadFile[]
  shard: unknown
}
interface JsonNote {
  locale: string
  drafts: readonly DraftNote[]
  problems: readonly FileProblem[]
}

const isOptional = (form: object): form is { optional: Form } => 'optional' in form

function hasForm(value: unknown, form: typeof reportForm): value is JsonReport
function hasForm(value: unknown, form: typeof noteForm): value is JsonNote
function hasForm(value: unknown, form: Form): boolean
function hasForm(value: unknown, form: Form): boolean {
  if (form === 'any') return true
  if (form === 'text or null') return value === null || typeof value === 'string'
  if (typeof form === 'string') return typeof value === form
  if (Array.isArray(form)) return Array.isArray(value) && value.every(one => hasForm(one, form[0]))
  if (isOptional(form)) return value === undefined || hasForm(value, form.optional)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(form).every(([key, own]) =>
    hasForm((value as Record<string, unknown>)[key], own),
  )
}

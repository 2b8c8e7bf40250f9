import { relative, resolve } from 'node:path'
import { VFileMessage } from 'vfile-message'
import * as z from 'zod'
import { fileOfDraft } from '../core/file-kinds.ts'
import {
  type FileProblem,
  type Finding,
  locales,
  type Place,
  type Result,
  severities,
  type UnreadFile,
} from '../core/types.ts'
import { openFileReader } from '../engine/file-reader.ts'
import { lintToReport } from '../engine/run.ts'
import {
  type FinishedResults,
  type Io,
  isMasked,
  type Options,
  type Run,
  UsageError,
} from '../engine/types.ts'
import { openWorkspaces } from '../engine/workspace.ts'
import { fileProblems } from '../messages/report.ts'
import { type MergeWords, mergeWords } from '../messages/run.ts'
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

/** Joins the JSON reports of all parts of a run (paths or patterns): the result is that of one run, the folder included. */
export async function merge({ args, options, io, fallbackLocale }: Call): Promise<number> {
  const words = mergeWords[fallbackLocale]
  if (isMasked(options)) throw new UsageError(words.notMasked)
  const parts = (await expanded(args, io)).map(path => readPart(path, io, words))
  const note = requireOneRun(parts, options, words)
  if (options.showIgnored && parts.some(({ results }) => results.some(one => !one.ignored)))
    throw new UsageError(words.notShown)
  const configuration = loadConfiguration({
    paths: [],
    cwd: io.cwd,
    file: options.config ?? note.file ?? false,
  })
  if (isMasked(options, configuration)) throw new UsageError(words.notMasked)
  const run: Run = {
    paths: [],
    options: { ...options, today: note.day },
    configuration,
    configurations: openConfigurations(configuration, { cwd: io.cwd, isFixed: true }),
    locale: note.locale,
    io,
  }
  const outputs = outputsOf(run)
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

type Part = ReturnType<typeof readPart>

/** Reads the JSON report of a part, as far as it has to be looked at; throws a `UsageError` where it is none. */
function readPart(path: string, { cwd }: Io, words: MergeWords) {
  const refuse = (why: string): never => {
    throw new UsageError(`${path}: ${why}`)
  }
  const read = readText(path, cwd, maxBytes)
  if (read.reason !== undefined)
    return refuse(read.reason === 'missing' ? words.missing : words.unreadable)
  let json: unknown
  try {
    json = parseJson(read.text)
  } catch {
    return refuse(words.notJson)
  }
  const { data: report } = reportForm.safeParse(json)
  if (!report) return refuse(words.notOurs)
  const { tool, results, unread, shard: note } = report
  if (!note) return refuse(words.whole)
  const isNoted =
    note.drafts.length === results.length &&
    note.drafts.every(
      ({ path, nth, ignored }, index) =>
        path === results[index]?.path &&
        nth.length === results[index]?.findings.length &&
        ignored.length === (results[index]?.ignored ?? ignored).length,
    )
  return isNoted ? { path, version: tool.version, note, results, unread } : refuse(words.notOurs)
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

/** What the parts of a run agree on; throws a `UsageError` where two differ, or where they are not all its parts. */
function requireOneRun(parts: readonly Part[], { locale }: Options, words: MergeWords): ShardNote {
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

function requireEachOnce(parts: readonly Part[], words: MergeWords): void {
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
const resultsOf = ({ results, note }: Part): Result[] =>
  results.map(({ passages, findings, ignored: shown, ...rest }, index) => {
    const { metadata = {}, nth = [], ignored = [] } = note.drafts[index] ?? {}
    return {
      ...rest,
      languageRuns: passages,
      findings: findings.map((finding, at) => findingOf(finding, nth[at] ?? 1)),
      ignored: ignored.map((one, at) => ignoredOf(one, shown?.[at])),
      metadata,
    }
  })

const fatal = { error: true, warning: false, info: undefined } as const

/** An ignored finding; where the part was not asked to show it, no more than its rule. */
function ignoredOf(
  { rule, nth }: DraftNote['ignored'][number],
  shown?: NonNullable<JsonResult['ignored']>[number],
): Result['ignored'][number] {
  const { reason = null, until = null } = shown ?? {}
  const by = {
    rule,
    ...(reason === null ? {} : { reason }),
    ...(until === null ? {} : { until }),
    place: { start: 0, end: 0 },
  }
  return { finding: findingOf(shown ?? { rule }, nth), by }
}

const top = { line: 1, column: 1, offset: 0 }

/** A finding of a report; `json` has its rule alone where the report does not show it. */
function findingOf(json: Pick<JsonFinding, 'rule'> & Partial<JsonFinding>, nth: number): Finding {
  const { start = top, end = top, origin } = json
  const message = new VFileMessage(json.message ?? '', {
    place: placeOf({ start, end, origin }),
    ruleId: json.rule,
    source: json.pack ?? '',
  })
  message.fatal = fatal[json.severity ?? 'info']
  message.actual = json.text ?? ''
  message.expected = [...(json.suggestions ?? [])]
  message.note = json.quote || undefined
  message.url = json.url ?? undefined
  const related = (json.related ?? []).map(one => ({
    span: { start: one.start.offset, end: one.end.offset },
    place: placeOf(one),
    actual: one.text,
  }))
  return Object.assign(message, {
    clause: json.clause ?? '',
    ...(json.alsoCites ? { alsoCites: json.alsoCites } : {}),
    fix: json.fix ?? '',
    because: json.because ?? [],
    kind: json.kind ?? 'default',
    related,
    span: { start: start.offset, end: end.offset },
    nth,
  })
}

/** A place as a report tells it, with the cell or paragraph of a document. */
function placeOf({ start, end, origin }: Omit<JsonPlace, 'text'>): Place {
  if (!origin) return { start, end }
  const { file: _, ...spot } = origin
  return { start: { ...start, spot }, end: { ...end, spot } }
}

const text = z.string()
const texts = z.array(text)
const number = z.number()
const textOrNull = text.nullable()

/** One of the words that a table has. */
const wordOf = <Word extends string>(table: Readonly<Record<Word, unknown>>) =>
  z.custom<Word>(value => typeof value === 'string' && Object.hasOwn(table, value))

const point = z.object({ line: number, column: number, offset: number })
const spot = z.union([
  z.object({ file: text, sheet: text, row: number, cell: text }),
  z.object({ file: text, paragraph: number }),
])
const place = z.object({ text, start: point, end: point, origin: spot.optional() })

const finding = z.object({
  ...place.shape,
  rule: text,
  kind: text,
  pack: text,
  clause: text,
  alsoCites: z.array(z.object({ pack: text, clause: text })).optional(),
  severity: z.enum(severities),
  message: text,
  fix: text,
  quote: text,
  url: textOrNull,
  suggestions: texts,
  because: texts,
  related: z.array(place),
})

const result = z.object({
  path: text,
  origin: z
    .object({
      file: text,
      sheet: text.exactOptional(),
      row: number.exactOptional(),
      heading: text.exactOptional(),
    })
    .exactOptional(),
  language: text,
  passages: z.array(z.object({ language: text, sure: z.boolean(), start: number, end: number })),
  readability: z.object({ words: number, sentences: number, longWords: number }).exactOptional(),
  findings: z.array(finding),
  /** Where the part was asked to show them. */
  ignored: z.array(finding.extend({ reason: textOrNull, until: textOrNull })).optional(),
})

const noteForm = z.object({
  index: number,
  count: number,
  configuration: text,
  file: textOrNull,
  day: text,
  locale: z.enum(locales),
  problems: z.array(
    z.object({
      path: text,
      reason: wordOf<FileProblem['reason']>(fileProblems.sv),
      near: text.exactOptional(),
    }),
  ),
  drafts: z.array(
    z.object({
      path: text,
      text,
      metadata: z.custom<DraftNote['metadata']>(
        value => typeof value === 'object' && value !== null && !Array.isArray(value),
      ),
      nth: z.array(number),
      ignored: z.array(z.object({ rule: text, nth: number })),
    }),
  ),
})

const reportForm = z.object({
  tool: z.object({ name: z.literal('tankefter'), version: text }),
  results: z.array(result),
  unread: z
    .array(z.object({ path: text, kind: wordOf<UnreadFile['kind']>(fileProblems.sv) }))
    .default([]),
  shard: noteForm.optional(),
})

type JsonResult = z.infer<typeof result>
type JsonFinding = z.infer<typeof finding>
type JsonPlace = z.infer<typeof place>

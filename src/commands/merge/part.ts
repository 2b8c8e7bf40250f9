import type { DraftNote, FileProblem, ShardNote } from '../../reporters/report.ts'
import { isLocale } from '../locale.ts'
import type { NoPart } from './words.ts'

/** The JSON report of one part, as far as it has been looked at. */
export interface Part {
  /** Of the report. */
  path: string
  version: string
  note: ShardNote
  /** One for each draft of the note; read in full by `results.ts`. */
  results: readonly JsonResult[]
}

/** A result of the JSON report. */
export interface JsonResult {
  path: string
  language: string
  passages: readonly { language: string; sure: boolean; start: number; end: number }[]
  findings: readonly JsonFinding[]
  /** Where the part was asked to show them. */
  ignored?: readonly (JsonFinding & { reason: string | null; until: string | null })[]
}

export interface JsonFinding {
  rule: string
  pack: string
  clause: string
  severity: 'error' | 'warning' | 'info'
  message: string
  fix: string
  quote: string
  url: string | null
  text: string
  suggestions: readonly string[]
  start: JsonPoint
  end: JsonPoint
}
type JsonPoint = { line: number; column: number; offset: number }

/** Reads the JSON report of a part, or says why it is none. Never throws. */
export function partFrom(path: string, text: string): Part | NoPart {
  let report: unknown
  try {
    report = JSON.parse(text)
  } catch {
    return 'not-json'
  }
  if (!hasForm(report, reportForm) || report.tool.name !== 'tankefter') return 'not-ours'
  const { tool, results, shard } = report
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
  return { path, version: tool.version, note: shard as ShardNote, results }
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
const findingForm = {
  rule: 'string',
  pack: 'string',
  clause: 'string',
  severity: 'string',
  message: 'string',
  fix: 'string',
  quote: 'string',
  url: 'text or null',
  text: 'string',
  suggestions: ['string'],
  start: point,
  end: point,
} satisfies Form
const reportForm = {
  tool: { name: 'string', version: 'string' },
  results: [
    {
      path: 'string',
      language: 'string',
      passages: [{ language: 'string', sure: 'boolean', start: 'number', end: 'number' }],
      findings: [findingForm],
      ignored: { optional: [{ ...findingForm, reason: 'text or null', until: 'text or null' }] },
    },
  ],
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

import type { Hash } from '../core/fingerprint.ts'
import type { Finding, Locale, Metadata, Pack, Result, Severity } from '../core/types.ts'
import type { Paint } from './paint.ts'

/** Why a file or path could not be read; each has its words in `problem-words.ts`. */
export type FileProblemReason =
  | 'missing'
  | 'no-permission'
  | 'broken-link'
  | 'not-a-file'
  | 'binary'
  | 'too-large'
  | 'empty'
  | 'ignored'
  | 'no-match'
  | 'unreadable'
  | 'unsound-register'

/** A file or path that could not be checked. */
export interface FileProblem {
  path: string
  reason: FileProblemReason
  /** A path or command that was perhaps meant. */
  near?: string
}

/** What a part of a run, by `--shard`, tells those who join the parts. */
export interface ShardNote {
  /** Which part, from 1, of how many. */
  index: number
  count: number
  /** Hash of what decides what is found: settings, packs, rules, register, language. */
  configuration: string
  /** The configuration file as shown; null where there is none. */
  file: string | null
  /** ISO day that was counted from. */
  day: string
  locale: Locale
  problems: readonly FileProblem[]
  /** One for each result, in its order. */
  drafts: readonly DraftNote[]
}

/** What is told of a draft besides its findings. */
export interface DraftNote {
  path: string
  /** SHA-256 of the draft as read. */
  text: string
  metadata: Pick<Metadata, 'channel' | 'account' | 'visibility' | 'branch' | 'written' | 'publish'>
  /** Of each finding, which of its equals in the draft it is. */
  nth: readonly number[]
  /** The findings that the draft ignores: no more than the rule. */
  ignored: readonly { rule: string; nth: number }[]
}

/** Everything a run has found out: what every reporter takes. */
export interface Report {
  tool: { name: string; version: string }
  results: readonly Result[]
  /** What is said over all drafts together. */
  folder: readonly Finding[]
  problems: readonly FileProblem[]
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
  /** Takes the names out, where the report is to name nobody: last, for findings are known by their words. */
  mask?(report: Report): Report
  /** Where the run is one part of several. */
  shard?: ShardNote
}

export interface ReportOptions {
  locale: Locale
  /** Columns of the screen. */
  width: number
  /** Colours; none where left out. */
  paint?: Paint
  /** Whether the clauses' words are printed. */
  quotes: boolean
  /** Whether findings that drafts ignore are told of too. */
  showIgnored?: boolean
  /** What makes the run fail, where a format tells failures from notes; errors where left out. */
  failOn?: Severity | 'never'
}

/** Turns a report into text that ends with a line break. */
export type Reporter = (report: Report, options: ReportOptions) => string

import type { Finding, Locale, Result } from '../core/types.ts'

/** Why a file or path could not be read; each has its words in `problem-words.ts`. */
export type FileProblemReason =
  | 'missing'
  | 'no-permission'
  | 'broken-link'
  | 'not-a-file'
  | 'binary'
  | 'too-large'
  | 'empty'
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

/** Everything a run has found out: what every reporter takes. */
export interface Report {
  tool: { name: string; version: string }
  results: readonly Result[]
  /** What is said over all drafts together. */
  folder: readonly Finding[]
  problems: readonly FileProblem[]
  /** Path → the draft as read. */
  texts: ReadonlyMap<string, string>
  /** Pack id → how its clauses are cited, in the report's language: «Policyn». */
  cites: Readonly<Record<string, string>>
}

export interface ReportOptions {
  locale: Locale
  /** Columns of the screen. */
  width: number
  colour: boolean
  /** Whether the clauses' words are printed. */
  quotes: boolean
}

/** Turns a report into text that ends with a line break. */
export type Reporter = (report: Report, options: ReportOptions) => string

import type { Span } from './place.ts'
import type { Severity, Translated } from './words.ts'

export type ClauseCheck = 'rules' | 'people' | 'folder' | 'none'

/** A clause of the policy or law that a pack holds. */
export interface Clause {
  id: string
  section: string
  /** Its exact words. */
  quote: string
  /** What it says, in English. */
  gloss: string
  /** «alltid», «ska», «bör» … */
  strength: string
  /** Whom it binds. */
  binds: Translated
  /** What looks after it: rules, people, a check over the folder, or nothing to check. */
  check: ClauseCheck
  /** Why it is left to people, where it is. */
  reason?: Translated
}

/** Metadata that must hold: `any`, `none`, a value, one of several, or `{not: …}`. */
export type Condition = string | boolean | readonly string[] | { not: string | readonly string[] }
export type Conditions = Record<string, Condition>

export type Scope = 'near' | 'sentence' | 'paragraph' | 'draft'

/** One way for a rule to find something. The matcher named reads what it knows of the rest. */
export interface Signal {
  match: string
  when?: Conditions
  /** Keyed by matcher; validated by the matcher's own schema. */
  [option: string]: unknown
}

export interface GradedSeverity {
  is: Severity
  when?: Conditions
  reason?: readonly string[]
}

/** A rule as its folder says it, with its terms by language. */
export interface Rule {
  id: string
  pack: string
  clause: string
  /** First grade whose conditions hold. */
  severity: readonly GradedSeverity[]
  signals: readonly Signal[]
  /** Rules that speak instead where they overlap this one, or anywhere in the draft. */
  yields: Readonly<Record<string, 'overlap' | 'sentence' | 'neighbours' | 'draft'>>
  /** At most one finding: per draft, per different word, per sentence, or no limit. */
  once: 'draft' | 'word' | 'sentence' | 'match'
  /** By reason code; `default` where a matcher gives none. `{actual}` and others are filled in. */
  message: Readonly<Record<string, Translated>>
  fix: Readonly<Record<string, Translated>>
  /** Why the rule exists, for `explain`. */
  about: Translated
  /** What it leaves alone, for `explain`. */
  leaves?: Translated
  terms: Readonly<Record<string, TermsByList>>
  /** What was learnt from labelled drafts, by language; see scripts/train.ts. */
  models?: Readonly<Record<string, Model>>
}

/** A linear model over hashed features of a sentence (`core/model/features.ts`). */
export interface Model {
  /** How it was learnt: script, drafts, figures. */
  about: string
  /** What one step of a weight is worth. */
  scale: number
  bias: number
  /** The score from which a sentence is asked about. */
  threshold: number
  /** A signed byte for each bucket, a power of two of them; as text in base64. */
  weights: string | Int8Array
}

/** A term as written in a list, with what to write instead. */
export interface TermEntry {
  term: string
  suggest?: readonly string[]
}
/** The lists of one terms file, by name. */
export type TermsByList = Readonly<Record<string, readonly TermEntry[]>>

/** A draft body with the span marked that the rule finds, or one it must pass. */
export interface Case {
  kind: 'find' | 'pass'
  /** Body with the `[[ ]]` taken out. */
  text: string
  /** Marked spans, offsets in `text`; empty for a finding about metadata. */
  spans: readonly Span[]
  /** Front matter. */
  with: Readonly<Record<string, unknown>>
  language: string
}

/** A policy as data. */
export interface Pack {
  id: string
  version: string
  licence: string
  title: Translated
  /** How its clauses are cited in the report, e.g. «Policyn 2.6b». */
  cite: Translated
  date: string
  status: Translated
  url: string | null
  clauses: Readonly<Record<string, Clause>>
  rules: readonly Rule[]
  /**
   * Its terms by language, with those of the packs that it was built with; worked out at
   * run time where a pack has none.
   */
  index?: Readonly<Record<string, PackedTerms>>
}

/** The terms of packs in one language, as a build can keep them. */
export interface PackedTerms {
  /** The lists by number: id of the pack, number of the rule in it, name, whether masked spellings count. */
  lists: readonly (readonly [pack: string, rule: number, list: string, masked: boolean])[]
  tables: TermTables
  /** The terms of a line of a list as plain data, by its number (`core/terms/term-index.ts`). */
  line: (number: number) => unknown
}

/** Rows of numbers (`core/terms/index-file.ts`); lists and terms are known by their numbers. */
export interface TermTables {
  /** By the keys of what stands in a draft, the terms that are found by it. */
  postings: Int32Array
  /** For each list the terms that are found by one of its own: packed rows. */
  byList: Int32Array
  /** The terms that any draft may hold. */
  always: Int32Array
  /** For each term its list, its line, which of the line's terms it is, and the place of its anchor (-1 for none). */
  terms: Int32Array
}

import type { VFileMessage } from 'vfile-message'
import type { IgnoreEntry, Metadata, Passage } from './draft.ts'
import type { Span } from './place.ts'
import type { Severity, Translated } from './words.ts'

export type Facts = Readonly<Record<string, string | number | Translated>>

/** What a matcher gives: where, and the facts its wording needs. */
export interface Match extends Span {
  /** Which message of the rule; `default` where absent. */
  reason?: string
  /** Facts for the wording: `{name}`, `{limit}` …, translated where they are words of ours. */
  facts?: Facts
  /** Replacements a reader could paste. */
  suggestions?: readonly string[]
  /** Tokens the match rests on, for reports that name them. */
  because?: readonly string[]
  /** A question of a model, which gives way to what the same rule says outright. */
  asks?: true
  /** Overrides the rule's grade, e.g. a plugin's own certainty. */
  severity?: Severity
}

/**
 * A finding is a `VFileMessage`: `ruleId`, `source` = pack id, `place`, `reason`
 * = the worded message, `note` = the clause's words, `url`, `actual`, `expected`
 * = replacements, `fatal` = true, false or undefined for error, warning, info.
 */
export interface Finding extends VFileMessage {
  clause: string
  /** The way out. */
  fix: string
  /** The words it rests on, where they are more than the marked ones. */
  because: readonly string[]
  span: Span
  /** Which of the equal ones in its draft it is, from 1. */
  nth: number
}

/** What the pipeline says of one draft. */
export interface Result {
  path: string
  language: string
  passages: readonly Pick<Passage, 'language' | 'sure' | 'start' | 'end'>[]
  findings: readonly Finding[]
  /** Findings the draft asked to leave alone, with the entry that did. */
  ignored: readonly { finding: Finding; by: IgnoreEntry }[]
  metadata: Metadata
}

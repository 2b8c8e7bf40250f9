import { fingerprint } from '../../core/fingerprint.ts'
import type { Finding } from '../../core/types.ts'
import { sha256 } from '../hash.ts'

/** Findings of one draft: rule → marks. */
export type Marks = ReadonlyMap<string, ReadonlySet<string>>

/** What is kept of one draft. */
export interface Entry {
  /** Hash of the whole text, by which a draft is known that only got another name. */
  content: string
  marks: Marks
}

/** Findings that do not count: by draft, from the folder of the baseline, and over the folder. */
export interface Baseline {
  drafts: ReadonlyMap<string, Entry>
  folder: Marks
}

export const emptyBaseline: Baseline = { drafts: new Map(), folder: new Map() }

/**
 * What a finding is known by within its draft and rule. Six digits: enough to tell the findings
 * of a draft apart, too few to find out a name or number by trying them all.
 */
export const markOf = (finding: Finding): string => fingerprint(finding, '', sha256).slice(0, 6)

/** What a draft's text is known by. */
export const contentMark = (text: string): string => sha256(text).slice(0, 16)

/** The marks of some findings, by rule. */
export function marksOf(findings: readonly Finding[]): Marks {
  const marks = new Map<string, Set<string>>()
  for (const finding of findings) {
    const rule = finding.ruleId ?? ''
    marks.set(rule, (marks.get(rule) ?? new Set()).add(markOf(finding)))
  }
  return marks
}

/** Whether a finding stands among marks. */
export const isMarked = (finding: Finding, marks: Marks | undefined): boolean =>
  marks?.get(finding.ruleId ?? '')?.has(markOf(finding)) ?? false

/** How many marks there are. */
export const countMarks = (marks: Marks): number =>
  [...marks.values()].reduce((sum, { size }) => sum + size, 0)

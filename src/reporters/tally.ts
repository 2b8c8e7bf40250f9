import type { Finding, Result } from '../core/types.ts'
import { countBySeverity } from './count.ts'
import type { Counts } from './words.ts'

/** What a run comes to, counted as its drafts come. */
export interface Tally {
  readonly drafts: number
  /** Drafts in which nothing was found. */
  readonly fine: number
  readonly ignored: number
  readonly counts: Counts
  /** The rule of the last finding. */
  readonly last: string | undefined
}

/** A tally that goes on counting. */
export interface OpenTally extends Tally {
  draft(result: Result): void
  folder(findings: readonly Finding[]): void
}

/** Begins to count. */
export function openTally(): OpenTally {
  const add = ({ error, warning, info }: Counts, last: string | undefined): void => {
    tally.counts.error += error
    tally.counts.warning += warning
    tally.counts.info += info
    if (last !== undefined) tally.last = last
  }
  const tally = {
    drafts: 0,
    fine: 0,
    ignored: 0,
    counts: { error: 0, warning: 0, info: 0 },
    last: undefined as string | undefined,
    draft: ({ findings, ignored }: Result): void => {
      tally.drafts++
      if (findings.length === 0) tally.fine++
      tally.ignored += ignored.length
      add(countBySeverity(findings), findings.at(-1)?.ruleId)
    },
    folder: (findings: readonly Finding[]): void =>
      add(countBySeverity(findings), findings.at(-1)?.ruleId),
  }
  return tally
}

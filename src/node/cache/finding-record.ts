import { findingFrom } from '../../core/finding.ts'
import { placer } from '../../core/place.ts'
import type { Finding, Pack } from '../../core/types.ts'

/** A finding without what its draft, its rule and its pack say of it: numbers of rule and places in short. */
export type FindingRecord = readonly [
  pack: string,
  rule: string,
  grade: number,
  start: number,
  end: number,
  nth: number,
  reason: string,
  fix: string,
  expected: readonly string[],
  because: readonly string[],
]

/** The values of `fatal`, by their numbers in a record. */
const grades = [true, false, undefined] as const

export const recordOf = (finding: Finding): FindingRecord => [
  finding.source ?? '',
  finding.ruleId ?? '',
  grades.indexOf(finding.fatal ?? undefined),
  finding.span.start,
  finding.span.end,
  finding.nth,
  finding.reason,
  finding.fix,
  finding.expected ?? [],
  finding.because,
]

/**
 * Makes a finding again.
 *
 * @throws {Error} where its rule is no longer there.
 */
export type Remake = (record: FindingRecord) => Finding

/** Findings of drafts, given as read, are made again with the rules of these packs. */
export function remaking(packs: readonly Pack[]): (text: string) => Remake {
  const known = new Map(
    packs.flatMap(pack =>
      pack.rules.map(rule => [`${pack.id} ${rule.id}`, { pack, rule }] as const),
    ),
  )
  return text => {
    const place = placer(text)
    return ([pack, rule, grade, start, end, nth, reason, fix, expected, because]) => {
      const made = known.get(`${pack} ${rule}`)
      if (!made) throw new Error(`no rule ${rule} in ${pack}`)
      const span = { start, end }
      return findingFrom(
        { ...made, place: place(span), text: text.slice(start, end) },
        { reason, fix, fatal: grades[grade], expected: [...expected], because, span, nth },
      )
    }
  }
}

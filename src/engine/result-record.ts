import { findingFrom, locator, type MessageParts } from '../core/message.ts'
import { originOf } from '../core/spans.ts'
import type { Draft, Finding, IgnoreEntry, Pack, Result } from '../core/types.ts'

/** A result as JSON can hold it, without what its draft, its rules and their packs say. */
export interface ResultRecord extends Omit<Result, 'path' | 'origin' | 'findings' | 'ignored'> {
  findings: readonly FindingRecord[]
  ignored: readonly { finding: FindingRecord; by: IgnoreEntry }[]
}

interface FindingRecord extends Omit<MessageParts, 'fatal'> {
  pack: string | undefined
  rule: string | undefined
  /** JSON has no undefined. */
  fatal: boolean | null
}

const findingRecord = (finding: Finding): FindingRecord => ({
  pack: finding.source,
  rule: finding.ruleId,
  reason: finding.reason,
  fix: finding.fix,
  fatal: finding.fatal ?? null,
  expected: finding.expected ?? [],
  because: finding.because,
  span: finding.span,
  nth: finding.nth,
  kind: finding.kind,
  related: finding.related.map(({ span }) => span),
})

/** Takes a result apart. */
export const recordOf = ({
  path: _,
  origin: __,
  findings,
  ignored,
  ...rest
}: Result): ResultRecord => ({
  ...rest,
  findings: findings.map(findingRecord),
  ignored: ignored.map(({ finding, by }) => ({ finding: findingRecord(finding), by })),
})

/** Makes the function that puts results together again with the rules of packs; it throws where a rule is not there. */
export function resultReader(packs: readonly Pack[]) {
  const rules = new Map(
    packs.flatMap(pack => pack.rules.map(rule => [`${pack.id}/${rule.id}`, { pack, rule }])),
  )
  return ({ findings, ignored, ...rest }: ResultRecord, draft: Draft): Result => {
    const locate = locator(draft)
    const findingOf = ({ pack, rule, fatal, ...parts }: FindingRecord): Finding => {
      const from = rules.get(`${pack}/${rule}`)
      if (!from) throw new Error(`No rule ${rule} in ${pack}`)
      return findingFrom({ ...from, locate }, { ...parts, fatal: fatal ?? undefined })
    }
    return {
      path: draft.path,
      ...originOf(draft),
      ...rest,
      findings: findings.map(findingOf),
      ignored: ignored.map(({ finding, by }) => ({ finding: findingOf(finding), by })),
    }
  }
}

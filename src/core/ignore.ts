import type { Context } from './match/matcher.ts'
import { nearest } from './metadata/nearest.ts'
import type { Rulebook } from './rulebook.ts'
import type { Finding, IgnoreEntry, Metadata } from './types.ts'

/** Findings sorted by what the draft asks to leave alone. */
export interface Sorted {
  kept: readonly Finding[]
  ignored: readonly { finding: Finding; by: IgnoreEntry }[]
  /** Entries with nothing to do, or past their date. */
  unused: readonly Unused[]
}

/** An entry that silenced nothing, and why. */
export interface Unused {
  entry: IgnoreEntry
  reason: 'unused' | 'expired' | 'unknown'
  /** A rule that may have been meant. */
  nearest: string | undefined
}

/** Applies the `ignore` entries of a draft; entries for rules that did not run are left in peace. */
export function applyIgnores(
  findings: readonly Finding[],
  { ignore = [] }: Metadata,
  context: Pick<Context, 'today'>,
  { rules, known }: Rulebook,
): Sorted {
  if (!ignore.length) return { kept: findings, ignored: [], unused: [] }
  const ran = new Set(rules.filter(({ speaks }) => speaks).map(({ rule }) => rule.id))
  const used = new Set<IgnoreEntry>()
  const ignored: { finding: Finding; by: IgnoreEntry }[] = []
  const kept = findings.filter(finding => {
    const by = ignore.find(
      ({ rule, until }) => rule === finding.ruleId && (!until || context.today <= until),
    )
    if (!by) return true
    used.add(by)
    ignored.push({ finding, by })
    return false
  })
  const unused = ignore
    .filter(entry => !used.has(entry) && (ran.has(entry.rule) || !known.has(entry.rule)))
    .map(entry => {
      const reason = why(entry, context, known)
      return {
        entry,
        reason,
        nearest: reason === 'unknown' ? nearest(entry.rule, [...known]) : undefined,
      }
    })
  return { kept, ignored, unused }
}

function why(
  { rule, until }: IgnoreEntry,
  context: Pick<Context, 'today'>,
  known: ReadonlySet<string>,
): Unused['reason'] {
  if (!known.has(rule)) return 'unknown'
  return until && until < context.today ? 'expired' : 'unused'
}

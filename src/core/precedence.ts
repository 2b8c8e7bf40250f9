import type { Found } from './finding.ts'
import type { ParsedDraft, Rule } from './types.ts'
import { wordsOf } from './words.ts'

/**
 * One cause, one finding: takes out what overlaps another match of the same
 * rule, what a rule says at most `once`, and what it yields to another rule.
 */
export function settle(found: readonly Found[], draft: ParsedDraft): readonly Found[] {
  const rules = new Set(found.map(({ rule }) => rule))
  const own = [...rules].flatMap(rule =>
    limited(
      rule,
      found.filter(one => one.rule === rule),
      draft,
    ),
  )
  return own.filter(one => !own.some(other => yieldsTo(one, other, draft)))
}

function limited(rule: Rule, all: readonly Found[], draft: ParsedDraft): readonly Found[] {
  const kept: Found[] = []
  for (const one of [...all].sort(byPlace)) {
    const twice = kept.some(
      earlier => overlap(earlier, one) || sameCause(rule.once, earlier, one, draft),
    )
    if (!twice) kept.push(one)
  }
  return kept
}

function byPlace(a: Found, b: Found): number {
  return a.match.start - b.match.start || b.match.end - a.match.end
}

function sameCause(once: Rule['once'], a: Found, b: Found, draft: ParsedDraft): boolean {
  if (once === 'draft') return true
  if (once === 'word') return textOf(a, draft) === textOf(b, draft)
  return once === 'sentence' && sharesSentence(a, b, draft)
}

function textOf({ match }: Found, draft: ParsedDraft): string {
  return draft.text.slice(match.start, match.end).toLowerCase()
}

/** Whether two matches touch; empty spans (metadata) touch only where they are the same. */
function overlap(a: Found, b: Found): boolean {
  if (a.match.start === b.match.start && a.match.end === b.match.end)
    return (a.match.reason ?? '') === (b.match.reason ?? '')
  return a.match.start < b.match.end && b.match.start < a.match.end
}

function yieldsTo(one: Found, other: Found, draft: ParsedDraft): boolean {
  const scope = one.rule.yields[other.rule.id]
  if (!scope || one === other) return false
  if (scope === 'draft') return true
  return overlap(one, other) || (scope === 'sentence' && sharesSentence(one, other, draft))
}

function sharesSentence(a: Found, b: Found, draft: ParsedDraft): boolean {
  return wordsOf(draft).sentences.some(
    ({ start, end }) =>
      a.match.start < end && start < a.match.end && b.match.start < end && start < b.match.end,
  )
}

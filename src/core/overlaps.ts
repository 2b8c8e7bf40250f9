import { addTo } from './collections.ts'
import type { Found } from './message.ts'
import { intersect, intersecting, lowerBound } from './spans.ts'
import { documentOf } from './text/words.ts'
import type { Match, ParsedDraft, Rule, Span } from './types.ts'

/** Matches of one rule that make one finding: it stands at the first, and the rest are told with it. */
type Group = Match[]

/**
 * One cause, one finding: takes out matches that overlap another of the same rule, joins those
 * that a rule speaks but `once` of, and takes out those for which a rule yields to another.
 * Takes n log n steps, so that a draft of nothing but matches is quick too.
 */
export function resolveOverlaps(found: readonly Found[], draft: ParsedDraft): readonly Found[] {
  const byRule = new Map<Rule, Match[]>()
  for (const { rule, match } of found) addTo(byRule, rule, match)
  const groups = new Map([...byRule].map(([rule, own]) => [rule, groupsOf(rule, own, draft)]))
  return [...groups].flatMap(([rule, own]) =>
    dropYielding(rule, own, groups, draft).map(([match, ...related]) => ({ rule, match, related })),
  )
}

/** The findings that a rule makes of its matches, in the order of the text. */
function groupsOf(rule: Rule, matches: readonly Match[], draft: ParsedDraft): readonly Group[] {
  const groups: Group[] = []
  const seen = new Set<string>()
  const byWord = new Map<string, Group>()
  const wordOf = ({ start, end }: Span) => draft.text.slice(start, end).toLowerCase()
  // In the order of the text only the one that reaches furthest can overlap the next.
  let furthest: Span = { start: -1, end: -1 }
  let lastSentence = -1
  let toldUntil = -1
  const inOrder = withoutDoubt(rule, matches).sort((a, b) => a.start - b.start || b.end - a.end)
  for (const match of inOrder) {
    // Several checks of a rule may find the same.
    const key = `${match.start} ${match.end} ${match.reason ?? ''}`
    if (seen.has(key) || overlaps(match, furthest)) continue
    seen.add(key)
    const sentences = sentencesOf(match, draft)
    const group = {
      draft: groups[0],
      word: byWord.get(wordOf(match)),
      sentence: sentences && sentences.start < lastSentence ? groups.at(-1) : undefined,
      match: undefined,
    }[rule.once]
    if (!group) {
      const own = [match]
      groups.push(own)
      byWord.set(wordOf(match), own)
      if (match.end > furthest.end) furthest = match
      lastSentence = Math.max(lastSentence, sentences?.end ?? -1)
    } else if (match.start >= toldUntil && match.end > match.start) group.push(match)
    toldUntil = Math.max(toldUntil, match.end)
  }
  return groups
}

/** Matches without the questions of a model that the rule's other matches answer. */
function withoutDoubt({ once }: Rule, matches: readonly Match[]): Match[] {
  const outright = matches.filter(({ asks }) => !asks)
  if (once === 'draft' && outright.length > 0) return outright
  const isSaid = intersecting(outright)
  return [...outright, ...matches.filter(match => match.asks && !isSaid(match))]
}

/** Whether one of two different spans reaches into the other; at the same place two reasons are two matches. */
function overlaps(a: Span, b: Span): boolean {
  return (a.start !== b.start || a.end !== b.end) && intersect(a, b)
}

/**
 * What is left of a rule's findings once it has yielded to other rules. A finding that yields at
 * its first place stands at the next one where it does not.
 */
function dropYielding(
  rule: Rule,
  own: readonly Group[],
  groups: ReadonlyMap<Rule, readonly Group[]>,
  draft: ParsedDraft,
): readonly (readonly [Match, ...Match[]])[] {
  const yields = [...groups].flatMap(([other, others]) => {
    const scope = rule.yields[other.id]
    return scope && other !== rule && others.length ? [yieldsTo(others.flat(), scope, draft)] : []
  })
  return own.flatMap(group => {
    const [first, ...rest] = group.filter(match => !yields.some(yieldsFor => yieldsFor(match)))
    return first ? [[first, ...rest] as const] : []
  })
}

type Scope = Rule['yields'][string]

/** How many sentences away a match of another rule still counts. */
const reach = { sentence: 0, neighbours: 1 } as const

/** Makes the test whether a match has one of some others in its way. */
function yieldsTo(
  others: readonly Match[],
  scope: Scope,
  draft: ParsedDraft,
): (match: Match) => boolean {
  if (scope === 'draft') return () => true
  const touches = intersecting(others)
  if (scope === 'overlap') return touches
  const near = intersecting(others.flatMap(other => sentencesOf(other, draft) ?? []))
  return match => {
    const own = sentencesOf(match, draft)
    if (touches(match) || !own) return touches(match)
    return near({ start: own.start - reach[scope], end: own.end + reach[scope] })
  }
}

/** More than any reach, so that no paragraph's last sentence is near the next one's first. */
const betweenParagraphs = 2

/** The sentences a match stands in, as a span of their numbers; undefined where it stands in none. */
function sentencesOf(match: Span, draft: ParsedDraft): Span | undefined {
  const { sentences } = documentOf(draft)
  const first = lowerBound(sentences, ({ end }) => end > match.start)
  const last = lowerBound(sentences, ({ start }) => start >= match.end) - 1
  const number = (at: number) => at + betweenParagraphs * (sentences[at]?.paragraph ?? 0)
  return first <= last ? { start: number(first), end: number(last) + 1 } : undefined
}

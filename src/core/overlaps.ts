import type { Found } from './message.ts'
import { lowerBound, toucher } from './spans.ts'
import { documentOf } from './text/words.ts'
import type { ParsedDraft, Rule, Span } from './types.ts'

/**
 * One cause, one finding: takes out what overlaps another match of the same
 * rule, what a rule says at most `once`, and what it yields to another rule.
 * Quick also where thousands of matches are found.
 */
export function resolveOverlaps(found: readonly Found[], draft: ParsedDraft): readonly Found[] {
  const all = new Map<Rule, Found[]>()
  for (const one of found) {
    const own = all.get(one.rule)
    if (own) own.push(one)
    else all.set(one.rule, [one])
  }
  const kept = new Map([...all].map(([rule, own]) => [rule, limited(rule, own, draft)]))
  return [...kept].flatMap(([rule, own]) => dropYielding(rule, own, kept, draft))
}

/** What a rule says of its matches: none twice, none that overlaps one before it. */
function limited(rule: Rule, all: readonly Found[], draft: ParsedDraft): readonly Found[] {
  const outright = all.filter(({ match }) => !match.asks)
  const isSaid = toucher(outright.map(({ match }) => match))
  const questions = all.filter(({ match }) => match.asks && !isSaid(match))
  if (rule.once === 'draft') return inOrder(outright.length ? outright : questions).slice(0, 1)
  const kept: Found[] = []
  const said = new Set<string>()
  // In order of their places, only the one that reaches furthest can overlap the next.
  let furthest: Span = { start: -1, end: -1 }
  let lastSentence = -1
  for (const one of inOrder([...outright, ...questions])) {
    const sentences = sentencesOf(one, draft)
    const keys = dedupeKeys(one, draft)
    const again = keys.some(key => said.has(key)) || overlaps(one.match, furthest)
    const inSameSentence = rule.once === 'sentence' && sentences && sentences.start < lastSentence
    if (again || inSameSentence) continue
    kept.push(one)
    for (const key of keys) said.add(key)
    if (one.match.end > furthest.end) furthest = one.match
    lastSentence = Math.max(lastSentence, sentences?.end ?? -1)
  }
  return kept
}

function inOrder(found: readonly Found[]): readonly Found[] {
  return [...found].sort(byPlace)
}

function byPlace(a: Found, b: Found): number {
  return a.match.start - b.match.start || b.match.end - a.match.end
}

/** What a rule says but once: the same at the same place, and a word where that is what it counts. */
function dedupeKeys({ rule, match }: Found, draft: ParsedDraft): readonly string[] {
  const { start, end, reason = '' } = match
  const place = `${start} ${end} ${reason}`
  return rule.once === 'word' ? [place, draft.text.slice(start, end).toLowerCase()] : [place]
}

/** Whether one of two different spans reaches into the other; at the same place two reasons are two matches. */
function overlaps(a: Span, b: Span): boolean {
  if (a.start === b.start && a.end === b.end) return false
  return a.start < b.end && b.start < a.end
}

/** The matches of a rule that it yields to none of the others' for. */
function dropYielding(
  rule: Rule,
  own: readonly Found[],
  kept: ReadonlyMap<Rule, readonly Found[]>,
  draft: ParsedDraft,
): readonly Found[] {
  const yields = [...kept].flatMap(([other, others]) => {
    const scope = rule.yields[other.id]
    return scope && other !== rule && others.length ? [yieldsTo(others, scope, draft)] : []
  })
  return own.filter(one => !yields.some(yieldsFor => yieldsFor(one)))
}

type Scope = Rule['yields'][string]

const reach = { sentence: 0, neighbours: 1 } as const

/** Tells of a match whether one of some others stands in its way. */
function yieldsTo(
  others: readonly Found[],
  scope: Scope,
  draft: ParsedDraft,
): (one: Found) => boolean {
  if (scope === 'draft') return () => true
  const touches = toucher(others.map(({ match }) => match))
  if (scope === 'overlap') return ({ match }) => touches(match)
  const near = toucher(others.flatMap(other => sentencesOf(other, draft) ?? []))
  return one => {
    const own = sentencesOf(one, draft)
    if (touches(one.match) || !own) return touches(one.match)
    return near({ start: own.start - reach[scope], end: own.end + reach[scope] })
  }
}

/** More than any reach, so that no paragraph's last sentence is near the next one's first. */
const betweenParagraphs = 2

/** The sentences a match stands in, as a span of their numbers; undefined where it stands in none. */
function sentencesOf({ match }: Found, draft: ParsedDraft): Span | undefined {
  const { sentences } = documentOf(draft)
  const first = lowerBound(sentences, ({ end }) => end > match.start)
  const last = lowerBound(sentences, ({ start }) => start >= match.end) - 1
  const number = (at: number) => at + betweenParagraphs * (sentences[at]?.paragraph ?? 0)
  return first <= last ? { start: number(first), end: number(last) + 1 } : undefined
}

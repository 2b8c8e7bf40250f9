import { PackProblem } from '../pack-problem.ts'
import { choice, dictionary, type MapShape, number, word } from '../shape.ts'
import { lowerBound } from '../spans.ts'
import { type PlacedRow, shareWords } from '../text/words.ts'
import type { Check, ParsedDraft, Rule } from '../types.ts'
import { type Hit, hitsOf, type TermList, type TermLists } from './term-lists.ts'

const parts = ['sentence', 'neighbours', 'paragraph', 'draft'] as const
/** How near two things stand: fewer words apart than a number, or in the same part of the draft. */
type Scope = number | (typeof parts)[number]

/** The shape of `with`, `unless` and other options that name lists with a scope each. */
export const nearLists: MapShape = dictionary(
  choice({ number, text: word(parts) }),
  '^[a-z][a-z0-9-]*$',
  {
    sv: 'namn på ordlistor, med hur nära de ska stå: ett antal ord, sentence, neighbours, paragraph eller draft',
    en: 'names of lists, with how near they stand: a number of words, sentence, neighbours, paragraph or draft',
  },
)

/** A list, and how near something it stands. */
interface NearList {
  list: TermList
  scope: Scope
}

/** Lists that have to stand near a hit, and lists that must not. */
interface Proximity {
  with: readonly NearList[]
  unless: readonly NearList[]
}

/**
 * Reads an option that names lists with a scope each.
 *
 * @throws {PackProblem} where a list is not there or a scope is none.
 */
export const readNearLists = (option: unknown, rule: Rule, lists: TermLists): readonly NearList[] =>
  Object.entries(option ?? {}).map(([name, scope]) => ({
    list: lists.list(rule, name),
    scope: readScope(scope),
  }))

/**
 * Reads the options `with` and `unless` of a check.
 *
 * @throws {PackProblem} where a list is not there or a scope is none.
 */
export const readProximity = (check: Check, rule: Rule, lists: TermLists): Proximity => ({
  with: readNearLists(check.with, rule, lists),
  unless: readNearLists(check.unless, rule, lists),
})

/** Whether one of some lists stands near a hit. */
export const standsNear = (
  hit: PlacedRow,
  lists: readonly NearList[],
  draft: ParsedDraft,
): boolean =>
  lists.some(({ list, scope }) => firstNear(hit, hitsOf(list, draft), scope, () => true))

/** The hits that a hit needs beside it, or `inside` it too where it is a whole sentence; undefined where one is missing or one stands there that must not. */
export function contextOf(
  hit: PlacedRow,
  proximity: Proximity,
  draft: ParsedDraft,
  inside = false,
): readonly Hit[] | undefined {
  const found: Hit[] = []
  for (const { list, scope } of proximity.with) {
    const other = firstNear(hit, hitsOf(list, draft), scope, one => inside || !shareWords(hit, one))
    if (!other) return undefined
    found.push(other)
  }
  return standsNear(hit, proximity.unless, draft) ? undefined : found
}

/** The first hit within a scope that passes a test. Hits are in order, so that in a long draft few are looked at. */
function firstNear(
  hit: PlacedRow,
  hits: readonly Hit[],
  scope: Scope,
  test: (one: Hit) => boolean,
): Hit | undefined {
  const isAll = scope === 'draft'
  let at = isAll ? 0 : lowerBound(hits, one => !isBefore(one, hit, scope))
  for (; at < hits.length; at++) {
    const one = hits[at] as Hit
    if (!isAll && isBefore(hit, one, scope)) return undefined
    if (within(hit, one, scope) && test(one)) return one
  }
  return undefined
}

/** Whether something stands too early in a draft to be within any scope of another but the draft. */
function isBefore(a: PlacedRow, b: PlacedRow, scope: Scope): boolean {
  if (a.paragraph !== b.paragraph) return a.paragraph < b.paragraph
  return scope !== 'paragraph' && a.sentence < b.sentence - 1
}

function within(a: PlacedRow, b: PlacedRow, scope: Scope): boolean {
  if (scope === 'draft') return true
  if (scope === 'paragraph') return a.paragraph === b.paragraph
  if (scope === 'neighbours')
    return a.paragraph === b.paragraph && Math.abs(a.sentence - b.sentence) <= 1
  if (a.sentence !== b.sentence) return false
  return scope === 'sentence' || Math.max(a.from - b.to, b.from - a.to) < scope
}

function readScope(scope: unknown): Scope {
  if (typeof scope === 'number' && scope > 0) return scope
  const part = parts.find(one => one === scope)
  if (part) return part
  throw new PackProblem(`scope: ${String(scope)}`)
}

import { PackProblem } from '../pack-problem.ts'
import type { ParsedDraft, Rule } from '../types.ts'
import { wordsOf } from '../words.ts'
import { type Hit, hitsOf } from './hits.ts'
import type { Lexicon } from './lexicon.ts'
import type { RuleList } from './lists.ts'

/** A row of words: a hit, or something else found. */
type Stretch = Pick<Hit, 'from' | 'to' | 'sentence' | 'paragraph'>

/** How near two things stand: fewer words apart than a number, or in the same part of the draft. */
export type Scope = number | 'sentence' | 'neighbours' | 'paragraph' | 'draft'

/** Lists that have to stand near a hit, and lists that must not. */
export interface Company {
  with: readonly { list: RuleList; scope: Scope }[]
  unless: readonly { list: RuleList; scope: Scope }[]
}

/**
 * Reads the options `with` and `unless` of a signal: names of lists with a scope.
 *
 * @throws {PackProblem} where a list is not there or a scope is none.
 */
export function readCompany(
  signal: Readonly<Record<string, unknown>>,
  rule: Rule,
  lexicon: Lexicon,
): Company {
  const read = (option: unknown) =>
    Object.entries((option ?? {}) as Record<string, unknown>).map(([name, scope]) => ({
      list: lexicon.list(rule, name),
      scope: readScope(scope),
    }))
  return { with: read(signal.with), unless: read(signal.unless) }
}

/** Whether every list that has to stand beside a hit stands in a draft at all. */
export function hasCompany(company: Company, draft: ParsedDraft): boolean {
  return company.with.every(({ list }) => hitsOf(list, draft).length > 0)
}

/** The hits that a hit needs beside it; undefined where one is missing or one stands there that must not. */
export function companyOf(
  hit: Stretch,
  company: Company,
  draft: ParsedDraft,
): readonly Hit[] | undefined {
  const found: Hit[] = []
  for (const { list, scope } of company.with) {
    const other = hitsOf(list, draft).find(one => apart(hit, one) && within(hit, one, scope))
    if (!other) return undefined
    found.push(other)
  }
  const disturbed = company.unless.some(({ list, scope }) =>
    hitsOf(list, draft).some(one => within(hit, one, scope)),
  )
  return disturbed ? undefined : found
}

/** The words of a hit as they stand in the draft. */
export function textOfHit({ from, to }: Pick<Hit, 'from' | 'to'>, draft: ParsedDraft): string {
  const { words } = wordsOf(draft)
  return draft.text.slice(words[from]?.token.start, words[to - 1]?.token.end)
}

function apart(a: Stretch, b: Stretch): boolean {
  return a.to <= b.from || b.to <= a.from
}

function within(a: Stretch, b: Stretch, scope: Scope): boolean {
  if (scope === 'draft') return true
  if (scope === 'paragraph') return a.paragraph === b.paragraph
  if (scope === 'neighbours')
    return a.paragraph === b.paragraph && Math.abs(a.sentence - b.sentence) <= 1
  if (a.sentence !== b.sentence) return false
  return scope === 'sentence' || Math.max(a.from - b.to, b.from - a.to) < scope
}

const scopes: readonly unknown[] = ['sentence', 'neighbours', 'paragraph', 'draft']

function readScope(scope: unknown): Scope {
  if (typeof scope === 'number' && scope > 0) return scope
  if (scopes.includes(scope)) return scope as Scope
  throw new PackProblem(`scope: ${String(scope)}`)
}

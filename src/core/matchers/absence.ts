import { map } from '../shape.ts'
import { nearLists } from '../terms/proximity.ts'
import { hitsOf, type TermList, type TermLists } from '../terms/term-lists.ts'
import { documentOf, spanOfWords } from '../text/words.ts'
import type { Check, ParsedDraft, Rule } from '../types.ts'
import type { MatchDraft, Matcher } from './matcher.ts'

/**
 * The whole text of a draft, for rules that find what is *not* said: every list
 * of `with` stands in it and none of `unless`. Silent where a passage is in a
 * language that one of the lists does not know, and where there are no words.
 */
export const absence: Matcher = {
  name: 'body',
  precision: 'very-high',
  options: map({ with: nearLists, unless: nearLists }),
  create,
}

function create(check: Check, rule: Rule, termLists: TermLists): MatchDraft {
  const company = lists(check.with, rule, termLists)
  const clearing = lists(check.unless, rule, termLists)
  return draft => {
    if (!everyLanguageKnown(draft, [...company, ...clearing])) return []
    if (clearing.some(list => hitsOf(list, draft).length)) return []
    if (!company.every(list => hitsOf(list, draft).length)) return []
    const { words } = documentOf(draft)
    if (!words.some(({ token }) => token.kind === 'word')) return []
    return [spanOfWords({ from: 0, to: words.length }, draft)]
  }
}

function lists(option: unknown, rule: Rule, termLists: TermLists): readonly TermList[] {
  return Object.keys((option ?? {}) as Record<string, unknown>).map(name =>
    termLists.list(rule, name),
  )
}

function everyLanguageKnown({ languageRuns }: ParsedDraft, all: readonly TermList[]): boolean {
  return languageRuns.every(({ language }) => all.every(list => list.in(language)))
}

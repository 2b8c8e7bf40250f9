import { countsMasked } from './terms/term-index.ts'
import { hitsOf, listsNamed, openTermLists, type TermList } from './terms/term-lists.ts'
import { spanOfWords } from './text/words.ts'
import type { Finding, Pack, ParsedDraft } from './types.ts'

/**
 * Makes the function that tells what of its rule spoke in a finding: a list and its term,
 * `model`, or the matcher where it has no lists.
 */
export function speakerIn(
  packs: readonly Pack[],
): (finding: Pick<Finding, 'ruleId' | 'span'>, draft: ParsedDraft) => string {
  const termLists = openTermLists(packs)
  const rules = new Map(packs.flatMap(pack => pack.rules).map(rule => [rule.id, rule]))
  const known = new Map(
    [...rules].map(([id, rule]) => [
      id,
      rule.checks.flatMap(check => listsNamed(check.find, rule, termLists, countsMasked(check))),
    ]),
  )
  return ({ ruleId = '', span }, draft) => {
    const stands = (list: TermList) =>
      hitsOf(list, draft).find(hit => {
        const { start, end } = spanOfWords(hit, draft)
        return start >= span.start && end <= span.end
      })
    for (const list of known.get(ruleId) ?? []) {
      const hit = stands(list)
      if (hit) return `${list.name}: ${hit.term.source}`
    }
    const rule = rules.get(ruleId)
    return rule?.models ? 'model' : (rule?.checks[0]?.match ?? '')
  }
}

/** How many words a text has: runs of letters and digits between white space. */
export function countWords(text: string): number {
  return text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}

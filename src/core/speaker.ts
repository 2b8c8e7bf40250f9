import { hitsOf, openTermLists, type TermList } from './terms/term-lists.ts'
import { spanOfWords } from './text/words.ts'
import type { Finding, Pack, ParsedDraft, Rule } from './types.ts'

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
      searched(rule).map(([name, masked]) => termLists.list(rule, name, masked)),
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

/** The lists that the checks of a rule look for, each with whether masked spellings count. */
function searched({ checks }: Rule): readonly [string, boolean][] {
  return checks.flatMap(({ find, masked }) =>
    [find ?? []]
      .flat()
      .map((name): [string, boolean] => [String(name), masked === true || masked === 'yes']),
  )
}

/** How many words a text has: runs of letters and digits between white space. */
export function countWords(text: string): number {
  return text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}

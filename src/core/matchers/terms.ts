import { isDeclared } from '../people/mentions.ts'
import { isGivenName, namedPeople } from '../people/recogniser.ts'
import { choice, flag, map, oneOrMore, word } from '../shape.ts'
import { contextOf, nearLists, readProximity } from '../terms/proximity.ts'
import { countsMasked } from '../terms/term-index.ts'
import { type Hit, hitsOfAll, listName, listsNamed } from '../terms/term-lists.ts'
import { documentOf, isQuoted, spanOfWords, textOfWords } from '../text/words.ts'
import type { ParsedDraft, Span } from '../types.ts'
import { type Matcher, saysYes, yesOrNo } from './matcher.ts'

/** Terms of a list, alone or with others: lists of `with` have to stand within a scope as well, those of `unless` must not. */
export const terms: Matcher = {
  precision: 'high',
  readsAltTexts: true,
  options: map(
    {
      find: oneOrMore(listName),
      with: nearLists,
      unless: nearLists,
      span: word(['match', 'sentence', 'paragraph']),
      quoted: choice({ text: word(['yes', 'no', 'only']), flag }),
      masked: yesOrNo,
      names: yesOrNo,
      undeclared: yesOrNo,
    },
    ['find'],
  ),
  create(check, rule, termLists) {
    const lists = listsNamed(check.find, rule, termLists, countsMasked(check))
    const proximity = readProximity(check, rule, termLists)
    /** Whether hits inside quotation marks count: yes, no, or only those. */
    const quoted = check.quoted === 'only' ? 'only' : saysYes(check.quoted, true) ? 'yes' : 'no'
    /** Whether hits that are somebody's name count: Dick and Fanny swear in no other. */
    const names = saysYes(check.names, true)
    /** Whether hits that name somebody declared are left to the rules about consent. */
    const undeclared = saysYes(check.undeclared)
    return (draft, { spokespersons }) =>
      hitsOfAll(lists, draft).flatMap(hit => {
        if (quoted === (isQuoted(hit, draft) ? 'no' : 'only')) return []
        const beside = contextOf(hit, proximity, draft)
        if (!beside || (!names && isName(hit, draft))) return []
        const span = spanOf(hit, check.span, draft)
        if (undeclared && isDeclared(span, draft, spokespersons)) return []
        const because = [hit, ...beside].map(one => textOfWords(one, draft))
        return [{ ...span, suggestions: hit.term.suggest, because }]
      })
  },
}

/** Whether a hit is all or part of a name that somebody, or a dog, is called by. */
function isName({ from, to }: Hit, draft: ParsedDraft): boolean {
  const { words } = documentOf(draft)
  if (namedPeople(draft).some(one => one.from <= from && to <= one.to)) return true
  const [word, before] = [words[from], words[from - 1]]
  const isInside = before?.sentence === word?.sentence && before?.token.kind === 'word'
  return word !== undefined && isInside && to === from + 1 && isGivenName(word, before, words[to])
}

/** The words of a hit, or what the option `span` names around it. */
function spanOf(hit: Hit, around: unknown, draft: ParsedDraft): Span {
  if (around !== 'sentence' && around !== 'paragraph') return spanOfWords(hit, draft)
  const { sentences } = documentOf(draft)
  let first = hit.sentence
  let last = hit.sentence
  if (around === 'paragraph') {
    const isInside = (at: number) => sentences[at]?.paragraph === hit.paragraph
    while (isInside(first - 1)) first--
    while (isInside(last + 1)) last++
  }
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 }
}

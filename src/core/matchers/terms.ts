import { isDeclared } from '../people/mentions.ts'
import { isGivenName, namedPeople } from '../people/recogniser.ts'
import { choice, flag, map, oneOrMore, word } from '../shape.ts'
import { contextOf, nearLists, type Proximity, readProximity } from '../terms/proximity.ts'
import { countsMasked } from '../terms/term-index.ts'
import {
  type Hit,
  hitsOfAll,
  listName,
  listsNamed,
  type TermList,
  type TermLists,
} from '../terms/term-lists.ts'
import { documentOf, spanOfWords, textOfWords } from '../text/words.ts'
import type { Check, Match, ParsedDraft, Rule } from '../types.ts'
import { type MatchDraft, type Matcher, yesOrNo } from './matcher.ts'

/** Options of a `terms` check; see docs/write-a-pack.md. */
interface Options extends Proximity {
  find: readonly TermList[]
  span: 'match' | 'sentence' | 'paragraph'
  /** Whether hits inside quotation marks count: yes, no, or only those. */
  quoted: 'yes' | 'no' | 'only'
  /** Whether hits that name somebody declared are left to the rules about consent. */
  undeclared: boolean
  /** Whether hits that are somebody's name count: Dick and Fanny swear in no other. */
  names: boolean
}

/**
 * Terms of a list, alone or with others: `with` names lists that have to stand
 * within a scope as well, `unless` lists that must not.
 */
export const terms: Matcher = {
  name: 'terms',
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
  create,
}

function create(check: Check, rule: Rule, termLists: TermLists): MatchDraft {
  const options = read(check, rule, termLists)
  return (draft, { spokespersons }) =>
    hitsOfAll(options.find, draft)
      .flatMap(hit => judge(hit, options, draft) ?? [])
      .filter(match => !options.undeclared || !isDeclared(match, draft, spokespersons))
}

function judge(hit: Hit, options: Options, draft: ParsedDraft): Match | undefined {
  const quoted = documentOf(draft)
    .words.slice(hit.from, hit.to)
    .every(word => word.quoted)
  if (options.quoted === (quoted ? 'no' : 'only')) return undefined
  const beside = contextOf(hit, options, draft)
  if (!beside || (!options.names && isName(hit, draft))) return undefined
  return {
    ...spanOf(hit, options.span, draft),
    suggestions: hit.term.suggest,
    because: [hit, ...beside].map(one => textOfWords(one, draft)),
  }
}

/** Whether a hit is all or part of a name that somebody, or a dog, is called by. */
function isName({ from, to }: Hit, draft: ParsedDraft): boolean {
  const { words } = documentOf(draft)
  if (namedPeople(draft).some(one => one.from <= from && to <= one.to)) return true
  const [word, before] = [words[from], words[from - 1]]
  const isInside = before?.sentence === word?.sentence && before?.token.kind === 'word'
  return word !== undefined && isInside && to === from + 1 && isGivenName(word, before, words[to])
}

function spanOf(hit: Hit, span: Options['span'], draft: ParsedDraft) {
  if (span === 'match') return spanOfWords(hit, draft)
  const { sentences } = documentOf(draft)
  let first = hit.sentence
  let last = hit.sentence
  if (span === 'paragraph') {
    const isInside = (at: number) => sentences[at]?.paragraph === hit.paragraph
    while (isInside(first - 1)) first--
    while (isInside(last + 1)) last++
  }
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 }
}

function read(check: Check, rule: Rule, termLists: TermLists): Options {
  return {
    ...readProximity(check, rule, termLists),
    find: listsNamed(check.find, rule, termLists, countsMasked(check)),
    span: check.span === 'sentence' || check.span === 'paragraph' ? check.span : 'match',
    quoted: readQuoted(check.quoted),
    undeclared: check.undeclared === true || check.undeclared === 'yes',
    names: check.names !== false && check.names !== 'no',
  }
}

function readQuoted(option: unknown): Options['quoted'] {
  if (option === 'only') return option
  return option === false || option === 'no' ? 'no' : 'yes'
}

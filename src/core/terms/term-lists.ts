import { memoizeByKey, memoizeByObject } from '../memo.ts'
import { PackProblem } from '../pack-problem.ts'
import { type Shape, text } from '../shape.ts'
import { documentOf, type PlacedRow, type Word } from '../text/words.ts'
import type { Pack, PackedTerms, ParsedDraft, Rule } from '../types.ts'
import { type DocumentTerms, documentTermsOf } from './document-terms.ts'
import type { Term } from './syntax.ts'
import { anyLanguage, indexTerms, languagesOf, type PackOfRules, TermIndex } from './term-index.ts'
import { type TermMatch, TermMatcher } from './term-matcher.ts'

/** The shape of the name of a list. */
export const listName: Shape = text('^[a-z][a-z0-9-]*$', {
  sv: 'en ordlistas namn har små bokstäver (a–z) och bindestreck',
  en: 'the name of a list has lower-case letters (a–z) and hyphens',
})

/** The lists of a run. All of them are looked for in one pass over a draft's words. */
export interface TermLists {
  /**
   * A list of a rule; `masked` where spellings like f*n count.
   *
   * @throws {PackProblem} where no language has the list.
   */
  list(rule: Rule, name: string, masked?: boolean): TermList
}

/** A list of a rule in every language. */
export interface TermList {
  name: string
  /** Undefined where there is no such list in a language. */
  in: (language: string) => LanguageList | undefined
}

/** A list in one language, ready to search drafts for. */
interface LanguageList {
  /** Every row of a document's words that a term stands for, each once and for the first such term, in the order of the first words. */
  matches(document: DocumentTerms): readonly TermMatch[]
  /** The same of each term by itself. */
  matchesOfEach(document: DocumentTerms): readonly TermMatch[]
}

/** The words that a term of a list stands for. */
export interface Hit extends PlacedRow {
  term: Pick<Term, 'source' | 'suggest'>
}

/** Opens the lists of a run, those of some packs; rules of others are indexed by themselves. */
export function openTermLists(packs: readonly Pack[] = []): TermLists {
  /** Packs that were indexed together share their matchers. */
  const open = memoizeByKey(openIndex)
  const indexIn = memoizeByKey((pack: PackOfRules & Pick<Pack, 'index'>) => {
    const languages = new Set(pack.index ? Object.keys(pack.index) : languagesOf([pack]))
    const own = memoizeByKey(
      (language: string) => pack.index?.[language] ?? indexTerms([pack], language),
    )
    return (language: string) => open(own(languages.has(language) ? language : anyLanguage))
  })
  const listsOf = memoizeByKey((rule: Rule) => {
    const owner = ownerOf(rule, packs)
    return memoizeByKey((masked: boolean) =>
      memoizeByKey((name: string): TermList => {
        if (!Object.values(rule.terms).some(lists => Object.hasOwn(lists, name)))
          throw new PackProblem(`list: ${name}`)
        return {
          name,
          in: memoizeByKey(language => indexIn(owner)(language)(owner.id, rule.id, name, masked)),
        }
      }),
    )
  })
  return { list: (rule, name, masked = false) => listsOf(rule)(masked)(name) }
}

/** The pack that holds the lists of a rule: that of its detector where it shares them, else its own, else one of the rule alone. */
function ownerOf(rule: Rule, packs: readonly Pack[]): PackOfRules {
  const own = packs.find(({ rules }) => rules.includes(rule))
  const owner = own && rule.sharesLists ? packs.find(({ id }) => id === rule.detector) : own
  return owner ?? { id: '', rules: [{ ...rule, sharesLists: false }] }
}

/**
 * The lists that an option of a check names: one, several, or none where it is left out.
 *
 * @throws {PackProblem} where no language has one of them.
 */
export const listsNamed = (
  option: unknown,
  rule: Rule,
  termLists: TermLists,
  masked = false,
): readonly TermList[] =>
  [option ?? []].flat().map(name => termLists.list(rule, String(name), masked))

/** Gives the lists of an index by the ids of pack and rule, name, and whether masked spellings count. */
function openIndex(packed: PackedTerms) {
  const index = new TermIndex(packed)
  const matcherOf = memoizeByObject((document: DocumentTerms) => new TermMatcher(index, document))
  return (...list: PackedTerms['lists'][number]): LanguageList | undefined => {
    const number = index.listOf(...list)
    if (number === undefined) return undefined
    return {
      matches: document => matcherOf(document).matches(number),
      matchesOfEach: document => matcherOf(document).matchesOfEach(number),
    }
  }
}

const none: readonly never[] = []

/** Every place in a draft where a term of the list stands, longest first at each word, none overlapping. */
export function hitsOf(list: TermList, draft: ParsedDraft): readonly Hit[] {
  return hitsIn(draft)(list)
}

/** The hits of some lists, one list after the other. */
export function hitsOfAll(lists: readonly TermList[], draft: ParsedDraft): readonly Hit[] {
  return lists.flatMap(list => hitsOf(list, draft))
}

const hitsIn = memoizeByObject((draft: ParsedDraft) => {
  const languages = [...new Set(draft.languageRuns.map(({ language }) => language))]
  const document = documentTermsOf(documentOf(draft).words)
  return memoizeByKey((list: TermList): readonly Hit[] => {
    if (languages.length > 1) return hitsInEachLanguage(list, languages, document)
    const matches = list.in(languages[0] ?? '')?.matches(document) ?? none
    return matches.length ? withoutOverlaps(longestOf(matches, document)) : none
  })
})

/** The hits of terms of each language where it is spoken. */
function hitsInEachLanguage(
  list: TermList,
  languages: readonly string[],
  document: DocumentTerms,
): readonly Hit[] {
  const all: Hit[] = []
  for (const own of new Set(languages.map(language => list.in(language)))) {
    const isSpoken = ({ from }: TermMatch) => list.in(wordAt(document, from).language) === own
    all.push(...longestOf(own?.matches(document).filter(isSpoken) ?? none, document))
  }
  return withoutOverlaps(all.sort((a, b) => a.from - b.from))
}

const wordAt = ({ words }: DocumentTerms, at: number): Word => words[at] as Word

/** The longest of the matches that start at each word; they are in the order of the text. */
function longestOf(matches: readonly TermMatch[], document: DocumentTerms): readonly Hit[] {
  const longest = new Map<number, TermMatch>()
  for (const match of matches)
    if (match.to > (longest.get(match.from)?.to ?? match.from)) longest.set(match.from, match)
  return [...longest.values()].map(({ from, to, term }) => {
    const { sentence, paragraph } = wordAt(document, from)
    return { from, to, sentence, paragraph, term }
  })
}

/** The hits without those that reach into one before. */
function withoutOverlaps(inOrder: readonly Hit[]): readonly Hit[] {
  let end = 0
  return inOrder.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}

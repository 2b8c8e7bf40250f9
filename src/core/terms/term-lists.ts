import { memoizeByKey, memoizeByObject } from '../memo.ts'
import { PackProblem } from '../pack-problem.ts'
import { type Shape, text } from '../shape.ts'
import { documentOf, type Word, type WordRow } from '../text/words.ts'
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
  /**
   * Every row of a document's words that a term stands for, each once and for the first
   * such term, in the order of the first words.
   */
  matches(document: DocumentTerms): readonly TermMatch[]
  /** The same of each term by itself. */
  matchesOfEach(document: DocumentTerms): readonly TermMatch[]
}

/** The words that a term of a list stands for. */
export interface Hit extends WordRow {
  sentence: number
  paragraph: number
  term: Pick<Term, 'source' | 'suggest'>
}

/**
 * Opens the lists of a run; each list of a rule is opened once.
 *
 * @param packs - Those whose lists will be asked for; other rules are indexed by
 *   themselves.
 */
export function openTermLists(packs: readonly Pack[] = []): TermLists {
  const indexIn = openIndexes()
  const known = new Map(packs.flatMap(pack => listsOf(pack, packs, indexIn)))
  const ownLists = memoizeByKey((rule: Rule) =>
    listsIn({ id: '', rules: [{ ...rule, sharesLists: false }] }, rule.id, indexIn),
  )
  const opened = memoizeByKey((rule: Rule) => {
    const lists = known.get(rule) ?? ownLists(rule)
    return memoizeByKey((masked: boolean) =>
      memoizeByKey((name: string) =>
        openList(rule, name, language => lists(language, name, masked)),
      ),
    )
  })
  return { list: (rule, name, masked = false) => opened(rule)(masked)(name) }
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

function openList(rule: Rule, name: string, listIn: TermList['in']): TermList {
  if (!Object.values(rule.terms).some(lists => Object.hasOwn(lists, name)))
    throw new PackProblem(`list: ${name}`)
  return { name, in: memoizeByKey(listIn) }
}

type IndexIn = (pack: PackOfRules, language: string) => OpenIndex
type ListsOfRule = (language: string, name: string, masked: boolean) => LanguageList | undefined

/** The lists of each rule of a pack, which are those of a detector where the rule shares them and its pack is there. */
function listsOf(
  pack: PackOfRules,
  packs: readonly PackOfRules[],
  indexIn: IndexIn,
): [Rule, ListsOfRule][] {
  return pack.rules.flatMap(rule => {
    const owner = rule.sharesLists ? packs.find(({ id }) => id === rule.detector) : pack
    return owner ? [[rule, listsIn(owner, rule.id, indexIn)] as [Rule, ListsOfRule]] : []
  })
}

const listsIn =
  (owner: PackOfRules, rule: string, indexIn: IndexIn): ListsOfRule =>
  (language, name, masked) =>
    indexIn(owner, language)(owner.id, rule, name, masked)

/** Gives the lists of a pack in a language; packs that were indexed together share their matchers. */
function openIndexes(): IndexIn {
  const opened = memoizeByKey(openIndex)
  const indexes = memoizeByKey((pack: PackOfRules & Pick<Pack, 'index'>) => {
    const languages = new Set(pack.index ? Object.keys(pack.index) : languagesOf([pack]))
    const own = memoizeByKey(
      (language: string) => pack.index?.[language] ?? indexTerms([pack], language),
    )
    return (language: string) => own(languages.has(language) ? language : anyLanguage)
  })
  return (pack, language) => opened(indexes(pack)(language))
}

type OpenIndex = (...list: PackedTerms['lists'][number]) => LanguageList | undefined

function openIndex(packed: PackedTerms): OpenIndex {
  const index = new TermIndex(packed)
  const matcherOf = memoizeByObject((document: DocumentTerms) => new TermMatcher(index, document))
  return (...list) => {
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

/** The longest of the matches that start at each word. */
function longestOf(inOrder: readonly TermMatch[], document: DocumentTerms): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < inOrder.length; ) {
    let longest = inOrder[at] as TermMatch
    const { from } = longest
    for (at++; inOrder[at]?.from === from; at++)
      if ((inOrder[at] as TermMatch).to > longest.to) longest = inOrder[at] as TermMatch
    const { to, term } = longest
    const { sentence, paragraph } = wordAt(document, from)
    if (to > from) hits.push({ from, to, sentence, paragraph, term })
  }
  return hits
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

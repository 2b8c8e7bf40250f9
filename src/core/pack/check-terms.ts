import { addTo } from '../collections.ts'
import { type Problem, problemAt, validate } from '../shape.ts'
import { documentTermsOf } from '../terms/document-terms.ts'
import { compilerOf, type Element, fits } from '../terms/syntax.ts'
import { countsMasked } from '../terms/term-index.ts'
import { openTermLists, type TermList } from '../terms/term-lists.ts'
import { documentOf } from '../text/words.ts'
import type { Rule, TermEntry } from '../types.ts'
import type { CaseRun } from './cases.ts'
import type { Tell } from './check-rule.ts'
import { type RuleFiles, readTerms, referencesOf, wordsIn } from './read.ts'
import { termsShape } from './shapes.ts'

/**
 * What is wrong in the lists of terms files: a term that stands twice, one that no case fires, a list that no rule uses.
 *
 * @param files - By the language that their lists are for; `any` for all.
 * @param rules - Those that use the lists, with their terms.
 */
export function checkTerms(
  files: RuleFiles['terms'],
  rules: readonly Rule[],
  runs: readonly CaseRun[],
): Problem[] {
  const problems: Problem[] = []
  const termLists = openTermLists()
  for (const [language, source] of Object.entries(files)) {
    if (validate(source, termsShape).length > 0) continue
    const tell: Tell = (at, message) => problems.push(problemAt(source, at, message))
    for (const [name, list] of Object.entries(readTerms(source.value))) {
      const rule = rules.find(one => uses(one, language, name, list))
      if (!rule) {
        tell([name], {
          sv: `Ingen regel använder ordlistan ”${name}”. Ta bort den, eller nämn den i en regel.`,
          en: `No rule uses the list “${name}”. Take it away, or name it in a rule.`,
        })
        continue
      }
      const words = wordsOfTerms(rule, language, name)
      const own = termLists.list(rule, name, rule.checks.some(countsMasked))
      const fired = new Set(runs.flatMap(run => firedIn(run, own, language)))
      for (const [index, { term }] of list.entries()) {
        const earlier = list.slice(0, index).find(one => sameWords(one.term, term, words))
        if (earlier)
          tell([name, index], {
            sv: `Termen ”${term}” säger detsamma som ”${earlier.term}” ovanför. Slå ihop dem.`,
            en: `The term “${term}” says the same as “${earlier.term}” above. Make them one.`,
          })
        else if (!fired.has(term))
          tell([name, index], {
            sv: `Inget fall innehåller termen ”${term}”. Skriv ett fall i cases.yml där den står, eller ta bort den.`,
            en: `No case holds the term “${term}”. Write a case in cases.yml that does, or take it away.`,
          })
      }
    }
  }
  return problems
}

/** Whether a rule looks for this very list, and not one of its own by the same name. */
function uses(
  { checks, terms }: Rule,
  language: string,
  name: string,
  list: readonly TermEntry[],
): boolean {
  const named = [...checks.flatMap(wordsIn), ...Object.values(terms).flatMap(referencesOf)]
  return JSON.stringify(terms[language]?.[name]) === JSON.stringify(list) && named.includes(name)
}

/** The single words that terms of a list are matched as, by term: a group makes several. */
function wordsOfTerms(rule: Rule, language: string, name: string): Map<string, Element[]> {
  const { names, compile } = compilerOf(rule, language)
  const words = new Map<string, Element[]>()
  for (const { source, elements } of names.includes(name) ? compile(name).terms : [])
    if (elements.length === 1) for (const element of elements) addTo(words, source, element)
  return words
}

/** The terms of a list that stand in a case, as they are written. */
function firedIn({ draft }: CaseRun, list: TermList, language: string): string[] {
  const { words } = documentOf(draft)
  const matches = list.in(language)?.matchesOfEach(documentTermsOf(words)) ?? []
  return matches
    .filter(({ from }) => language === 'any' || words[from]?.language === language)
    .map(({ term }) => term.source)
}

/** Whether a term says nothing that an earlier one of the list does not, or the other way round. */
function sameWords(
  earlier: string,
  term: string,
  words: ReadonlyMap<string, readonly Element[]>,
): boolean {
  if (earlier === term) return true
  const own = words.get(term) ?? []
  return own.some(one => words.get(earlier)?.some(other => overlaps(other, one)))
}

function overlaps(one: Element, other: Element): boolean {
  if (one.kind === 'literal' && other.kind === 'affix') return overlaps(other, one)
  if (other.kind !== 'literal') return false
  if (one.kind === 'affix') return other.spellings.every(spelling => fits(one, spelling))
  return one.kind === 'literal' && one.spellings.some(one => other.spellings.includes(one))
}

import { type Problem, problemAt, type Source } from '../shape.ts'
import { documentTermsOf } from '../terms/document-terms.ts'
import { compilerOf, type Element, fits } from '../terms/syntax.ts'
import { countsMasked } from '../terms/term-index.ts'
import { openTermLists } from '../terms/term-lists.ts'
import { documentOf } from '../text/words.ts'
import type { Rule, TermsByList } from '../types.ts'
import type { CaseRun } from './cases.ts'
import type { Tell } from './check-rule.ts'
import { type RuleFiles, readTerms, referencesOf, wordsIn } from './read.ts'

/** A terms file with the language its lists are for; `any` for all. */
interface TermsFile {
  source: Source
  language: string
  lists: TermsByList
}

/**
 * What is wrong in the lists of terms files: a term that stands twice, one that no case fires, a list that no rule uses.
 *
 * @param rules - Those that use the lists, with their terms.
 */
export const checkTerms = (
  files: RuleFiles['terms'],
  rules: readonly Rule[],
  runs: readonly CaseRun[],
): Problem[] =>
  Object.entries(files)
    .filter(([, { value }]) => value !== undefined)
    .flatMap(([language, source]) =>
      checkTermsFile({ source, language, lists: readTerms(source.value) }, rules, runs),
    )

function checkTermsFile(
  file: TermsFile,
  rules: readonly Rule[],
  runs: readonly CaseRun[],
): Problem[] {
  const problems: Problem[] = []
  const tell: Tell = (at, message) => problems.push(problemAt(file.source, at, message))
  const names = Object.keys(file.lists)
  const users = new Map(names.map(name => [name, rules.find(one => uses(one, name, file))]))
  const fired = firedIn(runs, users, file.language)
  for (const [name, rule] of users) {
    if (!rule)
      tell([name], {
        sv: `Ingen regel använder ordlistan ”${name}”. Ta bort den, eller nämn den i en regel.`,
        en: `No rule uses the list “${name}”. Take it away, or name it in a rule.`,
      })
    const entries = rule ? entriesOf(rule, name, file) : []
    for (const [index, entry] of entries.entries()) {
      const { term } = entry
      const earlier = entries.slice(0, index).find(one => sameWords(one, entry))
      if (earlier)
        tell([name, index], {
          sv: `Termen ”${term}” säger detsamma som ”${earlier.term}” ovanför. Slå ihop dem.`,
          en: `The term “${term}” says the same as “${earlier.term}” above. Make them one.`,
        })
      else if (!fired.get(name)?.has(term))
        tell([name, index], {
          sv: `Inget fall innehåller termen ”${term}”. Skriv ett fall i cases.yml där den står, eller ta bort den.`,
          en: `No case holds the term “${term}”. Write a case in cases.yml that does, or take it away.`,
        })
    }
  }
  return problems
}

/** A line of a list, and the single words that it is matched as: a group makes several. */
interface Entry {
  term: string
  words: readonly Element[]
}

function entriesOf(rule: Rule, name: string, { language, lists }: TermsFile): Entry[] {
  const { names, compile } = compilerOf(rule, language)
  const all = names.includes(name) ? compile(name).terms : []
  const single = all.filter(({ elements }) => elements.length === 1)
  return (lists[name] ?? []).map(({ term }) => ({
    term,
    words: single.flatMap(({ source, elements }) => (source === term ? elements : [])),
  }))
}

/** Whether a rule looks for this very list, and not one of its own by the same name. */
function uses({ checks, terms }: Rule, name: string, { language, lists }: TermsFile): boolean {
  const named = [...checks.flatMap(wordsIn), ...Object.values(terms).flatMap(referencesOf)]
  const same = JSON.stringify(terms[language]?.[name]) === JSON.stringify(lists[name])
  return same && named.includes(name)
}

/** The terms that stand in some cases, as they are written, by the list of the rule that uses it. */
function firedIn(
  runs: readonly CaseRun[],
  users: ReadonlyMap<string, Rule | undefined>,
  language: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const termLists = openTermLists()
  const lists = [...users].flatMap(([name, rule]) => {
    const list = rule && termLists.list(rule, name, rule.checks.some(countsMasked)).in(language)
    return list ? [{ name, list, fired: new Set<string>() }] : []
  })
  for (const { draft } of runs) {
    const { words } = documentOf(draft)
    for (const { list, fired } of lists)
      for (const { from, term } of list.matchesOfEach(documentTermsOf(words)))
        if (language === 'any' || words[from]?.language === language) fired.add(term.source)
  }
  return new Map(lists.map(({ name, fired }) => [name, fired]))
}

/** Whether an entry says nothing that an earlier one of the list does not, or the other way round. */
function sameWords(earlier: Entry, entry: Entry): boolean {
  if (earlier.term === entry.term) return true
  return earlier.words.some(one => entry.words.some(other => overlaps(one, other)))
}

function overlaps(one: Element, other: Element): boolean {
  if (one.kind === 'literal' && other.kind === 'affix') return overlaps(other, one)
  if (other.kind !== 'literal') return false
  if (one.kind === 'affix') return other.spellings.every(spelling => fits(one, spelling))
  return one.kind === 'literal' && one.spellings.some(one => other.spellings.includes(one))
}

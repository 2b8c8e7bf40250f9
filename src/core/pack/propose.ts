import { plainContext } from '../context.ts'
import { parseDocument } from '../document.ts'
import { parseDraft } from '../draft.ts'
import { hitsOf, openTermLists, type TermList } from '../terms/term-lists.ts'
import { textOfWords } from '../text/words.ts'
import type { Detector, Locale, Rule } from '../types.ts'
import type { FoundClause } from './find-clauses.ts'
import { asRule } from './uses.ts'

/** A detector that a clause seems to speak of. */
export interface Proposal {
  detector: Detector
  clause: string
  /** The words of the clause that say so, each once. */
  because: readonly string[]
  /** Ids of other clauses that speak of the same. */
  others: readonly string[]
}

const listName = 'keywords'

/** Proposes each detector for the clause that has most of its keywords in the language of the policy, the first of several. */
export function proposeDetectors(
  clauses: readonly FoundClause[],
  detectors: Iterable<Detector>,
  language: Locale,
): Proposal[] {
  const termLists = openTermLists()
  const texts = clauses.map(clause => ({
    clause,
    said: reader(`${clause.section ?? ''}\n\n${clause.text}`, language),
  }))
  return [...detectors].flatMap(detector => {
    const words = detector.keywords?.[language] ?? []
    if (words.length === 0) return []
    const terms = { [language]: { [listName]: words.map(term => ({ term })) } }
    const asList: Rule = { ...asRule(detector), terms, sharesLists: false }
    const list = termLists.list(asList, listName)
    const found = texts
      .map(({ clause, said }) => ({ clause, because: said(list) }))
      .filter(({ because }) => because.length > 0)
      .sort((a, b) => b.because.length - a.because.length)
    const [best, ...rest] = found
    if (!best) return []
    const others = rest.map(({ clause }) => clause.id)
    return [{ detector, clause: best.clause.id, because: best.because, others }]
  })
}

/** Makes the function that says which words of a text a list finds. */
function reader(text: string, language: Locale): (list: TermList) => string[] {
  // Said, since a clause is often too short for its language to be told.
  const whole = `---\nlanguage: ${language}\n---\n${text}`
  const context = { ...plainContext(''), expectedLanguages: [language] }
  const draft = parseDocument(parseDraft('policy', whole), context)
  return list => [...new Set(hitsOf(list, draft).map(hit => textOfWords(hit, draft).toLowerCase()))]
}

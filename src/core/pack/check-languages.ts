import type { Rule, Translated } from '../types.ts'
import type { CaseRun } from './run-cases.ts'

/** What a rule lacks of cases: one it finds and one it leaves, in each language it has terms for. */
export function checkLanguages(rule: Rule, runs: readonly CaseRun[]): Translated[] {
  // What is said over a folder has no draft to be a case.
  if (rule.signals.every(({ match }) => match === 'folder')) return []
  const languages = languagesOf(rule)
  const wanted = languages.length > 0 ? languages : [undefined]
  return wanted.flatMap(language =>
    (['find', 'pass'] as const)
      .filter(kind => !runs.some(run => run.case.kind === kind && isIn(run, language)))
      .map(kind => missing(kind, language)),
  )
}

/** The languages that the lists a rule looks for exist in. */
function languagesOf({ signals, terms }: Rule): string[] {
  const lists = signals.flatMap(({ find }) => [find].flat())
  return Object.keys(terms).filter(
    language =>
      language !== 'any' &&
      lists.some(name => typeof name === 'string' && terms[language]?.[name] !== undefined),
  )
}

function isIn(run: CaseRun, language: string | undefined): boolean {
  if (language === undefined || run.case.language === language) return true
  return run.languages.includes(language)
}

function missing(kind: 'find' | 'pass', language: string | undefined): Translated {
  const where = language ? ` (${language})` : ''
  return kind === 'find'
    ? {
        sv: `Ett fall som regeln ska hitta saknas${where}. Skriv ”- find: …” i cases.yml.`,
        en: `A case that the rule must find is missing${where}. Write “- find: …” in cases.yml.`,
      }
    : {
        sv: `Ett fall som regeln ska lämna i fred saknas${where}. Skriv ”- pass: …” i cases.yml.`,
        en: `A case that the rule must leave alone is missing${where}. Write “- pass: …” in cases.yml.`,
      }
}

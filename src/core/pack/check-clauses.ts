import { nearest } from '../metadata/nearest.ts'
import type { Clause, Pack, Translated } from '../types.ts'
import { type Problem, problemAt, type Source } from './problem.ts'
import { unfoundFrom } from './quotes.ts'
import type { PackFiles } from './schema.ts'
import { valueAt } from './validate.ts'

/** A pack with its files, and the text its quotes are from; undefined where that could not be read. */
export interface CheckedPack {
  pack: Pack
  files: PackFiles
  policyText: string | undefined
}

/** What is wrong between the clauses of a pack, its policy's text and its rules. */
export function checkClauses({ pack, files, policyText }: CheckedPack): Problem[] {
  // Also what a rule cites that cannot be read in full.
  const cited = new Set(files.rules.map(({ rule }) => valueAt(rule.value, ['clause'])))
  const clauses = Object.values(pack.clauses).flatMap(clause =>
    faultsOf(clause, cited, policyText).map(([key, message]) =>
      problemAt(files.policy, ['clauses', clause.id, key], message),
    ),
  )
  return [...clauses, ...pack.rules.flatMap(rule => citation(rule.clause, rule.id, pack, files))]
}

function faultsOf(clause: Clause, cited: ReadonlySet<unknown>, policy: string | undefined) {
  const faults: [string, Translated][] = []
  const until = policy === undefined ? undefined : unfoundFrom(policy, clause.quote)
  if (until !== undefined) faults.push(['quote', notQuoted(until)])
  if (clause.check === 'rules' && !cited.has(clause.id)) faults.push(['check', noRule(clause.id)])
  if ((clause.check === 'people' || clause.check === 'none') && !clause.reason) {
    faults.push(['check', noReason(clause.check)])
  }
  if (cited.has(clause.id) && (clause.check === 'people' || clause.check === 'none')) {
    faults.push(['check', citedAnyway(clause.check)])
  }
  return faults
}

function citation(clause: string, rule: string, pack: Pack, files: PackFiles): Problem[] {
  const known = Object.keys(pack.clauses)
  const source = files.rules.find(({ id }) => id === rule)?.rule
  if (!source || known.length === 0 || known.includes(clause)) return []
  return [unknownClause(source, clause, nearest(clause, known))]
}

function unknownClause(source: Source, clause: string, near: string | undefined): Problem {
  return problemAt(source, ['clause'], {
    sv: `Punkten ”${clause}” finns inte i policy.yml. ${near ? `Menade du ”${near}”?` : 'Lägg till den där.'}`,
    en: `There is no clause “${clause}” in policy.yml. ${near ? `Did you mean “${near}”?` : 'Add it there.'}`,
  })
}

function notQuoted(until: string): Translated {
  return until === ''
    ? {
        sv: 'Citatet står inte i policyns text. Kopiera orden därifrån, tecken för tecken.',
        en: "The quote is not in the policy's text. Copy the words from there, sign for sign.",
      }
    : {
        sv: `Citatet står inte i policyns text. Det stämmer till och med ”${until}”; jämför vad som kommer sedan.`,
        en: `The quote is not in the policy's text. It agrees up to “${until}”; compare what follows.`,
      }
}

const noRule = (id: string): Translated => ({
  sv: `Punkten är märkt ”check: rules” men ingen regel har ”clause: "${id}"”. Skriv en regel, eller märk den people eller none.`,
  en: `The clause is marked “check: rules” but no rule has “clause: "${id}"”. Write a rule, or mark it people or none.`,
})

const noReason = (check: string): Translated => ({
  sv: `Punkten är märkt ”check: ${check}” men säger inte varför. Lägg till ”reason” med sv och en.`,
  en: `The clause is marked “check: ${check}” but does not say why. Add “reason” with sv and en.`,
})

const citedAnyway = (check: string): Translated => ({
  sv: `Punkten är märkt ”check: ${check}”, men en regel hänvisar till den. Märk den rules eller folder.`,
  en: `The clause is marked “check: ${check}”, but a rule cites it. Mark it rules or folder.`,
})

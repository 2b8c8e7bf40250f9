import { clausesInOrder } from '../clauses.ts'
import type { Clause, ClauseCheck, Pack } from '../types.ts'

/** How much of a policy is looked after, and by what, in the order that it is told in. */
export const clauseChecks: readonly ClauseCheck[] = ['rules', 'folder', 'people', 'none', 'open']

/** A clause and what looks after it. */
export interface CoveredClause {
  clause: Clause
  /** Ids of the rules that cite it. */
  rules: readonly string[]
}

/** The clauses of a pack by what looks after them; kinds that it has none of are left out. */
export function coverageOf({ clauses, rules }: Pick<Pack, 'clauses' | 'rules'>): {
  check: ClauseCheck
  clauses: readonly CoveredClause[]
}[] {
  const all = clausesInOrder({ clauses }).map(clause => ({
    clause,
    rules: rules.filter(rule => rule.clause === clause.id).map(({ id }) => id),
  }))
  return clauseChecks
    .map(check => ({ check, clauses: all.filter(({ clause }) => clause.check === check) }))
    .filter(group => group.clauses.length > 0)
}

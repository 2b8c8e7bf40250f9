import { clausesInOrder } from './clauses.ts'
import { factsOf, holds } from './conditions.ts'
import type { Context } from './context.ts'
import type { Clause, Draft, Pack, Question } from './types.ts'

/** A question that a policy leaves to the writer of a draft, with the clause that it rests on. */
export interface ChecklistItem {
  pack: Pack
  clause: Clause
  question: Question
}

/** The questions that concern a draft, in the order of the packs and of their clauses. They are asked, not judged; none counts as a finding. */
export function checklistOf(
  draft: Pick<Draft, 'metadata'>,
  packs: readonly Pack[],
  context: Context,
): readonly ChecklistItem[] {
  const facts = factsOf(draft, context)
  return packs.flatMap(pack =>
    clausesInOrder(pack).flatMap(clause => {
      const question = clause.ask
      return question && holds(question.when, facts) ? [{ pack, clause, question }] : []
    }),
  )
}

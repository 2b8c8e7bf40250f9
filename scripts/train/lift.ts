import { parseDraft } from '../../src/core/draft.ts'
import { createLinter, type Linter } from '../../src/core/linter.ts'
import { intersect } from '../../src/core/spans.ts'
import type { Model, Pack, Rule } from '../../src/core/types.ts'
import { context } from '../context.ts'
import type { Labelled } from '../evaluate/corpus.ts'

const step = 0.05
const mostSteps = 60

/** The rule that a model is for, with the packs it is checked among. */
export interface Trained {
  rule: Rule
  language: string
  packs: readonly Pack[]
}

/** A model with its threshold lifted until the rule leaves alone what its own cases say it has to. */
export function liftOverCases(
  model: Model,
  trained: Trained,
  cases: readonly Labelled[],
): { model: Model; lift: number } {
  let lifted = model
  let left = cases
  for (let at = 0; at < mostSteps; at++) {
    left = casesBroken(lifted, trained, left)
    if (!left.length) break
    lifted = { ...lifted, threshold: Number((lifted.threshold + step).toPrecision(6)) }
  }
  return { model: lifted, lift: lifted.threshold - model.threshold }
}

/** The cases in which a model makes its rule speak of what it has to leave alone. */
export function casesBroken(
  model: Model,
  { rule, language, packs }: Trained,
  cases: readonly Labelled[],
): readonly Labelled[] {
  const [speaking, silent] = [model.threshold, Number.POSITIVE_INFINITY].map(threshold =>
    createLinter(withModel(packs, rule, language, { ...model, threshold }), {
      locale: 'sv',
      rules: [rule.id],
    }),
  ) as [Linter, Linter]
  return cases.filter(
    labelled => findingsBeside(labelled, speaking) > findingsBeside(labelled, silent),
  )
}

/** How many findings a linter has in a labelled draft where no label stands. */
function findingsBeside({ path, source, labels }: Labelled, linter: Linter): number {
  const draft = parseDraft(path, source)
  const spans = labels.map(({ text }) => {
    const start = source.indexOf(text, draft.body.start)
    return { start, end: start + text.length }
  })
  return linter
    .lint(draft, context)
    .findings.filter(({ span }) => !spans.some(one => intersect(one, span))).length
}

/** The packs with a rule's model in its place; rules whose model has yet to be learnt are left out. */
function withModel(packs: readonly Pack[], rule: Rule, language: string, model: Model) {
  return packs.map(pack => ({
    ...pack,
    rules: pack.rules
      .map(one => (one === rule ? { ...one, models: { ...one.models, [language]: model } } : one))
      .filter(({ checks, models }) => models || !checks.some(({ match }) => match === 'model')),
  }))
}

import { plainFeatures } from '../model/features.ts'
import { nearOf, type ReadyModel, readyModel } from '../model/near.ts'
import { createScorer, type Scorer } from '../model/score.ts'
import { rowsOf, type SentenceRow } from '../model/sentence-rows.ts'
import { standingIn } from '../model/standing.ts'
import { PackProblem } from '../pack-problem.ts'
import { contextOf, readProximity } from '../terms/proximity.ts'
import type { TermList, TermLists } from '../terms/term-lists.ts'
import type { Rule } from '../types.ts'
import type { Matcher } from './matcher.ts'

const mostWords = 3

/**
 * Sentences that a learnt model of the rule takes for what the rule is about, in
 * the languages it has one for. Names the words that weighed most; the reason is
 * `asks`, since a model alone knows less than a term.
 */
export const model: Matcher = (signal, rule, termLists) => {
  const lists = modelLists(rule, termLists)
  const company = readProximity(signal, rule, termLists)
  const readyIn = readyModels(rule, lists)
  return draft => {
    const near: { row: SentenceRow; scorer: Scorer }[] = []
    for (const [language, rows] of rowsOf(draft)) {
      const ready = rows.length ? readyIn(language) : undefined
      if (!ready) continue
      for (const row of nearOf(rows, ready, draft)) near.push({ row, scorer: ready.scorer })
    }
    if (!near.length) return none
    const features = plainFeatures(draft)
    const standing = standingIn(draft, lists)
    const found = near.flatMap(({ row, scorer }) => {
      const score = scorer.score(features, row.sentence, standing.get(row.sentence))
      if (score < 0 || !contextOf(row, company, draft)) return []
      return [{ span: row.span, score, because: scorer.because(features, row.sentence, mostWords) }]
    })
    return (rule.once === 'draft' ? surest(found) : found).map(({ span, because }) => ({
      ...span,
      reason: 'asks',
      asks: true,
      because,
      facts: { words: because.join(', ') },
    }))
  }
}

const none: readonly never[] = []

/** The models of a rule by language, made ready when first asked for. */
function readyModels(
  { models = {} }: Rule,
  lists: readonly TermList[],
): (language: string) => ReadyModel | undefined {
  if (!Object.keys(models).length) throw new PackProblem('model: none')
  const known = new Map<string, ReadyModel>()
  return language => {
    const had = known.get(language)
    const one = had || !Object.hasOwn(models, language) ? undefined : models[language]
    if (!one) return had
    const made = readyModel(createScorer(one), lists)
    known.set(language, made)
    return made
  }
}

/** The one with the highest score, where there is any. */
function surest<One extends { score: number }>(found: readonly One[]): readonly One[] {
  return [...found].sort((a, b) => b.score - a.score).slice(0, 1)
}

/** The lists of a rule that its model looks at besides words. */
export function modelLists(rule: Rule, termLists: TermLists) {
  const names = new Set(Object.values(rule.terms).flatMap(lists => Object.keys(lists)))
  return [...names].sort().map(name => termLists.list(rule, name))
}

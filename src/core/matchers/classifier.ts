import { createScorer, type Scorer, sentenceRows } from '../classifier/classifier.ts'
import { featureVectorsOf } from '../classifier/features.ts'
import { memoizeByKey } from '../memo.ts'
import { PackProblem } from '../pack-problem.ts'
import { map } from '../shape.ts'
import { contextOf, nearLists, readProximity } from '../terms/proximity.ts'
import type { TermLists } from '../terms/term-lists.ts'
import type { Check, Rule } from '../types.ts'
import type { MatchDraft, Matcher } from './matcher.ts'

const mostWords = 3

/**
 * Sentences that a learnt model of the rule takes for what the rule is about, in
 * the languages it has one for. Names the words that weighed most; the reason is
 * `asks`, since a model alone knows less than a term.
 */
export const classifier: Matcher = {
  name: 'model',
  precision: 'medium',
  options: map({ with: nearLists, unless: nearLists }),
  create,
}

function create(check: Check, rule: Rule, termLists: TermLists): MatchDraft {
  const proximity = readProximity(check, rule, termLists)
  const scorerIn = scorersOf(rule)
  return draft => {
    const found = [...sentenceRows(draft)].flatMap(([language, rows]) => {
      const scorer = rows.length ? scorerIn(language) : undefined
      if (!scorer) return []
      const features = featureVectorsOf(draft)
      return rows.flatMap(row => {
        const score = scorer.score(features, row.sentence)
        if (score < 0 || !contextOf(row, proximity, draft, true)) return []
        const because = scorer.because(features, row.sentence, mostWords)
        return [{ span: row.span, score, because }]
      })
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

/** The models of a rule by language, made ready when first asked for. */
function scorersOf({ models = {} }: Rule): (language: string) => Scorer | undefined {
  if (!Object.keys(models).length) throw new PackProblem('model: none')
  return memoizeByKey(language => {
    const model = Object.hasOwn(models, language) ? models[language] : undefined
    return model && createScorer(model)
  })
}

/** The one with the highest score, where there is any. */
function surest<One extends { score: number }>(found: readonly One[]): readonly One[] {
  return [...found].sort((a, b) => b.score - a.score).slice(0, 1)
}

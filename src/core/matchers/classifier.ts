import { scoreOf, sentenceRows, strongestWords } from '../classifier/classifier.ts'
import { featureVectorsOf, wordFeaturesOf } from '../classifier/features.ts'
import { PackProblem } from '../pack-problem.ts'
import { map } from '../shape.ts'
import { contextOf, nearLists, readProximity } from '../terms/proximity.ts'
import type { Matcher } from './matcher.ts'

const mostWords = 3

/** Sentences that a model of the rule takes for what it is about. The reason is `asks`, since a model alone knows less than a term. */
export const classifier: Matcher = {
  precision: 'medium',
  options: map({ with: nearLists, unless: nearLists }),
  create(check, rule, termLists) {
    const { models = {}, once } = rule
    if (!Object.keys(models).length) throw new PackProblem('model: none')
    const proximity = readProximity(check, rule, termLists)
    return draft => {
      const found = [...sentenceRows(draft)].flatMap(([language, rows]) => {
        const model = Object.hasOwn(models, language) ? models[language] : undefined
        if (!model) return []
        const sentences = featureVectorsOf(draft)
        return rows.flatMap(row => {
          const score = scoreOf(model, sentences(row.sentence))
          if (score < 0 || !contextOf(row, proximity, draft, true)) return []
          const features = wordFeaturesOf(draft, row.sentence)
          return [{ span: row.span, score, because: strongestWords(model, features, mostWords) }]
        })
      })
      const told = once === 'draft' ? found.sort((a, b) => b.score - a.score).slice(0, 1) : found
      return told.map(({ span, because }) => ({
        ...span,
        reason: 'asks',
        asks: true,
        because,
        facts: { words: because.join(', ') },
      }))
    }
  },
}

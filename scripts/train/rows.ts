import { factsOf, holds } from '../../src/core/facts.ts'
import { parseDraft } from '../../src/core/index.ts'
import { modelLists } from '../../src/core/match/model.ts'
import { featuresOf } from '../../src/core/model/features.ts'
import { normOf } from '../../src/core/model/score.ts'
import { parsePassages } from '../../src/core/passages.ts'
import { createLexicon } from '../../src/core/pattern/lexicon.ts'
import type { Rule } from '../../src/core/types.ts'
import { wordsOf } from '../../src/core/words.ts'
import { context } from '../context.ts'
import type { Labelled } from '../evaluate/corpus.ts'
import type { Row } from './learn.ts'
import { packed } from './pack.ts'

/**
 * Every sentence of some drafts as a row to learn from: positive where a label of the rule touches it. Drafts whose
 * metadata the rule's model is not asked about are left out.
 *
 * @param size - How many buckets features fall into, a power of two.
 */
export function rowsOf(drafts: readonly Labelled[], rule: Rule, size: number): readonly Row[] {
  const lists = modelLists(rule, createLexicon())
  const asked = rule.signals.filter(({ match }) => match === 'model')
  return drafts.flatMap(({ set, path, source, labels }, at) => {
    const read = parseDraft(path, source)
    const facts = factsOf(read, context)
    if (asked.length && !asked.some(({ when }) => holds(when, facts))) return []
    const draft = parsePassages(read, context)
    const spans = labels
      .filter(label => label.rule === rule.id && label.text)
      .map(({ text }) => ({ start: source.indexOf(text, draft.body.start), length: text.length }))
    const features = featuresOf(draft, lists)
    return wordsOf(draft).sentences.map(({ start, end, tokens }, sentence): Row => {
      const counts = packed(features, sentence, size)
      const tenths = [...counts.values()]
      const norm = normOf(tenths.reduce((sum, own) => sum + own * own, 0))
      return {
        buckets: [...counts.keys()],
        values: tenths.map(own => own / norm),
        positive: spans.some(span => span.start < end && start < span.start + span.length),
        set,
        draft: at,
        sentence,
        words: tokens.filter(({ kind }) => kind === 'word').length,
      }
    })
  })
}

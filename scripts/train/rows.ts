import { type Context, parseDraft } from '../../src/core/index.ts'
import { modelLists } from '../../src/core/match/model.ts'
import { featuresOf } from '../../src/core/model/features.ts'
import { parsePassages } from '../../src/core/passages.ts'
import { createLexicon } from '../../src/core/pattern/lexicon.ts'
import type { Rule } from '../../src/core/types.ts'
import { wordsOf } from '../../src/core/words.ts'
import type { Labelled } from '../evaluate/corpus.ts'
import { buckets, type Row } from './learn.ts'

const context: Context = {
  today: '2026-11-22',
  expectedLanguages: ['sv', 'en'],
  ownSources: [],
  ownAccounts: [],
  ownDomains: [],
  spokespersons: [],
  branches: [],
  limits: {},
  parts: {},
}

/** Neighbouring drafts are often twins of one another: they stay on one side of a split. */
const block = 10

/** Every sentence of some drafts as a row to learn from: positive where a label of the rule touches it. */
export function rowsOf(drafts: readonly Labelled[], rule: Rule): readonly Row[] {
  const lists = modelLists(rule, createLexicon())
  return drafts.flatMap(({ path, source, labels }, index) => {
    const draft = parsePassages(parseDraft(path, source), context)
    const spans = labels
      .filter(label => label.rule === rule.id && label.text)
      .map(({ text }) => ({ start: source.indexOf(text, draft.body.start), length: text.length }))
    const { sentences } = wordsOf(draft)
    return featuresOf(draft, lists).map((features, at): Row => {
      const { start = 0, end = 0 } = sentences[at] ?? {}
      return {
        features: [...new Set(features.map(({ hash }) => hash & (buckets - 1)))],
        positive: spans.some(span => span.start < end && start < span.start + span.length),
        fold: Math.floor(index / block),
      }
    })
  })
}

import { Memo } from '../memo.ts'
import { featureBeside, featureIn, plainFeatures, standingIn } from '../model/features.ts'
import { createScorer, type Scorer } from '../model/score.ts'
import { PackProblem } from '../pack-problem.ts'
import { companyOf, readCompany } from '../pattern/company.ts'
import type { Lexicon } from '../pattern/lexicon.ts'
import type { RuleList } from '../pattern/lists.ts'
import type { ParsedDraft, Rule } from '../types.ts'
import { wordsOf } from '../words.ts'
import type { Matcher } from './matcher.ts'

const mostWords = 3
/** Shorter sentences say too little for a model. */
const fewestWords = 4

/**
 * Sentences that a learnt model of the rule takes for what the rule is about, in
 * the languages it has one for. Names the words that weighed most; the reason is
 * `asks`, since a model alone knows less than a term.
 */
export const model: Matcher = (signal, rule, lexicon) => {
  const lists = modelLists(rule, lexicon)
  const company = readCompany(signal, rule, lexicon)
  const scorerIn = scorersOf(rule, lists)
  return draft => {
    if (!draft.passages.some(({ language }) => scorerIn(language))) return []
    const plain = plainFeatures(draft)
    const near = rowsOf(draft).flatMap(row => {
      const scorer = row.words < fewestWords ? undefined : scorerIn(row.language)
      const features = plain[row.sentence]
      return scorer && features && scorer.isNear(features) ? [{ row, scorer, features }] : []
    })
    // Only now, as looking for lists takes longer than weighing.
    const standing = near.length ? standingIn(draft, lists) : undefined
    const found = near.flatMap(({ row, scorer, features }) => {
      const score = scorer.score(features, standing?.get(row.sentence))
      if (score < 0 || !companyOf(row, company, draft)) return []
      return [{ span: row.span, score, because: scorer.because(features, mostWords) }]
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
function scorersOf(
  { models = {} }: Rule,
  lists: readonly RuleList[],
): (language: string) => Scorer | undefined {
  if (!Object.keys(models).length) throw new PackProblem('model: none')
  const scorers = new Map<string, Scorer>()
  return language => {
    const known = scorers.get(language)
    const one = known || !Object.hasOwn(models, language) ? undefined : models[language]
    if (!one) return known
    const toCome = lists.flatMap(list => [featureIn(list), featureBeside(list)])
    const made = createScorer(one, toCome)
    scorers.set(language, made)
    return made
  }
}

/** The one with the highest score, where there is any. */
function surest<One extends { score: number }>(found: readonly One[]): readonly One[] {
  return [...found].sort((a, b) => b.score - a.score).slice(0, 1)
}

const memo = new Memo<ParsedDraft, readonly SentenceRow[]>()

/** The sentences of a draft as rows of words; worked out once a draft. */
function rowsOf(draft: ParsedDraft): readonly SentenceRow[] {
  const known = memo.get(draft) ?? workOutRows(draft)
  memo.set(draft, known)
  return known
}

type SentenceRow = ReturnType<typeof workOutRows>[number]

function workOutRows(draft: ParsedDraft) {
  const { sentences, words } = wordsOf(draft)
  const rows = sentences.map(({ start, end, paragraph }, sentence) => ({
    sentence,
    paragraph,
    span: { start, end },
    from: words.length,
    to: 0,
    words: 0,
    language: '',
  }))
  words.forEach(({ sentence, language, token }, at) => {
    const row = rows[sentence]
    if (!row) return
    row.from = Math.min(row.from, at)
    row.to = at + 1
    row.words += Number(token.kind === 'word')
    row.language = language
  })
  return rows
}

/** The lists of a rule that its model looks at besides words. */
export function modelLists(rule: Rule, lexicon: Lexicon) {
  const names = new Set(Object.values(rule.terms).flatMap(lists => Object.keys(lists)))
  return [...names].sort().map(name => lexicon.find(rule, name))
}

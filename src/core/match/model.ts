import { Memo } from '../memo.ts'
import { featureBeside, featureIn, plainFeatures, standingIn } from '../model/features.ts'
import { createScorer, type Scorer } from '../model/score.ts'
import { PackProblem } from '../pack-problem.ts'
import { companyOf, readCompany } from '../pattern/company.ts'
import type { Lexicon } from '../pattern/lexicon.ts'
import type { RuleList } from '../pattern/lists.ts'
import type { ParsedDraft, Rule, Span, Token } from '../types.ts'
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
    const near: { row: SentenceRow; scorer: Scorer }[] = []
    for (const row of rowsOf(draft)) {
      const scorer = scorerIn(row.language)
      if (scorer?.isNear(plainFeatures(draft), row.sentence)) near.push({ row, scorer })
    }
    if (!near.length) return none
    const features = plainFeatures(draft)
    // Only now, as looking for lists takes longer than weighing.
    const standing = standingIn(draft, lists)
    const found = near.flatMap(({ row, scorer }) => {
      const more = standing.get(row.sentence) ?? none
      if (!scorer.isNear(features, row.sentence, more)) return []
      const score = scorer.score(features, row.sentence, more)
      if (score < 0 || !companyOf(row, company, draft)) return []
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

/** The sentences of a draft that are long enough, as rows of words; worked out once a draft. */
function rowsOf(draft: ParsedDraft): readonly SentenceRow[] {
  const known = memo.get(draft)
  if (known) return known
  const rows = workOutRows(draft)
  memo.set(draft, rows)
  return rows
}

interface SentenceRow {
  sentence: number
  paragraph: number
  language: string
  span: Span
  from: number
  to: number
}

function workOutRows({ passages }: ParsedDraft): readonly SentenceRow[] {
  const rows: SentenceRow[] = []
  let number = 0
  let from = 0
  for (const { language, sentences } of passages)
    for (const { start, end, paragraph, tokens } of sentences) {
      const sentence = number++
      const to = from + tokens.length
      if (isLong(tokens))
        rows.push({ sentence, paragraph, language, span: { start, end }, from, to })
      from = to
    }
  return rows
}

function isLong(tokens: readonly Token[]): boolean {
  let words = 0
  for (const { kind } of tokens) if (kind === 'word') words++
  return words >= fewestWords
}

/** The lists of a rule that its model looks at besides words. */
export function modelLists(rule: Rule, lexicon: Lexicon) {
  const names = new Set(Object.values(rule.terms).flatMap(lists => Object.keys(lists)))
  return [...names].sort().map(name => lexicon.find(rule, name))
}

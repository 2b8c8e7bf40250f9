import { addTo } from '../collections.ts'
import { memoizeByKey, memoizeByObject } from '../memo.ts'
import type { PlacedRow } from '../text/words.ts'
import type { Model, ParsedDraft, Span, Token } from '../types.ts'
import { type FeatureVector, fullWeight, type WordFeature } from './features.ts'

/** How far a sentence of a draft is over the threshold of a learnt model, under it where negative. */
export function scoreOf(model: Model, sentence: FeatureVector): number {
  const weights = weightsOf(model)
  const { buckets, tenths, squares } = countsOf(sentence)(weights.length)
  let sum = 0
  for (let at = 0; at < buckets.length; at++)
    sum += (tenths[at] as number) * (weights[buckets[at] as number] as number)
  return model.bias + model.scale * (sum / normOf(squares)) - model.threshold
}

/** What the tenths of a sentence are divided by, so that long and short ones weigh the same. */
export function normOf(squares: number): number {
  return Math.sqrt(Math.max(shortest, squares))
}

/** The square of one feature that counts whole. */
const shortest = 100

/** What the features of a sentence count in some buckets: those that share a bucket count once. */
interface Counts {
  buckets: readonly number[]
  /** For each bucket. */
  tenths: readonly number[]
  /** The sum of their squares. */
  squares: number
}

/** For each of so many buckets the last sentence of all drafts that had it, by its number. */
const lastSeenOf = memoizeByKey((size: number) => new Int32Array(size))
let sentencesCounted = 0

/** Counts the features of a sentence in so many buckets, once for all models that have as many. */
const countsOf = memoizeByObject(({ hashes, tenths: all }: FeatureVector) =>
  memoizeByKey((size: number): Counts => {
    const lastSeen = lastSeenOf(size)
    const [buckets, tenths]: [number[], number[]] = [[], []]
    let squares = 0
    sentencesCounted++
    // Of features that fall into one bucket the last counts; training does the same.
    for (let at = hashes.length - 1; at >= 0; at--) {
      const bucket = (hashes[at] as number) & (size - 1)
      if (lastSeen[bucket] === sentencesCounted) continue
      lastSeen[bucket] = sentencesCounted
      const counted = all[at] as number
      buckets.push(bucket)
      tenths.push(counted)
      squares += counted ** 2
    }
    return { buckets, tenths, squares }
  }),
)

/** The words of some features that spoke most for a model, weightiest first. */
export function strongestWords(
  model: Model,
  features: readonly WordFeature[],
  most: number,
): readonly string[] {
  const weights = weightsOf(model)
  const speaks = new Map<string, number>()
  for (const { hash, tenths, word } of features) {
    const weight = (tenths / fullWeight) * (weights[hash & (weights.length - 1)] as number)
    speaks.set(word, (speaks.get(word) ?? 0) + weight)
  }
  return [...speaks]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word)
}

/** The weights of a model, one for each bucket. */
export const weightsOf = memoizeByObject(
  ({ weights }: Model): Int8Array =>
    typeof weights === 'string'
      ? Int8Array.from(atob(weights), sign => sign.charCodeAt(0))
      : weights,
)

/** Shorter sentences say too little for a model: below, greetings and plain news were asked about, and nothing was found. */
const fewestWords = 6

/** A sentence as a row of the draft's words. */
interface SentenceRow extends PlacedRow {
  span: Span
}

/** The sentences of a draft that models are asked about, as rows of words by language; worked out once a draft. */
export const sentenceRows = memoizeByObject(({ languageRuns }: ParsedDraft) => {
  const byLanguage = new Map<string, SentenceRow[]>()
  let sentence = 0
  let from = 0
  for (const { language, sentences } of languageRuns) {
    for (const { start, end, paragraph, tokens } of sentences) {
      const to = from + tokens.length
      const row = { sentence, paragraph, span: { start, end }, from, to }
      if (isLong(tokens)) addTo(byLanguage, language, row)
      from = to
      sentence++
    }
  }
  return byLanguage
})

/** Whether a sentence has the words that models are asked from. */
export const isLong = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ kind }) => kind === 'word').length >= fewestWords

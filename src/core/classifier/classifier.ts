import { addTo } from '../collections.ts'
import { memoizeByKey, memoizeByObject } from '../memo.ts'
import type { PlacedRow } from '../text/words.ts'
import type { Model, ParsedDraft, Span, Token } from '../types.ts'
import { type FeatureVector, fullWeight } from './features.ts'

/** How far a sentence of a draft is over the threshold of a learnt model, under it where negative. */
export function scoreOf(
  model: Model,
  sentences: readonly FeatureVector[],
  sentence: number,
): number {
  const weights = weightsOf(model)
  const { buckets, tenths, squares } = countsOf(sentences)(weights.length)[sentence] as Counts
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

/** What the buckets of a sentence count, each bucket once. */
interface Counts {
  buckets: readonly number[]
  tenths: readonly number[]
  /** The sum of the squares of its tenths. */
  squares: number
}

/** Counts the features of a draft in so many buckets, once for all models that have as many. */
const countsOf = memoizeByObject((sentences: readonly FeatureVector[]) =>
  memoizeByKey((size: number) => {
    /** For each bucket one more than the last sentence that has it. */
    const lastSeen = new Int32Array(size)
    return sentences.map((features, sentence): Counts => {
      const buckets: number[] = []
      const tenths: number[] = []
      let squares = 0
      // Of features that fall into one bucket the last counts; training does the same.
      for (let at = features.hashes.length - 1; at >= 0; at--) {
        const bucket = (features.hashes[at] as number) & (size - 1)
        if (lastSeen[bucket] === sentence + 1) continue
        lastSeen[bucket] = sentence + 1
        const own = features.tenths[at] as number
        buckets.push(bucket)
        tenths.push(own)
        squares += own * own
      }
      return { buckets, tenths, squares }
    })
  }),
)

/** The words of a sentence that spoke most for it, weightiest first. */
export function strongestWords(
  model: Model,
  { hashes, tenths, sources, words }: FeatureVector,
  most: number,
): readonly string[] {
  const weights = weightsOf(model)
  const speaks = new Map<string, number>()
  hashes.forEach((hash, at) => {
    const word = words[sources[at] as number]
    if (word?.kind !== 'word') return
    const weight =
      ((tenths[at] as number) / fullWeight) * (weights[hash & (weights.length - 1)] as number)
    speaks.set(word.text, (speaks.get(word.text) ?? 0) + weight)
  })
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

import { memoizeByKey, memoizeByObject } from '../memo.ts'
import type { WordRow } from '../text/words.ts'
import type { Model, ParsedDraft, Span, Token } from '../types.ts'
import { type FeatureVectors, fullWeight } from './features.ts'

/** A learnt model ready to weigh the sentences of drafts. */
export interface Scorer {
  /** How far a sentence is over the threshold, under it where negative. */
  score(features: FeatureVectors, sentence: number): number
  /** The words of a sentence that spoke most for it, weightiest first. */
  because(features: FeatureVectors, sentence: number, most: number): readonly string[]
}

/** Makes a model ready; its weights are unpacked for the first sentence. */
export function createScorer(model: Model): Scorer {
  const { scale, bias, threshold } = model
  let ready: Int8Array | undefined
  const open = () => {
    ready ??= weightsOf(model)
    return ready
  }
  return {
    score: (features, sentence) => {
      const { sum, squares } = weigh(features, sentence, open())
      return bias + scale * (sum / normOf(squares)) - threshold
    },
    because: (features, sentence, most) => strongestWords(features, sentence, open(), most),
  }
}

/** What the tenths of a sentence are divided by, so that long and short ones weigh the same. */
export function normOf(squares: number): number {
  return Math.sqrt(Math.max(shortest, squares))
}

/** The square of one feature that counts whole. */
const shortest = 100

/** The sum of a sentence's weighted tenths, and of their squares. */
function weigh(features: FeatureVectors, sentence: number, weights: Int8Array) {
  const { buckets, tenths, starts, squares } = countsOf(features)(weights.length)
  let sum = 0
  for (let at = starts[sentence] as number; at < (starts[sentence + 1] as number); at++)
    sum += (tenths[at] as number) * (weights[buckets[at] as number] as number)
  return { sum, squares: squares[sentence] as number }
}

/** What the buckets of a draft's sentences count, in columns that hold one sentence after the other. */
interface Counts {
  buckets: Int32Array
  tenths: Uint8Array
  /** Where sentences begin; at the end where the last one ends. */
  starts: readonly number[]
  /** For each sentence the sum of the squares of its tenths. */
  squares: readonly number[]
}

/** Counts the features of a draft in so many buckets, once for all models that have as many. */
const countsOf = memoizeByObject((features: FeatureVectors) =>
  memoizeByKey((size: number) => count(features, size)),
)

/** On a hash collision within a sentence the last feature wins; training does the same. */
function count(
  { hashes, weightsInTenths: all, starts: from, words }: FeatureVectors,
  size: number,
): Counts {
  const buckets = new Int32Array(hashes.length)
  const tenths = new Uint8Array(hashes.length)
  const starts = [0]
  const squares: number[] = []
  /** For each bucket one more than the last sentence that has it. */
  const lastSeen = new Int32Array(size)
  let to = 0
  for (let sentence = 0; sentence < words.length; sentence++) {
    let square = 0
    // From the last feature to the first.
    for (let at = (from[sentence + 1] as number) - 1; at >= (from[sentence] as number); at--) {
      const bucket = (hashes[at] as number) & (size - 1)
      if (lastSeen[bucket] === sentence + 1) continue
      lastSeen[bucket] = sentence + 1
      const own = all[at] as number
      buckets[to] = bucket
      tenths[to++] = own
      square += own * own
    }
    starts.push(to)
    squares.push(square)
  }
  return { buckets, tenths, starts, squares }
}

function strongestWords(
  features: FeatureVectors,
  sentence: number,
  weights: Int8Array,
  most: number,
) {
  const { hashes, weightsInTenths: tenths, sources, starts } = features
  const words = features.words[sentence] as readonly Token[]
  const speaks = new Map<string, number>()
  for (let at = starts[sentence] as number; at < (starts[sentence + 1] as number); at++) {
    const source = sources[at] as number
    const word = source < 0 ? undefined : words[source]
    if (word?.kind !== 'word') continue
    const weight =
      ((tenths[at] as number) / fullWeight) *
      (weights[(hashes[at] as number) & (weights.length - 1)] as number)
    speaks.set(word.text, (speaks.get(word.text) ?? 0) + weight)
  }
  return [...speaks]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word)
}

/** The weights of a model, one for each bucket. */
export function weightsOf({ weights }: Model): Int8Array {
  if (typeof weights !== 'string') return weights
  return Int8Array.from(atob(weights), sign => sign.charCodeAt(0))
}

/** The sentences that models are asked about. */
type RowsByLanguage = ReadonlyMap<string, readonly SentenceRow[]>

/** Shorter sentences say too little for a model: below, greetings and plain news were asked about, and nothing was found. */
const fewestWords = 6

/** The sentences of a draft that are long enough, as rows of words by language; worked out once a draft. */
export const sentenceRows = memoizeByObject(workOutRows)

/** A sentence as a row of the draft's words. */
interface SentenceRow extends WordRow {
  sentence: number
  paragraph: number
  span: Span
}

function workOutRows({ languageRuns }: ParsedDraft): RowsByLanguage {
  const byLanguage = new Map<string, SentenceRow[]>()
  let number = 0
  let from = 0
  for (const { language, sentences } of languageRuns) {
    const rows = byLanguage.get(language) ?? []
    byLanguage.set(language, rows)
    for (const { start, end, paragraph, tokens } of sentences) {
      const sentence = number++
      const to = from + tokens.length
      if (isLong(tokens)) rows.push({ sentence, paragraph, span: { start, end }, from, to })
      from = to
    }
  }
  return byLanguage
}

/** Whether a sentence has the words that models are asked from. */
export function isLong(tokens: readonly Token[]): boolean {
  let words = 0
  for (const { kind } of tokens) if (kind === 'word') words++
  return words >= fewestWords
}

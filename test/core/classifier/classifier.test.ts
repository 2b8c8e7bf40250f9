import { describe, expect, test } from 'vitest'
import { scoreOf, strongestWords } from '../../../src/core/classifier/classifier.ts'
import { type FeatureVector, fullWeight } from '../../../src/core/classifier/features.ts'
import { fnvText } from '../../../src/core/fnv.ts'
import { classifier } from '../../../src/core/matchers/classifier.ts'
import { openTermLists } from '../../../src/core/terms/term-lists.ts'
import type { Model, Rule } from '../../../src/core/types.ts'
import { contextWith, draftOf } from '../people/draft.ts'

const base64 = (weights: readonly number[]) =>
  Buffer.from(Int8Array.from(weights)).toString('base64')
const modelOf = (weights: readonly number[], rest: Partial<Model> = {}): Model => ({
  about: 'a test',
  scale: 0.5,
  bias: 0,
  threshold: 0,
  weights: base64(weights),
  ...rest,
})
type One = readonly [hash: number, tenths?: number]
const features = (...all: readonly One[]): FeatureVector => ({
  hashes: all.map(([hash]) => hash),
  tenths: all.map(([, tenths = fullWeight]) => tenths),
})
/** A scorer of single sentences. */
const scorerOf = (model: Model) => ({
  score: (row: FeatureVector) => scoreOf(model, row),
})

test('a text hashes as its beginning and the rest', () => {
  expect(fnvText('c häst')).toBe(fnvText('häst', fnvText('c ')))
  // What every FNV-1a gives, so that models learnt before are read as they were.
  expect(fnvText('a') >>> 0).toBe(0xe40c292c)
})

describe('a scorer', () => {
  test('adds the weights of the buckets, each once, over the root of their number', () => {
    const { score } = scorerOf(modelOf([4, -2, 0, 0]))
    expect(score(features([0], [4], [1]))).toBeCloseTo((0.5 * (4 - 2)) / Math.sqrt(2))
  })

  test('counts from the threshold, and takes a sentence with nothing in it', () => {
    const { score } = scorerOf(modelOf([4, 0], { bias: 1, threshold: 3 }))
    expect(score(features())).toBe(-2)
    expect(score(features([0]))).toBe(0)
  })

  test('reads every weight that a byte can hold, wherever it stands', () => {
    const weights = Array.from({ length: 256 }, (_, at) => at - 128)
    const { score } = scorerOf(modelOf(weights, { scale: 1 }))
    expect(weights.map((_, at) => score(features([at])))).toEqual(weights)
  })

  test('takes sentences of any length', () => {
    const { score } = scorerOf(modelOf([1, 0], { scale: 1 }))
    const long = Array.from({ length: 5000 }, (_, at): One => [2 * at])
    expect(score(features(...long))).toBe(1)
  })

  test('where features fall into one bucket the last one counts', () => {
    const { score } = scorerOf(modelOf([4, -2, 7, -9]))
    expect(score(features([1], [2, 7], [6, 5]))).toBe(score(features([1], [6, 5])))
  })

  test('weighs each sentence by itself, however many there are', () => {
    const model = modelOf([1, 2, 4, 8], { scale: 1 })
    const all = Array.from({ length: 1000 }, (_, one) => features([one], [one + 4]))
    const scores = all.map(row => scoreOf(model, row))
    expect(scores).toEqual(scores.map((_, at) => 2 ** (at % 4)))
  })

  test('reads weights as text and as bytes', () => {
    const row = features([0], [1, 7], [3])
    const weights = [4, -2, 127, -128]
    expect(scorerOf(modelOf([], { weights: Int8Array.from(weights) })).score(row)).toBe(
      scorerOf(modelOf(weights)).score(row),
    )
  })

  test('names the words that spoke most for it, and none that spoke against', () => {
    const model = modelOf([1, 5, -7, 0])
    const row = ['lite', 'mycket', 'emot'].map((word, hash) => ({ hash, tenths: fullWeight, word }))
    expect(strongestWords(model, row, 3)).toEqual(['mycket', 'lite'])
    expect(strongestWords(model, row, 1)).toEqual(['mycket'])
  })
})

describe('the matcher', () => {
  const ruleWith = (one: Model): Rule => ({ terms: {}, models: { sv: one } }) as unknown as Rule
  const everything = modelOf([0, 0], { bias: 1 })
  const find = (text: string, one: Model) => {
    const draft = draftOf(text)
    const matches = classifier.create(
      { match: 'model' },
      ruleWith(one),
      openTermLists(),
    )(draft, contextWith())
    return matches.map(({ start, end, reason, asks }) => ({
      words: draft.text.slice(start, end),
      reason,
      asks,
    }))
  }

  test('asks about a sentence over the threshold, and marks the whole of it', () => {
    const text = 'Vi ses på torget i morgon.'
    expect(find(text, everything)).toEqual([{ words: text, reason: 'asks', asks: true }])
    expect(find(text, modelOf([0, 0], { bias: -1 }))).toEqual([])
  })

  test('a rule that speaks once a draft asks about the sentence that scores highest', () => {
    const rule = {
      terms: {},
      once: 'draft',
      models: { sv: modelOf([0, 9], { bias: 1 }) },
    } as unknown as Rule
    const draft = draftOf(
      'Vi ses på torget i morgon kväll. Min mamma kommer också dit sedan. Ta med en vän hit du också.',
    )
    const matches = classifier.create(
      { match: 'model' },
      rule,
      openTermLists(),
    )(draft, contextWith())
    expect(matches).toHaveLength(1)
    const all = classifier.create(
      { match: 'model' },
      { ...rule, once: 'match' } as Rule,
      openTermLists(),
    )(draft, contextWith())
    expect(all).toHaveLength(3)
  })

  test('a feature counts what it is worth', () => {
    const { score } = scorerOf(modelOf([4, 2, 0, 0]))
    expect(score(features([0, 5], [1]))).toBeCloseTo((0.5 * (0.5 * 4 + 2)) / Math.sqrt(1.25))
  })

  test('says nothing of a few words, or of a language it has not learnt', () => {
    expect(find('Nej tack.', everything)).toEqual([])
    const rule = { terms: {}, models: { en: everything } } as unknown as Rule
    const matches = classifier.create(
      { match: 'model' },
      rule,
      openTermLists(),
    )(draftOf('Vi ses på torget i morgon.'), contextWith())
    expect(matches).toEqual([])
  })
})

import { createLooker, type Tag, wordRows } from '../../src/core/people/features.ts'
import type { NameModel, Weights } from '../../src/core/people/gazetteer.ts'
import { tags } from '../../src/core/people/recogniser.ts'
import type { Word, WordRow } from '../../src/core/text/words.ts'
import { generator, shuffle } from '../random.ts'
import { packWeights } from './pack-weights.ts'

const rows = 1 << 14
const epochs = 8
const rate = 0.2
const shrink = 1e-4

/** The mean of the weights after so many of the last rounds is steadier than the weights after the last one. */
const averaged = 4

/** A text with the names in it, as rows of words. */
export interface Tagging {
  words: readonly Word[]
  /** Index of words: the first and the one after the last. */
  people: readonly { from: number; to: number }[]
}

/** A row of words with what its tags are, and the places in the table of what speaks of each. */
interface Lesson {
  gold: readonly Tag[]
  own: readonly Int32Array[]
  /** By word, then by the tag before. */
  steps: readonly (readonly Int32Array[])[]
}

/** Learns which words of a text are names: a linear-chain conditional random field with AdaGrad. */
export function learnTagger(texts: readonly Tagging[], names: NameModel): Weights {
  const lessons = texts.flatMap(text => lessonsOf(text, names))
  const table = new Float64Array(rows * tags)
  const squares = new Float64Array(rows * tags).fill(1e-4)
  const mean = new Float64Array(rows * tags)
  const random = generator(3)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(lessons, random)
    for (const lesson of lessons) learnFrom(lesson, table, squares)
    if (epoch >= epochs - averaged)
      for (let at = 0; at < table.length; at++)
        mean[at] = (mean[at] as number) + (table[at] as number) / averaged
  }
  return packWeights(mean, tags, [0, 0, 0])
}

function learnFrom({ gold, own, steps }: Lesson, table: Float64Array, squares: Float64Array): void {
  const potentials = own.map((features, at) =>
    (steps[at] ?? []).map(more => sumOf(more, table, sumOf(features, table, [0, 0, 0]))),
  )
  const shares = pairShares(potentials)
  own.forEach((features, at) => {
    const slopes = [0, 0, 0]
    const goldBefore = at ? (gold[at - 1] as number) : 0
    steps[at]?.forEach((more, before) => {
      const step = [0, 1, 2].map(tag => {
        const is = before === goldBefore && tag === gold[at]
        return (shares[at]?.[before]?.[tag] ?? 0) - Number(is)
      })
      step.forEach((slope, tag) => {
        slopes[tag] = (slopes[tag] as number) + slope
      })
      update(more, step, table, squares)
    })
    update(features, slopes, table, squares)
  })
}

/** How likely each pair of tags is, by forward and backward sums. */
function pairShares(potentials: readonly (readonly (readonly number[])[])[]): number[][][] {
  const last = potentials.length - 1
  const forward: number[][] = []
  let before = [0]
  for (const step of potentials) {
    before = [0, 1, 2].map(tag => logSum(before.map((sum, from) => sum + pair(step, from, tag))))
    forward.push(before)
  }
  const all = logSum(forward[last] as number[])
  let after = [0, 0, 0]
  const shares: number[][][] = []
  for (let at = last; at >= 0; at--) {
    const step = potentials[at] as readonly (readonly number[])[]
    const sums = at ? (forward[at - 1] as number[]) : [0]
    shares[at] = sums.map((sum, from) =>
      [0, 1, 2].map(tag => Math.exp(sum + pair(step, from, tag) + (after[tag] as number) - all)),
    )
    after = sums.map((_, from) =>
      logSum([0, 1, 2].map(tag => pair(step, from, tag) + (after[tag] as number))),
    )
  }
  return shares
}

function pair(step: readonly (readonly number[])[], before: number, tag: number): number {
  if (tag === 2 && before === 0) return Number.NEGATIVE_INFINITY
  return step[before]?.[tag] ?? Number.NEGATIVE_INFINITY
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values)
  if (most === Number.NEGATIVE_INFINITY) return most
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}

function sumOf(features: Int32Array, table: Float64Array, scores: number[]): number[] {
  const sums = [...scores]
  for (const one of features)
    for (let tag = 0; tag < tags; tag++)
      sums[tag] = (sums[tag] as number) + (table[one + tag] as number)
  return sums
}

function update(
  features: Int32Array,
  slopes: readonly number[],
  table: Float64Array,
  squares: Float64Array,
): void {
  for (let tag = 0; tag < tags; tag++) {
    const error = slopes[tag] as number
    if (Math.abs(error) < 1e-4) continue
    for (const one of features) {
      const at = one + tag
      const weight = table[at] as number
      const slope = error + shrink * weight
      squares[at] = (squares[at] as number) + slope * slope
      table[at] = weight - (rate * slope) / Math.sqrt(squares[at] as number)
    }
  }
}

function lessonsOf({ words, people }: Tagging, names: NameModel): Lesson[] {
  const looker = createLooker(words, names)
  return wordRows(words).map((row: WordRow) => {
    const places = Array.from({ length: row.to - row.from }, (_, step) => row.from + step)
    const gold = places.map(at => tagAt(at, row, people))
    return {
      gold,
      own: places.map(at => inTable(looker.features(at, row))),
      steps: places.map((at, step) =>
        (step ? ([0, 1, 2] as const) : ([0] as const)).map(before =>
          inTable(looker.steps(at, before)),
        ),
      ),
    }
  })
}

function inTable(features: readonly number[]): Int32Array {
  return Int32Array.from(features, one => (one % rows) * tags)
}

/** A name that begins before the row, which only odd spellings do, begins with it. */
function tagAt(at: number, row: WordRow, people: Tagging['people']): Tag {
  const own = people.find(({ from, to }) => from <= at && at < to)
  if (!own) return 0
  return own.from === at || at === row.from ? 1 : 2
}

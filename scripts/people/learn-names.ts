import { gramsOf, likeness, type NameModel } from '../../src/core/people/gazetteer.ts'
import { generator, shuffle } from '../random.ts'
import type { Bearers } from './names-data.ts'
import { packFilter, packWeights } from './pack-weights.ts'

/** Rows of the table of letters. */
const rows = 1 << 14
const classes = 3
const epochs = 4
const rate = 0.3

/** From how many bearers a name is known for sure; rarer ones are told by their letters. */
export const fewestBearers = { given: 4, surname: 20 }
/** From how many bearers a name is a common one. */
export const manyBearers = 100
/** How often a word has to stand in the texts for so many who bear it as a name to be a word as well: Per is, Linda is not. */
const namesPerWord = 10_000
/** From how many bearers the name of a place is more a name: Nora, Sofia. */
const fewestNamesakes = 1500

/** Bits a word, and bits that each sets: the smaller a set and the graver a mistake, the more. */
const usual = [11, 6] as const
const strict = [16, 8] as const

/** What names are learnt from: names with bearers, and ordinary words. */
export interface NameSources {
  given: Bearers
  surnames: Bearers
  words: Bearers
  /** Places, organisations, days. */
  elsewhere: readonly string[]
}

interface Example {
  grams: readonly number[]
  is: number
  weight: number
}

/** Learns what tells given names, surnames and other words apart. */
export function learnNames(sources: NameSources): NameModel {
  const { given, surnames, words } = sources
  const grams = learnGrams(sources)
  const empty = packFilter(['-'], ...strict)
  const letters: NameModel = {
    given: empty,
    surname: empty,
    common: { given: empty, surname: empty },
    words: empty,
    elsewhere: empty,
    grams,
  }
  const known = (names: Bearers, fewest: number) =>
    [...names].filter(([, bearers]) => bearers >= fewest).map(([name]) => name)
  const bearers = (word: string) => (given.get(word) ?? 0) + (surnames.get(word) ?? 0)
  const isMisleading = ([word, count]: readonly [string, number]) =>
    bearers(word) > 0
      ? count > bearers(word) / namesPerWord
      : count > 1 && (likeness(letters, word)[2] as number) < 0.6
  return {
    given: packFilter(known(given, fewestBearers.given), ...usual),
    surname: packFilter(known(surnames, fewestBearers.surname), ...usual),
    common: {
      given: packFilter(known(given, manyBearers), ...strict),
      surname: packFilter(known(surnames, manyBearers), ...strict),
    },
    words: packFilter(
      [...words].filter(isMisleading).map(([word]) => word),
      ...strict,
    ),
    elsewhere: packFilter(
      sources.elsewhere.filter(word => (given.get(word) ?? 0) < fewestNamesakes),
      ...strict,
    ),
    grams,
  }
}

/** Logistic regression with AdaGrad over stretches of letters. */
function learnGrams({ given, surnames, words }: NameSources): NameModel['grams'] {
  const examples: Example[] = [
    ...examplesOf(given, 0, 3),
    ...examplesOf(surnames, 1, 10),
    ...examplesOf(words, 2, 1),
  ]
  balance(examples)
  const table = new Float64Array(rows * classes)
  const squares = new Float64Array(rows * classes).fill(1e-6)
  const random = generator(7)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random)
    for (const example of examples) step(example, table, squares)
  }
  return packWeights(table, classes, [0, 0, 0])
}

function examplesOf(names: Bearers, is: number, fewest: number): Example[] {
  return [...names]
    .filter(([, bearers]) => bearers >= fewest)
    .map(([name, bearers]) => ({
      grams: gramsOf(name).map(gram => (gram % rows) * classes),
      is,
      weight: Math.log2(1 + bearers),
    }))
}

/** Gives each class the same say. */
function balance(examples: readonly Example[]): void {
  const sums = [0, 0, 0]
  for (const { is, weight } of examples) sums[is] = (sums[is] as number) + weight
  for (const example of examples)
    example.weight *= examples.length / classes / (sums[example.is] as number)
}

function step({ grams, is, weight }: Example, table: Float64Array, squares: Float64Array): void {
  const share = 1 / Math.sqrt(grams.length)
  const raised = [0, 1, 2].map(one =>
    Math.exp(grams.reduce((sum, gram) => sum + (table[gram + one] as number), 0) * share),
  )
  const all = raised.reduce((sum, one) => sum + one, 0)
  for (let one = 0; one < classes; one++) {
    const slope = weight * share * ((raised[one] as number) / all - Number(one === is))
    for (const gram of grams) {
      const at = gram + one
      squares[at] = (squares[at] as number) + slope * slope
      table[at] = (table[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number)
    }
  }
}

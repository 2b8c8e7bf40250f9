import { fnvText } from '../fnv.ts'
import { memoize, memoizeByKey, memoizeByObject } from '../memo.ts'
import type { ParsedDraft, Token } from '../types.ts'
import type { Sense } from './lexicon-index.ts'
import { type SemanticLexicon, semanticLexiconIn } from './semantic-lexicon.ts'

/** Values of the front matter that change what a sentence means. */
const metadataFeatures = (
  ['account', 'role', 'errand', 'paid-time', 'working-hours', 'shares'] as const
).map(key => ({ key, start: fnvText(`m ${key} `) }))

/** Tenths that a word counts together with a sense of the word beside it. */
const besideSense = 7
/** Tenths that two senses of one sentence count together. */
const together = 4
/** Tenths that a sense counts which stands anywhere in the draft. */
const inDraft = 5

// What the names of features begin with, hashed: what follows is taken into the same hash.
const word = fnvText('w ')
const firstOf = fnvText('s ')
const before = fnvText('-1 ')
const after = fnvText('1 ')
const pair = fnvText('b ')
const senseAfter = fnvText('bc ')
const gram = fnvText('c ')

const shortest = 3
const longest = 5

const start = featuresOfForm('<')
const noSenses: readonly Sense[] = []

const here = fnvText('v ')
const earlier = fnvText('v-1 ')
const later = fnvText('v1 ')

const first = fnvText('p first ')
const middle = fnvText('p middle ')
const last = fnvText('p last ')
const long = fnvText('l ')

const most = 2

const byName = (a: Sense, b: Sense): number => (a.name < b.name ? -1 : 1)

const longestWord = 24
const sign = memoize(form => read(form, '', noSenses))

/** What a feature counts on its own, in tenths. */
export const fullWeight = 10

/** Gathers features, sentence after sentence. */
export class FeatureBuilder {
  readonly #hashes: number[] = []
  readonly #tenths: number[] = []
  readonly #sources: number[] = []
  readonly #starts: number[] = []
  readonly #words: (readonly Token[])[] = []

  /** Begins a sentence of some words; the features that are added belong to it. */
  begin(words: readonly Token[]): void {
    this.#starts.push(this.#hashes.length)
    this.#words.push(words)
  }

  /** Adds one that counts so many `tenths`, from the word with that number. */
  add(hash: number, tenths = fullWeight, source = -1): void {
    this.#hashes.push(hash)
    this.#tenths.push(tenths)
    this.#sources.push(source)
  }

  /** Adds some that count whole, from one word. */
  addEach(hashes: readonly number[], source: number): void {
    for (const hash of hashes) this.add(hash, fullWeight, source)
  }

  /** The sentences that have been gathered. */
  build(): FeatureVectors {
    return {
      hashes: Int32Array.from(this.#hashes),
      weightsInTenths: Uint8Array.from(this.#tenths),
      sources: Int32Array.from(this.#sources),
      starts: [...this.#starts, this.#hashes.length],
      words: this.#words,
    }
  }
}

/**
 * What is the same for every rule, worked out once a draft: the words of a sentence,
 * pairs of words and the letters they are made of, what its words are about (`semantic-lexicon.ts`),
 * the same of the sentences beside it, its place and what the front matter tells.
 */
export const featureVectorsOf = memoizeByObject((draft: ParsedDraft): FeatureVectors => {
  const row = new FeatureBuilder()
  const readings = readingsOf(draft)
  const metadata = metadataFeatures.map(({ key, start }) =>
    fnvText(String(draft.metadata[key] ?? ''), start),
  )
  const senses = [...new Set(readings.flatMap(({ senses }) => senses))]
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index] as Reading
    row.begin(reading.tokens)
    addOwn(reading, row)
    addAbout(readings, index, row)
    addBeside(readings, index, row)
    addPlace(readings, index, row)
    for (const one of metadata) row.add(one)
    for (const sense of senses) row.add(sense.inDraft, inDraft)
  }
  return row.build()
})

function addOwn({ words, tokens }: Reading, row: FeatureBuilder): void {
  let before = start
  let sensesBefore = noSenses
  let first = -1
  for (let at = 0; at < words.length; at++) {
    const { form, features, senses } = words[at] as Reading['words'][number]
    row.add(features.word, fullWeight, at)
    row.add(fnvText(form, before.pair), fullWeight, at)
    for (const { name } of senses) row.add(fnvText(name, before.senseAfter), besideSense, at)
    for (const { formAfter } of sensesBefore) row.add(fnvText(form, formAfter), besideSense, at)
    if (tokens[at]?.kind === 'word') {
      row.addEach(features.grams, at)
      if (first < 0) first = at
    }
    before = features
    sensesBefore = senses
  }
  row.add(fnvText('>', before.pair))
  const opening = words[first]
  if (opening) row.add(opening.features.first, fullWeight, first)
}

/** What a sentence and those beside it are about, and how much good and bad stands together. */
function addAbout(readings: readonly Reading[], index: number, row: FeatureBuilder): void {
  const { senses, good, bad } = readings[index] as Reading
  const [before, after] = [readings[index - 1], readings[index + 1]]
  for (const sense of before?.senses ?? noSenses) row.add(sense.before)
  for (const sense of senses) row.add(sense.here)
  for (const sense of after?.senses ?? noSenses) row.add(sense.after)
  row.add(balance(here, good, bad))
  row.add(balance(earlier, good, before?.bad))
  row.add(balance(later, good, after?.bad))
  addPairs(senses, row)
}

/** How much good stands in a sentence, and how much bad in it or in one beside it; undefined where there is none. */
function balance(where: number, good: number, bad: number | undefined): number {
  return fnvText(bad === undefined ? '-' : String(bad), fnvText(' ', fnvText(String(good), where)))
}

function addPairs(senses: readonly Sense[], row: FeatureBuilder): void {
  for (let at = 0; at < senses.length; at++)
    for (let other = at + 1; other < senses.length; other++)
      row.add(fnvText((senses[other] as Sense).name, (senses[at] as Sense).pair), together)
}

/** Words of the sentences before and after, told apart from the sentence's own. */
function addBeside(readings: readonly Reading[], index: number, row: FeatureBuilder): void {
  for (const { features } of readings[index - 1]?.words ?? []) row.add(features.before)
  for (const { features } of readings[index + 1]?.words ?? []) row.add(features.after)
}

function addPlace(readings: readonly Reading[], index: number, row: FeatureBuilder): void {
  const place = index === 0 ? first : index === readings.length - 1 ? last : middle
  const length = Math.floor(Math.log2((readings[index]?.words.length ?? 0) + 1))
  row.add(fnvText(String(Math.min(readings.length, 3)), place))
  row.add(fnvText(String(Math.min(length, 4)), long))
}

/** A sentence as a model reads it. */
interface Reading {
  tokens: readonly Token[]
  /** One for each token. */
  words: readonly ReadWord[]
  /** What it is about, each once, in the order of their names. */
  senses: readonly Sense[]
  /** How many words praise or please, and how many tell of something bad; at most `most`. */
  good: number
  bad: number
}

/** The sentences of a draft with the forms of their words and what they are about. */
function readingsOf(draft: ParsedDraft): readonly Reading[] {
  const readings: Reading[] = []
  for (const { language, sentences } of draft.languageRuns) {
    const readers = readersOf(semanticLexiconIn(language))
    for (const { tokens } of sentences) readings.push(reading(tokens, readers))
  }
  return readings
}

function reading(tokens: readonly Token[], readers: Readers): Reading {
  const words = tokens.map(token => readWord(token, readers))
  const count = (of: 'good' | 'bad') => Math.min(most, words.filter(word => word[of]).length)
  const senses = [...new Set(words.flatMap(({ senses }) => senses))].sort(byName)
  return { tokens, words, senses, good: count('good'), bad: count('bad') }
}

function readWord({ kind, forms, text }: Token, { word, shouted, sign }: Readers): ReadWord {
  if (kind === 'number') return sign('0')
  if (kind === 'url' || kind === 'mention') return sign(kind)
  const form = forms[forms.length - 1] ?? text
  if (kind !== 'word') return sign(form)
  return isShouted(text) ? shouted(form) : word(form)
}

/** Whether a word of some length is in capitals. */
function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase()
}

/** A word as a model reads it. */
interface ReadWord {
  form: string
  features: FormFeatures
  senses: readonly Sense[]
  /** Whether it praises or pleases, and whether it tells of something bad. */
  good: boolean
  bad: boolean
}

/** Read words of a language by their folded forms, each once for all drafts. */
interface Readers {
  word(form: string): ReadWord
  /** A word in capitals. */
  shouted(form: string): ReadWord
  /** What is no word. */
  sign(form: string): ReadWord
}

/** What reads the words of a language; one for all languages of which no senses are known. */
const readersOf = memoizeByKey((senses: SemanticLexicon | undefined): Readers => {
  const sensesOf = (form: string) => senses?.of(form) ?? noSenses
  return {
    word: memoize(form => read(form, '', sensesOf(form))),
    shouted: memoize(form => read(form, '!', sensesOf(form))),
    sign,
  }
})

function read(text: string, mark: string, senses: readonly Sense[]): ReadWord {
  const form = text.slice(0, longestWord) + mark
  return {
    form,
    features: featuresOfForm(form),
    senses,
    good: senses.some(({ good }) => good),
    bad: senses.some(({ bad }) => bad),
  }
}

/** The features of a word's form, whatever sentence it stands in. */
interface FormFeatures {
  word: number
  /** First in its sentence. */
  first: number
  /** In the sentence before, and in the one after. */
  before: number
  after: number
  /** The letters it is made of. */
  grams: readonly number[]
  /** What the features of a pair begin with: this form and another, this form and a sense. */
  pair: number
  senseAfter: number
}

/** The features of a form. */
function featuresOfForm(form: string): FormFeatures {
  return {
    word: fnvText(form, word),
    first: fnvText(form, firstOf),
    before: fnvText(form, before),
    after: fnvText(form, after),
    grams: grams(`_${form}_`),
    pair: fnvText(' ', fnvText(form, pair)),
    senseAfter: fnvText(' ', fnvText(form, senseAfter)),
  }
}

/** The stretches of three to five letters, the short ones first. */
function grams(padded: string): number[] {
  const found: number[] = []
  for (let size = shortest; size <= longest; size++)
    for (let to = size; to <= padded.length; to++) found.push(fnvText(padded, gram, to - size, to))
  return found
}

/** What is known of the sentences of a draft, in columns that hold one sentence after the other. */
export interface FeatureVectors {
  readonly hashes: Int32Array
  /** What each of them counts, in tenths. */
  readonly weightsInTenths: Uint8Array
  /** Which of the sentence's words each comes from; -1 where from none. */
  readonly sources: Int32Array
  /** Where sentences begin; at the end where the last one ends. */
  readonly starts: readonly number[]
  /** The words of each sentence. */
  readonly words: readonly (readonly Token[])[]
}

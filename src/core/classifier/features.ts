import { insertSorted, memoize, memoizeByKey, memoizeByObject } from '../memo.ts'
import { isLowerCaseUnit } from '../text/normalize.ts'
import type { ParsedDraft, Token } from '../types.ts'
import { hashFeature, type Sense } from './hashing.ts'
import { type SemanticLexicon, semanticLexiconIn } from './semantic-lexicon.ts'

/** Values of the front matter that change what a sentence means. */
const metadataFeatures = (
  ['account', 'role', 'errand', 'paid-time', 'working-hours', 'shares'] as const
).map(key => ({ key, start: hashFeature(`m ${key} `) }))

/** What a word counts together with the sense of the word beside it, in tenths; */
const besideSense = 7
/** two senses of a sentence together, */
const together = 4
/** a sense that stands anywhere in the draft. */
const inDraft = 5

/** One row for all drafts, as room for it takes longer to get than to fill. */
let sharedBuilder: FeatureBuilder | undefined

const word = hashFeature('w ')
const firstOf = hashFeature('s ')
const before = hashFeature('-1 ')
const after = hashFeature('1 ')
const pair = hashFeature('b ')
const senseAfter = hashFeature('bc ')
const gram = hashFeature('c ')

const shortest = 3
const longest = 5

const start = featuresOfForm('<')
const noSenses: readonly Sense[] = []

const here = hashFeature('v ')
const earlier = hashFeature('v-1 ')
const later = hashFeature('v1 ')

const first = hashFeature('p first ')
const middle = hashFeature('p middle ')
const last = hashFeature('p last ')
const long = hashFeature('l ')

const most = 2

const byName = (a: Sense, b: Sense): number => (a.name < b.name ? -1 : 1)

const none: readonly Sense[] = []
const longestWord = 24
const sign = memoize(form => read(form, '', none))

/** What a feature counts on its own, in tenths. */
export const fullWeight = 10
/** Room for some ten sentences. */
const usual = 4096

/** Features that are being gathered, sentence after sentence; serves one draft after the other. */
export class FeatureBuilder {
  #hashes = new Int32Array(usual)
  #tenths = new Uint8Array(usual)
  #sources = new Int32Array(usual)
  #size = 0
  #starts: number[] = []
  #words: (readonly Token[])[] = []

  /** Begins a sentence of some words; the features that are added belong to it. */
  begin(words: readonly Token[]): void {
    this.#starts.push(this.#size)
    this.#words.push(words)
  }

  /** Adds one that counts so many `tenths`, from the word with that number. */
  add(hash: number, tenths = fullWeight, source = -1): void {
    if (this.#size === this.#hashes.length) this.#grow(2 * this.#size)
    this.#hashes[this.#size] = hash
    this.#tenths[this.#size] = tenths
    this.#sources[this.#size] = source
    this.#size++
  }

  /** Adds some that count whole, from one word. */
  addEach(hashes: readonly number[], source: number): void {
    for (let at = 0; at < hashes.length; at++) this.add(hashes[at] as number, fullWeight, source)
  }

  /** Gives the sentences that have been gathered, and is empty after. */
  build(): FeatureVectors {
    const taken = {
      hashes: this.#hashes.slice(0, this.#size),
      weightsInTenths: this.#tenths.slice(0, this.#size),
      sources: this.#sources.slice(0, this.#size),
      starts: [...this.#starts, this.#size],
      words: this.#words,
    }
    this.clear()
    return taken
  }

  /** Leaves what has been gathered. */
  clear(): void {
    this.#size = 0
    this.#starts = []
    this.#words = []
  }

  #grow(room: number): void {
    const [hashes, tenths, sources] = [this.#hashes, this.#tenths, this.#sources]
    this.#hashes = new Int32Array(room)
    this.#tenths = new Uint8Array(room)
    this.#sources = new Int32Array(room)
    this.#hashes.set(hashes)
    this.#tenths.set(tenths)
    this.#sources.set(sources)
  }
}

/**
 * What is the same for every rule, worked out once a draft: the words of a sentence,
 * pairs of words and the letters they are made of, what its words are about (`semantic-lexicon.ts`),
 * the same of the sentences beside it, its place and what the front matter tells.
 */
export const featureVectorsOf = memoizeByObject((draft: ParsedDraft): FeatureVectors => {
  sharedBuilder ??= new FeatureBuilder()
  return gather(draft, sharedBuilder)
})

function gather(draft: ParsedDraft, row: FeatureBuilder): FeatureVectors {
  row.clear()
  const readings = readingsOf(draft)
  const metadata = metadataFeatures.map(({ key, start }) =>
    hashFeature(String(draft.metadata[key] ?? ''), start),
  )
  const senses = sensesOfAll(readings)
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
}

/** What a draft is about, each once. */
function sensesOfAll(readings: readonly Reading[]): readonly Sense[] {
  const all: Sense[] = []
  for (const { senses } of readings)
    for (const sense of senses) if (!all.includes(sense)) all.push(sense)
  return all
}

function addOwn({ words, tokens }: Reading, row: FeatureBuilder): void {
  let before = start
  let sensesBefore = noSenses
  let first = -1
  for (let at = 0; at < words.length; at++) {
    const { form, features, senses } = words[at] as Reading['words'][number]
    row.add(features.word, fullWeight, at)
    row.add(hashFeature(form, before.pair), fullWeight, at)
    for (const { name } of senses) row.add(hashFeature(name, before.senseAfter), besideSense, at)
    for (const { formAfter } of sensesBefore) row.add(hashFeature(form, formAfter), besideSense, at)
    if (tokens[at]?.kind === 'word') {
      row.addEach(features.grams, at)
      if (first < 0) first = at
    }
    before = features
    sensesBefore = senses
  }
  row.add(hashFeature('>', before.pair))
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
  return hashFeature(
    bad === undefined ? '-' : String(bad),
    hashFeature(' ', hashFeature(String(good), where)),
  )
}

function addPairs(senses: readonly Sense[], row: FeatureBuilder): void {
  for (let at = 0; at < senses.length; at++)
    for (let other = at + 1; other < senses.length; other++)
      row.add(hashFeature((senses[other] as Sense).name, (senses[at] as Sense).pair), together)
}

/** Words of the sentences before and after, told apart from the sentence's own. */
function addBeside(readings: readonly Reading[], index: number, row: FeatureBuilder): void {
  for (const { features } of readings[index - 1]?.words ?? []) row.add(features.before)
  for (const { features } of readings[index + 1]?.words ?? []) row.add(features.after)
}

function addPlace(readings: readonly Reading[], index: number, row: FeatureBuilder): void {
  const place = index === 0 ? first : index === readings.length - 1 ? last : middle
  const length = Math.floor(Math.log2((readings[index]?.words.length ?? 0) + 1))
  row.add(hashFeature(String(Math.min(readings.length, 3)), place))
  row.add(hashFeature(String(Math.min(length, 4)), long))
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
  const words: ReadWord[] = []
  const senses: Sense[] = []
  let good = 0
  let bad = 0
  for (const token of tokens) {
    const word = readWord(token, readers)
    words.push(word)
    if (!word.senses.length) continue
    for (const sense of word.senses)
      if (!senses.includes(sense)) insertSorted(senses, sense, byName)
    if (word.good) good++
    if (word.bad) bad++
  }
  return { tokens, words, senses, good: Math.min(most, good), bad: Math.min(most, bad) }
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
  if (
    text.length <= 3 ||
    isLowerCaseUnit(text.charCodeAt(0)) ||
    isLowerCaseUnit(text.charCodeAt(1))
  )
    return false
  return text === text.toUpperCase()
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
  const sensesOf = (form: string) => senses?.of(form) ?? none
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
    word: hashFeature(form, word),
    first: hashFeature(form, firstOf),
    before: hashFeature(form, before),
    after: hashFeature(form, after),
    grams: grams(`_${form}_`),
    pair: hashFeature(' ', hashFeature(form, pair)),
    senseAfter: hashFeature(' ', hashFeature(form, senseAfter)),
  }
}

/** The stretches of three to five letters, the short ones first. */
function grams(padded: string): number[] {
  const found: number[] = []
  for (let size = shortest; size <= longest; size++)
    for (let to = size; to <= padded.length; to++)
      found.push(hashFeature(padded, gram, to - size, to))
  return found
}

/**
 * What is known of the sentences of a draft, in columns that hold one sentence after the other: a
 * column for each sentence takes longer to get than to fill.
 */
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

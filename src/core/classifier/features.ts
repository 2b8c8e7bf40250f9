import { fnvText, fnvUnit } from '../fnv.ts'
import { memoizeByKey, memoizeByObject } from '../memo.ts'
import type { ParsedDraft, Token } from '../types.ts'
import { type SemanticLexicon, type Sense, semanticLexiconIn } from './semantic-lexicon.ts'

/** Values of the front matter that change what a sentence means. */
const metadataKeys = ['account', 'role', 'errand', 'paid-time', 'working-hours', 'shares'] as const

/** What a feature counts on its own, in tenths. */
export const fullWeight = 10
/** Tenths that a word counts together with a sense of the word beside it. */
const besideSense = 7
/** Tenths that two senses of one sentence count together. */
const together = 4
/** Tenths that a sense counts which stands anywhere in the draft. */
const inDraft = 5

// What the names of features begin with, hashed: what follows is taken into the same hash.
const alone = fnvText('w ')
const firstOf = fnvText('s ')
const before = fnvText('-1 ')
const after = fnvText('1 ')
const pair = fnvText('b ')
const senseAfter = fnvText('bc ')
const gram = fnvText('c ')

const shortest = 3
const longest = 5

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

const noSenses: readonly Sense[] = []
/** What is no word, and what stands before the first word of a sentence. */
const sign = (form: string): ReadWord => ({ form, senses: noSenses })

/** What is known of a sentence: a feature stands at the same place in both rows. */
export interface FeatureVector {
  readonly hashes: number[]
  /** What each counts, in tenths. */
  readonly tenths: number[]
}

/** Adds a feature that counts so many `tenths`, from the sentence's word with the number `source`. */
type Add = (hash: number, tenths?: number, source?: number) => void

/**
 * Gives the sentences of a draft, by their numbers, as all models read them, each worked out once: the words of a sentence,
 * pairs of words and the letters they are made of, what its words are about (`semantic-lexicon.ts`),
 * the same of the sentences beside it, its place and what the front matter tells.
 */
export const featureVectorsOf = memoizeByObject((draft: ParsedDraft) => {
  const readings = readingsOf(draft)
  const metadata = metadataKeys.map(key => fnvText(`m ${key} ${draft.metadata[key] ?? ''}`))
  const senses = [...new Set(readings.flatMap(({ senses }) => senses))]
  return memoizeByKey((index: number): FeatureVector => {
    const vector: FeatureVector = { hashes: [], tenths: [] }
    const add: Add = (hash, tenths = fullWeight) => {
      vector.hashes.push(hash)
      vector.tenths.push(tenths)
    }
    addOwn(readings[index] as Reading, add)
    addAbout(readings, index, add)
    addBeside(readings, index, add)
    addPlace(readings, index, add)
    for (const one of metadata) add(one)
    for (const sense of senses) add(sense.inDraft, inDraft)
    return vector
  })
})

/** A feature of a sentence that comes from one of its words. */
export interface WordFeature {
  hash: number
  tenths: number
  word: string
}

/** The features of a sentence that come from its words, signs left out. */
export function wordFeaturesOf(draft: ParsedDraft, sentence: number): readonly WordFeature[] {
  const reading = readingsOf(draft)[sentence]
  const features: WordFeature[] = []
  if (reading)
    addOwn(reading, (hash, tenths = fullWeight, source = -1) => {
      const token = reading.tokens[source]
      if (token?.kind === 'word') features.push({ hash, tenths, word: token.text })
    })
  return features
}

function addOwn({ words, tokens }: Reading, add: Add): void {
  let before = sign('<')
  words.forEach((word, at) => {
    add(fnvText(word.form, alone), fullWeight, at)
    add(fnvText(word.form, hashOfPair(before, pair)), fullWeight, at)
    if (word.senses.length) {
      const start = hashOfPair(before, senseAfter)
      for (const { name } of word.senses) add(fnvText(name, start), besideSense, at)
    }
    for (const { formAfter } of before.senses) add(fnvText(word.form, formAfter), besideSense, at)
    if (tokens[at]?.kind === 'word') addGrams(word, at, add)
    before = word
  })
  add(fnvText('>', hashOfPair(before, pair)))
  const opening = tokens.findIndex(({ kind }) => kind === 'word')
  if (opening >= 0) add(fnvText((words[opening] as ReadWord).form, firstOf), fullWeight, opening)
}

/** What the features of a pair begin with: the form that stands first. */
const hashOfPair = ({ form }: ReadWord, kind: number): number => fnvText(' ', fnvText(form, kind))

/** Adds the stretches of three to five letters that a word is made of. */
function addGrams({ form }: ReadWord, source: number, add: Add): void {
  const padded = `_${form}_`
  for (let from = 0; from <= padded.length - shortest; from++) {
    let hash = fnvText(padded, gram, from, from + shortest - 1)
    for (let at = from + shortest - 1; at < Math.min(from + longest, padded.length); at++) {
      hash = fnvUnit(hash, padded.charCodeAt(at))
      add(hash, fullWeight, source)
    }
  }
}

/** What a sentence and those beside it are about, and how much good and bad stands together. */
function addAbout(readings: readonly Reading[], index: number, add: Add): void {
  const { senses, good, bad } = readings[index] as Reading
  const [before, after] = [readings[index - 1], readings[index + 1]]
  for (const sense of before?.senses ?? noSenses) add(sense.before)
  for (const sense of senses) add(sense.here)
  for (const sense of after?.senses ?? noSenses) add(sense.after)
  add(fnvText(`${good} ${bad}`, here))
  add(fnvText(`${good} ${before?.bad ?? '-'}`, earlier))
  add(fnvText(`${good} ${after?.bad ?? '-'}`, later))
  senses.forEach((sense, at) => {
    for (const { name } of senses.slice(at + 1)) add(fnvText(name, sense.pair), together)
  })
}

/** Words of the sentences before and after, told apart from the sentence's own. */
function addBeside(readings: readonly Reading[], index: number, add: Add): void {
  for (const { form } of readings[index - 1]?.words ?? []) add(fnvText(form, before))
  for (const { form } of readings[index + 1]?.words ?? []) add(fnvText(form, after))
}

function addPlace(readings: readonly Reading[], index: number, add: Add): void {
  const place = index === 0 ? first : index === readings.length - 1 ? last : middle
  const length = Math.floor(Math.log2((readings[index]?.words.length ?? 0) + 1))
  add(fnvText(String(Math.min(readings.length, 3)), place))
  add(fnvText(String(Math.min(length, 4)), long))
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
const readingsOf = memoizeByObject(({ languageRuns }: ParsedDraft): readonly Reading[] =>
  languageRuns.flatMap(({ language, sentences }) => {
    const sensesOf = semanticLexiconIn(language) ?? (() => noSenses)
    return sentences.map(({ tokens }) => {
      const words = tokens.map(token => readWord(token, sensesOf))
      const all = words.flatMap(({ senses }) => senses)
      const count = (mood: 'good' | 'bad') =>
        Math.min(most, words.filter(({ senses }) => senses.some(sense => sense[mood])).length)
      const senses = [...new Set(all)].sort(byName)
      return { tokens, words, senses, good: count('good'), bad: count('bad') }
    })
  }),
)

/** A word as a model reads it. */
interface ReadWord {
  form: string
  senses: readonly Sense[]
}

function readWord({ kind, forms, text }: Token, sensesOf: SemanticLexicon): ReadWord {
  if (kind === 'number') return sign('0')
  if (kind === 'url' || kind === 'mention') return sign(kind)
  const form = forms.at(-1) ?? text
  if (kind !== 'word') return sign(form.slice(0, longestWord))
  const isShouted = text.length > 3 && text === text.toUpperCase()
  return { form: form.slice(0, longestWord) + (isShouted ? '!' : ''), senses: sensesOf(form) }
}

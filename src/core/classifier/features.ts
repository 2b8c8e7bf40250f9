import { fnvText } from '../fnv.ts'
import { memoize, memoizeByKey, memoizeByObject } from '../memo.ts'
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
const word = fnvText('w ')
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
const sign = memoize(form => read(form, '', noSenses))

/** What is known of a sentence: a feature stands at the same place in three rows. */
export interface FeatureVector {
  readonly hashes: number[]
  /** What each counts, in tenths. */
  readonly tenths: number[]
  /** Which of the words each comes from; -1 where from none. */
  readonly sources: number[]
  readonly words: readonly Token[]
}

/** Adds a feature that counts so many `tenths`, from the word with the number `source`. */
type Add = (hash: number, tenths?: number, source?: number) => void

/**
 * The sentences of a draft as all models read them, worked out once a draft: the words of a sentence,
 * pairs of words and the letters they are made of, what its words are about (`semantic-lexicon.ts`),
 * the same of the sentences beside it, its place and what the front matter tells.
 */
export const featureVectorsOf = memoizeByObject((draft: ParsedDraft): readonly FeatureVector[] => {
  const readings = readingsOf(draft)
  const metadata = metadataKeys.map(key => fnvText(`m ${key} ${draft.metadata[key] ?? ''}`))
  const senses = [...new Set(readings.flatMap(({ senses }) => senses))]
  return readings.map((reading, index) => {
    const vector: FeatureVector = { hashes: [], tenths: [], sources: [], words: reading.tokens }
    const add: Add = (hash, tenths = fullWeight, source = -1) => {
      vector.hashes.push(hash)
      vector.tenths.push(tenths)
      vector.sources.push(source)
    }
    addOwn(reading, add)
    addAbout(readings, index, add)
    addBeside(readings, index, add)
    addPlace(readings, index, add)
    for (const one of metadata) add(one)
    for (const sense of senses) add(sense.inDraft, inDraft)
    return vector
  })
})

function addOwn({ words, tokens }: Reading, add: Add): void {
  let before = sign('<')
  words.forEach((word, at) => {
    add(word.own, fullWeight, at)
    add(fnvText(word.form, before.pair), fullWeight, at)
    for (const { name } of word.senses) add(fnvText(name, before.senseAfter), besideSense, at)
    for (const { formAfter } of before.senses) add(fnvText(word.form, formAfter), besideSense, at)
    if (tokens[at]?.kind === 'word') for (const gram of word.grams) add(gram, fullWeight, at)
    before = word
  })
  add(fnvText('>', before.pair))
  const opening = tokens.findIndex(({ kind }) => kind === 'word')
  if (opening >= 0) add((words[opening] as ReadWord).opening, fullWeight, opening)
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
  for (const word of readings[index - 1]?.words ?? []) add(word.before)
  for (const word of readings[index + 1]?.words ?? []) add(word.after)
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
function readingsOf({ languageRuns }: ParsedDraft): readonly Reading[] {
  return languageRuns.flatMap(({ language, sentences }) => {
    const readers = readersOf(semanticLexiconIn(language))
    return sentences.map(({ tokens }) => reading(tokens, readers))
  })
}

function reading(tokens: readonly Token[], readers: Readers): Reading {
  const words = tokens.map(token => readWord(token, readers))
  const count = (mood: 'good' | 'bad') =>
    Math.min(most, words.filter(({ senses }) => senses.some(sense => sense[mood])).length)
  const senses = [...new Set(words.flatMap(({ senses }) => senses))].sort(byName)
  return { tokens, words, senses, good: count('good'), bad: count('bad') }
}

function readWord({ kind, forms, text }: Token, { word, shouted }: Readers): ReadWord {
  if (kind === 'number') return sign('0')
  if (kind === 'url' || kind === 'mention') return sign(kind)
  const form = forms.at(-1) ?? text
  if (kind !== 'word') return sign(form)
  return text.length > 3 && text === text.toUpperCase() ? shouted(form) : word(form)
}

/** Read words of a language by their folded forms, each once for all drafts. */
interface Readers {
  word(form: string): ReadWord
  /** A word in capitals. */
  shouted(form: string): ReadWord
}

/** What reads the words of a language; one for all languages of which no senses are known. */
const readersOf = memoizeByKey(
  (sensesOf: SemanticLexicon = () => noSenses): Readers => ({
    word: memoize(form => read(form, '', sensesOf(form))),
    shouted: memoize(form => read(form, '!', sensesOf(form))),
  }),
)

/** A word as a model reads it, with its features whatever sentence it stands in. */
interface ReadWord {
  form: string
  senses: readonly Sense[]
  own: number
  /** First in its sentence. */
  opening: number
  /** In the sentence before, and in the one after. */
  before: number
  after: number
  /** The letters it is made of. */
  grams: readonly number[]
  /** What the features of a pair begin with: this form and another, this form and a sense. */
  pair: number
  senseAfter: number
}

function read(text: string, mark: string, senses: readonly Sense[]): ReadWord {
  const form = text.slice(0, longestWord) + mark
  return {
    form,
    senses,
    own: fnvText(form, word),
    opening: fnvText(form, firstOf),
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

import { fnvStart, fnvText } from '../fnv.ts'
import { memoize, memoizeByObject } from '../memo.ts'
import { unmarked } from '../text/normalize.ts'
import type { Word } from '../text/words.ts'

/** What a word looks like, from its letters alone. */
export interface NameKind {
  /** How sure that it is a given name: 4 where many bear it, 3 where some do, else 0 to 2 by its letters. */
  given: number
  /** The same of a surname. */
  surname: number
  /** Whether it is an ordinary word as well. */
  word: boolean
  /** Whether it is a known place, organisation or day. */
  elsewhere: boolean
}

const classes = { given: 0, surname: 1, word: 2 } as const
/** From here on the letters say that it is a word. */
const sureWord = 0.85
const shortest = 2
const longest = 5

/** The stretches of letters that a name model weighs. */
export function gramsOf(form: string): number[] {
  const padded = `^${form}$`
  const grams: number[] = []
  for (let from = 0; from < padded.length; from++)
    for (let to = from + shortest; to <= Math.min(padded.length, from + longest); to++)
      grams.push(mixed(fnvText(padded, fnvStart, from, to)))
  return grams
}

/** How likely a form is a given name, a surname or another word, by its letters; together 1. */
export function likeness({ grams: weights }: NameModel, form: string): readonly number[] {
  const scores = [0, 0, 0]
  const grams = gramsOf(form)
  for (const gram of grams) weigh(weights, gram, scores)
  const raised = scores.map((score, one) =>
    Math.exp((score * weights.scale) / Math.sqrt(grams.length) + (weights.bias[one] as number)),
  )
  const all = raised.reduce((sum, one) => sum + one, 0)
  return raised.map(one => one / all)
}

/** What a word looks like; a name in the genitive counts as the name. */
export function nameKind(model: NameModel, text: string): NameKind {
  const form = nameForm(text).replace(/(?:'s|:s)$/, '')
  const bare = form.length > 3 && form.endsWith('s') ? form.slice(0, -1) : form
  const isIn = (filter: Filter) => inFilter(filter, form) || inFilter(filter, bare)
  const shares = likeness(model, form)
  const bareShares = bare === form ? shares : likeness(model, bare)
  const levelOf = (one: 'given' | 'surname') => {
    if (isIn(model[one]) || partsKnown(model[one], form)) {
      if (isIn(model.common[one]) || partsKnown(model.common[one], form)) return 4
      // A filter takes a word in some hundred for a name: the letters have to agree.
      if ((shares[classes.word] as number) < sureWord) return 3
    }
    const share = Math.max(shares[classes[one]] as number, bareShares[classes[one]] as number)
    return share > 0.7 ? 2 : share > 0.3 ? 1 : 0
  }
  return {
    given: levelOf('given'),
    surname: levelOf('surname'),
    word: inFilter(model.words, form),
    elsewhere: isIn(model.elsewhere),
  }
}

/** Anna-Karin is known where both are. */
function partsKnown(filter: Filter, form: string): boolean {
  if (!form.includes('-')) return false
  const parts = form.split('-').filter(part => part.length > 1)
  const last = parts.pop()
  const isIn = (part: string) => inFilter(filter, part)
  return last !== undefined && parts.every(isIn) && (isIn(last) || isIn(last.replace(/s$/, '')))
}

const kindsBy = memoizeByObject((names: NameModel) => memoize(text => nameKind(names, text)))
const nobody: NameKind = { given: 0, surname: 0, word: false, elsewhere: false }

/** What a word looks like by its letters; worked out once. */
export const kindAt = (word: Word | undefined, names: NameModel): NameKind =>
  word ? kindsBy(names)(word.token.text) : nobody

/** What was learnt of names from how the whole population is called. */
export interface NameModel {
  /** Given names that people bear, folded. */
  given: Filter
  surname: Filter
  /** Those of them that many bear. */
  common: { given: Filter; surname: Filter }
  /** Ordinary words that would pass for names. */
  words: Filter
  /** Places, organisations, days: what has a capital and is nobody. */
  elsewhere: Filter
  /** Letters of given names, surnames and other words. */
  grams: Weights
}

/** What was learnt of English for names: the language writes capitals in titles, places and bodies too. */
export interface EnglishModel {
  /** Ordinary words that next to nobody is called. */
  ordinary: Filter
  /** Those of them that bodies, buildings, works and events are: «Police», «Hall». */
  heads: Filter
  /** What has a capital and is nobody, whole: «San Francisco», «Red Cross». */
  things: Filter
  /** The dead and the invented that a dictionary knows, by whole name: «George Harrison». */
  famous: Filter
}

/** A set as a row of bits, six to a character: a word that is in it is always found, one in some hundred others too. */
export interface Filter {
  bits: string
  /** How many bits each word sets. */
  keys: number
}

/** The first of 64 printable characters in a row, so that nothing has to be decoded. */
export const firstSign = 63
export const bitsPerSign = 6

/** Whether a filter holds a text. */
export const inFilter = ({ bits, keys }: Filter, text: string): boolean =>
  placesOf(text, keys, bits.length * bitsPerSign).every(place => {
    const sign = bits.charCodeAt(Math.floor(place / bitsPerSign)) - firstSign
    return (sign & (1 << (place % bitsPerSign))) !== 0
  })

/** The bits that a word sets among `size`. */
export function placesOf(word: string, keys: number, size: number): number[] {
  const [first, step] = [hashTexts(1, word), hashTexts(2, word) | 1]
  return Array.from({ length: keys }, (_, key) => ((first + Math.imul(key, step)) >>> 0) % size)
}

/** The bits of a hash spread, so that its lowest ones can be used. */
function mixed(hash: number): number {
  const value = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

/** The hash of texts with a space between them, 32 bits. `seed` tells features of the same letters apart. */
export const hashTexts = (seed: number, ...texts: readonly string[]): number =>
  mixed(fnvText(texts.join(' '), fnvStart ^ Math.imul(seed + 1, 0x9e3779b1)))

/** The spelling under which a name is looked up: lower case, foreign marks taken off as registers do (Hadžić → hadzic), å ä ö as they are. */
export function nameForm(text: string): string {
  const bare = (letter: string) =>
    unmarked.get(letter) ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
  return text
    .toLowerCase()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[^a-zåäö'-]/gu, bare)
}

/** The same of English without a genitive: «Priya’s» is Priya. */
export const ownerForm = (text: string): string => nameForm(text).replace(/'s$/u, '')

/** A linear model over hashed features: one printable character a weight, read where it stands; those of a feature for every class stand side by side. */
export interface Weights {
  table: string
  classes: number
  /** What one step of a weight is worth. */
  scale: number
  bias: readonly number[]
}

/** The character that stands for a weight of nothing. */
export const zero = 83
/** Most steps either way. */
export const mostSteps = 43

/** Adds what a feature weighs for each class to `scores`, in steps. */
export function weigh({ table, classes }: Weights, feature: number, scores: number[]): void {
  const rows = table.length / classes
  const row = (feature % rows) * classes
  for (let one = 0; one < classes; one++)
    scores[one] = (scores[one] as number) + table.charCodeAt(row + one) - zero
}

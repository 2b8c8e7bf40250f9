import { hash } from './hash.ts'

/** The features of a word's form, whatever sentence it stands in. */
export interface FormFeatures {
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

const word = hash('w ')
const first = hash('s ')
const before = hash('-1 ')
const after = hash('1 ')
const pair = hash('b ')
const senseAfter = hash('bc ')
const gram = hash('c ')

/** The features of a form. */
export function featuresOfForm(form: string): FormFeatures {
  return {
    word: hash(form, word),
    first: hash(form, first),
    before: hash(form, before),
    after: hash(form, after),
    grams: grams(`_${form}_`),
    pair: hash(' ', hash(form, pair)),
    senseAfter: hash(' ', hash(form, senseAfter)),
  }
}

const shortest = 3
const longest = 5

/** The stretches of three to five letters, the short ones first. */
function grams(padded: string): number[] {
  const found: number[] = []
  for (let size = shortest; size <= longest; size++)
    for (let to = size; to <= padded.length; to++) found.push(hash(padded, gram, to - size, to))
  return found
}

import { kept } from '../kept.ts'
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

const gramSizes = [3, 4, 5]
/** The features of a form, worked out once. */
export const featuresOfForm = kept(workOut)

function workOut(form: string): FormFeatures {
  return {
    word: hash(`w ${form}`),
    first: hash(`s ${form}`),
    before: hash(`-1 ${form}`),
    after: hash(`1 ${form}`),
    grams: grams(form),
    pair: hash(`b ${form} `),
    senseAfter: hash(`bc ${form} `),
  }
}

const gram = hash('c ')

function grams(form: string): number[] {
  const padded = `_${form}_`
  return gramSizes.flatMap(size =>
    Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, at) =>
      hash(padded.slice(at, at + size), gram),
    ),
  )
}

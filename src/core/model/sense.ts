import { hash } from './hash.ts'

/** What words can be about, with the features that it takes part in. */
export interface Sense {
  name: string
  /** Whether it praises or pleases, and whether it tells of something bad. */
  good: boolean
  bad: boolean
  /** In a sentence, in the one before it, in the one after it, anywhere in the draft. */
  here: number
  before: number
  after: number
  inDraft: number
  /** What a pair with another sense begins with, and one with the form of the next word. */
  pair: number
  formAfter: number
}

const pleasing = ['good', 'joy', 'thanks', 'luxury', 'care', 'clever']
const ailing = ['cut', 'broken', 'injury', 'grim', 'delay', 'overwork']

const known = new Map<string, Sense>()

/** The sense of a name: the same one whichever language asks. */
export function senseNamed(name: string): Sense {
  const had = known.get(name)
  if (had) return had
  const made = {
    name,
    good: pleasing.includes(name),
    bad: ailing.includes(name),
    here: hash(`k0 ${name}`),
    before: hash(`k-1 ${name}`),
    after: hash(`k1 ${name}`),
    inDraft: hash(`kd ${name}`),
    pair: hash(`kk ${name} `),
    formAfter: hash(`cb ${name} `),
  }
  known.set(name, made)
  return made
}

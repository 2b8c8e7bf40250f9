import { wordsOn } from '../collections.ts'
import { memoizeByKey } from '../memo.ts'
import english from './common-words.en.json' with { type: 'json' }
import swedish from './common-words.sv.json' with { type: 'json' }

/** How much a word at the start, inside and at the end of a row of letters speaks for a phrase. */
export type PhraseWeights = readonly [first: number, middle: number, last: number]

/** The common words of a language. */
export interface CommonWords {
  /** The most frequent first. */
  order: readonly string[]
  /** In nats; words that say nothing are left out. A word that is not known stands as `?` and its length. */
  weights: ReadonlyMap<string, PhraseWeights>
}

const written: Readonly<Record<string, readonly string[]>> = {
  sv: swedish.words,
  en: english.words,
}

/** The common words of a language; none where nobody has listed any. Opened when first asked for. */
export const commonWordsIn = memoizeByKey((language: string): CommonWords => {
  const lines = Object.hasOwn(written, language) ? (written[language] ?? []) : []
  const entries = entriesIn(lines)
  return {
    order: listedWords(lines),
    weights: new Map(entries.flatMap(([word, signs]) => (signs ? [[word, weightsOf(signs)]] : []))),
  }
})

/** The words of a written list, in its order. */
export function listedWords(lines: readonly string[]): string[] {
  return entriesIn(lines)
    .map(([word]) => word)
    .filter(word => !word.startsWith('?'))
}

function entriesIn(lines: readonly string[]): (readonly [word: string, signs: string])[] {
  return wordsOn(lines).map(entry => {
    const [word = '', signs = ''] = entry.split('=')
    return [word, signs]
  })
}

/** A weight is written as a letter: m is none, and each step away from it this much. */
const step = 0.5
const none = 'm'.charCodeAt(0)
const furthest = 12

/** A word with its weights as a list has it. */
export function formatWord(word: string, weights: PhraseWeights): string {
  const steps = weights.map(weight => Math.round(weight / step))
  if (steps.every(one => one === 0)) return word
  const within = steps.map(one => Math.max(-furthest, Math.min(furthest, one)))
  return `${word}=${String.fromCharCode(...within.map(one => none + one))}`
}

function weightsOf(signs: string): PhraseWeights {
  const at = (index: number) => (signs.charCodeAt(index) - none) * step
  return [at(0), at(1), at(2)]
}

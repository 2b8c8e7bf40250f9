import { documentOf } from './text/words.ts'
import type { ParsedDraft, Readability } from './types.ts'

/** A word is long from this many letters on. */
const long = 7

/**
 * What LIX counts of a draft: C. H. Björnsson, Läsbarhet, Stockholm: Liber 1968. Tags, handles and addresses are no words
 * of the text, and what holds no word is no sentence.
 */
export function readabilityOf(draft: ParsedDraft): Readability {
  const words = documentOf(draft).words.filter(
    ({ token: { kind } }) => kind === 'word' || kind === 'number',
  )
  return {
    words: words.length,
    sentences: new Set(words.map(({ sentence }) => sentence)).size,
    longWords: words.filter(({ token }) => (token.text.match(/\p{L}/gu)?.length ?? 0) >= long)
      .length,
  }
}

/** LIX, rounded: words in a sentence, and long words in a hundred. Undefined of a text with no words. */
export function lixOf({ words, sentences, longWords }: Readability): number | undefined {
  return words === 0 ? undefined : Math.round(words / sentences + (100 * longWords) / words)
}

/** The counts of several texts, as those of one. */
export const addedReadability = (one: Readability, other: Readability): Readability => ({
  words: one.words + other.words,
  sentences: one.sentences + other.sentences,
  longWords: one.longWords + other.longWords,
})

/** How hard a text of some LIX is to read, by the steps that are usual in Sweden. */
export function difficultyOf(lix: number): Difficulty {
  if (lix < 30) return 'very-easy'
  if (lix < 40) return 'easy'
  if (lix < 50) return 'medium'
  return lix < 60 ? 'hard' : 'very-hard'
}

export type Difficulty = 'very-easy' | 'easy' | 'medium' | 'hard' | 'very-hard'

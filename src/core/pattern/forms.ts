import { unmask } from '../fold.ts'
import { keptWith } from '../memo.ts'
import type { Word } from '../words.ts'
import type { ClassTest, TermMatch } from './types.ts'

/** What terms are looked for in: a row of words; the same one for the same words. */
export const formsOf = keptWith((words: readonly Word[]) => new Forms(words))

/** The words of a draft, and what was found in them, which goes when they do. */
export class Forms {
  readonly words: readonly Word[]
  /** By the list that was looked for. */
  readonly matches = new Map<object, readonly TermMatch[]>()
  readonly #classes = new Map<ClassTest, readonly number[]>()
  #masked: readonly number[] | undefined

  constructor(words: readonly Word[]) {
    this.words = words
  }

  /** Indexes of words that may stand for others, as f*n does. */
  get masked(): readonly number[] {
    this.#masked ??= maskedIn(this.words)
    return this.#masked
  }

  /** Where words of a class stand. */
  placesOfClass(test: ClassTest): readonly number[] {
    let places = this.#classes.get(test)
    if (!places) {
      places = placesWhere(this.words, test)
      this.#classes.set(test, places)
    }
    return places
  }
}

function maskedIn(words: readonly Word[]): number[] {
  const masked: number[] = []
  words.forEach(({ token }, at) => {
    if (token.text.length > 2 && unmask(token.forms[0] ?? '')) masked.push(at)
  })
  return masked
}

function placesWhere(words: readonly Word[], test: ClassTest): number[] {
  const places: number[] = []
  words.forEach((word, at) => {
    if (test(word, words[at - 1], words[at + 1])) places.push(at)
  })
  return places
}

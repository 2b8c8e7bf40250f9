import type { Forms } from './forms.ts'
import type { TermMatch } from './types.ts'

/** What is told of a term that was found. */
export interface Term {
  /** As it was written. */
  readonly source: string
  /** What to write instead. */
  readonly suggest: readonly string[]
}

/** A list of an index, ready to search drafts for. */
export interface IndexedList {
  /** Whether all words of a term stand in a draft: what can be told of hundreds of lists in no time. */
  mayStand(forms: Forms): boolean
  /**
   * Every row of a draft's words that a term stands for, each once and for the first
   * such term, in the order of the first words.
   */
  matches(forms: Forms): readonly TermMatch[]
  /** The same of each term by itself. */
  matchesOfEach(forms: Forms): readonly TermMatch[]
  term(number: number): Term
}

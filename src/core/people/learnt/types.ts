import type { Filter } from '../filter.ts'
import type { Weights } from '../weights.ts'

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

import type { Word } from '../words.ts'
import type { Forms } from './forms.ts'
import type { Standing } from './standing.ts'
import type { TermMatch } from './types.ts'

/** A draft that terms of an index are looked for in. */
export interface Scene {
  forms: Forms
  words: readonly Word[]
  standing: Standing
  /** The terms of the index (`ragged.ts`, `codes.ts`). */
  terms: Int32Array
  /** What stands for a list, by its number. */
  matchesOf(list: number): readonly TermMatch[]
}

/** What terms and lists are made ready as. */
import type { Word } from '../words.ts'

export type ClassTest = (word: Word, before: Word | undefined, after: Word | undefined) => boolean

/** Words, beginnings and endings that a starred element stands for. */
export interface Affixes {
  words: ReadonlySet<string>
  /** Each with the letters before and after its star; `inside` for a star on both sides. */
  starred: readonly { head: string; tail: string; inside: string }[]
}

/** One element of a term, made ready. */
export type Element =
  | { kind: 'literal'; spellings: ReadonlySet<string>; optional: boolean; masked: boolean }
  | { kind: 'affix'; affixes: Affixes; optional: boolean }
  | { kind: 'class'; test: ClassTest; optional: boolean }
  | { kind: 'list'; list: CompiledList; optional: boolean }
  | { kind: 'edge'; at: 'start' | 'end'; optional: false }
  | { kind: 'gap'; most: number; optional: false }

/** A term made ready: its elements and what it was written as. */
export interface CompiledTerm {
  source: string
  elements: readonly Element[]
  suggest: readonly string[]
}

/** A list made ready, its terms found by the words they can start with. */
export interface CompiledList {
  terms: readonly CompiledTerm[]
  heads: Heads
  /** Whether masked spellings (f*n) count. */
  masked: boolean
}

/**
 * The terms of a list by what their first word can be: a whole word, its first
 * or its last three letters. `others` can start with anything.
 */
export interface Heads {
  words: ReadonlyMap<string, readonly CompiledTerm[]>
  beginnings: ReadonlyMap<string, readonly CompiledTerm[]>
  endings: ReadonlyMap<string, readonly CompiledTerm[]>
  others: readonly CompiledTerm[]
}

/** What terms are made of. */
import type { Word } from '../words.ts'

export type ClassTest = (word: Word, before: Word | undefined, after: Word | undefined) => boolean

/** Words, beginnings and endings that a starred element stands for. */
export interface Affixes {
  words: ReadonlySet<string>
  starred: readonly Star[]
}

/** The letters before and after a star; `inside` for a star on both sides. */
export interface Star {
  head: string
  tail: string
  inside: string
}

/** One element of a term, as it is read. */
export type Element =
  | { kind: 'literal'; spellings: ReadonlySet<string>; optional: boolean; masked: boolean }
  | { kind: 'affix'; affixes: Affixes; optional: boolean }
  | { kind: 'class'; name: string; optional: boolean }
  | { kind: 'list'; list: CompiledList; optional: boolean }
  | { kind: 'edge'; at: 'start' | 'end'; optional: false }
  | { kind: 'gap'; most: number; optional: false }

/** A term as it is read: its elements and what it was written as. */
export interface CompiledTerm {
  source: string
  elements: readonly Element[]
  suggest: readonly string[]
}

/** A list as it is read. */
export interface CompiledList {
  /** Every term, as they are written; read when they are first asked for. */
  readonly terms: readonly CompiledTerm[]
}

/** A row of words that a term stands for: indexes, the last one not included. */
export interface TermMatch {
  from: number
  to: number
  /** Number of the term in its index. */
  term: number
}

/** What terms and lists are made ready as. */
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

/** The words of a draft by the spellings they are looked up under. */
export interface Forms {
  words: readonly Word[]
  /** Where each spelling stands: indexes of words, ascending. */
  places: ReadonlyMap<string, readonly number[]>
  /** The spellings that have some letters, by the keys of `keys.ts`. */
  readonly having: ReadonlyMap<number, readonly string[]>
  /** Indexes of words that may stand for others, as f*n does. */
  masked: readonly number[]
  /** What was worked out of them, which goes when they do. */
  memo: Memo
}

/** Numbers of the terms that a draft may hold, by the number of their list. */
export type Active = ReadonlyMap<number, readonly number[]>

/** The terms of a list that could start at each word. */
export type Starting = ReadonlyMap<number, readonly CompiledTerm[]>

/** What the words of a draft were already asked. */
export interface Memo {
  active: Map<Int32Array, Active>
  starting: Map<CompiledList, Starting>
  ends: Map<CompiledList, (readonly number[])[]>
  classes: Map<ClassTest, readonly number[]>
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
  /** Its number in the list: terms stand in the order of their numbers. */
  number: number
  source: string
  elements: readonly Element[]
  suggest: readonly string[]
}

/** A list whose terms are made ready one by one, when a draft may hold them. */
export interface CompiledList {
  /** Every term, in order. */
  readonly terms: readonly CompiledTerm[]
  /** The terms that could stand in a draft, in order. */
  active(forms: Forms): readonly CompiledTerm[]
  /** Whether masked spellings (f*n) count. */
  masked: boolean
}

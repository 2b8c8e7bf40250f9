import type { TermTables } from '../types.ts'
import { writeTable } from './hash-table.ts'
import { keyOf, keyOfStar } from './keys.ts'
import { partOf, spellingsOf, starsOf, type WordElement, type WordPart } from './word-parts.ts'

/** Keeps plain data, and gives the number to ask for it by. */
export type Keep = (part: unknown) => number

/** What a posting begins with: whether its key is a whole word, or a part of one. */
export const wholeWord = 0
export const partOfWord = 1

/** Numbers the elements that stand for words, each once, and writes what words they are found by. */
export class WordWriter {
  readonly #numbers = new Map<string, number>()
  readonly #parts: WordPart[] = []
  readonly #masked: number[] = []
  /** Elements with too few letters beside their star to have a key. */
  readonly #loose: number[] = []
  readonly #byWord = new Map<string, number[]>()
  readonly #byStar = new Map<string, number[]>()

  get size(): number {
    return this.#parts.length
  }

  numberOf(element: WordElement): number {
    const part = partOf(element)
    const masked = element.kind === 'literal' && element.masked
    const key = JSON.stringify([part, masked])
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#parts.push(part) - 1
    this.#numbers.set(key, number)
    if (masked) this.#masked.push(number)
    this.#post(part, number)
    return number
  }

  #post(part: WordPart, number: number): void {
    for (const spelling of spellingsOf(part)) post(this.#byWord, spelling, number)
    for (const star of starsOf(part)) {
      const key = keyOfStar(star)
      if (key) post(this.#byStar, key, number)
      else if (this.#loose.at(-1) !== number) this.#loose.push(number)
    }
  }

  tables(keep: Keep): Pick<TermTables, 'table' | 'words' | 'masked' | 'loose'> {
    const postings = (by: ReadonlyMap<string, readonly number[]>, kind: number) =>
      [...by].map(([written, numbers]) => [keyOf(written), [kind, ...numbers]] as const)
    return {
      table: writeTable([
        ...postings(this.#byWord, wholeWord),
        ...postings(this.#byStar, partOfWord),
      ]),
      words: Int32Array.from(this.#parts, keep),
      masked: Int32Array.from(this.#masked),
      loose: Int32Array.from(this.#loose),
    }
  }
}

function post(by: Map<string, number[]>, key: string, number: number): void {
  const posting = by.get(key)
  if (!posting) by.set(key, [number])
  else if (posting.at(-1) !== number) posting.push(number)
}

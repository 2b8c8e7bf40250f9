import type { TermTables } from '../types.ts'
import { writeTable } from './hash-table.ts'
import { keyOf, keyOfStar, keyOfWords } from './keys.ts'
import { spellingsOf, type WordElement, writeStar } from './word-parts.ts'

/** Keeps plain data, and gives the number to ask for it by. */
export type Keep = (part: unknown) => number

/** Numbers the elements that stand for words, each once, and writes what words they are found by. */
export class WordWriter {
  readonly #numbers = new Map<string, number>()
  /** The words that masked spellings count for, each with its spellings. */
  readonly #masked: { number: number; spellings: readonly string[] }[] = []
  /** What is written out, with the key to find it by and the numbers of the elements that have it. */
  readonly #written = new Map<string, { key: number; numbers: number[] }>()

  get size(): number {
    return this.#numbers.size
  }

  numberOf(element: WordElement): number {
    const spellings = spellingsOf(element)
    const stars = element.kind === 'affix' ? element.affixes.starred : []
    const masked = element.kind === 'literal' && element.masked
    const all = JSON.stringify([spellings, stars, masked])
    const known = this.#numbers.get(all)
    if (known !== undefined) return known
    const number = this.size
    this.#numbers.set(all, number)
    if (masked) this.#masked.push({ number, spellings })
    for (const spelling of spellings) this.#post(spelling, keyOf(spelling), number)
    for (const star of stars) {
      const key = keyOfStar(star)
      this.#post(writeStar(star), key ? keyOf(key) : keyOfWords, number)
    }
    return number
  }

  #post(written: string, key: number, number: number): void {
    const posting = this.#written.get(written)
    if (!posting) this.#written.set(written, { key, numbers: [number] })
    else if (posting.numbers.at(-1) !== number) posting.numbers.push(number)
  }

  tables(keep: Keep): Pick<TermTables, 'table' | 'masked'> {
    return {
      table: writeTable(
        [...this.#written].map(([written, { key, numbers }]) => [key, [keep(written), ...numbers]]),
      ),
      masked: Int32Array.from(
        this.#masked.flatMap(({ number, spellings }) => [number, keep(spellings)]),
      ),
    }
  }
}

import type { TermTables } from '../types.ts'
import { Anchors, countKeys } from './anchors.ts'
import { codeOf } from './codes.ts'
import { writeRagged } from './ragged.ts'
import type { CompiledList, CompiledTerm, Element } from './types.ts'
import { isWord } from './word-parts.ts'
import { type Keep, WordWriter } from './word-writer.ts'

/** Writes the terms of lists as numbers: each list and term is known by its place. */
export class IndexWriter {
  readonly #lists: readonly CompiledList[]
  readonly #numbers: ReadonlyMap<CompiledList, number>
  readonly #terms: readonly { term: CompiledTerm; list: number }[]
  readonly #keep: Keep
  readonly #words = new WordWriter()
  /** Numbers of the terms that are found by a word, and by a term of a list. */
  readonly #byWord: number[][] = []
  readonly #byList: number[][] = []
  readonly #always: number[] = []

  /** @param keep - Where what stands for numbers goes. */
  constructor(lists: readonly CompiledList[], keep: Keep) {
    this.#lists = lists
    this.#numbers = new Map(lists.map((list, number) => [list, number]))
    this.#terms = lists.flatMap((own, list) =>
      inTrialOrder(own.terms).map(term => ({ term, list })),
    )
    this.#keep = keep
  }

  /** @throws {PackProblem} where a list holds itself. */
  tables(): TermTables {
    const terms = this.#terms.map(({ term, list }) => this.#row(term, list))
    this.#anchor()
    const words = Array.from({ length: this.#words.size })
    return {
      ...this.#words.tables(this.#keep),
      terms: writeRagged(terms),
      byWord: writeRagged(words.map((_, word) => this.#byWord[word] ?? [])),
      byList: writeRagged(this.#lists.map((_, list) => this.#byList[list] ?? [])),
      always: Int32Array.from(this.#always),
    }
  }

  #row({ source, suggest, elements }: CompiledTerm, list: number): number[] {
    const told = [this.#keep(source), suggest.length ? this.#keep(suggest) : -1]
    return [list, ...told, ...elements.map(one => codeOf(one, element => this.#numberOf(element)))]
  }

  #numberOf(element: Element): number {
    if (isWord(element)) return this.#words.numberOf(element)
    return element.kind === 'list' ? (this.#numbers.get(element.list) ?? 0) : 0
  }

  /** Notes for every term what it is found by. */
  #anchor(): void {
    const anchors = new Anchors(countKeys(this.#lists))
    this.#terms.forEach(({ term }, number) => {
      const anchor = anchors.of(term)
      if (!anchor) this.#always.push(number)
      else add(isWord(anchor) ? this.#byWord : this.#byList, this.#numberOf(anchor), number)
    })
  }
}

/** Terms in the order they are tried in: those that begin with a word as it is written go first. */
function inTrialOrder(terms: readonly CompiledTerm[]): readonly CompiledTerm[] {
  return [...terms.filter(beginsWithWord), ...terms.filter(term => !beginsWithWord(term))]
}

function beginsWithWord({ elements }: CompiledTerm): boolean {
  const first = elements[0]?.kind === 'edge' ? elements[1] : elements[0]
  return first?.kind === 'literal'
}

function add(rows: number[][], row: number, number: number): void {
  const own = rows[row]
  if (own) own.push(number)
  else rows[row] = [number]
}

import { putInOrder } from '../in-order.ts'
import type { TermTables } from '../types.ts'
import { isOptional, kindOf, kinds, numberIn } from './codes.ts'
import { endOf, rowsOf, startOf } from './ragged.ts'
import type { Standing } from './standing.ts'

/** Of the numbers of a term, those before its elements: its list, and what is told of it. */
export const elementsAfter = 3

const none: readonly never[] = []

/** The terms that a draft may hold: those of which every word stands in it. Serves draft after draft. */
export class ActiveTerms {
  readonly #tables: TermTables
  readonly #standing: Standing
  readonly #byList: (number[] | undefined)[]
  readonly #met: number[] = []

  constructor(tables: TermTables, standing: Standing) {
    this.#tables = tables
    this.#standing = standing
    this.#byList = Array.from({ length: rowsOf(tables.byList) }, () => undefined)
  }

  /** Those of a list, in the order they are tried in. */
  of(list: number): readonly number[] {
    return this.#byList[list] ?? none
  }

  /** Takes in what stands in another draft. */
  read(): void {
    for (const list of this.#met) this.#byList[list] = undefined
    this.#met.length = 0
    const { present, size } = this.#standing
    for (let at = 0; at < size; at++) this.#tryRow(this.#tables.byWord, present[at] as number)
    for (const term of this.#tables.always) this.#tryTerm(term)
  }

  #tryRow(ragged: Int32Array, row: number): void {
    const end = endOf(ragged, row)
    for (let at = startOf(ragged, row); at < end; at++) this.#tryTerm(ragged[at] as number)
  }

  /** A list that may stand in a draft makes the terms that are found by it be tried too. */
  #tryTerm(term: number): void {
    const { terms, byList } = this.#tables
    if (!this.#mayStand(term)) return
    const list = terms[startOf(terms, term)] as number
    const others = this.#byList[list]
    if (others) putInOrder(others, term, ascending)
    else {
      this.#byList[list] = [term]
      this.#met.push(list)
      this.#tryRow(byList, list)
    }
  }

  #mayStand(term: number): boolean {
    const { terms } = this.#tables
    const end = endOf(terms, term)
    for (let at = startOf(terms, term) + elementsAfter; at < end; at++) {
      const code = terms[at] as number
      if (kindOf(code) !== kinds.word || isOptional(code)) continue
      if (!this.#standing.has(numberIn(code))) return false
    }
    return true
  }
}

const ascending = (a: number, b: number): number => a - b

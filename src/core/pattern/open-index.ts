import type { TermIndex } from '../types.ts'
import { ActiveTerms } from './active.ts'
import type { Forms } from './forms.ts'
import type { IndexedList, Term } from './indexed-list.ts'
import { startOf } from './ragged.ts'
import type { Scene } from './scene.ts'
import { search, searchAll } from './search.ts'
import { Standing } from './standing.ts'
import type { TermMatch } from './types.ts'

const none: readonly never[] = []

/** The lists of an index, which are answered from one pass over a draft's words. */
export class OpenIndex {
  readonly #index: TermIndex
  readonly #lists: readonly OpenList[]
  readonly #numbers: ReadonlyMap<string, number>
  readonly #standing: Standing
  readonly #active: ActiveTerms
  /** The draft that was asked of last. */
  #scene: Scene | undefined

  constructor(index: TermIndex) {
    this.#index = index
    this.#lists = index.lists.map((_, number) => new OpenList(this, number))
    this.#numbers = new Map(index.lists.map((list, number) => [nameOf(...list), number]))
    this.#standing = new Standing(index)
    this.#active = new ActiveTerms(index.tables, this.#standing)
  }

  /** A list by its pack, the number of its rule and its name; undefined where it is not there. */
  list(pack: string, rule: number, name: string, masked: boolean): IndexedList | undefined {
    const number = this.#numbers.get(nameOf(pack, rule, name, masked))
    return number === undefined ? undefined : this.#lists[number]
  }

  term(number: number): Term {
    return new OpenTerm(this.#index, number)
  }

  /** The terms of a list that a draft may hold. */
  active(list: number, forms: Forms): readonly number[] {
    if (this.#scene?.forms !== forms) this.#read(forms)
    return this.#active.of(list)
  }

  /** The draft that was last asked of, as terms are looked for in it. */
  get scene(): Scene {
    return this.#scene as Scene
  }

  #read(forms: Forms): void {
    this.#standing.read(forms)
    this.#active.read()
    this.#scene = {
      forms,
      words: forms.words,
      standing: this.#standing,
      terms: this.#index.tables.terms,
      matchesOf: list => this.#lists[list]?.matches(forms) ?? none,
    }
  }
}

function nameOf(pack: string, rule: number, name: string, masked: boolean): string {
  return `${pack} ${rule} ${name}${masked ? ' masked' : ''}`
}

class OpenTerm implements Term {
  readonly #index: TermIndex
  readonly #at: number

  constructor(index: TermIndex, number: number) {
    this.#index = index
    this.#at = startOf(index.tables.terms, number)
  }

  get source(): string {
    return this.#index.part(this.#index.tables.terms[this.#at + 1] as number) as string
  }

  get suggest(): readonly string[] {
    const part = this.#index.tables.terms[this.#at + 2] as number
    return part < 0 ? none : (this.#index.part(part) as readonly string[])
  }
}

class OpenList implements IndexedList {
  readonly #index: OpenIndex
  readonly #number: number

  constructor(index: OpenIndex, number: number) {
    this.#index = index
    this.#number = number
  }

  term(number: number): Term {
    return this.#index.term(number)
  }

  mayStand(forms: Forms): boolean {
    return this.#index.active(this.#number, forms).length > 0
  }

  matches(forms: Forms): readonly TermMatch[] {
    const active = this.#index.active(this.#number, forms)
    if (!active.length) return none
    let matches = forms.matches.get(this)
    if (!matches) {
      matches = search(active, this.#index.scene)
      forms.matches.set(this, matches)
    }
    return matches
  }

  matchesOfEach(forms: Forms): readonly TermMatch[] {
    const active = this.#index.active(this.#number, forms)
    return searchAll(active, this.#index.scene)
  }
}

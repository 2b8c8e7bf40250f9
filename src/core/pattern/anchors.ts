/**
 * What a term can be found by: of the elements that it cannot do without, the
 * one that is rarest. A draft that holds none of its keys cannot hold the term.
 */
import { languagesOfWord } from '../language/function-words.ts'
import { PackProblem } from '../pack-problem.ts'
import { keyOfStar } from './keys.ts'
import type { Affixes, CompiledList, CompiledTerm, Element } from './types.ts'

/** How often each key is asked for by the terms of a language; rare ones make better anchors. */
export type Frequencies = ReadonlyMap<string, number>

/** Keys of terms, written out (see `keys.ts`); undefined for a term that any draft may hold. */
type Keys = ReadonlySet<string> | undefined

/** How much rarer a word is than a small word, and than the beginning of one. */
const smallWord = 500
const partOfWord = 2
const sign = 1000

/** Tells the anchors of terms, each list worked out once. */
export class Anchors {
  readonly #frequencies: Frequencies
  readonly #lists = new Map<CompiledList, Keys>()
  readonly #busy = new Set<CompiledList>()

  constructor(frequencies: Frequencies) {
    this.#frequencies = frequencies
  }

  /**
   * The element of a term to find it by; undefined for a term that any draft may hold.
   *
   * @throws {PackProblem} where a list holds itself.
   */
  of({ elements, source }: CompiledTerm): Element | undefined {
    let best: Element | undefined
    let least = Number.POSITIVE_INFINITY
    for (const element of elements) {
      const keys = this.#ofElement(element, source)
      if (!keys || element.optional) continue
      const weight = this.#weight(keys)
      if (weight < least) [best, least] = [element, weight]
    }
    return best
  }

  #ofTerm(term: CompiledTerm): Keys {
    const anchor = this.of(term)
    return anchor && this.#ofElement(anchor, term.source)
  }

  #ofElement(element: Element, source: string): Keys {
    if (element.kind === 'literal') return element.spellings
    if (element.kind === 'affix') return keysOfAffixes(element.affixes)
    return element.kind === 'list' ? this.#ofList(element.list, source) : undefined
  }

  #ofList(list: CompiledList, source: string): Keys {
    if (this.#lists.has(list)) return this.#lists.get(list)
    if (this.#busy.has(list)) throw new PackProblem(`circle: ${nameIn(source)}`)
    this.#busy.add(list)
    const all = list.terms.map(term => this.#ofTerm(term))
    this.#busy.delete(list)
    const keys = all.every(own => own !== undefined)
      ? new Set(all.flatMap(own => [...(own ?? [])]))
      : undefined
    this.#lists.set(list, keys)
    return keys
  }

  #weight(keys: ReadonlySet<string>): number {
    let sum = 0
    for (const key of keys) sum += (this.#frequencies.get(key) ?? 0) + weightOf(key)
    return sum
  }
}

const nameIn = (source: string): string => /\{([\w-]+)\}/.exec(source)?.[1] ?? source

function weightOf(key: string): number {
  if (key.includes('*')) return partOfWord * (7 - key.length) ** 2
  if (languagesOfWord.has(key)) return smallWord
  return /\p{L}/u.test(key) ? 1 : sign
}

/** How often the terms of some lists ask for each key. */
export function countKeys(lists: Iterable<CompiledList>): Frequencies {
  const counts = new Map<string, number>()
  for (const { terms } of lists)
    for (const { elements } of terms)
      for (const element of elements)
        for (const key of ownKeys(element)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function ownKeys(element: Element): Iterable<string> {
  if (element.kind === 'literal') return element.spellings
  return element.kind === 'affix' ? (keysOfAffixes(element.affixes) ?? []) : []
}

function keysOfAffixes({ words, starred }: Affixes): Keys {
  const keys = new Set(words)
  for (const star of starred) {
    const key = keyOfStar(star)
    if (!key) return undefined
    keys.add(key)
  }
  return keys
}

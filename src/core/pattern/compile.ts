/** Lists of terms made ready to match: a term is a row of elements. See docs/write-a-pack.md. */
import { PackProblem } from '../pack-problem.ts'
import type { TermEntry } from '../types.ts'
import { compileElement } from './element.ts'
import type { CompiledList, CompiledTerm, Forms } from './types.ts'

/** Numbers of the terms of a list that a draft may hold, ascending; undefined for all of them. */
export type ActiveTerms = (list: string, forms: Forms) => readonly number[] | undefined

/** A list by its name. */
type Lists = (name: string) => CompiledList

/** A line of a list stands for at most so many terms. */
const mostVariants = 4096

/**
 * Makes lists ready to match; each of their terms when it is first asked for.
 *
 * @param entriesOf - The lines of a list, by its name.
 * @param masked - Whether masked spellings count.
 * @param active - Tells which terms a draft may hold.
 * @returns A look-up by name, which throws a PackProblem for a list that is not
 *   there. Terms that cannot be read throw one when they are asked for.
 */
export function compileLists(
  entriesOf: (list: string) => readonly TermEntry[] | undefined,
  masked = false,
  active: ActiveTerms = () => undefined,
): Lists {
  const done = new Map<string, CompiledList>()
  const compile = (name: string): CompiledList => {
    const known = done.get(name)
    if (known) return known
    const entries = entriesOf(name)
    if (!entries) throw new PackProblem(`list: ${name}`)
    const list = new LazyList(entries, compile, masked, forms => active(name, forms))
    done.set(name, list)
    return list
  }
  return compile
}

const none: readonly CompiledTerm[] = []

class LazyList implements CompiledList {
  readonly masked: boolean
  readonly #entries: readonly TermEntry[]
  readonly #lists: Lists
  readonly #active: (forms: Forms) => readonly number[] | undefined
  readonly #variants = new Map<number, readonly string[]>()
  readonly #terms = new Map<number, CompiledTerm>()
  #all: readonly CompiledTerm[] | undefined

  constructor(
    entries: readonly TermEntry[],
    lists: Lists,
    masked: boolean,
    active: (forms: Forms) => readonly number[] | undefined,
  ) {
    this.#entries = entries
    this.#lists = lists
    this.masked = masked
    this.#active = active
  }

  get terms(): readonly CompiledTerm[] {
    this.#all ??= this.#entries.flatMap((_, entry) =>
      this.#variantsOf(entry).map((_, variant) => this.#term(entry * mostVariants + variant)),
    )
    return this.#all
  }

  active(forms: Forms): readonly CompiledTerm[] {
    if (this.masked && forms.masked.length) return this.terms
    const numbers = this.#active(forms)
    if (!numbers) return this.terms
    return numbers.length ? numbers.map(number => this.#term(number)) : none
  }

  #term(number: number): CompiledTerm {
    const known = this.#terms.get(number)
    if (known) return known
    const entry = Math.floor(number / mostVariants)
    const { term, suggest = [] } = this.#entries[entry] as TermEntry
    const variant = this.#variantsOf(entry)[number % mostVariants] ?? term
    const elements = compileElements(term, variant, this.#lists, this.masked)
    const made = { number, source: term, elements, suggest }
    this.#terms.set(number, made)
    return made
  }

  #variantsOf(entry: number): readonly string[] {
    const known = this.#variants.get(entry)
    if (known) return known
    const { term } = this.#entries[entry] as TermEntry
    const variants = variantsOf(term)
    if (variants.length > mostVariants) throw new PackProblem(`too many: ${term}`)
    this.#variants.set(entry, variants)
    return variants
  }
}

/**
 * A group that more than one element stands in: «(tas ner|tas bort)», «(<number>|två)»,
 * «({list}|vi)»; optional with «?» after it or square brackets around it. A bracket
 * with a space after it is a sign of the draft, not a group.
 */
const wideGroup = /(\[)?\((?!\s)([^()]*[\s<{][^()]*)\)([?\]])?/
/** Several words that may be left out: «[i rad]». */
const wideOption = /\[([^[\]()]*\s[^[\]()]*)\]/

/** A term with such groups, as the terms without them that it stands for. */
function variantsOf(source: string): readonly string[] {
  const group = wideGroup.exec(source) ?? wideOption.exec(source)
  if (!group) return [source]
  const choices = (group[2] ?? group[1] ?? '').split('|')
  if (group[3] || group[2] === undefined) choices.push('')
  const before = source.slice(0, group.index)
  const after = source.slice(group.index + group[0].length)
  return choices.flatMap(choice => variantsOf(`${before}${choice}${after}`))
}

function compileElements(
  source: string,
  variant: string,
  list: Lists,
  masked: boolean,
): CompiledTerm['elements'] {
  const elements = variant
    .trim()
    .split(/\s+/)
    .map(part => compileElement(part, list, masked))
  if (!elements.length || elements.every(({ optional }) => optional))
    throw new PackProblem(`term: ${source}`)
  if (elements[0]?.kind === 'gap' || elements.at(-1)?.kind === 'gap')
    throw new PackProblem(`gap: ${source}`)
  return elements
}

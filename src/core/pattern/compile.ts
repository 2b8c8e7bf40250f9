/** Reads lists of terms: a term is a row of elements. See docs/write-a-pack.md. */
import { PackProblem } from '../pack-problem.ts'
import type { TermEntry } from '../types.ts'
import { compileElement } from './element.ts'
import type { CompiledList, CompiledTerm } from './types.ts'

/** A list by its name. */
type Lists = (name: string) => CompiledList

/** A line of a list stands for at most so many terms. */
const mostVariants = 4096

/**
 * Reads lists, all of a list's terms when they are first asked for.
 *
 * @param entriesOf - The lines of a list, by its name.
 * @param masked - Whether masked spellings count.
 * @returns A look-up by name, which throws a PackProblem for a list that is not
 *   there. Terms that cannot be read throw one when they are asked for.
 */
export function compileLists(
  entriesOf: (list: string) => readonly TermEntry[] | undefined,
  masked = false,
): Lists {
  const done = new Map<string, CompiledList>()
  const compile = (name: string): CompiledList => {
    const known = done.get(name)
    if (known) return known
    const entries = entriesOf(name)
    if (!entries) throw new PackProblem(`list: ${name}`)
    const list = new WrittenList(entries, compile, masked)
    done.set(name, list)
    return list
  }
  return compile
}

class WrittenList implements CompiledList {
  readonly #entries: readonly TermEntry[]
  readonly #lists: Lists
  readonly #masked: boolean
  #terms: readonly CompiledTerm[] | undefined

  constructor(entries: readonly TermEntry[], lists: Lists, masked: boolean) {
    this.#entries = entries
    this.#lists = lists
    this.#masked = masked
  }

  get terms(): readonly CompiledTerm[] {
    this.#terms ??= this.#entries.flatMap(entry => this.#termsOf(entry))
    return this.#terms
  }

  #termsOf({ term, suggest = [] }: TermEntry): CompiledTerm[] {
    const variants = variantsOf(term)
    if (variants.length > mostVariants) throw new PackProblem(`too many: ${term}`)
    return variants.map(variant => {
      const elements = compileElements(term, variant, this.#lists, this.#masked)
      return { source: term, elements, suggest }
    })
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

/** Lists of terms made ready to match: a term is a row of elements. See docs/write-a-pack.md. */
import { PackProblem } from '../pack-problem.ts'
import type { TermLists } from '../types.ts'
import { compileElement } from './element.ts'
import { headsOf } from './heads.ts'
import type { CompiledList, CompiledTerm } from './types.ts'

/**
 * Makes lists ready to match.
 *
 * @param lists - The lists of one language, by name.
 * @returns A look-up by name; lists are compiled when first asked for.
 * @throws {PackProblem} for a list that is not there, that holds itself, or a
 *   term that cannot be read.
 */
export function compileLists(lists: TermLists, masked = false): (name: string) => CompiledList {
  const done = new Map<string, CompiledList>()
  const busy = new Set<string>()
  const compile = (name: string): CompiledList => {
    const known = done.get(name)
    if (known) return known
    const entries = lists[name]
    if (!entries) throw new PackProblem(`list: ${name}`)
    if (busy.has(name)) throw new PackProblem(`circle: ${name}`)
    busy.add(name)
    const terms = entries.flatMap(({ term, suggest }) =>
      variants(term).map(variant => compileTerm(term, variant, suggest ?? [], compile, masked)),
    )
    const list = { terms, heads: headsOf(terms), masked }
    busy.delete(name)
    done.set(name, list)
    return list
  }
  return compile
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
function variants(source: string): readonly string[] {
  const group = wideGroup.exec(source) ?? wideOption.exec(source)
  if (!group) return [source]
  const choices = (group[2] ?? group[1] ?? '').split('|')
  if (group[3] || group[2] === undefined) choices.push('')
  const before = source.slice(0, group.index)
  const after = source.slice(group.index + group[0].length)
  return choices.flatMap(choice => variants(`${before}${choice}${after}`))
}

function compileTerm(
  source: string,
  variant: string,
  suggest: readonly string[],
  list: (name: string) => CompiledList,
  masked = false,
): CompiledTerm {
  const elements = variant
    .trim()
    .split(/\s+/)
    .map(part => compileElement(part, list, masked))
  if (!elements.length || elements.every(({ optional }) => optional))
    throw new PackProblem(`term: ${source}`)
  if (elements[0]?.kind === 'gap' || elements.at(-1)?.kind === 'gap')
    throw new PackProblem(`gap: ${source}`)
  return { source, elements, suggest }
}

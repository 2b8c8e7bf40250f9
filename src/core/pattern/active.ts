import { kept } from '../kept.ts'
import type { Rule, TermIndex } from '../types.ts'
import type { ActiveTerms } from './compile.ts'
import { addPosting, alwaysIn, findIn } from './hash-table.ts'
import { keyOf, keysOfParts } from './keys.ts'
import type { Active, Forms } from './types.ts'

/**
 * Makes an index ready to ask; all lists of a pack are answered from one pass over
 * a draft's words.
 *
 * @param rules - The rules of the pack that the index was made of.
 * @returns What tells of each list of a rule which terms a draft may hold.
 */
export function openIndex(
  { lists, table }: TermIndex,
  rules: readonly Rule[],
): (rule: Rule) => ActiveTerms {
  const numbers = new Map<Rule, Map<string, number>>(rules.map(rule => [rule, new Map()]))
  lists.forEach(([rule, name], number) => {
    numbers.get(rules[rule] as Rule)?.set(name, number)
  })
  const find = finder(table)
  const activeIn = (forms: Forms): Active => {
    const known = forms.memo.active.get(table)
    if (known) return known
    const active = collect(forms, table, find)
    forms.memo.active.set(table, active)
    return active
  }
  return rule => (list, forms) => {
    const number = numbers.get(rule)?.get(list)
    return number === undefined ? undefined : (activeIn(forms).get(number) ?? none)
  }
}

const none: readonly never[] = []

/** Makes what tells where the postings of a word stand, by its spelling and its letters. */
const finder = (table: Int32Array) => kept(form => search(form, table))

function search(form: string, table: Int32Array): readonly number[] {
  const found: number[] = []
  const note = (at: number) => {
    if (at && !found.includes(at)) found.push(at)
  }
  note(findIn(table, keyOf(form)))
  for (const key of keysOfParts(form)) note(findIn(table, key))
  return found.length ? found : none
}

function collect(
  { places }: Forms,
  table: Int32Array,
  find: (form: string) => readonly number[],
): Active {
  const active = new Map<number, number[]>()
  addPosting(table, alwaysIn(table), active)
  for (const form of places.keys()) for (const at of find(form)) addPosting(table, at, active)
  for (const [list, terms] of active) if (terms.length > 1) active.set(list, inOrder(terms))
  return active
}

/** Each number once, ascending. */
function inOrder(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b).filter((number, at) => number !== numbers[at - 1])
}

import type { Rule, TermIndex } from '../types.ts'
import type { ActiveTerms } from './compile.ts'
import { keysOfForm } from './forms.ts'
import { type Posting, readPosting } from './term-index.ts'
import type { Forms } from './types.ts'

/** Numbers of the terms that a draft may hold, by the number of their list. */
type Active = ReadonlyMap<number, readonly number[]>

/**
 * Makes an index ready to ask; all lists of a pack are answered from one pass over
 * a draft's words.
 *
 * @param rules - The rules of the pack that the index was made of.
 * @returns What tells of each list of a rule which terms a draft may hold.
 */
export function openIndex(index: TermIndex, rules: readonly Rule[]): (rule: Rule) => ActiveTerms {
  const numbers = new Map<Rule, Map<string, number>>(rules.map(rule => [rule, new Map()]))
  index.lists.forEach(([rule, name], number) => {
    numbers.get(rules[rule] as Rule)?.set(name, number)
  })
  const always = readPosting(index.always)
  const read = reader(index)
  const memo = new WeakMap<Forms, Active>()
  return rule => (list, forms) => {
    const number = numbers.get(rule)?.get(list)
    if (number === undefined) return undefined
    const active = memo.get(forms) ?? activeIn(forms, read, always)
    memo.set(forms, active)
    return active.get(number) ?? none
  }
}

const none: readonly never[] = []

/** So many words' postings are kept, for the drafts that follow. */
const mostKept = 20_000

/** Makes what gives the postings of a word, by its spelling and its letters. */
function reader({ keys }: TermIndex): (form: string) => readonly Posting[] {
  const known = new Map<string, readonly Posting[]>()
  const read = (key: string): readonly Posting[] => {
    const written = Object.hasOwn(keys, key) ? keys[key] : undefined
    return written === undefined ? none : [readPosting(written)]
  }
  return form => {
    let own = known.get(form)
    if (!own) {
      own = [form, ...keysOfForm(form)].flatMap(read)
      if (known.size >= mostKept) known.clear()
      known.set(form, own)
    }
    return own
  }
}

function activeIn(
  { places }: Forms,
  read: (form: string) => readonly Posting[],
  always: Posting,
): Active {
  const active = new Map<number, number[]>()
  addTo(active, always)
  for (const form of places.keys()) for (const posting of read(form)) addTo(active, posting)
  for (const [list, terms] of active) if (terms.length > 1) active.set(list, inOrder(terms))
  return active
}

function addTo(active: Map<number, number[]>, posting: Posting): void {
  for (const [list, terms] of posting) {
    const own = active.get(list)
    if (own) own.push(...terms)
    else active.set(list, [...terms])
  }
}

/** Each number once, ascending. */
function inOrder(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b).filter((number, at) => number !== numbers[at - 1])
}

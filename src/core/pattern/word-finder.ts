import { unmask } from '../fold.ts'
import { kept } from '../kept.ts'
import type { TermIndex } from '../types.ts'
import { findIn } from './hash-table.ts'
import { type Key, keyOf, keyOfWords, keysOfParts } from './keys.ts'
import { testOf } from './word-parts.ts'

/** Tells which elements of an index stand for a word: their numbers, ascending. */
export type WordFinder = (form: string) => readonly number[]

const none: readonly never[] = []

/** Makes what tells of a folded word which elements stand for it as it is. */
export function findWords({ tables: { table }, part }: TermIndex): WordFinder {
  const tests = new Map<number, (form: string) => boolean>()
  const testAt = (number: number) => {
    const test = tests.get(number) ?? testOf(part(number) as string)
    tests.set(number, test)
    return test
  }
  return kept(form => {
    const found: number[] = []
    const look = (key: Key) => {
      for (const posting of findIn(table, key))
        if (testAt(posting[0] as number)(form))
          for (let at = 1; at < posting.length; at++) found.push(posting[at] as number)
    }
    look(keyOf(form))
    for (const key of keysOfParts(form)) look(key)
    look(keyOfWords)
    return found.length ? ascending(found) : none
  })
}

/** Makes what tells of a masked word, such as f*n, which elements it may stand for. */
export function findMasked({ tables: { masked }, part }: TermIndex): WordFinder {
  let words: readonly { number: number; spellings: readonly string[] }[] | undefined
  const read = () =>
    Array.from({ length: masked.length / 2 }, (_, at) => ({
      number: masked[2 * at] as number,
      spellings: part(masked[2 * at + 1] as number) as readonly string[],
    }))
  return kept(form => {
    words ??= read()
    const test = unmask(form)
    const found = words.filter(({ spellings }) => test && spellings.some(test))
    return found.length ? found.map(({ number }) => number) : none
  })
}

/** Each number once. */
function ascending(numbers: number[]): readonly number[] {
  numbers.sort((a, b) => a - b)
  return numbers.filter((number, at) => number !== numbers[at - 1])
}

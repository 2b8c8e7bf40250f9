import { kept } from '../kept.ts'
import type { TermIndex } from '../types.ts'
import { findIn } from './hash-table.ts'
import { keyOf, keysOfParts } from './keys.ts'
import { fitsStar, maskTest, spellingsOf, type WordPart } from './word-parts.ts'
import { partOfWord, wholeWord } from './word-writer.ts'

/** Tells which elements of an index stand for a word: their numbers, ascending. */
export type WordFinder = (form: string) => readonly number[]

const none: readonly never[] = []

/** Makes what tells of a folded word which elements stand for it as it is. */
export function findWords({ tables, part }: TermIndex): WordFinder {
  const { table, words, loose } = tables
  const partAt = (number: number) => part(words[number] ?? 0) as WordPart
  // Few elements have stars, and most words meet some of them.
  const starred = new Map<number, WordPart>()
  const starredAt = (number: number) => {
    const known = starred.get(number) ?? partAt(number)
    starred.set(number, known)
    return known
  }
  return kept(form => {
    const found = new Set<number>()
    const addFitting = (numbers: Int32Array) => {
      for (const number of numbers) if (fitsStar(starredAt(number), form)) found.add(number)
    }
    for (const [kind, ...numbers] of findIn(table, keyOf(form)))
      if (kind === wholeWord && spellingsOf(partAt(numbers[0] ?? 0)).includes(form))
        for (const number of numbers) found.add(number)
    for (const key of keysOfParts(form))
      for (const posting of findIn(table, key))
        if (posting[0] === partOfWord) addFitting(posting.subarray(1))
    addFitting(loose)
    return found.size ? ascending([...found]) : none
  })
}

/** Makes what tells of a masked word, such as f*n, which elements it may stand for. */
export function findMasked({ tables, part }: TermIndex): WordFinder {
  let parts: readonly WordPart[] | undefined
  return kept(form => {
    parts ??= Array.from(tables.masked, number => part(tables.words[number] ?? 0) as WordPart)
    const test = maskTest(form)
    const found = [...tables.masked].filter((_, at) => test(parts?.[at] ?? none))
    return found.length ? ascending(found) : none
  })
}

function ascending(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b)
}

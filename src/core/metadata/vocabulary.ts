import type { Locale } from '../types.ts'
import { byNearness, nearest } from './nearest.ts'
import { plain } from './plain.ts'

/** How one key or value is written in each language, and what else is understood. */
export interface Word extends Readonly<Record<Locale, string>> {
  also?: readonly string[]
}
/** Keys or values by their canonical name, in the order they are listed to a reader. */
export type Words<K extends string> = Readonly<Record<K, Word>>

const indexes = new WeakMap<object, ReadonlyMap<string, string>>()

function indexOf(words: Words<string>): ReadonlyMap<string, string> {
  let index = indexes.get(words)
  if (!index) {
    index = new Map(
      Object.entries(words).flatMap(([name, word]) =>
        [...(word.also ?? []), name, word.en, word.sv].map(form => [plain(form), name] as const),
      ),
    )
    indexes.set(words, index)
  }
  return index
}

/** Takes a word as written, gives its canonical name, undefined where it is not in the table. */
export function lookUp<K extends string>(words: Words<K>, text: string): K | undefined {
  return indexOf(words).get(plain(text)) as K | undefined
}

/** Takes a key as written and its word, gives the language it tells of, undefined where both are alike. */
export function languageOf(text: string, word: Word): Locale | undefined {
  if (plain(word.sv) === plain(word.en)) return undefined
  if (plain(text) === plain(word.sv)) return 'sv'
  return plain(text) === plain(word.en) ? 'en' : undefined
}

const spellings = (words: Words<string>, locale: Locale): string[] =>
  Object.values<Word>(words).map(word => word[locale])

/** Takes an unknown word, gives the spelling nearest to it in either language, if one is near. */
export function nearestWord(words: Words<string>, text: string): string | undefined {
  const forms = [...spellings(words, 'sv'), ...spellings(words, 'en')]
  const found = nearest(text, forms)
  if (found !== undefined) return found
  const other = nearest(
    text,
    Object.values<Word>(words).flatMap(word => word.also ?? []),
  )
  const name = other === undefined ? undefined : lookUp(words, other)
  return name === undefined ? undefined : words[name]?.sv
}

/**
 * Takes an unknown value and the language of its key, gives every accepted
 * value in one language, the nearest first.
 */
export function accepted(words: Words<string>, text: string, locale: Locale | undefined): string[] {
  const near = nearestWord(words, text)
  const swedish = spellings(words, 'sv')
  const english = spellings(words, 'en')
  if (near !== undefined) {
    const both = swedish.includes(near) && english.includes(near)
    const own = both ? locale : swedish.includes(near) ? 'sv' : 'en'
    return byNearness(text, own === 'en' ? english : swedish)
  }
  return byNearness(text, locale === 'en' ? english : swedish)
}

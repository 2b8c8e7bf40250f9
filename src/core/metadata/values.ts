import { parseDate, parseDay } from './dates.ts'
import { type Field, problem } from './fields.ts'
import { flags } from './keys.ts'
import { languageNames, otherLanguage, withoutRegion } from './languages.ts'
import type { Text, Value } from './tree.ts'
import { accepted, lookUp, nearestWord, type Words } from './vocabulary.ts'

/** The one text of a field, also as a list of one; tells where it is something else. */
export function single(field: Field): Text | undefined {
  const { value, key, report } = field
  const only = value?.kind === 'list' && value.items.length === 1 ? value.items[0] : value
  if (only === undefined || only.kind === 'text') return only
  report(problem('wrong-type', only, [], key))
  return undefined
}

/** What stands in a field as a list; a single value is a list of one, nothing given undefined. */
export function items({ value }: Field): readonly Value[] | undefined {
  if (value === undefined) return undefined
  return value.kind === 'list' ? value.items : [value]
}

/** The texts of a field; tells of lists and maps among them. */
export function textItems(field: Field): readonly Text[] | undefined {
  return items(field)?.filter((item): item is Text => {
    if (item.kind !== 'text') field.report(problem('wrong-type', item, [], field.key))
    return item.kind === 'text'
  })
}

/** A text as written, composed (NFC). */
export function text(field: Field): string | undefined {
  return single(field)?.text.normalize('NFC')
}

/** A list of texts, composed (NFC). */
export function texts(field: Field): readonly string[] | undefined {
  return textItems(field)?.map(item => item.text.normalize('NFC'))
}

/** Free words, several of them joined with commas. */
export function freeText(field: Field): string | undefined {
  return texts(field)?.join(', ')
}

/** One word of a table. */
export function word<K extends string>(words: Words<K>, field: Field): K | undefined {
  const found = single(field)
  return found && known(words, found, field)
}

function known<K extends string>(words: Words<K>, found: Text, field: Field): K | undefined {
  const name = lookUp(words, found.text)
  if (name === undefined) {
    const expected = accepted(words, found.text, field.locale)
    field.report(problem('unknown-value', found, expected, field.key))
  }
  return name
}

/**
 * Words of a table, each once; one text may hold several with commas between.
 * Undefined where none is known: nothing follows from a misspelling.
 */
export function wordList<K extends string>(
  words: Words<K>,
  field: Field,
): readonly K[] | undefined {
  const found = textItems(field)?.flatMap(parts)
  const names = found && unique(found.map(item => known(words, item, field)))
  return names?.length === 0 ? undefined : names
}

/** Takes values, gives each that is there once, in their order. */
export function unique<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter(value => value !== undefined))]
}

/** Takes a text of several with `,`, `;` or `|` between, gives each with its own place. */
export function parts(whole: Text): Text[] {
  return [...whole.text.matchAll(/[^,;|]+/gu)].flatMap(({ 0: piece, index }) => {
    const word = piece.trim()
    if (word === '') return []
    const start = whole.start + index + piece.indexOf(word)
    const place = whole.exact ? { start, end: start + word.length } : {}
    return [{ ...whole, text: word, ...place }]
  })
}

/** Yes or no. */
export function flag(field: Field): boolean | undefined {
  const answer = word(flags, field)
  return answer && answer === 'yes'
}

/** A date, perhaps with a time of day. */
export function date(field: Field): string | undefined {
  return dated(field, parseDate)
}

/** A day. */
export function day(field: Field): string | undefined {
  return dated(field, parseDay)
}

function dated(field: Field, parse: typeof parseDate): string | undefined {
  const found = single(field)
  const parsed = found && parse(found.text)
  if (found && parsed === undefined) field.report(problem('not-a-date', found, [], field.key))
  return parsed
}

/** A language by its ISO code, or its Swedish or English name. */
export function language(field: Field): string | undefined {
  const found = single(field)
  if (!found) return undefined
  const name = lookUp(languageNames, withoutRegion(found.text)) ?? otherLanguage(found.text)
  if (name === undefined) {
    const near = nearestWord(languageNames, found.text)
    const expected = near === undefined ? ['sv', 'en'] : [near]
    field.report(problem('unknown-value', found, expected, field.key))
  }
  return name
}

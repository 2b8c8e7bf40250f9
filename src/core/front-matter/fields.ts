import type { Locale, MetadataProblem, Span } from '../types.ts'
import { parseDate, parseDay } from './dates.ts'
import {
  accepted,
  flags,
  languageNames,
  languageOf,
  lookUp,
  nearestWord,
  otherLanguage,
  type Spellings,
  withoutRegion,
} from './keys.ts'
import type { Fields, ReportProblem, Text, Value, YamlEntry } from './yaml.ts'

/** A key that was understood, with what stands at it. */
export interface Field {
  key: Text
  /** The language the key was written in, undefined where it is the same in both. */
  locale: Locale | undefined
  value: Value | undefined
  report: ReportProblem
}

const longestActual = 80

/** Takes what was written, gives its first line, cut to what fits a message. */
export function excerpt(text: string): string {
  const line = text.trim().split(/[\r\n]/u, 1)[0] ?? ''
  const units = Array.from(line)
  return units.length > longestActual ? `${units.slice(0, longestActual - 1).join('')}…` : line
}

/** Takes where and what is wrong, gives the problem. */
export function problem(
  reason: MetadataProblem['reason'],
  at: Span & { text: string },
  expected: readonly string[] = [],
  key?: Text,
): MetadataProblem {
  const { start, end } = at
  const said = key === undefined ? {} : { key: excerpt(key.text) }
  return { reason, start, end, actual: excerpt(at.text), expected, ...said }
}

/**
 * Takes the entries of a map and the keys it may have, gives those understood
 * by canonical name; tells of the unknown and of what stands twice (the first
 * counts).
 */
export function readFields<K extends string>(
  { entries }: Pick<Fields, 'entries'>,
  words: Spellings<K>,
  report: ReportProblem,
): Map<K, Field> {
  const fields = new Map<K, Field>()
  for (const { key, value } of entries) {
    const name = lookUp(words, key.text)
    if (name === undefined) report(unknownKey(key, words))
    else if (fields.has(name)) report(problem('duplicate-key', key, [], key))
    else fields.set(name, { key, value, report, locale: languageOf(key.text, words[name]) })
  }
  return fields
}

function unknownKey(key: YamlEntry['key'], words: Spellings<string>): MetadataProblem {
  const near = nearestWord(words, key.text)
  return problem('unknown-key', key, near === undefined ? [] : [near], key)
}

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
export function textField(field: Field): string | undefined {
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
export function wordField<K extends string>(words: Spellings<K>, field: Field): K | undefined {
  const found = single(field)
  return found && known(words, found, field)
}

function known<K extends string>(words: Spellings<K>, found: Text, field: Field): K | undefined {
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
  words: Spellings<K>,
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
export function flagField(field: Field): boolean | undefined {
  const answer = wordField(flags, field)
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
export function languageField(field: Field): string | undefined {
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

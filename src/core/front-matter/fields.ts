import type { Locale, MetadataProblem, Span } from '../types.ts'
import type { Fields, Text, Value, YamlEntry } from '../yaml.ts'
import { readDate } from './dates.ts'
import { accepted, flags, languageOf, lookUp, nearestWord, type Spellings } from './keys.ts'
import { languageNames, otherLanguage, withoutRegion } from './languages.ts'
import { normalizeName } from './suggest.ts'

/** Takes note of something wrong. */
export type ReportProblem = (problem: MetadataProblem) => void

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
  const found = items(field)
  const [only] = found ?? []
  if (only === undefined) return undefined
  if (only.kind === 'text' && found?.length === 1) return only
  const { value = only, key, report } = field
  report(problem(found?.length === 1 ? 'wrong-type' : 'several-values', value, [], key))
  return undefined
}

/** What stands in a field as a list, lists in it opened; a single value is a list of one, nothing given undefined. */
export function items({ value }: Field): readonly Value[] | undefined {
  return value === undefined ? undefined : flattened(value)
}

const flattened = (value: Value): readonly Value[] =>
  value.kind === 'list' ? value.items.flatMap(flattened) : [value]

/** The texts of a field; tells of maps among them, save of a text with a colon in it. */
export function textItems(field: Field): readonly Text[] | undefined {
  return items(field)?.flatMap(item => {
    if (item.kind === 'text') return [item]
    const [entry] = item.kind === 'map' ? item.entries : []
    const isLine = entry?.value?.kind === 'text' && !/[\r\n{}]/.test(item.text)
    if (isLine) return [{ ...item, kind: 'text' as const, exact: true }]
    field.report(problem('wrong-type', item, [], field.key))
    return []
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

/** One word of a table; of several in a list none counts. */
export function wordField<K extends string>(words: Spellings<K>, field: Field): K | undefined {
  const { value } = field
  if (value?.kind !== 'list' || value.items.length < 2) {
    const found = single(field)
    return found && known(words, found, field)
  }
  field.report(problem('unknown-value', value, accepted(words, '', field.locale), field.key))
  return undefined
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
 * Words of a table, each once; one text may hold several with commas or «och» between.
 * Undefined where none is known: nothing follows from a misspelling.
 */
export function wordList<K extends string>(
  words: Spellings<K>,
  field: Field,
): readonly K[] | undefined {
  const found = textItems(field)?.flatMap(item =>
    parts(item).flatMap(part =>
      lookUp(words, part.text) === undefined ? parts(part, /\s(?:och|and|&|\+)\s|\//giu) : [part],
    ),
  )
  const names = found && unique(found.map(item => known(words, item, field)))
  return names?.length === 0 ? undefined : names
}

/** Takes values, gives each that is there once, in their order. */
export function unique<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter(value => value !== undefined))]
}

/** Takes a text of several and the signs between them, gives each with its own place. */
export function parts(whole: Text, between = /[,;|]/gu): Text[] {
  let at = 0
  return whole.text.split(between).flatMap(piece => {
    const word = piece.trim()
    at = whole.text.indexOf(piece, at)
    const start = whole.start + at + piece.indexOf(word)
    at += piece.length
    if (word === '') return []
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
  const found = single(field)
  if (found === undefined) return undefined
  // Jekyll's own key of that name takes yes or no.
  if (normalizeName(field.key.text) === 'published' && lookUp(flags, found.text)) return undefined
  const read = readDate(found.text)
  if ('date' in read) return read.date
  field.report(problem(read.reason, found, read.meant, field.key))
  return undefined
}

/** A day. */
export function day(field: Field): string | undefined {
  return date(field)?.slice(0, 10)
}

/** A language by its ISO code, or its Swedish or English name. */
export function languageField(field: Field): string | undefined {
  const found = single(field)
  if (!found) return undefined
  const name = lookUp(languageNames, withoutRegion(found.text)) ?? otherLanguage(found.text)
  if (name === undefined) {
    const near = nearestWord(languageNames, found.text)
    const expected = near === undefined ? [] : [near]
    field.report(problem('unknown-language', found, expected, field.key))
  }
  return name
}

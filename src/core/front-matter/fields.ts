import type { Locale, MetadataProblem, Span } from '../types.ts'
import type { Entry, Fields, Report, Text, Value } from './tree.ts'
import { languageOf, lookUp, nearestWord, type Words } from './vocabulary.ts'

/** A key that was understood, with what stands at it. */
export interface Field {
  key: Text
  /** The language the key was written in, undefined where it is the same in both. */
  locale: Locale | undefined
  value: Value | undefined
  report: Report
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
  words: Words<K>,
  report: Report,
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

function unknownKey(key: Entry['key'], words: Words<string>): MetadataProblem {
  const near = nearestWord(words, key.text)
  return problem('unknown-key', key, near === undefined ? [] : [near], key)
}

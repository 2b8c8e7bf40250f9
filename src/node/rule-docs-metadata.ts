import * as tables from '../core/metadata/keys.ts'
import type { Locale } from '../core/types.ts'

type Words = Readonly<Record<string, Readonly<Record<Locale, string>>>>

const keys: Words = Object.assign(
  {},
  tables.recordKeys,
  tables.ignoreKeys,
  tables.imageKeys,
  tables.personKeys,
  tables.metadataKeys,
)
const values: Words = Object.assign(
  {},
  tables.uses,
  tables.personRoles,
  tables.errands,
  tables.authorRoles,
  tables.visibilities,
  tables.flags,
)

/** Front matter of a case on one line, its keys and values in the reader's language. */
export function metadataIn(metadata: Readonly<Record<string, unknown>>, locale: Locale): string {
  return Object.entries(metadata)
    .map(([key, value]) => pair(key, value, locale))
    .join(', ')
    .replaceAll('`', "'")
}

function pair(key: string, value: unknown, locale: Locale): string {
  // The one word that names different things of an account and of a person.
  const words = key === 'account' ? (tables.accounts as Words) : values
  return `${keys[key]?.[locale] ?? key}: ${written(value, words, locale)}`
}

function written(value: unknown, words: Words, locale: Locale): string {
  if (typeof value === 'boolean') return tables.flags[value ? 'yes' : 'no'][locale]
  if (Array.isArray(value)) {
    return `[${value.map(item => written(item, words, locale)).join(', ')}]`
  }
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, inner]) => pair(key, inner, locale))
    return `{${pairs.join(', ')}}`
  }
  return words[String(value)]?.[locale] ?? String(value)
}

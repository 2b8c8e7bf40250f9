/** Front matter written from metadata: what `readMetadata` reads to the same. */
import type { Locale } from '../types.ts'
import {
  type FrontMatterKey,
  type FrontMatterKeys,
  flags,
  lookUp,
  metadataKeys,
  type Spellings,
} from './keys.ts'

/** Writes metadata in canonical form as the YAML between the fences of a draft, a line each, without places; empty where it says nothing. */
export function printMetadata(metadata: object, locale: Locale): string {
  const lines = printMap(metadata, metadataKeys, locale)
  return lines.map(line => `${line}\n`).join('')
}

function printMap(map: object, keys: FrontMatterKeys<string>, locale: Locale): string[] {
  return Object.entries(keys).flatMap(([name, key]) => {
    const value: unknown = (map as Readonly<Record<string, unknown>>)[name]
    return value === undefined ? [] : printEntry(key[locale], value, key, locale)
  })
}

function printEntry(name: string, value: unknown, key: FrontMatterKey, locale: Locale): string[] {
  const { keys = {} } = key
  if (isMap(value)) return [`${name}:`, ...indented(printMap(value, keys, locale))]
  if (!Array.isArray(value)) return [`${name}: ${printScalar(value, key, locale)}`]
  if (!value.some(isMap))
    return [`${name}: [${value.map(item => printScalar(item, key, locale)).join(', ')}]`]
  const items = value.flatMap(item => {
    const [first = '{}', ...rest] = isMap(item) ? printMap(item, keys, locale) : []
    return [`  - ${first}`, ...indented(indented(rest))]
  })
  return [`${name}:`, ...items]
}

const indented = (lines: readonly string[]): string[] => lines.map(line => `  ${line}`)

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && !Array.isArray(value)

function printScalar(value: unknown, { values, kind }: FrontMatterKey, locale: Locale): string {
  if (typeof value === 'boolean') return spelt(flags, value ? 'yes' : 'no', locale)
  const text = String(value)
  if (kind === 'date') return text.replace('T', ' ')
  return values && lookUp(values, text) ? spelt(values, text, locale) : yamlScalar(text)
}

function spelt(words: Spellings<string>, value: string, locale: Locale): string {
  const word = words[lookUp(words, value) ?? value]?.[locale] ?? value
  return yamlScalar(word)
}

/** Whether YAML reads a text as itself without quotation marks, in a list in brackets too. */
const isPlain = (text: string): boolean =>
  /^[\p{L}\d_](?:[\p{L}\p{M}\d .'’_/()+@-]*[\p{L}\p{M}\d.)])?$/u.test(text)
/** Words that mean something else to YAML. */
const special = /^(?:null|true|false|yes|no|y|n|on|off|[\d.+-]+)$/i

/** Takes a text, gives it as YAML that reads back as the same text. */
export const yamlScalar = (text: string): string =>
  isPlain(text) && !special.test(text) ? text : JSON.stringify(text)

/** Writes the JSON schema of `tankefter.yml` for editors: `tsx scripts/configuration-schema.ts`. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { type FrontMatterKey, metadataKeys, type Spelling } from '../src/core/front-matter/keys.ts'
import { configurationKeys, type KeyTable, type Kind } from '../src/node/config/keys.ts'

const spellings = ({ sv, en, also = [] }: Spelling): readonly string[] => [
  ...new Set([sv, en, ...also]),
]

/** The words that a value is one of; YAML reads yes and no as words, true and false not. */
function schemaOfValue({ kind, values = {} }: FrontMatterKey) {
  const words = Object.values(values).flatMap(spellings)
  if (kind === 'one-of') return { enum: words }
  return kind === 'yes-or-no' ? { enum: [...words, true, false] } : {}
}

/** The schema as it stands in its file. */
export function schemaText(): string {
  const metadata = Object.values<FrontMatterKey>(metadataKeys).flatMap(key =>
    spellings(key).map(spelling => [spelling, schemaOfValue(key)]),
  )
  return `${JSON.stringify(configurationSchema(Object.fromEntries(metadata)), null, 2)}\n`
}

type Schema = { readonly [key: string]: unknown }

/** The whole schema, made from the table of keys and the schemas of metadata by key. */
function configurationSchema(metadata: Schema): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'tankefter.yml',
    description: 'Konfiguration för tankefter. Configuration of tankefter.',
    ...objectOf(configurationKeys, metadata),
  }
}

function objectOf(table: KeyTable, metadata: Schema, rest?: 'metadata'): Schema {
  const pairs = Object.entries(table).flatMap(([name, { sv, kind, about }]) => {
    const value = { description: `${about.sv}. ${about.en}.`, ...schemaOf(kind, metadata) }
    return sv === name
      ? [[name, value]]
      : [
          [sv, value],
          [name, value],
        ]
  })
  const own: Schema = Object.fromEntries(pairs)
  return {
    type: 'object',
    properties: rest ? { ...metadata, ...own } : own,
    additionalProperties: false,
  }
}

function schemaOf(kind: Kind, metadata: Schema): Schema {
  switch (kind.is) {
    case 'text':
      return { type: ['string', 'number'] }
    case 'number':
      return { type: 'integer', minimum: 0 }
    case 'choice':
      return {
        enum: Object.entries(kind.of).flatMap(([word, others]) =>
          [...others, word].flatMap(asYaml),
        ),
      }
    case 'pattern':
      return patternOf(kind.pattern)
    case 'list':
      return either(schemaOf(kind.of, metadata), {
        type: 'array',
        items: schemaOf(kind.of, metadata),
      })
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(kind.of, metadata) }
    case 'object':
      return objectOf(kind.keys, metadata, kind.rest)
    case 'either':
      return either(...kind.of.map(one => schemaOf(one, metadata)))
  }
}

// YAML reads true and false as no words.
const asYaml = (word: string): readonly (string | boolean)[] =>
  word === 'true' || word === 'false' ? [word, word === 'true'] : [word]

// YAML reads 2026 as a number.
const patternOf = (pattern: string): Schema =>
  new RegExp(pattern).test('2026')
    ? { type: ['string', 'integer'], pattern }
    : { type: 'string', pattern }

const either = (...anyOf: Schema[]): Schema => ({ anyOf })

if (argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../schema/tankefter.schema.json', import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, schemaText())
}

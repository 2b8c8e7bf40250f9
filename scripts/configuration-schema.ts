/** Writes the JSON schema of `tankefter.yml` for editors: `tsx scripts/configuration-schema.ts`. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { type FrontMatterKey, metadataKeys, type Spelling } from '../src/core/front-matter/keys.ts'
import { configurationSchema } from '../src/node/config/json-schema.ts'

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

if (argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../schema/tankefter.schema.json', import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, schemaText())
}

/** Writes the JSON schema of `tankefter.yml` for editors: `tsx scripts/configuration-schema.ts`. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import {
  accounts,
  authorRoles,
  errands,
  metadataKeys,
  type Spelling,
  visibilities,
} from '../src/core/front-matter/keys.ts'
import { configurationSchema } from '../src/node/config/json-schema.ts'

const spellings = ({ sv, en, also = [] }: Spelling): readonly string[] => [
  ...new Set([sv, en, ...also]),
]

const closed: Readonly<Record<string, Readonly<Record<string, Spelling>>>> = {
  account: accounts,
  visibility: visibilities,
  role: authorRoles,
  errand: errands,
}

function schemaOfValue(key: string) {
  const words = closed[key]
  return words ? { enum: Object.values(words).flatMap(spellings) } : {}
}

/** The schema as it stands in its file. */
export function schemaText(): string {
  const metadata = Object.entries<Spelling>(metadataKeys).flatMap(([key, word]) =>
    spellings(word).map(spelling => [spelling, schemaOfValue(key)]),
  )
  return `${JSON.stringify(configurationSchema(Object.fromEntries(metadata)), null, 2)}\n`
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../schema/tankefter.schema.json', import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, schemaText())
}

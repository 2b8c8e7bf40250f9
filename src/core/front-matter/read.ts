import type { Draft, Metadata, MetadataKey, MetadataProblem, Span } from '../types.ts'
import { readEntries } from './entries.ts'
import { type Field, readFields } from './fields.ts'
import { accounts, authorRoles, channels, errands, metadataKeys, visibilities } from './keys.ts'
import { ignores, images, people } from './people.ts'
import { present } from './record.ts'
import type { Report } from './tree.ts'
import { date, flag, freeText, language, text, texts, word, wordList } from './values.ts'

type Readers = { [K in MetadataKey]-?: (field: Field) => Metadata[K] | undefined }

const readers: Readers = {
  channel: field => wordList(channels, field),
  account: field => word(accounts, field),
  visibility: field => word(visibilities, field),
  role: field => word(authorRoles, field),
  errand: field => word(errands, field),
  'paid-time': flag,
  'working-hours': flag,
  written: date,
  publish: date,
  language,
  branch: text,
  audience: freeText,
  campaign: text,
  boost: flag,
  people,
  images,
  shares: text,
  sources: texts,
  ignore: ignores,
}

/** Front matter understood: see `Draft`. */
export type FrontMatter = Pick<Draft, 'metadata' | 'places' | 'problems'>

/**
 * Takes a text and the span of the YAML in it, gives the metadata in canonical
 * form, where each key stands, and what is wrong. Never throws.
 */
export function readMetadata(source: string, span: Span): FrontMatter {
  const { problems, report } = collector()
  const fields = readFields({ entries: readEntries(source, span, report) }, metadataKeys, report)
  const places: Draft['places'] = {}
  const values: [MetadataKey, unknown][] = []
  for (const [key, field] of fields) {
    places[key] = { start: field.key.start, end: field.key.end }
    values.push([key, readers[key](field)])
  }
  // The table of readers holds each key to its own type.
  const metadata = present(Object.fromEntries(values)) as Metadata
  return { metadata, places, problems: problems.sort((a, b) => a.start - b.start) }
}

/** Whoever has more to mend begins with these. */
const maxProblems = 100

/** A list of problems and what adds to it, each once (an alias is read at every use). */
function collector(): { problems: MetadataProblem[]; report: Report } {
  const problems: MetadataProblem[] = []
  const seen = new Set<string>()
  const report: Report = problem => {
    const id = `${problem.start} ${problem.end} ${problem.reason}`
    if (!seen.has(id) && problems.length < maxProblems) problems.push(problem)
    seen.add(id)
  }
  return { problems, report }
}

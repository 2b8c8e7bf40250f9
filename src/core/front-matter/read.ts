import type { Draft, Metadata, MetadataKey, MetadataProblem, Span } from '../types.ts'
import {
  date,
  type Field,
  flagField,
  freeText,
  languageField,
  problem,
  readFields,
  textField,
  texts,
  wordField,
  wordList,
} from './fields.ts'
import {
  accounts,
  authorRoles,
  channels,
  errands,
  lookUp,
  metadataKeys,
  visibilities,
} from './keys.ts'
import { ignores, imageFields, people, present } from './people.ts'
import {
  parseTree,
  type ReportProblem,
  type Tree,
  tooDeep,
  trimmed,
  type YamlEntry,
  type YamlError,
} from './yaml.ts'

type Readers = { [K in MetadataKey]-?: (field: Field) => Metadata[K] | undefined }

const readers: Readers = {
  channel: field => wordList(channels, field),
  account: field => wordField(accounts, field),
  visibility: field => wordField(visibilities, field),
  role: field => wordField(authorRoles, field),
  errand: field => wordField(errands, field),
  'paid-time': flagField,
  'working-hours': flagField,
  written: date,
  publish: date,
  language: languageField,
  branch: textField,
  audience: freeText,
  campaign: textField,
  boost: flagField,
  people,
  images: imageFields,
  shares: textField,
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
  const fields = readFields(
    { entries: readYamlEntries(source, span, report) },
    metadataKeys,
    report,
  )
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
function collector(): { problems: MetadataProblem[]; report: ReportProblem } {
  const problems: MetadataProblem[] = []
  const seen = new Set<string>()
  const report: ReportProblem = problem => {
    const id = `${problem.start} ${problem.end} ${problem.reason}`
    if (!seen.has(id) && problems.length < maxProblems) problems.push(problem)
    seen.add(id)
  }
  return { problems, report }
}

/**
 * Takes a text and the span of its front matter, gives the entries it holds.
 * Where it is not YAML as a whole, each key is tried by itself, so that a slip
 * costs only the key it stands at.
 */
export function readYamlEntries(
  source: string,
  span: Span,
  report: ReportProblem,
): readonly YamlEntry[] {
  const deep = tooDeep(source.slice(span.start, span.end))
  if (deep) {
    report(broken(source, { start: span.start + deep.start, end: span.start + deep.end }))
    return []
  }
  const whole = parseTree(source, span)
  if (whole.value === undefined && whole.errors.length === 0) return []
  if (whole.value?.kind === 'map' && whole.errors.length === 0) return whole.value.entries
  let told = 0
  const entries = blocks(source, span).flatMap(block =>
    readBlock(source, block, whole, problem => {
      told += 1
      report(problem)
    }),
  )
  const first = whole.errors[0]
  if (told === 0 && first) report(broken(source, errorPlace(source, span, first)))
  return entries
}

/** Top-level keys with what belongs to them: lines up to the next one at the margin. */
function blocks(source: string, span: Span): Span[] {
  const starts: number[] = []
  let at = span.start
  for (const line of source.slice(span.start, span.end).split('\n')) {
    if (/^[^\s#\-\]},]|^-\S/u.test(line)) starts.push(at)
    at += line.length + 1
  }
  if (starts[0] !== span.start) starts.unshift(span.start)
  return starts
    .map((start, i) => trimmedEnd(source, { start, end: starts[i + 1] ?? span.end }))
    .filter(block => block.end > block.start)
}

function readBlock(
  source: string,
  block: Span,
  whole: Tree,
  report: ReportProblem,
): readonly YamlEntry[] {
  const tree = parseTree(source, block)
  // By itself a key does not see the anchors of the others.
  const known = whole.errors.map(({ start }) => start)
  const error = tree.errors.find(one => one.code !== 'BAD_ALIAS' || known.includes(one.start))
  if (error) report(broken(source, errorPlace(source, block, error)))
  if (tree.value?.kind === 'map') return error ? sound(tree, error) : tree.value.entries
  if (!error && tree.value) report(broken(source, trimmed(source, tree.value)))
  return []
}

/** The key of a broken block is kept, so that nothing says it is missing; its value is not. */
function sound({ value }: Tree, error: YamlError): readonly YamlEntry[] {
  if (value?.kind !== 'map') return []
  return value.entries
    .filter(({ key }) => key.exact && key.end <= error.start)
    .map(({ key }) => ({ key, value: undefined }))
}

/** Where a slip is seen: the parser's place to the end of its line, else the whole value. */
function errorPlace(source: string, block: Span, error: YamlError): Span {
  if (error.code === 'BAD_ALIAS') return { start: error.start, end: error.end }
  const line = source.slice(error.start, block.end).split(/[\r\n]/u, 1)[0] ?? ''
  const place = trimmed(source, { start: error.start, end: error.start + line.length })
  if (place.end > place.start) return place
  const [key = ''] = /^[^\s:]+:\s*/u.exec(source.slice(block.start, block.end)) ?? []
  const value = trimmed(source, { start: block.start + key.length, end: block.end })
  return value.end > value.start ? value : trimmed(source, block)
}

function broken(source: string, { start, end }: Span): ReturnType<typeof problem> {
  const text = source.slice(start, end)
  return problem('not-yaml', { start, end, text }, mended(text))
}

/** «kanal:facebook» and «kanal facebook» lack only a space or a colon. */
function mended(text: string): string[] {
  const [, key, value] = /^([\p{L}\p{M}-]+)[: ] *(\S[^\r\n]*)$/u.exec(text) ?? []
  if (key === undefined || lookUp(metadataKeys, key) === undefined) return []
  return [`${key}: ${value}`]
}

function trimmedEnd(source: string, { start, end }: Span): Span {
  return { start, end: start + source.slice(start, end).trimEnd().length }
}

import type { Draft, Metadata, MetadataProblem, Span } from '../types.ts'
import { type Tree, trimmed, type YamlEntry, type YamlError } from '../yaml.ts'
import { isContentSystemKey } from './content-systems.ts'
import { problem, type ReportProblem, readFields } from './fields.ts'
import { metadataKeys } from './keys.ts'
import { lenientOrDeep, parseLenientTree } from './lenient-yaml.ts'
import { readValues } from './people.ts'
import { notKeys, yamlProblem } from './yaml-faults.ts'

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
  for (const [name, { key }] of fields) places[name] = { start: key.start, end: key.end }
  const metadata = readValues<Metadata>(fields, metadataKeys)
  const withLines = problems.map(problem => withLine(source, problem))
  return { metadata, places, problems: withLines.sort((a, b) => a.start - b.start) }
}

/** Faults whose `expected` names what is missing, and does not replace what is there. */
const notReplaced = new Set<MetadataProblem['reason']>(['missing-name', 'missing-rule'])

/** Adds the whole line as it should be written, where one thing alone can stand in it. */
function withLine(source: string, problem: MetadataProblem): MetadataProblem {
  const line = notReplaced.has(problem.reason) ? undefined : correctedLine(source, problem)
  return line === undefined ? problem : { ...problem, line }
}

/** The line a place stands on with what is expected there; undefined where that is not one thing on one line. */
export function correctedLine(
  source: string,
  { start, end, expected }: Span & { expected: readonly string[] },
): string | undefined {
  const [only, ...others] = expected
  if (only === undefined || others.length > 0 || /[\r\n]/.test(source.slice(start, end)))
    return undefined
  const from = source.lastIndexOf('\n', start - 1) + 1
  const [after = ''] = source.slice(end).split(/[\r\n]/u, 1)
  const mark = /["']/.test(source[start - 1] ?? '') && after[0] === source[start - 1] ? 1 : 0
  const line = source.slice(from, start - mark) + only + after.slice(mark)
  return line.replace(/[^\S\n]+#(?:\s.*)?$/u, '').trim()
}

/** Whoever has more to mend begins with these. */
const maxProblems = 100

/** A list of problems and what adds to it, each once (an alias is read at every use). */
function collector(): { problems: MetadataProblem[]; report: ReportProblem } {
  const problems: MetadataProblem[] = []
  const seen = new Set<string>()
  const report: ReportProblem = problem => {
    if (problem.reason === 'unknown-key' && isContentSystemKey(problem.actual)) return
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
  const yaml = lenientOrDeep(source.slice(span.start, span.end))
  const whole = parseLenientTree(source, span, yaml)
  const deep = whole.errors.find(({ code }) => code === 'TOO_DEEP')
  if (deep) {
    report(problem('too-large', { ...deep, text: source.slice(deep.start, deep.end) }))
    return []
  }
  if (whole.value === undefined && whole.errors.length === 0) return []
  if (whole.value?.kind === 'map' && whole.errors.length === 0) return whole.value.entries
  let count = 0
  const entries = blocks(source, span).flatMap(block =>
    readBlock(
      source,
      { block, yaml: yaml.slice(block.start - span.start, block.end - span.start), whole },
      problem => {
        count += 1
        report(problem)
      },
    ),
  )
  const first = whole.errors[0]
  if (count === 0 && first) report(yamlProblem(source, span, first))
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
    .map((start, i) => ({ start, end: starts[i + 1] ?? span.end }))
    .map(({ start, end }) => ({ start, end: start + source.slice(start, end).trimEnd().length }))
    .filter(block => block.end > block.start)
}

function readBlock(
  source: string,
  { block, yaml, whole }: { block: Span; yaml: string; whole: Tree },
  report: ReportProblem,
): readonly YamlEntry[] {
  const tree = parseLenientTree(source, block, yaml)
  // By itself a key does not see the anchors of the others.
  const known = whole.errors.map(({ start }) => start)
  const error = tree.errors.find(one => one.code !== 'BAD_ALIAS' || known.includes(one.start))
  if (error) report(yamlProblem(source, block, error))
  if (tree.value?.kind === 'map') return error ? soundKeys(tree, error) : tree.value.entries
  if (!error && tree.value) report(notKeys(source, trimmed(source, tree.value)))
  return []
}

/** The key of a broken block is kept, so that nothing says it is missing; its value is not. */
function soundKeys({ value }: Tree, error: YamlError): readonly YamlEntry[] {
  if (value?.kind !== 'map') return []
  return value.entries
    .filter(({ key }) => key.exact && key.end <= error.start)
    .map(({ key }) => ({ key, value: undefined }))
}

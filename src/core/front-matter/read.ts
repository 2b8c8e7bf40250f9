import type { Draft, Metadata, MetadataProblem, Span } from '../types.ts'
import { type Tree, trimmed, type YamlEntry } from '../yaml.ts'
import { isContentSystemKey } from './content-systems.ts'
import { problem, type ReportProblem, readFields, readValues } from './fields.ts'
import { metadataKeys } from './keys.ts'
import { lenientOrDeep, parseLenientTree } from './lenient-yaml.ts'
import { notKeys, yamlProblem } from './yaml-faults.ts'

/** Front matter understood: see `Draft`. */
export type FrontMatter = Pick<Draft, 'metadata' | 'places' | 'problems'>

/** Takes a text and the span of its YAML, gives the metadata in canonical form, where each key stands, and what is wrong. Never throws. */
export function readMetadata(source: string, span: Span): FrontMatter {
  const problems: MetadataProblem[] = []
  // Each is told once, though an alias is read at every use.
  const seen = new Set<string>()
  const report: ReportProblem = problem => {
    if (problem.reason === 'unknown-key' && isContentSystemKey(problem.actual)) return
    const id = `${problem.start} ${problem.end} ${problem.reason}`
    if (!seen.has(id) && problems.length < maxProblems) problems.push(problem)
    seen.add(id)
  }
  const entries = readYamlEntries(source, span, report)
  const fields = readFields({ entries }, metadataKeys, report)
  const places: Draft['places'] = {}
  for (const [name, { key }] of fields) places[name] = { start: key.start, end: key.end }
  const metadata = readValues<Metadata>(fields, metadataKeys)
  // The whole line as it should be written, where one thing alone can stand in it.
  const withLines = problems.map(problem => {
    const line = notReplaced.has(problem.reason) ? undefined : correctedLine(source, problem)
    return line === undefined ? problem : { ...problem, line }
  })
  return { metadata, places, problems: withLines.sort((a, b) => a.start - b.start) }
}

/** Faults whose `expected` names what is missing, and does not replace what is there. */
const notReplaced = new Set<MetadataProblem['reason']>(['missing-name', 'missing-rule'])

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

/** Takes a text and the span of its front matter, gives its entries; each key by itself where it is no YAML, so that a slip costs only one. */
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
  const read = blocks(source, span).map(block => {
    const own = yaml.slice(block.start - span.start, block.end - span.start)
    return readBlock(source, block, own, whole)
  })
  const problems = read.flatMap(({ problem }) => problem ?? [])
  const [first] = whole.errors
  for (const one of problems.length > 0 || !first ? problems : [yamlProblem(source, span, first)])
    report(one)
  return read.flatMap(({ entries }) => entries)
}

/** Top-level keys with what belongs to them: lines up to the next one at the margin. */
function blocks(source: string, span: Span): Span[] {
  let at = span.start
  const yaml = source.slice(span.start, span.end)
  return yaml.split(/(?<=\n)(?=[^\s#\-\]},]|-\S)/u).flatMap(block => {
    const [start, end] = [at, at + block.trimEnd().length]
    at += block.length
    return end > start ? { start, end } : []
  })
}

/** The entries of a block by itself, and what is wrong with it as YAML. */
function readBlock(
  source: string,
  block: Span,
  yaml: string,
  whole: Tree,
): { entries: readonly YamlEntry[]; problem?: MetadataProblem } {
  const { errors, value } = parseLenientTree(source, block, yaml)
  // By itself a key does not see the anchors of the others.
  const known = whole.errors.map(({ start }) => start)
  const error = errors.find(one => one.code !== 'BAD_ALIAS' || known.includes(one.start))
  const entries = value?.kind === 'map' ? value.entries : []
  if (!error) {
    if (!value || value.kind === 'map') return { entries }
    return { entries, problem: notKeys(source, trimmed(source, value)) }
  }
  // The key of a broken block is kept, so that nothing says it is missing; its value is not.
  const sound = entries.filter(({ key }) => key.exact && key.end <= error.start)
  return {
    entries: sound.map(({ key }) => ({ key, value: undefined })),
    problem: yamlProblem(source, block, error),
  }
}

import { excerpt } from '../core/front-matter/fields.ts'
import { readRegistered } from '../core/front-matter/people.ts'
import { parseTree, tooDeep, type Value } from '../core/front-matter/yaml.ts'
import type { RegisterProblem, Span } from '../core/types.ts'
import { onLine, type RegisterRow, type RegisterRows } from './register-row.ts'

/** Takes the text of a register in YAML, a list of records, gives its rows. */
export function yamlRows(text: string): RegisterRows {
  const lineOf = lineFinder(text)
  const broken = (at: Span, reason: 'not-yaml' | 'wrong-type'): RegisterProblem => ({
    line: lineOf(at.start),
    reason,
    actual: excerpt(text.slice(at.start, at.end)),
    expected: [],
  })
  const deep = tooDeep(text)
  if (deep) return { rows: [], problems: [broken(deep, 'not-yaml')] }
  const { value, errors } = parseTree(text, { start: 0, end: text.length })
  // After a slip nothing that follows can be relied on.
  const [error] = errors
  if (error) return { rows: [], problems: [broken(lastLineAt(text, error), 'not-yaml')] }
  if (value === undefined) return { rows: [], problems: [] }
  if (value.kind !== 'list') return { rows: [], problems: [broken(value, 'wrong-type')] }
  const problems: RegisterProblem[] = []
  const read = (item: Value): RegisterRow[] => {
    if (item.kind === 'map') return [readItem(item, lineOf, problems)]
    problems.push(broken(item, 'wrong-type'))
    return []
  }
  return { rows: value.items.flatMap(read), problems }
}

/** An error at the end of the file is seen on its last line with words. */
function lastLineAt(text: string, { start, end }: Span): Span {
  const words = text.trimEnd().length
  return start < words
    ? { start, end }
    : { start: text.lastIndexOf('\n', words - 1) + 1, end: words }
}

function readItem(
  item: Extract<Value, { kind: 'map' }>,
  lineOf: (offset: number) => number,
  problems: RegisterProblem[],
): RegisterRow {
  const record = readRegistered(item, problem =>
    problems.push(onLine(lineOf(problem.start), problem)),
  )
  return { line: lineOf(item.start), record }
}

/** Lines from 1, by the offset of what stands on them. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)]
  return offset => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

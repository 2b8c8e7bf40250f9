import { excerpt, readRecord } from '../front-matter/fields.ts'
import { parseLenientTree } from '../front-matter/lenient-yaml.ts'
import { lineFinder } from '../spans.ts'
import type { RegisterProblem, Span } from '../types.ts'
import type { Fields } from '../yaml.ts'
import { checkColumns, onLine, type RegisterRows } from './table.ts'

/** Takes the text of a register in YAML, a list of records, gives its rows. */
export function yamlRows(text: string): RegisterRows {
  const lineOf = lineFinder(text)
  const broken = (at: Span, reason: 'not-yaml' | 'wrong-type'): RegisterProblem => ({
    line: lineOf(at.start),
    reason,
    actual: excerpt(text.slice(at.start, at.end)),
    expected: [],
  })
  const nothing = { rows: [], problems: [], unread: [] }
  const { value, errors } = parseLenientTree(text, { start: 0, end: text.length })
  // After a slip nothing that follows can be relied on.
  const [error] = errors
  if (error) return { ...nothing, problems: [broken(lastLineAt(text, error), 'not-yaml')] }
  if (value === undefined) return nothing
  if (value.kind !== 'list') return { ...nothing, problems: [broken(value, 'wrong-type')] }
  const items = value.items.map((item): RegisterRows => {
    if (item.kind === 'map') return itemRows(item, lineOf)
    return { ...nothing, problems: [broken(item, 'wrong-type')] }
  })
  return {
    rows: items.flatMap(({ rows }) => rows),
    problems: items.flatMap(({ problems }) => problems),
    unread: [...new Set(items.flatMap(({ unread }) => unread))],
  }
}

/** An error at the end of the file is seen on its last line with words. */
function lastLineAt(text: string, { start, end }: Span): Span {
  const words = text.trimEnd().length
  return start < words
    ? { start, end }
    : { start: text.lastIndexOf('\n', words - 1) + 1, end: words }
}

/** One record, with what is wrong in it and in its keys. */
function itemRows(item: Fields, lineOf: (offset: number) => number): RegisterRows {
  const line = lineOf(item.start)
  const columns = item.entries.map(({ key, value }) => ({
    name: key.text,
    values: value?.kind === 'text' ? [value.text] : [],
  }))
  const { problems, unread } = checkColumns(columns, line)
  const record = readRecord(item, one => {
    if (!one.reason.endsWith('-key')) problems.push(onLine(lineOf(one.start), one))
  })
  return { rows: [{ line, record }], problems, unread }
}

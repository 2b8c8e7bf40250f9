import { extname } from 'node:path'
import type { ConsentRecord, RegisterProblem } from '../core/types.ts'
import { readDraft } from './read.ts'
import type { RegisterRow, RegisterRows } from './register-row.ts'

export type { RegisterProblem } from '../core/types.ts'

/** A register of some ten thousand people. In bytes. */
const maxBytes = 10_485_760

export interface Register {
  records: ConsentRecord[]
  problems: RegisterProblem[]
}
/**
 * Takes the path of a consent register (CSV, or YAML by its ending `.yml` or
 * `.yaml`) and the folder it is relative to, gives its records and what is
 * wrong in it. Never throws.
 */
export async function readRegister(path: string, cwd = '.'): Promise<Register> {
  const read = readDraft(path, cwd, maxBytes)
  if (read.reason !== undefined) {
    return { records: [], problems: [{ reason: read.reason, actual: path, expected: [] }] }
  }
  const { rows, problems } = await parse(path, read.text)
  const all = [...problems, ...rows.filter(isNameless).map(nameless), ...duplicates(rows)]
  return {
    records: rows.map(({ record }) => record),
    problems: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}

/** The parsers are loaded where there is a register only. */
async function parse(path: string, text: string): Promise<RegisterRows> {
  if (['.yml', '.yaml'].includes(extname(path).toLowerCase())) {
    return (await import('./register-yaml.ts')).yamlRows(text)
  }
  return (await import('./register-csv.ts')).csvRows(text)
}

const isNameless = ({ record }: RegisterRow): boolean =>
  record.id === undefined && record.name === undefined

const nameless = ({ line }: RegisterRow): RegisterProblem => ({
  line,
  reason: 'nameless',
  actual: '',
  expected: ['id', 'namn'],
})

function duplicates(rows: readonly RegisterRow[]): RegisterProblem[] {
  const seen = new Set<string>()
  return rows.flatMap(({ line, record: { id } }) => {
    if (id === undefined) return []
    const again = seen.has(id)
    seen.add(id)
    return again ? [{ line, reason: 'duplicate-id' as const, actual: id, expected: [] }] : []
  })
}

import { isCompoundFile, isZip } from '../file-kinds.ts'
import { decode } from '../text/decode.ts'
import type { ConsentRecord, RegisterProblem } from '../types.ts'
import { csvRows, type RegisterRow, type RegisterRows, workbookRows } from './table.ts'

/** A register of some ten thousand people. In bytes. */
export const maxRegisterBytes = 10_485_760

export interface Register {
  records: ConsentRecord[]
  problems: RegisterProblem[]
  /** Columns that nothing is read from, as written. */
  unread: string[]
}

/** Takes a consent register (a workbook by its bytes, YAML by its name, else CSV), gives its records and what is wrong in it. Never throws. */
export async function parseRegister(name: string, bytes: Uint8Array): Promise<Register> {
  return registerOf(await rowsIn(name, bytes))
}

/** A register of which nothing could be read, and why. */
export const unreadableRegister = (name: string, reason: RegisterProblem['reason']): Register =>
  registerOf(unreadable(reason, name))

function registerOf({ rows, problems, unread }: RegisterRows): Register {
  const all = [...problems, ...rows.filter(isNameless).map(nameless), ...duplicates(rows)]
  return {
    records: rows.map(({ record }) => record),
    problems: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    unread,
  }
}

const unreadable = (reason: RegisterProblem['reason'], name: string): RegisterRows => ({
  rows: [],
  problems: [{ reason, actual: name, expected: [] }],
  unread: [],
})

async function rowsIn(name: string, bytes: Uint8Array): Promise<RegisterRows> {
  if (isCompoundFile(bytes)) return unreadable('old-workbook', name)
  if (isZip(bytes)) {
    try {
      return workbookRows((await import('../office/workbook.ts')).readWorkbook(bytes))
    } catch {
      return unreadable('not-a-workbook', name)
    }
  }
  const { text, reason } = decode(bytes, maxRegisterBytes)
  if (text === undefined) return unreadable(reason, name)
  return /\.ya?ml$/iu.test(name) ? (await import('./yaml.ts')).yamlRows(text) : csvRows(text)
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

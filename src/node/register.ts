import { extname } from 'node:path'
import type { ConsentRecord, RegisterProblem } from '../core/types.ts'
import { decode, readBytes } from './read.ts'
import type { RegisterRow, RegisterRows } from './register-table.ts'

/** A register of some ten thousand people. In bytes. */
const maxBytes = 10_485_760

export interface Register {
  records: ConsentRecord[]
  problems: RegisterProblem[]
  /** Columns that nothing is read from, as written. */
  unread: string[]
}

/**
 * Takes the path of a consent register (CSV, an Excel workbook, or YAML by its ending
 * `.yml` or `.yaml`) and the folder it is relative to, gives its records and what is
 * wrong in it. Never throws.
 */
export async function readRegister(path: string, cwd = '.'): Promise<Register> {
  const read = readBytes(path, cwd, maxBytes)
  const { rows, problems, unread } = read.bytes
    ? await parse(path, read.bytes)
    : unreadable(read.reason, path)
  const all = [...problems, ...rows.filter(isNameless).map(nameless), ...duplicates(rows)]
  return {
    records: rows.map(({ record }) => record),
    problems: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    unread,
  }
}

const unreadable = (reason: RegisterProblem['reason'], path: string): RegisterRows => ({
  rows: [],
  problems: [{ reason, actual: path, expected: [] }],
  unread: [],
})

/** The parsers are loaded where there is a register only. */
async function parse(path: string, bytes: Uint8Array): Promise<RegisterRows> {
  if (startsWith(bytes, zip)) return parseWorkbook(path, bytes)
  if (startsWith(bytes, compoundFile)) return unreadable('old-workbook', path)
  const read = decode(bytes, maxBytes)
  if (read.reason !== undefined) return unreadable(read.reason, path)
  if (['.yml', '.yaml'].includes(extname(path).toLowerCase())) {
    return (await import('./register-yaml.ts')).yamlRows(read.text)
  }
  return (await import('./register-csv.ts')).csvRows(read.text)
}

async function parseWorkbook(path: string, bytes: Uint8Array): Promise<RegisterRows> {
  const { xlsxRows } = await import('./register-xlsx.ts')
  try {
    return xlsxRows(bytes)
  } catch {
    return unreadable('not-a-workbook', path)
  }
}

/** What a ZIP archive starts with, as workbooks since 2007 are. */
const zip = [0x50, 0x4b, 0x03, 0x04]
/** What older workbooks and those with a password start with. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign)

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

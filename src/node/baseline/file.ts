import { inOrder } from '../order.ts'
import { firstMarking } from './first-form.ts'
import { type Baseline, type Entry, type Marking, type Marks, presentMarking } from './marks.ts'

/** The form of the file; a later one is refused. */
const version = 2
const markings: Readonly<Record<number, Marking>> = { 1: firstMarking, [version]: presentMarking }
const nameKey = 'tankefter-baseline'

/** Why a text is no baseline. */
export type NoBaseline = 'not-json' | 'not-ours' | 'newer'

/** The file's text, the same on every machine: one line a finding, so that git can join two. */
export function writeBaseline({ drafts, folder }: Omit<Baseline, 'marking'>): string {
  const file = {
    [nameKey]: version,
    drafts: ordered(drafts, ({ content, marks }) => ({ content, findings: listed(marks) })),
    folder: listed(folder),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const listed = (marks: Marks) => ordered(marks, set => inOrder([...set]))

function ordered<Value, Written>(
  map: ReadonlyMap<string, Value>,
  write: (value: Value) => Written,
) {
  return Object.fromEntries(
    inOrder([...map.keys()]).flatMap(key => {
      const value = map.get(key)
      return value === undefined ? [] : [[key, write(value)]]
    }),
  )
}

/** Reads the file's text, or says why it is none. Never throws. */
export function readBaseline(text: string): Baseline | NoBaseline {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return 'not-json'
  }
  if (!isObject(file) || typeof file[nameKey] !== 'number') return 'not-ours'
  if (file[nameKey] > version) return 'newer'
  const drafts = mapped(file.drafts, entryFrom)
  const folder = marksFrom(file.folder)
  const marking = markings[file[nameKey]]
  return marking && drafts && folder ? { drafts, folder, marking } : 'not-ours'
}

function entryFrom(value: unknown): Entry | undefined {
  if (!isObject(value) || typeof value.content !== 'string') return undefined
  const marks = marksFrom(value.findings)
  return marks && { content: value.content, marks }
}

const marksFrom = (value: unknown): Marks | undefined =>
  mapped(value, marks =>
    Array.isArray(marks) && marks.every(mark => typeof mark === 'string')
      ? new Set<string>(marks)
      : undefined,
  )

/** Every value of an object read; undefined where it is none or one of them cannot be. */
function mapped<Value>(
  object: unknown,
  read: (value: unknown) => Value | undefined,
): ReadonlyMap<string, Value> | undefined {
  if (!isObject(object)) return undefined
  const map = new Map<string, Value>()
  for (const [key, written] of Object.entries(object)) {
    const value = read(written)
    if (value === undefined) return undefined
    map.set(key, value)
  }
  return map
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

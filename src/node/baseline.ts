import { markedWords, wordMark } from '../core/message.ts'
import type { Finding, NoBaseline } from '../core/types.ts'
import { parseJson } from './json.ts'
import { inOrder } from './order.ts'
import { sha256 } from './write.ts'

/** A draft of the run, by its path from the folder of the baseline. */
interface Seen {
  path: string
  text: string
  findings: readonly Finding[]
}

/** A run to be held against a baseline. */
interface Run {
  drafts: readonly Seen[]
  /** Findings over the folder; undefined where the run saw only a part of it. */
  folder: readonly Finding[] | undefined
  /** The only rules that ran; undefined for all. */
  rules: readonly string[] | undefined
  /** Whether a draft of the baseline is still on the disk. */
  isThere(path: string): boolean
}

/** How a run stands against a baseline. */
interface Comparison {
  /** Whether a finding of a draft, or of the folder where none is given, is an old one. */
  isOld(finding: Finding, path?: string): boolean
  /** Findings of the baseline that are no more. */
  fixed: number
  /** The baseline as it is after the run: what is fixed has gone, what is new has come. */
  renewed: Baseline
}

/** Holds a run against a baseline. A draft with another name is known by its layout. */
export function compare(baseline: Baseline, run: Run): Comparison {
  const { marking } = baseline
  const known = new Map([
    ...run.drafts.flatMap(({ findings }) => [...marking.marksOf(findings)]),
    ...marking.marksOf(run.folder ?? []),
  ])
  const marksNow = (finding: Finding) => known.get(finding) ?? []
  /** How many marks of the rules that ran no finding has any longer. */
  const missing = (marks: Marks = none, findings: readonly Finding[] = []): number => {
    const now = new Set(
      findings.flatMap(finding => marksNow(finding).map(mark => `${finding.ruleId} ${mark}`)),
    )
    const left = [...marks]
      .filter(([rule]) => !run.rules || run.rules.includes(rule))
      .flatMap(([rule, old]) => [...old].filter(mark => !now.has(`${rule} ${mark}`)))
    return left.length
  }
  const seen = new Set(run.drafts.map(({ path }) => path))
  const lost = [...baseline.drafts].filter(([path]) => !seen.has(path) && !run.isThere(path))
  const olds = new Map(run.drafts.map(draft => [draft.path, oldOf(draft, baseline, lost)]))
  const taken = new Set([...olds.values()].map(old => old?.path))
  const gone = lost.filter(([path]) => !taken.has(path))
  const fixed =
    sum(run.drafts.map(({ path, findings }) => missing(olds.get(path)?.entry.marks, findings))) +
    missing(run.folder && baseline.folder, run.folder) +
    sum(gone.map(([, { marks }]) => missing(marks)))
  return {
    isOld: (finding, path) => {
      const marks = path === undefined ? baseline.folder : olds.get(path)?.entry.marks
      const own = marks?.get(finding.ruleId ?? '')
      return own !== undefined && marksNow(finding).some(mark => own.has(mark))
    },
    fixed,
    renewed: renew(baseline, run, new Map([...olds].map(([path, old]) => [path, old?.entry]))),
  }
}

function oldOf(
  { path, text }: Seen,
  { drafts, marking }: Baseline,
  lost: readonly (readonly [string, Entry])[],
): { path: string; entry: Entry } | undefined {
  const own = drafts.get(path)
  if (own) return { path, entry: own }
  const content = marking.contentOf(text)
  const [before, entry] = lost.find(([, { content: old }]) => old === content) ?? []
  return before !== undefined && entry ? { path: before, entry } : undefined
}

function renew(
  baseline: Baseline,
  run: Run,
  olds: ReadonlyMap<string, Entry | undefined>,
): Baseline {
  const present = baseline.marking === presentMarking
  const keep = (marks: Marks): Marks => (present ? marks : countedMarks(marks))
  // Drafts that the run did not look at stay as they were, as long as they are there.
  const drafts = new Map<string, Entry>()
  for (const [path, { content, marks }] of baseline.drafts)
    if (run.isThere(path)) drafts.set(path, { content: present ? content : '', marks: keep(marks) })
  for (const { path, text, findings } of run.drafts) {
    const marks = joined(keep(olds.get(path)?.marks ?? none), findings, run)
    if (marks.size > 0) drafts.set(path, { content: presentMarking.contentOf(text), marks })
    else drafts.delete(path)
  }
  const old = keep(baseline.folder)
  const folder = run.folder ? joined(old, run.folder, run) : old
  return { drafts, folder, marking: presentMarking }
}

const none: Marks = new Map()

/** The marks of now; of rules that did not run those of before. */
function joined(old: Marks, findings: readonly Finding[], { rules }: Run): Marks {
  const kept = [...old].filter(([rule]) => rules && !rules.includes(rule))
  return new Map([...kept, ...writtenMarks(findings)])
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The form of the file; a later one is refused. */
const version = 2

/** The first form of the file knew findings and drafts by hashes of their words, which can be found out by trying. */
const firstMarking: Marking = {
  marksOf: findings => {
    const count = counter()
    return new Map(
      findings.map(finding => {
        const { source = '', ruleId = '', actual = '' } = finding
        const key = [source, ruleId, markedWords(actual)]
        const nth = count(JSON.stringify(key))
        return [finding, [sha256(JSON.stringify(['tankefter/1', '', ...key, nth])).slice(0, 6)]]
      }),
    )
  },
  contentOf: text => sha256(text).slice(0, 16),
}

/** Marks of any finding of a rule, by its number within the draft, where its words are not known. */
const anyOf = (ordinal: number): string => `any-${ordinal}`

/**
 * A finding is known by its number among those of its rule with the same mark of words, a draft by how many words stand on
 * its lines: nothing that a name or number changes.
 */
export const presentMarking: Marking = {
  marksOf: findings => {
    const countRule = counter()
    return new Map(
      findings.map(finding => {
        const { ruleId = '', nth } = finding
        const words = wordMark(finding)
        return [finding, [words ? `${words}-${nth}` : `${nth}`, anyOf(countRule(ruleId))]]
      }),
    )
  },
  contentOf: text => {
    const wordsOnLines = text.split(/\r\n?|\n/u).map(line => line.match(/\S+/gu)?.length ?? 0)
    return sha256(JSON.stringify(wordsOnLines)).slice(0, 4)
  },
}

const markings: Readonly<Record<number, Marking>> = { 1: firstMarking, [version]: presentMarking }
const nameKey = 'tankefter-baseline'

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

const ordered = <Value, Written>(
  map: ReadonlyMap<string, Value>,
  write: (value: Value) => Written,
) => Object.fromEntries(inOrder([...map.keys()]).map(key => [key, write(map.get(key) as Value)]))

/** Reads the file's text, or says why it is none. Never throws. */
export function readBaseline(text: string): Baseline | NoBaseline {
  let file: unknown
  try {
    file = parseJson(text)
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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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

/** Findings of one draft: rule → marks. */
type Marks = ReadonlyMap<string, ReadonlySet<string>>

/** What is kept of one draft. */
interface Entry {
  /** Mark of the layout, by which a draft is known that only got another name. */
  content: string
  marks: Marks
}

/** Findings that do not count: by draft, from the folder of the baseline, and over the folder. */
export interface Baseline {
  drafts: ReadonlyMap<string, Entry>
  folder: Marks
  /** How its findings and drafts are known. */
  marking: Marking
}

/** How a form of the file knows findings and drafts. */
interface Marking {
  /** The marks that each finding of a draft answers to; the first is written down. */
  marksOf(findings: readonly Finding[]): ReadonlyMap<Finding, readonly string[]>
  /** What a draft's text is known by. */
  contentOf(text: string): string
}

/** Counts how often a key has come, this time included. */
function counter(): (key: string) => number {
  const seen = new Map<string, number>()
  return key => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count
  }
}

export const emptyBaseline: Baseline = {
  drafts: new Map(),
  folder: new Map(),
  marking: presentMarking,
}

/** The marks of some findings, by rule. */
function writtenMarks(findings: readonly Finding[]): Marks {
  const marks = new Map<string, Set<string>>()
  for (const [{ ruleId = '' }, [mark = '']] of presentMarking.marksOf(findings))
    marks.set(ruleId, (marks.get(ruleId) ?? new Set()).add(mark))
  return marks
}

/** Marks of a form that gave words away as marks that only count: as many findings of each rule. */
const countedMarks = (marks: Marks): Marks =>
  new Map([...marks].map(([rule, old]) => [rule, new Set([...old].map((_, at) => anyOf(at + 1)))]))

/** How many marks there are. */
export const countMarks = (marks: Marks): number => sum([...marks.values()].map(({ size }) => size))

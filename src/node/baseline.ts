import { markedWords, wordMark } from '../core/message.ts'
import type { Finding, NoBaseline } from '../core/types.ts'
import { ifPossible } from './if-possible.ts'
import { parseJson } from './json.ts'
import { inOrder } from './order.ts'
import { sha256 } from './write.ts'

/** A draft of the run, or all of them together, of which the findings over the folder are. */
interface Seen {
  /** From the folder of the baseline; {@link wholeFolder} for all drafts together. */
  path: string
  text: string
  findings: readonly Finding[]
}

/** A run to be held against a baseline. */
interface Run {
  /** The folder is among them unless the run saw only a part of it. */
  seen: readonly Seen[]
  /** The only rules that ran; undefined for all. */
  rules: readonly string[] | undefined
  /** Whether a draft of the baseline is still on the disk; the folder always is. */
  isThere(path: string): boolean
}

/** Stands for the path of the drafts together. */
export const wholeFolder = ''

/** Holds a run against a baseline. A draft with another name is known by its layout. */
export function compare(baseline: Baseline, run: Run) {
  const { entries, marking } = baseline
  const marksNow = new Map(run.seen.flatMap(({ findings }) => [...marking.marksOf(findings)]))
  /** How many marks of the rules that ran no finding has any longer. */
  const missing = (marks: Marks = none, findings: readonly Finding[] = []): number => {
    const now = new Set(
      findings.flatMap(one => marksNow.get(one)?.map(mark => `${one.ruleId} ${mark}`) ?? []),
    )
    const left = [...marks]
      .filter(([rule]) => !run.rules || run.rules.includes(rule))
      .flatMap(([rule, old]) => [...old].filter(mark => !now.has(`${rule} ${mark}`)))
    return left.length
  }
  const seen = new Set(run.seen.map(({ path }) => path))
  const lost = [...entries].flatMap(([path, entry]) =>
    seen.has(path) || run.isThere(path) ? [] : [entry],
  )
  const byContent = new Map([...lost].reverse().map(entry => [entry.content, entry]))
  const olds = new Map(
    run.seen.map(({ path, text }) => [
      path,
      entries.get(path) ?? byContent.get(marking.contentOf(text)),
    ]),
  )
  const known = new Set(olds.values())
  const gone = lost.filter(entry => !known.has(entry))
  const fixed =
    sum(run.seen.map(({ path, findings }) => missing(olds.get(path)?.marks, findings))) +
    sum(gone.map(({ marks }) => missing(marks)))
  return {
    /** Whether a finding of what has this path is an old one. */
    isOld: (finding: Finding, path: string): boolean => {
      const own = olds.get(path)?.marks.get(finding.ruleId ?? '')
      return own !== undefined && marksNow.get(finding)?.some(mark => own.has(mark)) === true
    },
    /** How many findings of the baseline are no more. */
    fixed,
    /** The baseline as it is after the run: what is fixed has gone, what is new has come. */
    renewed: renew(baseline, run, olds),
  }
}

function renew(
  baseline: Baseline,
  run: Run,
  olds: ReadonlyMap<string, Entry | undefined>,
): Baseline {
  const present = baseline.marking === presentMarking
  const keep = (marks: Marks): Marks => (present ? marks : countedMarks(marks))
  // What the run did not look at stays as it was, as long as it is there.
  const entries = new Map<string, Entry>()
  for (const [path, { content, marks }] of baseline.entries)
    if (run.isThere(path))
      entries.set(path, { content: present ? content : '', marks: keep(marks) })
  for (const { path, text, findings } of run.seen) {
    const marks = joined(keep(olds.get(path)?.marks ?? none), findings, run)
    if (marks.size > 0) entries.set(path, { content: presentMarking.contentOf(text), marks })
    else entries.delete(path)
  }
  return { entries, marking: presentMarking }
}

const none: Marks = new Map()

/** The marks of now; of rules that did not run those of before. */
function joined(old: Marks, findings: readonly Finding[], { rules }: Run): Marks {
  const marks = new Map([...old].filter(([rule]) => rules && !rules.includes(rule)))
  for (const [{ ruleId = '' }, [mark = '']] of presentMarking.marksOf(findings))
    marks.set(ruleId, new Set([...(marks.get(ruleId) ?? []), mark]))
  return marks
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
export function writeBaseline({ entries }: Pick<Baseline, 'entries'>): string {
  const { [wholeFolder]: folder, ...drafts } = ordered(entries, ({ content, marks }) => ({
    content,
    findings: listed(marks),
  }))
  const file = { [nameKey]: version, drafts, folder: folder?.findings ?? {} }
  return `${JSON.stringify(file, null, 2)}\n`
}

const listed = (marks: Marks) => ordered(marks, set => inOrder([...set]))

const ordered = <Value, Written>(
  map: ReadonlyMap<string, Value>,
  write: (value: Value) => Written,
) => Object.fromEntries(inOrder([...map.keys()]).map(key => [key, write(map.get(key) as Value)]))

/** Reads the file's text, or says why it is none. Never throws. */
export function readBaseline(text: string): Baseline | NoBaseline {
  const file = ifPossible(() => parseJson(text))
  if (file === undefined) return 'not-json'
  if (!isObject(file) || typeof file[nameKey] !== 'number') return 'not-ours'
  if (file[nameKey] > version) return 'newer'
  const drafts = mapped(file.drafts, entryFrom)
  const marks = marksFrom(file.folder)
  const marking = markings[file[nameKey]]
  if (!marking || !drafts || !marks) return 'not-ours'
  return { entries: new Map([...drafts, [wholeFolder, { content: '', marks }]]), marking }
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

/** Findings of one draft, or of the folder: rule → marks. */
type Marks = ReadonlyMap<string, ReadonlySet<string>>

/** What is kept of one draft, or of the folder. */
interface Entry {
  /** Mark of the layout, by which a draft is known that only got another name; empty where it is not known. */
  content: string
  marks: Marks
}

/** Findings that do not count. */
export interface Baseline {
  /** By path from the folder of the baseline, and {@link wholeFolder}. */
  entries: ReadonlyMap<string, Entry>
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

export const emptyBaseline: Baseline = { entries: new Map(), marking: presentMarking }

/** Marks of a form that gave words away as marks that only count: as many findings of each rule. */
const countedMarks = (marks: Marks): Marks =>
  new Map([...marks].map(([rule, old]) => [rule, new Set([...old].map((_, at) => anyOf(at + 1)))]))

/** How many findings some entries hold. */
export const countMarks = (entries: Baseline['entries']): number =>
  sum([...entries.values()].flatMap(({ marks }) => [...marks.values()].map(({ size }) => size)))

import type { Finding } from '../../core/types.ts'
import {
  type Baseline,
  countedMarks,
  countMarks,
  type Entry,
  type Marks,
  presentMarking,
  writtenMarks,
} from './marks.ts'

/** A draft of the run, by its path from the folder of the baseline. */
export interface Seen {
  path: string
  text: string
  findings: readonly Finding[]
}

/** A run to be held against a baseline. */
export interface Run {
  drafts: readonly Seen[]
  /** Findings over the folder; undefined where the run saw only a part of it. */
  folder: readonly Finding[] | undefined
  /** The only rules that ran; undefined for all. */
  rules: readonly string[] | undefined
  /** Whether a draft of the baseline is still on the disk. */
  isThere(path: string): boolean
}

/** How a run stands against a baseline. */
export interface Comparison {
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
  const marksNow: MarksNow = finding => known.get(finding) ?? []
  const seen = new Set(run.drafts.map(({ path }) => path))
  const lost = [...baseline.drafts].filter(([path]) => !seen.has(path) && !run.isThere(path))
  const olds = new Map(run.drafts.map(draft => [draft.path, oldOf(draft, baseline, lost)]))
  const taken = new Set([...olds.values()].map(old => old?.path))
  const gone = lost.filter(([path]) => !taken.has(path))
  const missing = (marks: Marks | undefined, findings: readonly Finding[]): number =>
    countMissing(marks, findings, marksNow, run)
  const fixed =
    sum(run.drafts.map(({ path, findings }) => missing(olds.get(path)?.entry.marks, findings))) +
    missing(run.folder && baseline.folder, run.folder ?? []) +
    sum(gone.map(([, { marks }]) => missing(marks, [])))
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

/** The marks that a finding of the run answers to. */
type MarksNow = (finding: Finding) => readonly string[]

/** How many marks of the rules that ran no finding has any longer. */
function countMissing(
  marks: Marks | undefined,
  findings: readonly Finding[],
  marksNow: MarksNow,
  { rules }: Run,
): number {
  if (!marks) return 0
  const now = new Set(
    findings.flatMap(finding => marksNow(finding).map(mark => `${finding.ruleId} ${mark}`)),
  )
  const left = new Map(
    [...marks]
      .filter(([rule]) => !rules || rules.includes(rule))
      .map(([rule, old]) => [rule, new Set([...old].filter(mark => !now.has(`${rule} ${mark}`)))]),
  )
  return countMarks(left)
}

function renew(
  baseline: Baseline,
  run: Run,
  olds: ReadonlyMap<string, Entry | undefined>,
): Baseline {
  const present = baseline.marking === presentMarking
  const keep = (marks: Marks): Marks => (present ? marks : countedMarks(marks))
  // Drafts that the run did not look at stay as they were, as long as they are there.
  const drafts = new Map(
    [...baseline.drafts]
      .filter(([path]) => run.isThere(path))
      .map(([path, { content, marks }]) => [
        path,
        { content: present ? content : '', marks: keep(marks) },
      ]),
  )
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

import type { Finding } from '../../core/types.ts'
import {
  type Baseline,
  contentMark,
  countMarks,
  type Entry,
  isMarked,
  type Marks,
  marksOf,
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

/** Holds a run against a baseline. A draft with another name is known by its text. */
export function compare(baseline: Baseline, run: Run): Comparison {
  const seen = new Set(run.drafts.map(({ path }) => path))
  const lost = [...baseline.drafts].filter(([path]) => !seen.has(path) && !run.isThere(path))
  const olds = new Map(run.drafts.map(draft => [draft.path, oldOf(draft, baseline, lost)]))
  const taken = new Set([...olds.values()].map(old => old?.path))
  const gone = lost.filter(([path]) => !taken.has(path))
  const fixed =
    sum(
      run.drafts.map(({ path, findings }) => missing(olds.get(path)?.entry.marks, findings, run)),
    ) +
    missing(run.folder && baseline.folder, run.folder ?? [], run) +
    sum(gone.map(([, { marks }]) => missing(marks, [], run)))
  return {
    isOld: (finding, path) =>
      isMarked(finding, path === undefined ? baseline.folder : olds.get(path)?.entry.marks),
    fixed,
    renewed: renew(baseline, run, new Map([...olds].map(([path, old]) => [path, old?.entry]))),
  }
}

function oldOf(
  { path, text }: Seen,
  { drafts }: Baseline,
  lost: readonly (readonly [string, Entry])[],
): { path: string; entry: Entry } | undefined {
  const own = drafts.get(path)
  if (own) return { path, entry: own }
  const content = contentMark(text)
  const [before, entry] = lost.find(([, { content: old }]) => old === content) ?? []
  return before !== undefined && entry ? { path: before, entry } : undefined
}

/** How many marks of the rules that ran no finding has any longer. */
function missing(marks: Marks | undefined, findings: readonly Finding[], { rules }: Run): number {
  if (!marks) return 0
  const now = marksOf(findings)
  const left = new Map(
    [...marks]
      .filter(([rule]) => !rules || rules.includes(rule))
      .map(([rule, old]) => [rule, new Set([...old].filter(mark => !now.get(rule)?.has(mark)))]),
  )
  return countMarks(left)
}

function renew(
  baseline: Baseline,
  run: Run,
  olds: ReadonlyMap<string, Entry | undefined>,
): Baseline {
  // Drafts that the run did not look at stay as they were, as long as they are there.
  const drafts = new Map([...baseline.drafts].filter(([path]) => run.isThere(path)))
  for (const { path, text, findings } of run.drafts) {
    const marks = joined(olds.get(path)?.marks, findings, run)
    if (marks.size > 0) drafts.set(path, { content: contentMark(text), marks })
    else drafts.delete(path)
  }
  const folder = run.folder ? joined(baseline.folder, run.folder, run) : baseline.folder
  return { drafts, folder }
}

/** The marks of now; of rules that did not run those of before. */
function joined(old: Marks | undefined, findings: readonly Finding[], { rules }: Run): Marks {
  const kept = [...(old ?? [])].filter(([rule]) => rules && !rules.includes(rule))
  return new Map([...kept, ...marksOf(findings)])
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

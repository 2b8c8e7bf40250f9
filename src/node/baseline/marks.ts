import { wordMark } from '../../core/fingerprint.ts'
import type { Finding } from '../../core/types.ts'
import { sha256 } from '../hash.ts'

/** Findings of one draft: rule → marks. */
export type Marks = ReadonlyMap<string, ReadonlySet<string>>

/** What is kept of one draft. */
export interface Entry {
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
export interface Marking {
  /** The marks that each finding of a draft answers to; the first is written down. */
  marksOf(findings: readonly Finding[]): ReadonlyMap<Finding, readonly string[]>
  /** What a draft's text is known by. */
  contentOf(text: string): string
}

/** Marks of any finding of a rule, by its number within the draft, where its words are not known. */
const anyOf = (ordinal: number): string => `any-${ordinal}`

/**
 * A finding is known by its number among those of its rule with the same mark of words, a draft by
 * how many words stand on its lines: there is nothing in it that a name or number changes.
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
export function writtenMarks(findings: readonly Finding[]): Marks {
  const marks = new Map<string, Set<string>>()
  for (const [{ ruleId = '' }, [mark = '']] of presentMarking.marksOf(findings))
    marks.set(ruleId, (marks.get(ruleId) ?? new Set()).add(mark))
  return marks
}

/** Marks of a form that gave words away as marks that only count: as many findings of each rule. */
export const countedMarks = (marks: Marks): Marks =>
  new Map([...marks].map(([rule, old]) => [rule, new Set([...old].map((_, at) => anyOf(at + 1)))]))

/** How many marks there are. */
export const countMarks = (marks: Marks): number =>
  [...marks.values()].reduce((sum, { size }) => sum + size, 0)

import type { Label } from './corpus.ts'

/** What a tool said of a draft: rule and marked span, offsets in the draft's source. */
export interface Said {
  rule: string
  start: number
  end: number
  /** Whether the span lies in front matter or is empty: then only the rule counts. */
  passage: boolean
}

/** Counts of one rule. */
export interface Count {
  labels: number
  hits: number
  falseAlarms: number
}

/** How one draft came out. */
export interface Verdict {
  found: readonly { label: Label; by: Said }[]
  missed: readonly Label[]
  falseAlarms: readonly Said[]
}

/**
 * Holds findings against labels: same rule, and overlap by a character where
 * both have a passage. Each label is matched once; further findings of the rule
 * that overlap a matched label are neither right nor wrong.
 *
 * @param source - The draft; a label's text is looked for in it from `bodyStart`.
 */
export function judge(
  source: string,
  bodyStart: number,
  labels: readonly Label[],
  said: readonly Said[],
): Verdict {
  const left = new Set(said)
  const found: { label: Label; by: Said }[] = []
  const missed: Label[] = []
  const covered: { label: Label; by: Said }[] = []
  for (const label of labels) {
    const by = [...left].find(one => matches(source, bodyStart, label, one))
    if (!by) {
      missed.push(label)
      continue
    }
    left.delete(by)
    found.push({ label, by })
    for (const one of left)
      if (label.text && matches(source, bodyStart, label, one)) covered.push({ label, by: one })
  }
  const neither = new Set(covered.map(({ by }) => by))
  return { found, missed, falseAlarms: [...left].filter(one => !neither.has(one)) }
}

function matches(source: string, bodyStart: number, label: Label, one: Said): boolean {
  if (label.rule !== one.rule) return false
  if (!label.text || !one.passage) return true
  const start = source.indexOf(label.text, bodyStart)
  return one.start < start + label.text.length && start < one.end
}

/** Precision, recall and F1 in per cent; undefined where nothing was labelled or said. */
export function rates({ labels, hits, falseAlarms }: Count) {
  const said = hits + falseAlarms
  return {
    precision: said ? (100 * hits) / said : undefined,
    recall: labels ? (100 * hits) / labels : undefined,
    f1: labels + said ? (200 * hits) / (labels + said) : undefined,
  }
}

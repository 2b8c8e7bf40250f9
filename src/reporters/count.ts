import { severityOf } from '../core/finding.ts'
import type { Finding, Result } from '../core/types.ts'
import type { Counts } from './words.ts'

/** How many errors, warnings and pieces of advice some findings hold. */
export function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[severityOf(finding)]++
  return counts
}

/** Every finding of a run: those of the drafts, then those over the folder. */
export const allFindings = (results: readonly Result[], folder: readonly Finding[]) => [
  ...results.flatMap(({ findings }) => findings),
  ...folder,
]

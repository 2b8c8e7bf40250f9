import { severities } from '../core/types.ts'
import type { FailOn } from '../node/configuration/keys.ts'
import { allFindings, countBySeverity } from '../reporters/count.ts'
import type { Report } from '../reporters/report.ts'
import { exit } from './io.ts'

/** What makes a run fail. */
export interface Bar {
  failOn: FailOn
  maxWarnings?: number | undefined
}

/** 2 where something could not be read, 1 where findings reach the bar, else 0. */
export function exitCode(
  { results, folder, problems }: Report,
  { failOn, maxWarnings }: Bar,
): number {
  if (problems.length > 0) return exit.failed
  const counts = countBySeverity(allFindings(results, folder))
  const grave = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  const tooMany = maxWarnings !== undefined && counts.warning > maxWarnings
  return tooMany || grave.some(severity => counts[severity] > 0) ? exit.found : exit.fine
}

import { severities } from '../core/types.ts'
import type { FailOn } from '../node/configuration/keys.ts'
import type { Configuration } from '../node/configuration.ts'
import type { Counts } from '../reporters/words.ts'
import { exit } from './io.ts'
import type { Options } from './program.ts'

/** What makes a run fail. */
export interface Bar {
  failOn: FailOn
  maxWarnings?: number | undefined
}

/** What the options, else the configuration, say of failing. */
export const barOf = ({
  options,
  configuration: { settings },
}: {
  options: Options
  configuration: Configuration
}): Bar => ({
  failOn: options.failOn ?? settings['fail-on'] ?? 'error',
  maxWarnings: options.maxWarnings ?? settings['max-warnings'],
})

/** 2 where something could not be read, 1 where findings reach the bar, else 0. */
export function exitCode(counts: Counts, unread: number, { failOn, maxWarnings }: Bar): number {
  if (unread > 0) return exit.failed
  const grave = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  const tooMany = maxWarnings !== undefined && counts.warning > maxWarnings
  return tooMany || grave.some(severity => counts[severity] > 0) ? exit.found : exit.fine
}

import type { Locale } from '../core/types.ts'
import { problemWords } from '../reporters/problem-words.ts'
import type { Report, Reporter } from '../reporters/report.ts'
import { safe } from '../reporters/safe.ts'
import type { Io } from './io.ts'
import type { Format } from './option-values.ts'
import type { Options } from './program.ts'

/** Prints a report; where its form has no room for unread files they go to stderr. */
export async function writeReport(
  report: Report,
  options: Options,
  locale: Locale,
  io: Io,
): Promise<void> {
  const format = options.format ?? 'pretty'
  const reporter = await reporters[format]()
  io.stdout.write(
    reporter(report, {
      locale,
      width: io.stdout.columns ?? 80,
      colour: wantsColour(options, io),
      quotes: options.quotes,
    }),
  )
  if (format === 'pretty') return
  for (const problem of report.problems)
    io.stderr.write(`${safe(problem.path)}: ${problemWords(problem, locale)}\n`)
}

const reporters: Record<Format, () => Promise<Reporter>> = {
  pretty: async () => (await import('../reporters/pretty.ts')).pretty,
  json: async () => (await import('../reporters/json.ts')).json,
}

// See no-color.org and force-color.org.
function wantsColour({ color }: Options, { env, stdout }: Io): boolean {
  if (!color || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

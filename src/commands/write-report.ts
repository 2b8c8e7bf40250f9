import type { Locale } from '../core/types.ts'
import { problemWords } from '../reporters/problem-words.ts'
import type { Report, ReportOptions } from '../reporters/report.ts'
import { safe } from '../reporters/safe.ts'
import type { Io } from './io.ts'
import type { Outputs } from './output-files.ts'
import type { Options } from './program.ts'
import { reporters } from './reporters.ts'

/** How a report is written, besides what the options say. */
export interface Writing {
  locale: Locale
  failOn: NonNullable<ReportOptions['failOn']>
  outputs: Outputs
}

/**
 * Prints a report and writes it to files; unread files go to stderr where the printed form has
 * no room for them.
 *
 * @returns Whether all of it could be written; what could not has been said on stderr.
 */
export async function writeReport(
  report: Report,
  options: Options,
  writing: Writing,
  io: Io,
): Promise<boolean> {
  const { locale, outputs } = writing
  const told = await reportOptions(options, writing, io)
  if (outputs.printed) io.stdout.write((await reporters[outputs.printed]())(report, told))
  if (outputs.printed !== 'pretty') sayProblems(report, locale, io)
  const { files } = outputs
  const summary = io.env.GITHUB_STEP_SUMMARY
  const annotated = outputs.printed === 'github' || files.some(({ format }) => format === 'github')
  if (files.length === 0 && !(annotated && summary)) return true
  const { writeFiles } = await import('./write-files.ts')
  return writeFiles(report, told, { files, summary: annotated ? summary : undefined }, io)
}

/** What the printed report is told of how it is to look. */
export async function reportOptions(
  options: Options,
  { locale, failOn, outputs }: Writing,
  io: Io,
): Promise<ReportOptions> {
  return {
    locale,
    failOn,
    width: io.stdout.columns ?? 80,
    quotes: options.quotes,
    showIgnored: options.showIgnored === true,
    ...(outputs.printed === 'pretty' && wantsColour(options, io) ? { paint: await colours() } : {}),
  }
}

function sayProblems({ problems }: Report, locale: Locale, io: Io): void {
  for (const problem of problems)
    io.stderr.write(`${safe(problem.path)}: ${problemWords(problem, locale)}\n`)
}

const colours = async () => (await import('../reporters/colours.ts')).colours

// See no-color.org and force-color.org.
function wantsColour({ color }: Options, { env, stdout }: Io): boolean {
  if (!color || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

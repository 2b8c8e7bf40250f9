/** tankefter for Node programs: drafts on disk in, a report out. */
import type { Locale } from './core/types.ts'
import { withBaseline } from './engine/baseline.ts'
import { maskedWhereAsked, openRun } from './engine/open-run.ts'
import { lintToReport } from './engine/run.ts'
import { findDrafts } from './engine/sources.ts'
import type { FoundDrafts, Io, Options, Run } from './engine/types.ts'
import { openWorkspaces } from './engine/workspace.ts'
import type { Report } from './reporters/report.ts'

export * from './core/index.ts'
export type { FileProblem } from './core/types.ts'
export { UsageError } from './engine/usage-error.ts'
export { ConfigurationError } from './node/config/configuration-error.ts'
export { colours } from './reporters/colours.ts'
export { reporters } from './reporters/index.ts'
export { json } from './reporters/json.ts'
export { pretty } from './reporters/pretty.ts'
export type { Report, ReportOptions } from './reporters/report.ts'

/** What a check can be told; everything else comes from `tankefter.yml`. */
interface CheckOptions {
  /** Absolute folder that paths are counted from; the process's own where left out. */
  cwd?: string
  locale?: Locale
  /** A configuration file, or `false` for none; else it is looked for upwards from the drafts. */
  config?: string | false
  /** Consent register, in place of that of `TANKEFTER_REGISTER` and of the configuration. */
  register?: string
  /** File of known findings, which the report leaves out; that of the configuration where left out. */
  baseline?: string
  /** Whether the report names nobody; the configuration decides where left out. */
  maskNames?: boolean
  /** Ids of the only rules to run. */
  rules?: readonly string[]
  /** ISO day to count from. */
  today?: string
  /** Is told what the command line writes on stderr, as rows of the register that cannot be used. */
  warn?: (message: string) => void
}

/**
 * Checks files, folders and globs as the command line does, with the same configuration, register and baseline. Drafts that
 * cannot be read are `problems` of the report.
 *
 * @throws {ConfigurationError | UsageError} where configuration, register, baseline, pack or rule is not as it should be.
 */
export async function check(paths: readonly string[], options: CheckOptions = {}): Promise<Report> {
  const { cwd = process.cwd(), warn = () => {} } = options
  const io: Io = {
    stdout: { write: () => {} },
    stderr: { write: warn },
    stdin: (async function* () {})(),
    env: process.env,
    cwd,
  }
  const run = openRun({ paths, options: runOptions(options), io, fallbackLocale: 'sv' })
  const found = await findDrafts(run)
  return maskedWhereAsked(run, found, own => reportOf(own, found))
}

const runOptions = ({ rules, today, cwd: _, warn: __, ...asked }: CheckOptions): Options => ({
  ...asked,
  quotes: true,
  color: false,
  cache: false,
  rule: rules,
  today: today || undefined,
})

async function reportOf(run: Run, found: FoundDrafts): Promise<Report> {
  const all = await lintToReport(found, await openWorkspaces(run, found), run)
  const isCompared = (run.options.baseline ?? run.configuration.settings.baseline) !== undefined
  const report = isCompared ? await withBaseline(all, { ...run, partial: false }) : all
  return report.mask?.(report) ?? report
}

/** tankefter for Node programs: drafts on disk in, a report out. */
import type { Locale } from './core/types.ts'
import { lintDrafts, prepare } from './engine/run.ts'
import { readDrafts } from './engine/sources.ts'
import type { Io, Options } from './engine/types.ts'
import { loadConfiguration } from './node/config/load.ts'
import type { Report } from './reporters/report.ts'

export * from './core/index.ts'
export type { FileProblem } from './core/types.ts'
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
  /** Consent register, over the configuration's. */
  register?: string
  /** Ids of the only rules to run. */
  rules?: readonly string[]
  /** ISO day to count from. */
  today?: string
  /** Told of rows of the register that cannot be used. */
  warn?: (message: string) => void
}

/**
 * Checks files, folders and globs as the command line does.
 *
 * @throws {ConfigurationError | UsageError} where configuration, register, pack or rule is not as it should be;
 *   drafts that cannot be read are `problems` of the report instead.
 */
export async function check(paths: readonly string[], options: CheckOptions = {}): Promise<Report> {
  const { cwd = process.cwd(), locale = 'sv', config, warn = () => {} } = options
  const io: Io = {
    stdout: { write: () => {} },
    stderr: { write: warn },
    stdin: nothing(),
    env: {},
    cwd,
  }
  const configuration = loadConfiguration({ paths, cwd, file: config })
  const told: Options = {
    quotes: true,
    color: false,
    cache: false,
    ...(options.rules ? { rule: options.rules } : {}),
    ...(options.register ? { register: options.register } : {}),
    ...(options.today ? { today: options.today } : {}),
  }
  const read = await readDrafts(paths, told, configuration, io)
  const run = { paths, options: told, configuration, locale, io }
  return lintDrafts(read, run, await prepare(run))
}

async function* nothing(): AsyncGenerator<string> {}

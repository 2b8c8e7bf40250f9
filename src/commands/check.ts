import {
  type Counts,
  type Finding,
  type Locale,
  type Pack,
  type Result,
  severities,
} from '../core/types.ts'
import type { BaselineRun } from '../engine/baseline.ts'
import type { ResultCache } from '../engine/cache.ts'
import { findingsOf, lintDrafts, type Prepared, prepare } from '../engine/run.ts'
import { readDrafts } from '../engine/sources.ts'
import {
  exit,
  type Io,
  type Options,
  type Output,
  type ReadDrafts,
  type Run,
  type RunMask,
} from '../engine/types.ts'
import { helpWords } from '../messages/cli.ts'
import type { FailOn } from '../node/config/keys.ts'
import { type Configuration, loadConfiguration } from '../node/config/load.ts'
import { openPretty, openSummary } from '../reporters/pretty.ts'
import { allFindings, countBySeverity, type Report } from '../reporters/report.ts'
import { isMasked } from './is-masked.ts'
import type { Meant } from './options.ts'
import { type Outputs, outputsOf, reportOptions, writeReport } from './outputs.ts'

/** Opens the cache of a run over so many drafts; undefined where there is to be none. */
export type OpenCache = (
  run: Run,
  drafts: number,
  packs: readonly Pack[],
) => Promise<ResultCache | undefined>

/** Fewer drafts than this are checked as soon without a cache, and nothing is written for them. */
const fewestCached = 50

/** That of the user; none for what is sent in, or where names are masked, which are looked for in every draft. */
const openUserCache: OpenCache = async (run, drafts, packs) => {
  const { cache, maskNames } = run.options
  if (cache === false || maskNames || run.paths.includes('-') || drafts < fewestCached)
    return undefined
  const { openCache } = await import('../engine/cache.ts')
  return openCache(run, packs)
}

/**
 * Reads drafts, runs the rules over them and prints the report.
 *
 * @param given - Files, folders, globs or `-`; the working folder where there are none.
 * @param spoken - The language where neither the options nor the configuration choose one.
 * @param open - Opens the cache; that of the user where left out.
 */
export async function check(
  given: readonly string[],
  chosen: Options,
  io: Io,
  spoken: Locale,
  open: OpenCache = openUserCache,
): Promise<number> {
  if (!chosen.maskNames) return checkAll(given, chosen, io, spoken, open)
  const { runMasked } = await import('../engine/mask.ts')
  const locale = chosen.locale ?? spoken
  return runMasked(io, locale, (mask, held) => checkAll(given, chosen, held, spoken, open, mask))
}

async function checkAll(
  given: readonly string[],
  chosen: Options,
  io: Io,
  spoken: Locale,
  open: OpenCache,
  mask?: RunMask,
): Promise<number> {
  const { paths, options } = await asMeant({ paths: given, options: chosen }, io)
  const configuration = configurationFor(paths, options, io)
  if (!mask && isMasked(options, configuration))
    return check(given, { ...chosen, maskNames: true }, io, spoken, open)
  const locale = options.locale ?? configuration.settings.locale ?? spoken
  const outputs = outputsOf(options, helpWords[locale], io.cwd)
  const run = { paths, options, configuration, locale, io, ...(mask ? { mask } : {}) }
  if (options.clearCache) (await import('../engine/cache.ts')).clearCache(run)
  const read = await readDrafts(paths, options, configuration, io)
  const { size } = read.reads
  if (paths.length === 0 && size === 0 && !read.partial) return nothingHere(io, locale)
  const opened = await prepare(run, read.index)
  const cache = read.partial ? undefined : await open(run, size, opened.packs)
  const prepared = { ...opened, cache }
  if (canPrintLive(run, outputs)) return printLive(read, run, prepared, outputs)
  const all = await lintDrafts(read, run, prepared)
  const report = await onlyNew(all, { options, configuration, locale, io, partial: !!read.partial })
  return conclude(report, { options, configuration, locale, outputs, io })
}

/** What a run ends with. */
interface Ending extends Omit<BaselineRun, 'partial'> {
  outputs: Outputs
}

/** Prints a report, writes it to files and gives the exit code. */
export async function conclude(report: Report, ending: Ending): Promise<number> {
  const { options, outputs, locale, io } = ending
  const told = report.mask?.(report) ?? report
  const shown = options.quiet ? quietReport(told) : told
  const bar = barOf(ending)
  if (!(await writeReport(shown, options, { locale, failOn: bar.failOn, outputs }, io)))
    return exit.failed
  const counts = countBySeverity(allFindings(report.results, report.folder))
  return exitCode(counts, report.problems.length, bar)
}

async function asMeant(given: Meant, io: Io): Promise<Meant> {
  const { changed, updateBaseline, shard } = given.options
  if (typeof changed !== 'string' && typeof updateBaseline !== 'string' && !shard) return given
  const { requirePart, sortOut } = await import('./options.ts')
  if (shard) requirePart(given, io)
  return sortOut(given, io)
}

function configurationFor(paths: readonly string[], options: Options, io: Io): Configuration {
  const { config, stdinFilename } = options
  const places = stdinFilename && paths.includes('-') ? [...paths, stdinFilename] : paths
  return loadConfiguration({ paths: places, cwd: io.cwd, file: config })
}

function nothingHere(io: Io, locale: Locale): number {
  const words = helpWords[locale]
  io.stderr.write(`${words.noDrafts}\n\n${words.examples}\n\n${words.seeHelp}\n`)
  return exit.failed
}

/** The errors and warnings among some findings. */
const graveOnes = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ fatal }) => fatal !== undefined)

/** What `--quiet` leaves of a draft. */
const withoutAdvice = (result: Result): Result => ({
  ...result,
  findings: graveOnes(result.findings),
  ignored: result.ignored.filter(({ finding }) => finding.fatal !== undefined),
})

const quietReport = (report: Report): Report => ({
  ...report,
  results: report.results.map(withoutAdvice),
  folder: graveOnes(report.folder),
})

/** Whether a run is held against a baseline. */
const hasBaseline = ({
  options: { baseline, updateBaseline },
  configuration: { settings },
}: Pick<BaselineRun, 'options' | 'configuration'>): boolean =>
  (baseline ?? updateBaseline ?? settings.baseline) !== undefined

/** Whether a report can be printed draft by draft: nothing of it hangs on what is found later. */
const canPrintLive = (run: Run, { printed, files }: Outputs): boolean =>
  printed === 'pretty' && files.length === 0 && !run.options.maskNames && !hasBaseline(run)

/** So much is gathered before it is written where nobody watches. In UTF-16 units. */
const chunk = 16_384

/**
 * Runs the rules over drafts and prints what is found as it is found. Nothing of a draft stays,
 * so that memory does not grow with the folder.
 *
 * @returns The exit code.
 */
async function printLive(
  read: ReadDrafts,
  run: Run,
  { cites, ...checking }: Prepared,
  outputs: Outputs,
): Promise<number> {
  const { options, locale, io } = run
  const bar = barOf(run)
  const writing = { locale, outputs, failOn: bar.failOn }
  const report = openPretty({ cites }, await reportOptions(options, writing, io))
  const summary = openSummary()
  const out = gathered(io.stdout)
  const rest = await findingsOf(read, checking, run, (result, text = '') => {
    summary.draft(result)
    out.add(report.draft(options.quiet ? withoutAdvice(result) : result, text))
  })
  const { folder } = rest
  const problems = rest.problems
  summary.folder(folder)
  out.add(report.end({ folder: options.quiet ? graveOnes(folder) : folder, problems }))
  out.end()
  return exitCode(summary.counts, problems.length, bar)
}

/** Writes to a screen what comes as it comes, and to others in larger pieces. */
function gathered(output: Output): { add(text: string): void; end(): void } {
  const enough = output.isTTY ? 1 : chunk
  let waiting = ''
  const end = (): void => {
    if (waiting) output.write(waiting)
    waiting = ''
  }
  return {
    add: text => {
      waiting += text
      if (waiting.length >= enough) end()
    },
    end,
  }
}

/** The report without what the baseline holds, where there is one. */
export const onlyNew = async (report: Report, run: BaselineRun): Promise<Report> =>
  hasBaseline(run) ? (await import('../engine/baseline.ts')).withBaseline(report, run) : report

/** What makes a run fail. */
interface Bar {
  failOn: FailOn
  maxWarnings?: number | undefined
}

/** What the options, else the configuration, say of failing. */
const barOf = ({
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
function exitCode(counts: Counts, unread: number, { failOn, maxWarnings }: Bar): number {
  if (unread > 0) return exit.failed
  const grave = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  const tooMany = maxWarnings !== undefined && counts.warning > maxWarnings
  return tooMany || grave.some(severity => counts[severity] > 0) ? exit.found : exit.fine
}

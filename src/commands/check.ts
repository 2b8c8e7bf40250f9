import type { Locale, Pack } from '../core/types.ts'
import type { ResultCache } from '../engine/cache.ts'
import { type Configuration, loadConfiguration } from '../node/configuration.ts'
import { allFindings, countBySeverity } from '../reporters/count.ts'
import type { Report } from '../reporters/report.ts'
import type { BaselineRun } from './baseline.ts'
import { readDrafts } from './drafts.ts'
import { barOf, exitCode } from './exit-code.ts'
import { helpWords } from './help-words.ts'
import { exit, type Io } from './io.ts'
import { isMasked } from './is-masked.ts'
import { lintDrafts, prepare } from './lint-drafts.ts'
import type { RunMask } from './masking.ts'
import { onlyNew } from './only-new.ts'
import type { Meant } from './optional-values.ts'
import { type Outputs, outputsOf } from './output-files.ts'
import { canPrintLive, printLive } from './print-live.ts'
import type { Options } from './program.ts'
import type { Run } from './run.ts'
import { graveOnes, withoutAdvice } from './without-advice.ts'
import { writeReport } from './write-report.ts'

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
  const { runMasked } = await import('./masking.ts')
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
export interface Ending extends Omit<BaselineRun, 'partial'> {
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
  const { requirePart, sortOut } = await import('./optional-values.ts')
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

const quietReport = (report: Report): Report => ({
  ...report,
  results: report.results.map(withoutAdvice),
  folder: graveOnes(report.folder),
})

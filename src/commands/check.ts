import { isPlanName } from '../core/file-kinds.ts'
import { nearest } from '../core/front-matter/suggest.ts'
import {
  type Counts,
  type FileProblem,
  type Finding,
  type Result,
  severities,
} from '../core/types.ts'
import type { BaselineRun } from '../engine/baseline.ts'
import { clearCache, openCache as openResults, type ResultCache } from '../engine/cache.ts'
import { openRun } from '../engine/open-run.ts'
import { hidingProgress, openProgress } from '../engine/progress.ts'
import { lintDrafts, lintToReport } from '../engine/run.ts'
import { findDrafts } from '../engine/sources.ts'
import {
  exit,
  type FoundDrafts,
  type Io,
  isMasked,
  isMaskedRun,
  type Options,
  type Run,
} from '../engine/types.ts'
import { openWorkspaces, type Workspaces } from '../engine/workspace.ts'
import { cliMessages } from '../messages/cli.ts'
import { passedOver } from '../reporters/finding-text.ts'
import { openPretty, openSummary } from '../reporters/pretty.ts'
import { allFindings, citations, countBySeverity, type Report } from '../reporters/report.ts'
import type { Call } from './call.ts'
import { requireAnnotatable, requireShardable, returnPaths } from './options.ts'
import { failLevelOf, type Outputs, outputsOf, reportOptions, writeReport } from './outputs.ts'

/** What a check may be given besides its command line. */
export interface CheckSetting {
  /** Words that may have been meant as commands where no draft is called that. */
  commandNames?: readonly string[]
  /** Opens the cache of a run over some drafts; that of the user where left out. */
  openCache?: OpenCache
  /** Is told the absolute path of each configuration file before it is read. */
  whenRead?: (path: string) => void
}

/** Opens a cache; undefined where there is to be none. */
type OpenCache = (
  run: Run,
  drafts: FoundDrafts['drafts'],
  workspaces: Workspaces,
) => Promise<ResultCache | undefined>

/** Checks the files, folders and globs that are the arguments, `-` or else the working folder, and prints the report. */
export async function check(call: Call, setting: CheckSetting = {}): Promise<number> {
  const { options, io, fallbackLocale } = call
  const { whenRead } = setting
  // Beside the mask, which holds what goes to standard error.
  const progress = openProgress(io)
  const open = async (given: Options, to: Io): Promise<Run> => {
    const asked = { paths: call.args, options: given }
    if (given.shard) requireShardable(asked, fallbackLocale)
    const meant = await returnPaths(asked, to)
    return { ...openRun({ ...meant, io: to, fallbackLocale, whenRead }), progress }
  }
  let found: FoundDrafts | undefined
  if (!options.maskNames) {
    const run = await open(options, io)
    if (!isMasked(options, run.configuration)) {
      found = await findDrafts(run)
      if (!isMaskedRun(run, found)) return checkRun(run, found, setting)
    }
  }
  const { runMasked } = await import('../engine/mask.ts')
  const masked = { ...options, maskNames: true }
  return runMasked(io, fallbackLocale, async (mask, held) => {
    const run = { ...(await open(masked, held)), mask }
    // What was sent in cannot be read twice.
    return checkRun(run, found ?? (await findDrafts(run)), setting)
  })
}

async function checkRun(run: Run, all: FoundDrafts, setting: CheckSetting): Promise<number> {
  const { paths, options } = run
  const outputs = outputsOf(run)
  if (options.annotate) requireAnnotatable(run)
  if (options.clearCache) clearCache(run)
  const found = withHints(all, setting)
  const { drafts, partial } = found
  if (paths.length === 0 && drafts.length === 0 && !partial) return sayNoDrafts(run, found)
  const workspaces = await openWorkspaces(run, found)
  const openCache = setting.openCache ?? openUserCache
  const cache = partial ? undefined : await openCache(run, drafts, workspaces)
  if (canStream(run, outputs) && !options.annotate)
    return streamReport(found, workspaces, run, outputs, cache)
  const report = await lintToReport(found, workspaces, run, cache)
  return concludeRun(report, run, outputs, { partial: partial === true })
}

/** Fewer files than this are checked as soon without a cache, and nothing is written for them. */
const fewestCached = 50

// What is sent in has no place in a cache, and names to mask are looked for in every draft anyhow.
const openUserCache: OpenCache = async (run, drafts, workspaces) => {
  const isLeftOut = run.options.cache === false || run.mask || run.paths.includes('-')
  // A plan may hold any number of drafts.
  const isMany = drafts.length >= fewestCached || drafts.some(({ path }) => isPlanName(path))
  if (isLeftOut || !isMany) return undefined
  return openResults(run, workspaces)
}

/** Asks whether a command was meant by a path that is not there: «tankefter exlpain». */
function withHints(found: FoundDrafts, { commandNames = [] }: CheckSetting): FoundDrafts {
  const hinted = (problem: FileProblem): FileProblem => {
    if (problem.reason !== 'missing' || problem.near !== undefined) return problem
    const near = nearest(problem.path, [...commandNames, 'help'])
    const command = near === 'help' ? '--help' : near
    return command === undefined ? problem : { ...problem, near: `tankefter ${command}` }
  }
  return { ...found, problems: found.problems.map(hinted) }
}

function sayNoDrafts({ io, locale }: Run, { unread }: FoundDrafts): number {
  const { noDrafts, examples, seeHelp } = cliMessages[locale]
  const over = passedOver(unread, locale)
  const told = over === '' ? noDrafts : `${noDrafts}\n${over}`
  io.stderr.write(`${told}\n\n${examples}\n\n${seeHelp}\n`)
  return exit.failed
}

/** Takes out what the baseline knows, prints the report and writes it to files; gives the exit code. */
export async function concludeRun(
  all: Report,
  run: Run,
  outputs: Outputs,
  setting: Pick<BaselineRun, 'partial' | 'again'>,
): Promise<number> {
  const { options } = run
  const report = hasBaseline(run)
    ? await (await import('../engine/baseline.ts')).withBaseline(all, { ...run, ...setting })
    : all
  const masked = report.mask?.(report) ?? report
  const shown = options.quiet ? quietReport(masked) : masked
  const isWritten = await writeReport(shown, run, outputs)
  const isAnnotated =
    !options.annotate || (await (await import('../engine/annotate.ts')).writeAnnotated(shown, run))
  if (!isWritten || !isAnnotated) return exit.failed
  const counts = countBySeverity(allFindings(report.results, report.folder))
  return exitCode(counts, report.problems.length, run)
}

const hasBaseline = ({ options, configuration: { settings } }: Run): boolean =>
  (options.baseline ?? options.updateBaseline ?? settings.baseline) !== undefined

const isGrave = ({ fatal }: Finding): boolean => fatal !== undefined

/** A result without advice, for `--quiet`. */
const quietResult = (result: Result): Result => ({
  ...result,
  findings: result.findings.filter(isGrave),
  ignored: result.ignored.filter(({ finding }) => isGrave(finding)),
})

const quietReport = (report: Report): Report => ({
  ...report,
  results: report.results.map(quietResult),
  folder: report.folder.filter(isGrave),
  hasQuestions: false,
})

/** Whether the report can be printed draft by draft: nothing in it depends on later drafts. */
const canStream = (run: Run, { printed, files }: Outputs): boolean =>
  printed === 'pretty' && files.length === 0 && !run.mask && !hasBaseline(run)

/** Prints the findings of each draft as they are found, so that memory does not grow with the folder; gives the exit code. */
async function streamReport(
  found: FoundDrafts,
  workspaces: Workspaces,
  run: Run,
  outputs: Outputs,
  cache: ResultCache | undefined,
): Promise<number> {
  const { options, locale, io } = run
  const report = openPretty(
    { cites: citations(workspaces.packs, locale), packs: workspaces.packs },
    await reportOptions(run, outputs),
  )
  const summary = openSummary()
  const out = hidingProgress(io.stdout, run.progress)
  const { folder, problems, unread, hasQuestions } = await lintDrafts(
    found,
    workspaces,
    run,
    cache,
    (result, text = '') => {
      summary.draft(result)
      const told = report.draft(options.quiet ? quietResult(result) : result, text)
      if (told) out.write(told)
    },
  )
  summary.folder(folder)
  const rest = options.quiet
    ? { folder: folder.filter(isGrave), problems, unread }
    : { folder, problems, unread, hasQuestions }
  out.write(report.end(rest))
  return exitCode(summary.counts, problems.length, run)
}

/** 2 where something could not be read, 1 where findings reach the limits of the run, else 0. */
function exitCode(counts: Counts, unread: number, run: Run): number {
  if (unread > 0) return exit.failed
  const failOn = failLevelOf(run)
  const maxWarnings = run.options.maxWarnings ?? run.configuration.settings['max-warnings']
  const failing = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  const tooMany = maxWarnings !== undefined && counts.warning > maxWarnings
  return tooMany || failing.some(severity => counts[severity] > 0) ? exit.found : exit.fine
}

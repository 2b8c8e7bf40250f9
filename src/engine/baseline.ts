import { existsSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { fileOfDraft } from '../core/file-kinds.ts'
import type { Finding } from '../core/types.ts'
import { baselineWords } from '../messages/run.ts'
import {
  compare,
  countMarks,
  emptyBaseline,
  readBaseline,
  wholeFolder,
  writeBaseline,
} from '../node/baseline.ts'
import { folderOfSetting, shownPlace } from '../node/config/load.ts'
import { readText } from '../node/read.ts'
import { writeWhole } from '../node/write.ts'
import { allFindings, fileOf, type Report } from '../reporters/report.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import { type Run, UsageError } from './types.ts'

/** The largest baseline that is read: some hundred thousand findings. In bytes. */
const maxBytes = 20_971_520
const usualName = 'tankefter.baseline.json'

/** A run that is compared with a baseline. */
export interface BaselineRun extends Run {
  /** Whether the run saw only some drafts of the folder. */
  partial: boolean
  /** Whether the parts of the run were compared with the baseline already, so that only the folder is. */
  again?: boolean
}

/**
 * Takes the findings of the baseline out of a report, renews its file where that is asked for, and tells on stderr what it came
 * to. Throws a UsageError where the file is none of ours or cannot be read or written.
 */
export async function withBaseline(report: Report, run: BaselineRun): Promise<Report> {
  const { options, locale, io } = run
  const words = baselineWords[locale]
  const file = baselineFile(run)
  const baseline = opened(file, run)
  const folder = dirname(file.path)
  const named = (path: string) =>
    relative(folder, resolve(io.cwd, path)).split(sep).join('/').normalize('NFC')
  const read = new Set(report.results.map(result => named(fileOf(result))))
  const { isOld, fixed, renewed } = compare(baseline, {
    seen: [
      ...report.results.map(({ path, findings }) => ({
        path: named(path),
        text: report.texts.get(path) ?? '',
        findings,
      })),
      ...(run.partial ? [] : [{ path: wholeFolder, text: '', findings: report.folder }]),
    ],
    rules: options.rule,
    isThere: path => {
      if (path === wholeFolder) return true
      const file = fileOfDraft(path)
      // A document that the run has read has no other posts than those it gave.
      if (file !== path && read.has(file)) return false
      return [file, file.normalize('NFD')].some(name => existsSync(resolve(folder, name)))
    },
  })
  const say = (text: string) => io.stderr.write(`${sanitize(text)}\n`)
  if (options.updateBaseline !== undefined) {
    const { entries, marking } = renewed
    const text = writeBaseline(renewed)
    const isSame = baseline.marking === marking && text === writeBaseline(baseline)
    if (!(isSame && existsSync(file.path)) && writeWhole(file.path, text))
      throw new UsageError(`${file.shown}: ${words.unwritable}`)
    const drafts = entries.size - Number(entries.has(wholeFolder))
    say(words.written(file.shown, countMarks(entries), drafts))
    if (fixed) say(words.dropped(fixed))
    if (!file.chosen) say(words.toUse(basename(file.path)))
    return without(report, () => true)
  }
  const left = without(report, (finding, path) =>
    isOld(finding, path === undefined ? wholeFolder : named(path)),
  )
  const kept = count(report) - count(left)
  if (kept) say(words.kept(kept))
  if (fixed && !run.again) say(words.fixed(fixed))
  return left
}

/** Absolute path, what it is shown as, whether somebody chose it, and where the configuration does. */
function baselineFile({ options, configuration, io }: BaselineRun) {
  const { updateBaseline, baseline } = options
  const given = typeof updateBaseline === 'string' ? updateBaseline : baseline
  if (given !== undefined)
    return { path: resolve(io.cwd, given), shown: given, chosen: true, set: '' }
  const { settings, file } = configuration
  const folder = file ? folderOfSetting(configuration, 'baseline') : io.cwd
  const path = resolve(folder, settings.baseline ?? usualName)
  const shown = relative(io.cwd, path) || path
  const set = shownPlace(configuration, 'baseline')
  return { path, shown, chosen: settings.baseline !== undefined, set }
}

function opened({ path, shown, set }: ReturnType<typeof baselineFile>, run: BaselineRun) {
  const words = baselineWords[run.locale]
  const named = [set, shown].filter(Boolean).join(' ')
  const read = readText(path, '.', maxBytes)
  if (read.reason === 'missing' && run.options.updateBaseline !== undefined) return emptyBaseline
  if (read.reason !== undefined) {
    const why = read.reason === 'missing' ? words.missing : words.unreadable
    throw new UsageError(`${named}: ${why}`)
  }
  const baseline = readBaseline(read.text)
  if (typeof baseline === 'string') throw new UsageError(`${named}: ${words.no[baseline]}`)
  return baseline
}

/** @param isOld - Asked with the path of the draft, of findings in one. */
function without(report: Report, isOld: (finding: Finding, path?: string) => boolean): Report {
  const results = report.results.map(result => ({
    ...result,
    findings: result.findings.filter(finding => !isOld(finding, result.path)),
  }))
  const { shard } = report
  const drafts = (shard?.drafts ?? []).map((draft, index) => ({
    ...draft,
    nth: results[index]?.findings.map(({ nth }) => nth) ?? [],
  }))
  return {
    ...report,
    results,
    folder: report.folder.filter(finding => !isOld(finding)),
    ...(shard ? { shard: { ...shard, drafts } } : {}),
  }
}

const count = ({ results, folder }: Report): number => allFindings(results, folder).length

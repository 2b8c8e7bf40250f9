import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { Writable } from 'node:stream'
import { isPlanName } from '../core/file-kinds.ts'
import type { Locale } from '../core/types.ts'
import { type Io, type Options, type Output, type Run, UsageError } from '../engine/types.ts'
import { cliMessages } from '../messages/cli.ts'
import { outputWords } from '../messages/run.ts'
import type { FailOn } from '../node/config/keys.ts'
import { ifPossible } from '../node/if-possible.ts'
import { realPath } from '../node/order.ts'
import { writeAtEnd, writeWhole } from '../node/write.ts'
import { passedOver, problemWords } from '../reporters/finding-text.ts'
import { type Format, formatByEnding, formats, reporters } from '../reporters/index.ts'
import { reportMark } from '../reporters/markdown.ts'
import { fileOf, type Report, type ReportOptions } from '../reporters/report.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import { oneOf } from './options.ts'

/** Where the reports of a run go. */
export type Outputs = ReturnType<typeof outputsOf>

/**
 * What `--format` and every `--output` ask for: `form=file`, or a file alone, whose form is that of `--format`, else of its
 * ending. Throws a `UsageError` where a form is unknown, a file is missing or named twice.
 */
export function outputsOf({ options, locale, io }: Run) {
  const { format, output = [] } = options
  const files = output.map(written => outputFile(written, format, locale))
  const paths = files.map(({ file }) => resolve(io.cwd, file))
  const twice = files.find((_, index) => paths.indexOf(paths[index] ?? '') !== index)
  if (twice) throw new UsageError(cliMessages[locale].outputTwice(twice.file))
  const taken = format !== undefined && output.some(written => !formAndFile.test(written))
  /** What is printed; undefined where a file takes it. */
  const printed = taken ? undefined : (format ?? 'pretty')
  return { printed, files }
}

// `./a=b` is a file, `htlm=b` a slip.
const formAndFile = /^([\p{L}\d_-]*)=(.*)$/su

/** A report to write: its form, and the file as it was named. */
function outputFile(written: string, format: Format | undefined, locale: Locale) {
  const [, form, named] = formAndFile.exec(written) ?? []
  const file = named ?? written
  // «-o html» means a format, and would make a file of that name.
  const isFormat = form === undefined && (formats as readonly string[]).includes(file)
  if (file === '' || file === '-' || isFormat)
    throw new UsageError(cliMessages[locale].outputNoFile(written))
  if (form === undefined) return { file, format: format ?? formatByEnding(file) ?? 'pretty' }
  return { file, format: oneOf('--output', form, formats, locale) }
}

/** How wide a report in a file is, whatever the screen. In columns. */
const width = 80

/** A document or text that is there already, unless it is a report of ours. */
function mayBeDraft(path: string): boolean {
  if (isPlanName(path)) return existsSync(path)
  if (!/\.(?:md|txt)$/i.test(path)) return false
  const mark = Buffer.from(reportMark)
  const start = Buffer.alloc(mark.length)
  return (
    ifPossible(() => {
      const file = openSync(path, 'r')
      const size = readSync(file, start)
      closeSync(file)
      return size > 0 && !start.equals(mark)
    }) ?? false
  )
}

/** Settles once all has been written to a stream; never where that cannot be, as the process then ends. */
export function flush(output: Output): Promise<void> {
  if (!(output instanceof Writable)) return Promise.resolve()
  return new Promise(resolve => output.write('', error => !error && resolve()))
}

/**
 * Prints a report and writes it to files, and to GitHub's summary of the job; what no form has room for, and what could not be
 * written, goes to stderr. Gives whether all could.
 */
export async function writeReport(report: Report, run: Run, outputs: Outputs): Promise<boolean> {
  const { locale, io } = run
  const { printed, files } = outputs
  const printOptions = await reportOptions(run, outputs)
  if (printed) io.stdout.write((await reporters[printed]())(report, printOptions))
  if (printed !== 'pretty') sayProblems(report, locale, io)
  const isOnGithub = [printed, ...files.map(({ format }) => format)].includes('github')
  const summary = isOnGithub ? io.env.GITHUB_STEP_SUMMARY : undefined
  if (files.length === 0 && !summary) return true
  const words = outputWords[locale]
  const fileOptions = { ...printOptions, paint: undefined, width }
  const drafts = new Set(report.results.map(result => realPath(resolve(io.cwd, fileOf(result)))))
  let isWritten = true
  const fail = (file: string, message: string) => {
    io.stderr.write(`${sanitize(file)}: ${message}\n`)
    isWritten = false
  }
  for (const { format, file } of files) {
    const place = resolve(io.cwd, file)
    if (drafts.has(realPath(place)) || mayBeDraft(place)) fail(file, words.wouldReplaceDraft)
    else {
      const problem = writeWhole(place, (await reporters[format]())(report, fileOptions))
      if (problem) fail(file, words.problems[problem])
      else io.stderr.write(`${sanitize(file)}: ${words.written(format)}\n`)
    }
  }
  if (summary) {
    const problem = writeAtEnd(summary, (await reporters.markdown())(report, fileOptions))
    if (problem) fail(summary, words.problems[problem])
  }
  return isWritten
}

/** From which severity on a run fails. */
export const failLevelOf = ({ options, configuration: { settings } }: Run): FailOn =>
  options.failOn ?? settings['fail-on'] ?? 'error'

/** What the printed report is told of how it is to look. */
export async function reportOptions(run: Run, { printed }: Outputs): Promise<ReportOptions> {
  const { options, locale, io } = run
  const isColoured = printed === 'pretty' && wantsColour(options, io)
  return {
    locale,
    failOn: failLevelOf(run),
    width: io.stdout.columns ?? 80,
    quotes: options.quotes,
    showIgnored: options.showIgnored === true,
    paint: isColoured ? (await import('../reporters/colours.ts')).colours : undefined,
  }
}

/** Says on stderr which files could not be read, and which were passed over. */
export function sayProblems(
  { problems, unread = [] }: Pick<Report, 'problems'> & Partial<Pick<Report, 'unread'>>,
  locale: Locale,
  io: Io,
): void {
  for (const problem of problems)
    io.stderr.write(`${sanitize(problem.path)}: ${problemWords(problem, locale)}\n`)
  const over = passedOver(unread, locale)
  if (over) io.stderr.write(`${over}\n`)
}

// See no-color.org and force-color.org.
function wantsColour({ color }: Options, { env, stdout }: Io): boolean {
  if (!color || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

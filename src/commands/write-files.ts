import { closeSync, openSync, readSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeAtEnd, writeWhole } from '../node/write-whole.ts'
import { reportMark } from '../reporters/markdown/mark.ts'
import type { Report, ReportOptions } from '../reporters/report.ts'
import { safe } from '../reporters/safe.ts'
import type { Io } from './io.ts'
import type { OutputFile } from './output-files.ts'
import { outputWords } from './output-words.ts'
import { reporters } from './reporters.ts'

/** What is written besides what is printed. */
export interface Written {
  files: readonly OutputFile[]
  /** GitHub's file for the summary of a job, which the report for merge requests is added to. */
  summary: string | undefined
}

/** How wide a report in a file is, whatever the screen. In columns. */
const width = 80

/** Writes reports to files, and says on stderr what could not be. Gives whether all could. */
export async function writeFiles(
  report: Report,
  options: ReportOptions,
  { files, summary }: Written,
  io: Io,
): Promise<boolean> {
  const words = outputWords[options.locale]
  const { paint: _, ...uncoloured } = options
  const told = { ...uncoloured, width }
  const drafts = new Set(report.results.map(({ path }) => whole(resolve(io.cwd, path))))
  let fine = true
  const fail = (file: string, message: string) => {
    io.stderr.write(`${safe(file)}: ${message}\n`)
    fine = false
  }
  for (const { format, file } of files) {
    const place = resolve(io.cwd, file)
    if (drafts.has(whole(place)) || mayBeDraft(place)) fail(file, words.wouldReplaceDraft)
    else {
      const problem = writeWhole(place, (await reporters[format]())(report, told))
      if (problem) fail(file, words.problems[problem])
    }
  }
  if (summary) {
    const problem = writeAtEnd(summary, (await reporters.markdown())(report, told))
    if (problem) fail(summary, words.problems[problem])
  }
  return fine
}

/** The path with links followed, where there is such a file. */
function whole(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** A text that is there already, unless it is a report of ours. */
function mayBeDraft(path: string): boolean {
  if (!/\.(?:md|txt)$/i.test(path)) return false
  const mark = Buffer.from(reportMark)
  const start = Buffer.alloc(mark.length)
  try {
    const file = openSync(path, 'r')
    const size = readSync(file, start)
    closeSync(file)
    return size > 0 && !start.equals(mark)
  } catch {
    return false
  }
}

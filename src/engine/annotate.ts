import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { annotatedPath, isPlanName, maxPlanBytes } from '../core/file-kinds.ts'
import { annotatePlan, type RemarkedPost } from '../core/plans/annotate.ts'
import type { Draft, Finding } from '../core/types.ts'
import { reportWords } from '../messages/report.ts'
import { annotateWords } from '../messages/run.ts'
import { readBytes } from '../node/read.ts'
import { writeFresh } from '../node/write.ts'
import { citation, messageLines, problemText, startText } from '../reporters/finding-text.ts'
import { bySeverity, fileOf, labelOf, positionsOf, type Report } from '../reporters/report.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import { openFileReader } from './file-reader.ts'
import type { Run } from './types.ts'

/**
 * Writes, beside each document of a report, a copy with the findings in it, over nothing that is there. Tells on stderr what was
 * written and what could not be; gives whether all could.
 */
export async function writeAnnotated(report: Report, run: Run): Promise<boolean> {
  const { locale, io } = run
  const words = annotateWords[locale]
  const say = (file: string, message: string) =>
    io.stderr.write(`${sanitize(file)}: ${sanitize(message)}\n`)
  const files = [...new Set(report.results.map(fileOf))].filter(isPlanName)
  if (files.length === 0) {
    io.stderr.write(`${words.noDocuments}\n`)
    return true
  }
  const reader = await openFileReader(files, run)
  let isFine = true
  const fail = (file: string, message: string) => {
    say(file, message)
    isFine = false
  }
  for (const file of files) {
    const { bytes, reason } = readBytes(file, io.cwd, maxPlanBytes)
    if (!bytes) {
      fail(file, problemText(reason, locale))
      continue
    }
    const posts = remarkedPosts([...reader.bytes(file, bytes).drafts], report, run)
    const { columns = {} } = reader.calendar(file)
    const copy = annotatePlan(file, bytes, posts, { words: words.inCopy, columns })
    if (!copy.bytes) {
      fail(file, problemText(copy.reason, locale))
      continue
    }
    const { path, problem } = writeBeside(file, copy.bytes, io.cwd)
    if (problem) fail(file, words.problems[problem])
    else say(path, words.written)
  }
  return isFine
}

/** The drafts of a document with what the report says of each; one that has changed since has nothing said of it. */
function remarkedPosts(
  drafts: readonly Draft[],
  report: Report,
  run: Run,
): readonly RemarkedPost[] {
  const results = new Map(report.results.map(result => [result.path, result]))
  return drafts.map(draft => {
    const isSame = report.texts.get(draft.path) === draft.text
    const findings = isSame ? (results.get(draft.path)?.findings ?? []) : []
    const remarks = bySeverity(findings).map(finding => ({
      span: finding.span,
      text: remarkOf(finding, report, run),
    }))
    return { draft, remarks }
  })
}

/** A finding in the words of a copy: how grave and in which cell, what, the way out, the clause. */
function remarkOf(finding: Finding, report: Report, { locale, options }: Run): string {
  const { spot } = positionsOf(finding).start
  const isCell = spot !== undefined && 'cell' in spot
  const label = reportWords[locale].labels[labelOf(finding)]
  const setting = { locale, width: 80, quotes: options.quotes && !isCell }
  const [, ...more] = messageLines(finding, report, setting)
  const head = isCell ? `${label} (${startText(finding, locale)})` : label
  const clause = citation(finding, report)
  const rest = isCell && clause !== '' ? [...more.filter(line => line !== clause), clause] : more
  return [`${head} ${sanitize(finding.reason)}`, ...rest].join('\n')
}

/** Writes a copy under the first name that is free. */
function writeBeside(file: string, bytes: Uint8Array, cwd: string) {
  for (let nth = 1; ; nth++) {
    const path = annotatedPath(file, nth)
    if (existsSync(resolve(cwd, path))) continue
    return { path, problem: writeFresh(resolve(cwd, path), bytes) }
  }
}

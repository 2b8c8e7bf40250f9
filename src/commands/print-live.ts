import { openPretty } from '../reporters/pretty.ts'
import { openTally } from '../reporters/tally.ts'
import { barOf, exitCode } from './exit-code.ts'
import { findingsOf } from './findings.ts'
import type { Output } from './io.ts'
import type { Prepared } from './lint-drafts.ts'
import { hasBaseline } from './only-new.ts'
import type { Outputs } from './output-files.ts'
import type { ReadDrafts, Run } from './run.ts'
import { graveOnes, withoutAdvice } from './without-advice.ts'
import { reportOptions } from './write-report.ts'

/** Whether a report can be printed draft by draft: nothing of it hangs on what is found later. */
export const canPrintLive = (run: Run, { printed, files }: Outputs): boolean =>
  printed === 'pretty' && files.length === 0 && !run.options.maskNames && !hasBaseline(run)

/** So much is gathered before it is written where nobody watches. In UTF-16 units. */
const chunk = 16_384

/**
 * Runs the rules over drafts and prints what is found as it is found. Nothing of a draft stays,
 * so that memory does not grow with the folder.
 *
 * @returns The exit code.
 */
export async function printLive(
  read: ReadDrafts,
  run: Run,
  { cites, unsound, ...checking }: Prepared,
  outputs: Outputs,
): Promise<number> {
  const { options, locale, io } = run
  const bar = barOf(run)
  const writing = { locale, outputs, failOn: bar.failOn }
  const report = openPretty({ cites }, await reportOptions(options, writing, io))
  const tally = openTally()
  const out = gathered(io.stdout)
  const rest = await findingsOf(read, checking, run, (result, text = '') => {
    tally.draft(result)
    out.add(report.draft(options.quiet ? withoutAdvice(result) : result, text))
  })
  const { folder } = rest
  const problems = [...rest.problems, ...unsound]
  tally.folder(folder)
  out.add(report.end({ folder: options.quiet ? graveOnes(folder) : folder, problems }))
  out.end()
  return exitCode(tally.counts, problems.length, bar)
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

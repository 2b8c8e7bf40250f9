import { postOf } from '../core/draft.ts'
import { severityOf } from '../core/message.ts'
import { openRun } from '../engine/open-run.ts'
import { findDrafts, readAll } from '../engine/sources.ts'
import { exit, UsageError } from '../engine/types.ts'
import { openWorkspaces } from '../engine/workspace.ts'
import { copyWords } from '../messages/authoring.ts'
import { reportWords } from '../messages/report.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import type { Call } from './call.ts'
import { refuseMasking } from './options.ts'
import { flush, sayProblems } from './outputs.ts'

/** Prints the post of one draft as it is to be pasted, `-` for standard input; nothing while it has errors, unless told to. */
export async function copy(call: Call<{ force?: boolean }>): Promise<number> {
  const [path = ''] = call.args
  const run = openRun({ ...call, paths: [path] })
  const { locale, io } = run
  refuseMasking(run.options, locale)
  const found = await findDrafts(run)
  const workspaces = await openWorkspaces(run, found)
  const { drafts, problems } = readAll(found)
  sayProblems({ problems }, locale, io)
  const words = copyWords[locale]
  const [draft, ...others] = drafts
  if (others.length > 0) throw new UsageError(words.several(path))
  if (problems.length > 0 || draft === undefined) return exit.failed
  const { findings } = await workspaces.of(draft.path).lint(draft)
  const errors = findings.filter(one => severityOf(one) === 'error')
  for (const { name, reason, ruleId } of errors)
    io.stderr.write(
      `${sanitize(`${draft.path}:${name.split('-')[0]} ${reportWords[locale].labels.error} ${reason} (${ruleId})`)}\n`,
    )
  if (errors.length > 0 && !call.own.force) {
    io.stderr.write(`${words.refused(errors.length)}\n`)
    return exit.found
  }
  io.stdout.write(io.stdout.isTTY ? onScreen(postOf(draft)) : postOf(draft))
  await flush(io.stdout)
  if (errors.length > 0) io.stderr.write(`${words.forced(errors.length)}\n`)
  return exit.fine
}

// Nothing in a draft may move the cursor. What is sent on to another program stays as it is.
const onScreen = (text: string): string => `${text.split('\n').map(sanitize).join('\n')}\n`

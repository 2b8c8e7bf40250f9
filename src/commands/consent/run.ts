import { loadAdapters } from '../../core/adapters/load.ts'
import type { Context } from '../../core/context.ts'
import { needsDetector, parseDocument } from '../../core/document.ts'
import type { FileProblem, Locale, ParsedDraft } from '../../core/types.ts'
import { findDrafts, readAll } from '../../engine/sources.ts'
import type { Io, Options, Run } from '../../engine/types.ts'
import { type OpenRegister, openWorkspaceFor } from '../../engine/workspace.ts'
import { loadConfiguration } from '../../node/config/load.ts'
import { passedOver, problemWords } from '../../reporters/finding-text.ts'
import { sanitize } from '../../reporters/terminal-text.ts'
import { refuseMasking, requireListFormat } from '../options.ts'

/** What the commands on consent work with. */
export interface ConsentRun {
  locale: Locale
  context: Context
  register: OpenRegister | undefined
  drafts: readonly ParsedDraft[]
  /** What could not be read, told of on stderr. */
  problems: readonly FileProblem[]
}

/**
 * Reads configuration, register and drafts.
 *
 * @throws {UsageError | ConfigurationError} where one that is named cannot be read.
 */
export async function openRun(
  paths: readonly string[],
  options: Options,
  io: Io,
  fallbackLocale: Locale,
  setting: Parameters<typeof openWorkspaceFor>[1] = {},
): Promise<ConsentRun> {
  const configuration = loadConfiguration({ paths, cwd: io.cwd, file: options.config })
  const locale = options.locale ?? configuration.settings.locale ?? fallbackLocale
  requireListFormat(options, locale)
  refuseMasking(options, locale, configuration)
  const run: Run = { paths, options, configuration, locale, io }
  const { context, register, withProfiles } = await openWorkspaceFor(run, setting)
  const found = await findDrafts(run)
  const { drafts: read, problems } = readAll(found)
  const drafts = read.map(withProfiles)
  for (const problem of problems)
    io.stderr.write(`${sanitize(problem.path)}: ${problemWords(problem, locale)}\n`)
  const over = passedOver(found.unread, locale)
  if (over) io.stderr.write(`${over}\n`)
  if (drafts.some(draft => needsDetector(draft, context)))
    await loadAdapters(context.adapters, ['detector'])
  for (const draft of drafts) await context.lookAtImages?.(draft)
  return {
    locale,
    context,
    register,
    drafts: drafts.map(draft => parseDocument(draft, context)),
    problems,
  }
}

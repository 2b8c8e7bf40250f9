import type { Context } from '../../core/match/matcher.ts'
import { loadParts } from '../../core/parts.ts'
import { needsDetector, parsePassages } from '../../core/passages.ts'
import type { Locale, ParsedDraft } from '../../core/types.ts'
import { loadConfiguration } from '../../node/configuration.ts'
import { problemWords } from '../../reporters/problem-words.ts'
import type { FileProblem } from '../../reporters/report.ts'
import { safe } from '../../reporters/safe.ts'
import { readAll, readDrafts } from '../drafts.ts'
import type { Io } from '../io.ts'
import { refuseMasking } from '../is-masked.ts'
import { contextOf } from '../lint-drafts.ts'
import type { Options } from '../program.ts'
import { type OpenRegister, registerFor } from '../register.ts'
import { requireOwnForm } from '../required-form.ts'

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
  spoken: Locale,
): Promise<ConsentRun> {
  const configuration = loadConfiguration({ paths, cwd: io.cwd, file: options.config })
  const locale = options.locale ?? configuration.settings.locale ?? spoken
  requireOwnForm(options, locale)
  refuseMasking(options, locale, configuration)
  const register = await registerFor(options, configuration, locale, io)
  const context = await contextOf({ paths, options, configuration, io }, register)
  const { drafts, problems } = readAll(await readDrafts(paths, options, configuration, io))
  for (const problem of problems)
    io.stderr.write(`${safe(problem.path)}: ${problemWords(problem, locale)}\n`)
  if (drafts.some(draft => needsDetector(draft, context)))
    await loadParts(context.parts, ['detector'])
  for (const draft of drafts) await context.lookAtImages?.(draft)
  return {
    locale,
    context,
    register,
    drafts: drafts.map(draft => parsePassages(draft, context)),
    problems,
  }
}

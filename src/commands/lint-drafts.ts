import { setImmediate as breath } from 'node:timers/promises'
import { createLinter } from '../core/lint.ts'
import type { Context } from '../core/match/matcher.ts'
import { loadPartsFor } from '../core/parts.ts'
import type { Draft, Locale, Pack, Result } from '../core/types.ts'
import { loadChosenPacks } from '../node/chosen-packs.ts'
import { type Configuration, checkRuleIds } from '../node/configuration.ts'
import { contextFrom } from '../node/context.ts'
import { sha256 } from '../node/hash.ts'
import type { FileProblem, Report } from '../reporters/report.ts'
import { version } from '../version.ts'
import type { Io } from './io.ts'
import type { Options } from './program.ts'
import { type OpenRegister, registerFor } from './register.ts'
import { requireRules } from './rule-names.ts'
import type { PartOfRun } from './shard-note.ts'

/** What a run is told. */
export interface Run {
  paths: readonly string[]
  options: Options
  configuration: Configuration
  locale: Locale
  io: Io
}

/** What has been read, and what could not be. */
export interface ReadDrafts {
  drafts: readonly Draft[]
  problems: readonly FileProblem[]
  /** Whether these are some drafts of a folder only, so that nothing can be said of the whole. */
  partial?: boolean
  /** Drafts that other parts of the run have checked. */
  told?: Told
  /** Files that count as there besides those of the disk, from the working folder. */
  index?: ReadonlySet<string>
}

/** What is known of drafts already checked. */
export interface Told {
  results: readonly Result[]
  /** Path → the draft as it was read, where it is still so. */
  texts: ReadonlyMap<string, string>
}

/**
 * Runs the rules over drafts.
 *
 * @throws {ConfigurationError | UsageError} where a rule, pack or register that is named is not there.
 */
export async function lintDrafts(read: ReadDrafts, run: Run): Promise<Report> {
  const { drafts, problems, partial, index, told } = read
  const { options, configuration, locale } = run
  const packs = (await loadChosenPacks(configuration)).map(({ pack }) => pack)
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id))
  checkRuleIds(configuration, ids)
  requireRules(options.rule, ids, locale)
  const linter = createLinter(packs, {
    locale,
    severities: configuration.settings.rules ?? {},
    ...(options.rule ? { rules: options.rule } : {}),
  })
  const register = await registerFor(options, configuration, locale, run.io)
  const context = await contextOf(run, register, index)
  const results = [...(told?.results ?? [])]
  const masking = options.maskNames ? await import('./masking.ts') : undefined
  const names = new Map<string, readonly string[]>()
  for (const one of drafts) {
    // What is worked out of a draft is remembered as long as the draft is there: this one goes with the round.
    const draft = { ...one }
    await loadPartsFor(linter, draft, context)
    results.push(linter.lint(draft, context))
    if (masking) names.set(draft.path, masking.namesIn(draft, context))
    // So that Ctrl-C is heard between drafts.
    await breath()
  }
  return {
    tool: { name: 'tankefter', version },
    results,
    folder: partial ? [] : linter.folder(results, context),
    problems: [...problems, ...unsound(register)],
    texts: told?.texts ?? new Map(drafts.map(({ path, text }) => [path, text])),
    cites: citesOf(packs, locale),
    packs,
    branches: context.branches,
    ...(configuration.file === undefined ? {} : { configuration: configuration.shownAs }),
    hash: sha256,
    ...(options.shard || told
      ? { shard: await noteOf({ run, packs, context, results, drafts, problems }) }
      : {}),
    ...(masking
      ? { mask: (report: Report) => masking.maskedReport(report, names, run.io.env) }
      : {}),
  }
}

const noteOf = async (part: PartOfRun) => (await import('./shard-note.ts')).shardNote(part)

/** What a run may know besides the drafts. */
export function contextOf(
  { paths, options, configuration, io }: Pick<Run, 'paths' | 'options' | 'configuration' | 'io'>,
  register: OpenRegister | undefined,
  index?: ReadonlySet<string>,
): Promise<Context> {
  return contextFrom(configuration, {
    cwd: io.cwd,
    paths,
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(register ? { register: register.records } : {}),
    ...(index ? { index } : {}),
  })
}

// A row that was left out can be the one that says no.
const unsound = (register: OpenRegister | undefined): readonly FileProblem[] =>
  register && register.problems.length > 0
    ? [{ path: register.path, reason: 'unsound-register' }]
    : []

const citesOf = (packs: readonly Pack[], locale: Locale): Record<string, string> =>
  Object.fromEntries(packs.map(({ id, cite }) => [id, cite[locale]]))

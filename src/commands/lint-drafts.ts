import type { Context } from '../core/match/matcher.ts'
import type { Locale, Pack, Result } from '../core/types.ts'
import { loadChosenPacks } from '../node/chosen-packs.ts'
import { checkRuleIds } from '../node/configuration.ts'
import { contextFrom } from '../node/context.ts'
import { sha256 } from '../node/hash.ts'
import type { FileProblem, Report } from '../reporters/report.ts'
import { version } from '../version.ts'
import { type Checking, findingsOf, type Take } from './findings.ts'
import { type OpenRegister, registerFor } from './register.ts'
import { requireRules } from './rule-names.ts'
import type { ReadDrafts, Run } from './run.ts'
import type { PartOfRun } from './shard-note.ts'

/** A run that is ready to check drafts, with what a report says besides findings. */
export interface Prepared extends Checking {
  /** Pack id → how its clauses are cited. */
  cites: Record<string, string>
  /** What there is to say against the register. */
  unsound: readonly FileProblem[]
}

/**
 * Opens packs and register, and gathers what rules may know besides the drafts.
 *
 * @param index - Files that count as there besides those of the disk, from the working folder.
 * @throws {ConfigurationError | UsageError} where a rule, pack or register that is named is not there.
 */
export async function prepare(run: Run, index?: ReadonlySet<string>): Promise<Prepared> {
  const { options, configuration, locale } = run
  const packs = (await loadChosenPacks(configuration)).map(({ pack }) => pack)
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id))
  checkRuleIds(configuration, ids)
  requireRules(options.rule, ids, locale)
  const register = await registerFor(options, configuration, locale, run.io)
  return {
    packs,
    context: await contextOf(run, register, index),
    cites: citesOf(packs, locale),
    unsound: unsound(register),
  }
}

/** Runs the rules over drafts and gathers all of it. */
export async function lintDrafts(
  read: ReadDrafts,
  run: Run,
  { cites, unsound, ...checking }: Prepared,
): Promise<Report> {
  const { packs, context } = checking
  const { options, configuration, mask } = run
  const results: Result[] = []
  const texts = new Map<string, string>()
  const digests = new Map<string, string>()
  const take: Take = (result, text, draft) => {
    results.push(result)
    const said = result.findings.length + result.ignored.length > 0
    if (said && text !== undefined) texts.set(result.path, text)
    if (draft) mask?.addDraft(draft, context)
    if (draft && options.shard) digests.set(draft.path, sha256(draft.text))
  }
  mask?.addContext(context)
  const { folder, problems } = await findingsOf(read, checking, run, take)
  mask?.addPaths(problems)
  return {
    tool: { name: 'tankefter', version },
    results,
    folder,
    problems: [...problems, ...unsound],
    texts,
    cites,
    packs,
    branches: context.branches,
    ...(configuration.file === undefined ? {} : { configuration: configuration.shownAs }),
    hash: sha256,
    ...(options.shard || read.told
      ? { shard: await noteOf({ run, packs, context, results, digests, problems }) }
      : {}),
    ...(mask ? { mask: mask.report } : {}),
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

import type { Context } from '../core/match/matcher.ts'
import type { Locale, Pack } from '../core/types.ts'
import { loadChosenPacks } from '../node/chosen-packs.ts'
import { checkRuleIds } from '../node/configuration.ts'
import { contextFrom } from '../node/context.ts'
import { sha256 } from '../node/hash.ts'
import type { FileProblem, Report } from '../reporters/report.ts'
import { version } from '../version.ts'
import { findingsOf } from './findings.ts'
import { type OpenRegister, registerFor } from './register.ts'
import { requireRules } from './rule-names.ts'
import type { ReadDrafts, Run } from './run.ts'
import type { PartOfRun } from './shard-note.ts'

/**
 * Runs the rules over drafts.
 *
 * @throws {ConfigurationError | UsageError} where a rule, pack or register that is named is not there.
 */
export async function lintDrafts(read: ReadDrafts, run: Run): Promise<Report> {
  const { problems, index, told, remembered } = read
  const { options, configuration, locale } = run
  const packs = (await loadChosenPacks(configuration)).map(({ pack }) => pack)
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id))
  checkRuleIds(configuration, ids)
  requireRules(options.rule, ids, locale)
  const register = await registerFor(options, configuration, locale, run.io)
  const context = await contextOf(run, register, index)
  const masking = options.maskNames ? await import('./masking.ts') : undefined
  const names = new Map<string, readonly string[]>()
  const texts = new Map(told?.texts ?? remembered?.texts)
  const digests = new Map<string, string>()
  const found = await findingsOf(read, packs, context, run, (draft, result) => {
    if (result.findings.length + result.ignored.length > 0) texts.set(draft.path, draft.text)
    if (masking) names.set(draft.path, masking.namesIn(draft, context))
    if (options.shard) digests.set(draft.path, sha256(draft.text))
  })
  const { results, folder } = found
  const unread = [...problems, ...found.problems]
  remembered?.save()
  return {
    tool: { name: 'tankefter', version },
    results,
    folder,
    problems: [...unread, ...unsound(register)],
    texts,
    cites: citesOf(packs, locale),
    packs,
    branches: context.branches,
    ...(configuration.file === undefined ? {} : { configuration: configuration.shownAs }),
    hash: sha256,
    ...(options.shard || told
      ? { shard: await noteOf({ run, packs, context, results, digests, problems: unread }) }
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

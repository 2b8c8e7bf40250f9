import { prepareDraft } from '../core/adapters/load.ts'
import type { Context } from '../core/context.ts'
import { type FileMetadata, folderMetadata } from '../core/folder-rules.ts'
import type { Linter } from '../core/linter.ts'
import type { Draft, FileProblem, Finding, Locale, Pack, Result } from '../core/types.ts'
import { type Configuration, checkRuleIds } from '../node/config/load.ts'
import { loadChosenPacks } from '../node/packs/choose.ts'
import { sha256 } from '../node/write.ts'
import type { Report, ShardNote } from '../reporters/report.ts'
import { version } from '../version.ts'
import type { ResultCache } from './cache.ts'
import { DependencyTracker, pictureFinder } from './dependencies.ts'
import type { Options, ReadDrafts, Run } from './types.ts'
import { registerFor, requireRules, runContext } from './workspace.ts'

/** What drafts are checked with. */
interface Checking {
  packs: readonly Pack[]
  context: Context
  /** Results of earlier runs; none where left out. */
  cache?: ResultCache | undefined
}

/**
 * Takes what was found in a draft, before the next one is read.
 *
 * @param text - The draft as read; undefined where another part of the run has read it and it is not there any more.
 * @param draft - Undefined where another part of the run has read it.
 */
type Take = (result: Result, text: string | undefined, draft?: Draft) => void

/** What a run has found out besides what is in its drafts. */
interface Rest {
  /** What is said over all drafts together. */
  folder: readonly Finding[]
  /** Drafts that could not be found or read. */
  problems: readonly FileProblem[]
}

/** So many drafts are checked before Ctrl-C is listened for. */
const inOneBreath = 16

/**
 * Finds what rules say of every draft, in the order of the report: from the cache where that knows, else by running them.
 * Rules are made ready once a draft asks for them.
 */
export async function findingsOf(
  { reads, problems: unfound, told, partial = false }: ReadDrafts,
  checking: Checking,
  run: Run,
  taker: Take,
): Promise<Rest> {
  const rules = new Rules(checking, run)
  const { cache, context } = checking
  const files = partial || context.branches.length === 0 ? undefined : ([] as FileMetadata[])
  const problems: FileProblem[] = [...unfound]
  const take: Take = (result, text, draft) => {
    // The result itself may go.
    files?.push({ path: result.path, metadata: folderMetadata(result.metadata) })
    taker(result, text, draft)
  }
  for (const result of told?.results ?? []) take(result, told?.texts.get(result.path))
  let turns = 0
  for (const turn of reads) {
    const draft = turn.read()
    if (!('text' in draft)) problems.push(draft)
    else take(cache?.get(draft) ?? (await rules.lint(draft)), draft.text, draft)
    if (++turns % inOneBreath === 0) await breath()
  }
  cache?.save()
  const folder = files ? (await rules.linter()).folder(files, context) : []
  return { folder, problems }
}

/** Rules that are made ready when they are first needed. */
class Rules {
  readonly #checking: Checking
  readonly #run: Run
  readonly #tracker: DependencyTracker
  #linter: Linter | undefined

  constructor(checking: Checking, run: Run) {
    this.#checking = checking
    this.#run = run
    this.#tracker = new DependencyTracker(checking.context, pictureFinder(run))
  }

  async linter(): Promise<Linter> {
    if (this.#linter) return this.#linter
    const { createLinter } = await import('../core/linter.ts')
    const { options, configuration, locale } = this.#run
    this.#linter = createLinter(this.#checking.packs, {
      locale,
      severities: configuration.settings.rules ?? {},
      ...(options.rule ? { rules: options.rule } : {}),
    })
    return this.#linter
  }

  /** Runs the rules over a draft, and keeps what they say. */
  async lint(draft: Draft): Promise<Result> {
    const linter = await this.linter()
    const { context } = this.#tracker
    this.#tracker.begin()
    await prepareDraft(linter, draft, context)
    const result = linter.lint(draft, context)
    this.#checking.cache?.put(draft, result, this.#tracker.dependencies)
    return result
  }
}

const breath = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** A run that is ready to check drafts, with what a report says besides findings. */
export interface Prepared extends Checking {
  /** Pack id → how its clauses are cited. */
  cites: Record<string, string>
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
    context: await runContext(run, register, index),
    cites: citesOf(packs, locale),
  }
}

/** Runs the rules over drafts and gathers all of it. */
export async function lintDrafts(
  read: ReadDrafts,
  run: Run,
  { cites, ...checking }: Prepared,
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
    problems,
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

const given = <T extends object>(object: T): Given<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Given<T>

const noteOf = async (part: PartOfRun) => shardNote(part)

const citesOf = (packs: readonly Pack[], locale: Locale): Record<string, string> =>
  Object.fromEntries(packs.map(({ id, cite }) => [id, cite[locale]]))

/** What a part of a run has come to. */
interface PartOfRun {
  run: { options: Options; configuration: Configuration; locale: Locale }
  packs: readonly Pack[]
  context: Context
  results: readonly Result[]
  /** Path → SHA-256 of the draft as read. */
  digests: ReadonlyMap<string, string>
  problems: readonly FileProblem[]
}

/**
 * What `tankefter merge` needs of a part besides its findings: what it was run with, as a hash,
 * and of each draft what the whole is judged by. No names of persons.
 */
export function shardNote(part: PartOfRun): ShardNote {
  const { run, context, results, digests, problems } = part
  const { options, configuration, locale } = run
  return {
    ...(options.shard ?? { index: 1, count: 1 }),
    configuration: runHash(part, locale),
    file: configuration.file === undefined ? null : configuration.shownAs,
    day: context.today,
    locale,
    problems,
    drafts: results.map(result => draftNote(result, digests.get(result.path) ?? '')),
  }
}

function draftNote({ path, metadata, findings, ignored }: Result, digest: string) {
  const { channel, account, visibility, branch, written, publish } = metadata
  return {
    path,
    text: digest,
    metadata: given({ channel, account, visibility, branch, written, publish }),
    nth: findings.map(({ nth }) => nth),
    ignored: ignored.map(({ finding: { ruleId = '', nth } }) => ({ rule: ruleId, nth })),
  }
}

/** Everything that decides what is found, besides the drafts and the day. */
function runHash({ run, packs, context }: PartOfRun, locale: Locale): string {
  const { options, configuration } = run
  const rules = [...(options.rule ?? [])].sort()
  return sha256(
    JSON.stringify([configuration.settings, packs, rules, context.register ?? null, locale]),
  )
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

import type { Context } from '../core/match/matcher.ts'
import type { Locale, Pack, Result } from '../core/types.ts'
import type { Configuration } from '../node/configuration.ts'
import { sha256 } from '../node/hash.ts'
import type { FileProblem, ShardNote } from '../reporters/report.ts'
import type { Options } from './program.ts'

/** What a part of a run has come to. */
export interface PartOfRun {
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

const given = <T extends object>(object: T): Given<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Given<T>

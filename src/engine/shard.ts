import type { Result } from '../core/types.ts'
import { sha256 } from '../node/write.ts'
import type { DraftNote, Report, ShardNote } from '../reporters/report.ts'
import type { Run, Shard } from './types.ts'
import type { Workspace } from './workspace.ts'

/** Parses `2/5`; undefined where it names no part. */
export function parseShard(written: string): Shard | undefined {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number)
  return index >= 1 && index <= count ? { index, count } : undefined
}

const hexDigits = 12

/** Whether a draft belongs to a part. The path alone decides, so that every machine agrees. */
export const inShard = (path: string, { index, count }: Shard): boolean =>
  Number.parseInt(sha256(path.normalize('NFC')).slice(0, hexDigits), 16) % count === index - 1

/**
 * What `merge` needs of a part besides its findings: a hash of what it was run with, metadata of drafts with SHA-256 of each as
 * read (`digests`, by path); names nobody.
 */
export function shardNote(
  run: Run,
  own: Workspace,
  { results, problems }: Pick<Report, 'results' | 'problems'>,
  digests: ReadonlyMap<string, string>,
): ShardNote {
  const { options, configuration, locale } = run
  const { packs, context } = own
  const rules = [...(options.rule ?? [])].sort()
  // Not the configurations nearer to some drafts: each part opens only those of its own.
  const deciding = [configuration.settings, packs, rules, context.register ?? null, locale]
  return {
    ...(options.shard ?? { index: 1, count: 1 }),
    configuration: sha256(JSON.stringify(deciding)),
    file: configuration.file === undefined ? null : configuration.shownAs,
    day: context.today,
    locale,
    problems,
    drafts: results.map(result => draftNote(result, digests.get(result.path) ?? '')),
  }
}

/** What is noted of a draft's metadata: whatever reports and the rules over a folder tell. */
const notedKeys = ['channel', 'account', 'visibility', 'branch', 'written', 'publish'] as const

function draftNote({ path, metadata, findings, ignored }: Result, digest: string): DraftNote {
  return {
    path,
    text: digest,
    metadata: Object.fromEntries(
      notedKeys.filter(key => key in metadata).map(key => [key, metadata[key]]),
    ),
    nth: findings.map(({ nth }) => nth),
    ignored: ignored.map(({ finding: { ruleId = '', nth } }) => ({ rule: ruleId, nth })),
  }
}

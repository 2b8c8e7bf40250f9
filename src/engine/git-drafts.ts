import { parseDraft } from '../core/draft.ts'
import type { Locale } from '../core/types.ts'
import { gitWords } from '../messages/run.ts'
import type { Configuration } from '../node/config/load.ts'
import {
  type Content,
  commitOf,
  contents,
  defaultBase,
  difference,
  type GitPlace,
  GitProblem,
  indexed,
  prefixOf,
  type Selection,
  selection,
  untracked,
} from '../node/git.ts'
import { inOrder } from '../node/order.ts'
import { decode } from '../node/read.ts'
import { type GitDrafts, type Read, readFiles, readsOf } from './draft-source.ts'
import { inShard } from './shard.ts'
import { type Io, localeFrom, type Options, UsageError } from './types.ts'

/**
 * Reads the drafts of `--staged` (as the index has them) or of `--changed` (as the working tree has
 * them).
 *
 * @param paths - Files, folders and patterns that limit them.
 * @throws {UsageError} where git cannot answer.
 */
export async function gitDrafts(
  paths: readonly string[],
  options: Options,
  configuration: Configuration,
  io: Io,
): Promise<GitDrafts> {
  const locale = options.locale ?? configuration.settings.locale ?? localeFrom([], io.env)
  const words = gitWords[locale]
  const flag = options.staged ? '--staged' : '--changed'
  if (options.staged && options.changed !== undefined) throw new UsageError(words.both)
  if (paths.includes('-')) throw new UsageError(words.notStdin(flag))
  const query: Query = {
    place: { cwd: io.cwd, env: io.env },
    selected: selection(paths.length === 0 ? ['.'] : paths, {
      cwd: io.cwd,
      ignore: configuration.settings.ignore ?? [],
      respectIgnore: options.respectIgnore ?? false,
    }),
    mine: path => !options.shard || inShard(path, options.shard),
  }
  try {
    if (options.staged) return await stagedDrafts(query)
    return await changedDrafts(query, options.changed, locale)
  } catch (error) {
    if (error instanceof GitProblem) throw new UsageError(words.problem(flag, error))
    throw error
  }
}

interface Query {
  place: GitPlace
  selected: Selection
  /** Whether a path belongs to this part of the run. */
  mine(path: string): boolean
}

async function stagedDrafts({ place, selected, mine }: Query): Promise<GitDrafts> {
  const prefix = await prefixOf(place)
  const [{ entries, gone }, index] = await Promise.all([
    difference(['--cached'], place, prefix),
    indexed(place, prefix),
  ])
  const ids = new Map(
    entries
      .filter(({ path }) => selected.chosen(path) && mine(path))
      .map(({ path, id }) => [path, id]),
  )
  const found = await contents([...ids.values()], place)
  return {
    reads: readsOf(
      inOrder([...ids.keys()]).map(path => draftFrom(path, found.get(ids.get(path) ?? ''))),
    ),
    problems: selected.missing([...index, ...gone]),
    index,
  }
}

function draftFrom(path: string, content: Content | undefined): Read {
  if (content === undefined || typeof content === 'string')
    return { path, reason: content ?? 'unreadable' }
  const read = decode(content)
  return read.reason === undefined ? parseDraft(path, read.text) : { path, reason: read.reason }
}

async function changedDrafts(
  { place, selected, mine }: Query,
  named: string | true | undefined,
  locale: Locale,
): Promise<GitDrafts> {
  const prefix = await prefixOf(place)
  const base = typeof named === 'string' ? await commitOf(named, place) : await defaultBase(place)
  if (base === undefined) throw new UsageError(gitWords[locale].unknownRef(String(named)))
  const [{ entries, gone }, fresh] = await Promise.all([
    difference([base], place, prefix),
    untracked(place, prefix),
  ])
  const all = [...entries.map(({ path }) => path), ...fresh]
  return {
    reads: readFiles(inOrder(all.filter(selected.chosen).filter(mine)), place.cwd),
    problems: selected.missing([...all, ...gone]),
  }
}

import { Buffer } from 'node:buffer'
import { parseDraft } from '../core/draft.ts'
import { nearest } from '../core/front-matter/suggest.ts'
import type { Draft, FileProblem } from '../core/types.ts'
import { type Configuration, profiler } from '../node/config/load.ts'
import { discover } from '../node/discover.ts'
import { decode, maxDraftBytes } from '../node/read.ts'
import { changed, type GitDrafts, joinSources, readFiles, readsOf } from './draft-source.ts'
import type { Shard } from './shard.ts'
import { commandNames, type Io, type Options, type ReadDrafts } from './types.ts'

/**
 * Finds the drafts of a run, to be read and taken apart one by one, with what the profiles say of them.
 */
export async function readDrafts(
  paths: readonly string[],
  options: Options,
  configuration: Configuration,
  io: Io,
): Promise<ReadDrafts> {
  const ofGit = options.staged === true || options.changed !== undefined
  const { reads, problems, index } = ofGit
    ? await (await import('./git-drafts.ts')).gitDrafts(paths, options, configuration, io)
    : await namedDrafts(paths, options, configuration, io)
  const withProfile = profiler(configuration, io.cwd)
  return {
    reads: changed(reads, withProfile),
    problems: problems.map(hinted),
    partial: ofGit || options.shard !== undefined,
    ...(index ? { index } : {}),
  }
}

async function namedDrafts(
  paths: readonly string[],
  { stdinFilename = '<stdin>', shard, respectIgnore = false }: Options,
  { settings }: Configuration,
  io: Io,
): Promise<GitDrafts> {
  const { files, problems } = await discover(named(paths), {
    cwd: io.cwd,
    ignore: settings.ignore ?? [],
    respectIgnore,
  })
  const mine = shard ? await shardFilter(shard) : () => true
  const typed = paths.includes('-') && mine(stdinFilename)
  const before = readsOf(typed ? [await readStdin(stdinFilename, io)] : [])
  return {
    reads: joinSources(before, readFiles(files.filter(mine), io.cwd)),
    problems,
  }
}

/** Reads all drafts of a run at once. */
export function readAll({ reads, problems }: ReadDrafts): {
  drafts: readonly Draft[]
  problems: readonly FileProblem[]
} {
  const drafts: Draft[] = []
  const unread: FileProblem[] = []
  for (const turn of reads) {
    const read = turn.read()
    if ('text' in read) drafts.push(read)
    else unread.push(read)
  }
  return { drafts, problems: [...problems, ...unread] }
}

async function shardFilter(shard: Shard) {
  const { inShard } = await import('./shard.ts')
  return (path: string) => inShard(path, shard)
}

const named = (paths: readonly string[]): readonly string[] =>
  paths.length === 0 ? ['.'] : paths.filter(path => path !== '-')

// «tankefter exlpain» is read as a path.
function hinted(problem: FileProblem): FileProblem {
  const near = problem.reason === 'missing' ? nearest(problem.path, commandNames) : undefined
  return near === undefined ? problem : { ...problem, near: `tankefter ${near}` }
}

/** Reads a draft from standard input, no further than a draft may be large. */
async function readStdin(path: string, { stdin }: Io): Promise<Draft | FileProblem> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array)
    chunks.push(bytes)
    size += bytes.length
    if (size > maxDraftBytes) break
  }
  const read = decode(Buffer.concat(chunks), maxDraftBytes)
  return 'text' in read ? parseDraft(path, read.text) : { path, reason: read.reason }
}

import { Buffer } from 'node:buffer'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseDraft } from '../core/draft.ts'
import { markedKind, unreadKind } from '../core/file-kinds.ts'
import { nearest } from '../core/front-matter/suggest.ts'
import { decode, maxDraftBytes } from '../core/text/decode.ts'
import type { Draft, FileProblem } from '../core/types.ts'
import { gitWords } from '../messages/run.ts'
import { discover } from '../node/discover.ts'
import type { Content, GitPlace, GitProblem, Selection } from '../node/git.ts'
import { inOrder } from '../node/order.ts'
import { readBytes } from '../node/read.ts'
import { type DraftSource, type FoundDrafts, type Io, type Run, UsageError } from './types.ts'

/**
 * Finds the drafts of a run: those that git names with `--staged` and `--changed`, else those of
 * its paths.
 *
 * @throws {UsageError} where git is asked and cannot answer.
 * @throws {ConfigurationError} where a configuration nearer to some drafts cannot be used.
 */
export async function findDrafts(run: Run): Promise<FoundDrafts> {
  const { staged, changed, shard } = run.options
  const ofGit = staged === true || changed !== undefined
  const found = ofGit ? await draftsOfGit(run) : await draftsOfPaths(run)
  return { ...found, partial: ofGit || shard !== undefined }
}

async function draftsOfPaths({ paths, options, configurations, io }: Run): Promise<FoundDrafts> {
  const { stdinFilename = '<stdin>', respectIgnore = false } = options
  const folders = paths.length === 0 ? ['.'] : paths.filter(path => path !== '-')
  const { files, problems, unread } = await discover(folders, {
    cwd: io.cwd,
    ignored: configurations.ignored,
    respectIgnore,
  })
  const isMine = await shardFilter(options)
  const ofStdin = paths.includes('-') && isMine(stdinFilename)
  const typed = ofStdin ? [await readStdin(stdinFilename, io)] : []
  return {
    drafts: joinSources(sourceOf(typed), filesSource(files.filter(isMine), io.cwd)),
    problems: problems.map(problem => withNearPath(problem, io.cwd)),
    unread: unread.filter(({ path }) => isMine(path)),
  }
}

/** Names of a folder that are compared with a misspelt one. */
const mostNames = 2_000

/** Adds the path spelt most like one that is not there, where one is near. */
function withNearPath(problem: FileProblem, cwd: string): FileProblem {
  if (problem.reason !== 'missing') return problem
  const near = nearPath(problem.path, cwd)
  return near === undefined ? problem : { ...problem, near }
}

function nearPath(path: string, cwd: string): string | undefined {
  const right: string[] = []
  for (const part of path.split('/')) {
    const folder = resolve(cwd, right.join('/') || (path.startsWith('/') ? '/' : '.'))
    const isThere = existsSync(join(folder, part))
    const near = isThere ? part : nearest(part, namesIn(folder).slice(0, mostNames))
    if (near === undefined) return undefined
    right.push(near)
  }
  return right.join('/')
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

// Hashing takes some milliseconds to load.
async function shardFilter({ shard }: Run['options']): Promise<(path: string) => boolean> {
  if (!shard) return () => true
  const { inShard } = await import('./shard.ts')
  return path => inShard(path, shard)
}

/** Drafts that are in memory already. */
export const sourceOf = (drafts: readonly (Draft | FileProblem)[]): DraftSource => ({
  size: drafts.length,
  *[Symbol.iterator]() {
    for (const draft of drafts) yield { path: draft.path, read: () => draft }
  },
})

/** Drafts on the disk, each read and parsed when its turn comes. */
function filesSource(files: readonly string[], cwd: string): DraftSource {
  return {
    size: files.length,
    *[Symbol.iterator]() {
      for (const path of files) yield { path, read: () => readFile(path, cwd) }
    },
  }
}

const joinSources = (first: DraftSource, rest: DraftSource): DraftSource => ({
  size: first.size + rest.size,
  *[Symbol.iterator]() {
    yield* first
    yield* rest
  },
})

function readFile(path: string, cwd: string): Draft | FileProblem {
  const { bytes, reason } = readBytes(path, cwd, maxDraftBytes)
  return bytes ? draftOf(path, bytes) : { path, reason }
}

/** Decodes bytes and parses them as a draft. */
function draftOf(path: string, bytes: Uint8Array): Draft | FileProblem {
  const kind = unreadKind(path)
  if (kind) return { path, reason: kind }
  const { text, reason } = decode(bytes, maxDraftBytes)
  if (text === undefined) return { path, reason }
  const marked = markedKind(text)
  return marked ? { path, reason: marked } : parseDraft(path, text)
}

/** Reads a draft from standard input, and no further than a draft may be large. */
async function readStdin(path: string, { stdin }: Io): Promise<Draft | FileProblem> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array)
    chunks.push(bytes)
    size += bytes.length
    if (size > maxDraftBytes) break
  }
  return draftOf(path, Buffer.concat(chunks))
}

/** Whether a file could be read as a draft. */
export const isDraft = (read: Draft | FileProblem): read is Draft => 'text' in read

/** Reads all drafts at once. */
export function readAll({ drafts, problems }: FoundDrafts): {
  drafts: readonly Draft[]
  problems: readonly FileProblem[]
} {
  const read = [...drafts].map(pending => pending.read())
  return {
    drafts: read.filter(isDraft),
    problems: [...problems, ...read.flatMap(one => (isDraft(one) ? [] : [one]))],
  }
}

/** What git is asked for, and which of its files count. */
interface GitQuery {
  git: typeof import('../node/git.ts')
  place: GitPlace
  selected: Selection
  isMine(path: string): boolean
}

/** The drafts of `--staged` as the index has them, those of `--changed` as the working tree has them. */
async function draftsOfGit({
  paths,
  options,
  configurations,
  locale,
  io,
}: Run): Promise<FoundDrafts> {
  const words = gitWords[locale]
  const flag = options.staged ? '--staged' : '--changed'
  if (options.staged && options.changed !== undefined) throw new UsageError(words.both)
  if (paths.includes('-')) throw new UsageError(words.notStdin(flag))
  const git = await import('../node/git.ts')
  const query: GitQuery = {
    git,
    place: { cwd: io.cwd, env: io.env },
    selected: git.selection(paths.length === 0 ? ['.'] : paths, {
      cwd: io.cwd,
      ignored: configurations.ignored,
      respectIgnore: options.respectIgnore ?? false,
    }),
    isMine: await shardFilter(options),
  }
  try {
    if (options.staged) return await stagedDrafts(query)
    const base = await baseCommit(options.changed, query)
    if (base === undefined) throw new UsageError(words.unknownRef(String(options.changed)))
    return await changedDrafts(base, query)
  } catch (error) {
    if (error instanceof git.GitProblem)
      throw new UsageError(words.problem(flag, error as GitProblem))
    throw error
  }
}

async function stagedDrafts({ git, place, selected, isMine }: GitQuery): Promise<FoundDrafts> {
  const prefix = await git.prefixOf(place)
  const [{ entries, gone }, index] = await Promise.all([
    git.difference(['--cached'], place, prefix),
    git.indexed(place, prefix),
  ])
  const ids = new Map(
    entries
      .filter(({ path }) => selected.chosen(path) && isMine(path))
      .map(({ path, id }) => [path, id]),
  )
  const contents = await git.contents([...ids.values()], place)
  const drafts = inOrder([...ids.keys()]).map(path =>
    draftOfBlob(path, contents.get(ids.get(path) ?? '')),
  )
  return {
    drafts: sourceOf(drafts),
    problems: selected.missing([...index, ...gone]),
    unread: selected.unread(entries.map(({ path }) => path).filter(isMine)),
    index,
  }
}

const draftOfBlob = (path: string, content: Content | undefined): Draft | FileProblem =>
  content === undefined || typeof content === 'string'
    ? { path, reason: content ?? 'unreadable' }
    : draftOf(path, content)

/** The commit that `--changed` compares with; undefined where there is none by that name. */
const baseCommit = (named: string | true | undefined, { git, place }: GitQuery) =>
  typeof named === 'string' ? git.commitOf(named, place) : git.defaultBase(place)

async function changedDrafts(
  base: string,
  { git, place, selected, isMine }: GitQuery,
): Promise<FoundDrafts> {
  const prefix = await git.prefixOf(place)
  const [{ entries, gone }, untracked] = await Promise.all([
    git.difference([base], place, prefix),
    git.untracked(place, prefix),
  ])
  const files = [...entries.map(({ path }) => path), ...untracked]
  const mine = files.filter(path => selected.chosen(path) && isMine(path))
  return {
    drafts: filesSource(inOrder(mine), place.cwd),
    problems: selected.missing([...files, ...gone]),
    unread: selected.unread(files.filter(isMine)),
  }
}

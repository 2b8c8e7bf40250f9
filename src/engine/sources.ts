import { Buffer } from 'node:buffer'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isPlanName } from '../core/file-kinds.ts'
import { nearest } from '../core/front-matter/suggest.ts'
import type { FileProblem } from '../core/types.ts'
import { gitWords } from '../messages/run.ts'
import { type DiscoverOptions, discover } from '../node/discover.ts'
import type { GitPlace } from '../node/git.ts'
import { ifPossible } from '../node/if-possible.ts'
import { inOrder } from '../node/order.ts'
import { type FileReader, maxBytesOf, openFileReader } from './file-reader.ts'
import { inShard } from './shard.ts'
import {
  type FoundDrafts,
  type Io,
  type PendingFile,
  type ReadFile,
  type Run,
  UsageError,
} from './types.ts'
import { namedRegisterPath, workspaceFiles } from './workspace.ts'

/**
 * Finds the drafts of a run: those that git names with `--staged` and `--changed`, else those of its paths. Throws a UsageError
 * where git cannot answer, a ConfigurationError where a configuration nearer to some drafts cannot be used.
 */
export async function findDrafts(run: Run): Promise<FoundDrafts> {
  const { staged, changed, shard } = run.options
  const ofGit = staged === true || changed !== undefined
  const found = ofGit ? await draftsOfGit(run) : await draftsOfPaths(run)
  return { ...found, partial: ofGit || shard !== undefined }
}

async function draftsOfPaths(run: Run): Promise<FoundDrafts> {
  const { paths, options, io } = run
  const { stdinFilename = '<stdin>', shard } = options
  const folders = paths.length === 0 ? ['.'] : paths.filter(path => path !== '-')
  const { files, problems, unread } = await discover(folders, discoverOptions(run))
  const isMine = ownFilter(run)
  const own = files.filter(isMine)
  const ofStdin = paths.includes('-') && (!shard || inShard(stdinFilename, shard))
  const reader = await openFileReader(ofStdin ? [stdinFilename, ...own] : own, run)
  const typed = ofStdin ? [await stdinFile(stdinFilename, io, reader)] : []
  return {
    drafts: [...typed, ...pendingFiles(own, reader)],
    problems: problems.map(problem => ({ ...problem, ...nearPath(problem, io.cwd) })),
    unread: unread.filter(({ path }) => isMine(path)),
  }
}

const discoverOptions = ({ options, configurations, io }: Run): DiscoverOptions => ({
  cwd: io.cwd,
  ignored: configurations.ignored,
  respectIgnore: options.respectIgnore,
})

/** Which files are of this part of the run, and of posts: the register is a table too. */
function ownFilter(run: Run): (path: string) => boolean {
  const { paths, options, configurations, io } = run
  const { shard } = options
  const named = namedRegisterPath(run)
  const isRegister = (path: string): boolean =>
    workspaceFiles(configurations.of(path), named).files.includes(resolve(io.cwd, path))
  return path =>
    (!shard || inShard(path, shard)) &&
    (!isPlanName(path) || paths.includes(path) || !isRegister(path))
}

/** Names of a folder that are compared with a misspelt one. */
const mostNames = 2_000

/** The path spelt most like one that is not there, where one is near. */
function nearPath({ path, reason }: FileProblem, cwd: string): Pick<FileProblem, 'near'> {
  if (reason !== 'missing') return {}
  const right: string[] = []
  for (const part of path.split('/')) {
    const folder = resolve(cwd, right.join('/') || (path.startsWith('/') ? '/' : '.'))
    const isThere = existsSync(join(folder, part))
    const names = isThere ? [] : (ifPossible(() => readdirSync(folder)) ?? [])
    const near = isThere ? part : nearest(part, names.slice(0, mostNames))
    if (near === undefined) return {}
    right.push(near)
  }
  return { near: right.join('/') }
}

const pendingFiles = (files: readonly string[], reader: FileReader): PendingFile[] =>
  files.map(path => ({ path, read: () => reader.file(path) }))

/** Reads standard input, and no further than a file of that name may be large. */
async function stdinFile(path: string, { stdin }: Io, reader: FileReader): Promise<PendingFile> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array)
    chunks.push(bytes)
    size += bytes.length
    if (size > maxBytesOf(path)) break
  }
  const read = reader.bytes(path, Buffer.concat(chunks))
  return { path, read: () => read }
}

/** Reads all drafts at once. */
export function readAll({ drafts, problems, unread }: FoundDrafts) {
  const read = [...drafts].map(pending => pending.read())
  return {
    drafts: read.flatMap(one => [...one.drafts]),
    problems: [...problems, ...read.flatMap(({ problem = [] }) => problem)],
    unread: [...unread, ...read.flatMap(one => one.unread ?? [])],
  }
}

/** The drafts of `--staged` as the index has them, those of `--changed` as the working tree has them. */
async function draftsOfGit(run: Run): Promise<FoundDrafts> {
  const { paths, options, locale, io } = run
  const { staged, changed } = options
  const words = gitWords[locale]
  const flag = staged ? '--staged' : '--changed'
  if (staged && changed !== undefined) throw new UsageError(words.both)
  if (paths.includes('-')) throw new UsageError(words.notStdin(flag))
  const git = await import('../node/git.ts')
  const place = { cwd: io.cwd, env: io.env }
  const folders = paths.length === 0 ? ['.'] : paths
  const selected = git.selection(folders, discoverOptions(run))
  const isMine = ownFilter(run)
  const baseOf = (): Promise<string | undefined> =>
    typeof changed === 'string' ? git.commitOf(changed, place) : git.defaultBase(place)
  try {
    const base = staged ? '--cached' : await baseOf()
    if (base === undefined) throw new UsageError(words.unknownRef(String(changed)))
    const { entries, gone, others } = await git.changesSince(base, place)
    const files = [...entries.keys(), ...(staged ? [] : others)]
    const mine = inOrder(files.filter(path => selected.chosen(path) && isMine(path)))
    const reader = await openFileReader(mine, run)
    const found = {
      problems: selected.missing([...files, ...others, ...gone]),
      unread: selected.unread(files.filter(isMine)),
    }
    if (!staged) return { ...found, drafts: pendingFiles(mine, reader) }
    const drafts = await pendingBlobs(mine, entries, place, reader)
    return { ...found, drafts, index: new Set(others) }
  } catch (error) {
    if (!(error instanceof git.GitProblem)) throw error
    const lastLine = error.said.split('\n').at(-1) ?? ''
    throw new UsageError(words.problem[error.reason](flag, lastLine))
  }
}

/** Files as git holds them, all asked for at once. */
async function pendingBlobs(
  files: readonly string[],
  ids: ReadonlyMap<string, string>,
  place: GitPlace,
  reader: FileReader,
): Promise<PendingFile[]> {
  const { contents } = await import('../node/git.ts')
  const idOf = (path: string): string => ids.get(path) ?? ''
  const wanted = new Map<string, number>()
  for (const path of files)
    wanted.set(idOf(path), Math.max(wanted.get(idOf(path)) ?? 0, maxBytesOf(path)))
  const blobs = await contents(wanted, place)
  const read = (path: string): ReadFile => {
    const content = blobs.get(idOf(path)) ?? 'unreadable'
    return typeof content === 'string'
      ? { drafts: [], problem: { path, reason: content } }
      : reader.bytes(path, content)
  }
  return files.map(path => ({ path, read: () => read(path) }))
}

import { type ExecFileException, execFile } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import picomatch from 'picomatch'
import { isDynamicPattern } from 'tinyglobby'
import { isDraftName, readEndings, unreadKind } from '../core/file-kinds.ts'
import type { FileProblem, GitReason, UnreadFile } from '../core/types.ts'
import { isWithin } from './config/load.ts'
import { type DiscoverOptions, isLeftOut } from './discover.ts'
import { ignoredBelow, nothingIgnored } from './ignore.ts'

/** Where and with what environment git is run. */
export interface GitPlace {
  /** Absolute. */
  cwd: string
  /** As of the process: in a hook git tells its children there which index to read. */
  env: Readonly<Record<string, string | undefined>>
}

/** Git could not do what it was asked. */
export class GitProblem extends Error {
  override name = 'GitProblem'
  readonly reason: GitReason
  /** What git itself said. */
  readonly said: string

  constructor(reason: GitReason, said: string) {
    super(`git: ${said || reason}`)
    this.reason = reason
    this.said = said
  }
}

/** Runs git without a shell, gives what it prints; throws a GitProblem where there is no git, or it does not end with 0. */
export async function git(
  args: readonly string[],
  { cwd, env }: GitPlace,
  input: string = '',
): Promise<Buffer> {
  const running = promisify(execFile)('git', [...settings, ...args], {
    cwd,
    env: { ...env, ...plain },
    encoding: 'buffer',
    maxBuffer: Infinity,
  })
  running.child.stdin?.on('error', () => {}).end(input)
  try {
    return (await running).stdout
  } catch (error) {
    const { code, message, stderr } = error as ExecFileException & { stderr: Buffer }
    // What ended has a number; what could not be started has none.
    if (typeof code === 'string') throw new GitProblem('no-git', message)
    throw problemIn(stderr.toString().trim())
  }
}

/** What git prints, undefined where it refuses. Throws only where there is no git. */
async function askGit(args: readonly string[], place: GitPlace): Promise<string | undefined> {
  try {
    return (await git(args, place)).toString().trim()
  } catch (error) {
    if (error instanceof GitProblem && error.reason !== 'no-git') return undefined
    throw error
  }
}

/** Takes what git prints with `-z`, gives its parts. */
const parts = (printed: Buffer): string[] => printed.toString().split('\0').filter(Boolean)

/**
 * In English, so that its reasons can be told apart. It writes nothing of its own, asks nobody, and fetches nothing: older
 * versions know no `GIT_NO_LAZY_FETCH`, so that no protocol is allowed.
 */
const plain = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: 'cat',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  // What is traced could be written into a file, or shown.
  GIT_TRACE: undefined,
  GIT_EXTERNAL_DIFF: undefined,
}

/** Programs that the settings of a repository can name are not run: reading drafts must be safe in any folder. */
const settings = [
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.askPass=', 'credential.helper='],
  ...['core.sshCommand=false', 'protocol.allow=never', 'diff.external='],
  'core.untrackedCache=false',
].flatMap(setting => ['-c', setting])

function problemIn(said: string): GitProblem {
  if (/dubious ownership/.test(said)) return new GitProblem('foreign-owner', said)
  if (/not a git repository/i.test(said)) return new GitProblem('no-repository', said)
  if (/must be run in a work tree/.test(said)) return new GitProblem('no-work-tree', said)
  return new GitProblem('failed', said)
}

/** Where a branch may have started from, the likeliest first. */
const starts = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  '@{upstream}',
  'refs/heads/main',
  'refs/heads/master',
]

/**
 * The commit that changes are counted from where none is named: where this branch left the default branch of `origin`, its
 * upstream, `main` or `master`; else the last commit, or without commits the empty tree.
 */
export async function defaultBase(place: GitPlace): Promise<string> {
  const head = await commitOf('HEAD', place)
  if (!head) return (await git(['hash-object', '-t', 'tree', '--stdin'], place)).toString().trim()
  for (const start of starts) {
    const commit = await commitOf(start, place)
    const base = commit && (await askGit(['merge-base', 'HEAD', commit], place))
    if (base) return base
  }
  return head
}

/** The commit that a branch, tag or hash names; undefined where it names none. */
export const commitOf = (name: string, place: GitPlace): Promise<string | undefined> =>
  askGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], place)

/** A content by git's id: its bytes, or why there are none. */
type Content = Uint8Array | 'too-large' | 'unreadable'

/** Reads contents as git keeps them, by their ids, each with the most that it may have, in bytes. */
export async function contents(
  wanted: ReadonlyMap<string, number>,
  place: GitPlace,
): Promise<ReadonlyMap<string, Content>> {
  const ids = [...wanted.keys()]
  const printed = await listed(ids, place)
  const found = new Map<string, Content>()
  const sizes = new Map<string, number>()
  for (const [line, id] of ids.entries()) {
    const [, kind, size] = (printed[line] ?? '').split(' ')
    if (kind !== 'blob') found.set(id, 'unreadable')
    else if (Number(size) > (wanted.get(id) ?? 0)) found.set(id, 'too-large')
    else sizes.set(id, Number(size))
  }
  const batch = await batched(['--batch'], [...sizes.keys()], place)
  let at = 0
  for (const [id, size] of sizes) {
    const start = batch.indexOf('\n', at) + 1
    found.set(id, batch.subarray(start, start + size))
    at = start + size + 1
  }
  return found
}

/** A line for each content; an empty one where git does not have it, as in a partial clone. */
async function listed(ids: readonly string[], place: GitPlace): Promise<readonly string[]> {
  try {
    return (await batched(['--batch-check'], ids, place)).toString().split('\n')
  } catch (error) {
    // Older versions of git give up all of a batch at a content that they may not fetch.
    if (!(error instanceof GitProblem) || error.reason !== 'failed') throw error
    const lines: string[] = []
    for (const id of ids.length > 1 ? ids : []) lines.push((await listed([id], place))[0] ?? '')
    return lines
  }
}

const batched = (options: readonly string[], ids: readonly string[], place: GitPlace) =>
  ids.length === 0
    ? Promise.resolve(Buffer.alloc(0))
    : git(['cat-file', ...options], place, `${ids.join('\n')}\n`)

/** What git tells of ordinary files. Paths from the working folder, with `/` between. */
interface Changes {
  /** Path → git's id of the content of each that differs, on the newer side; zeros where it is only in the working tree. */
  entries: ReadonlyMap<string, string>
  gone: readonly string[]
  /** With `--cached` every file in the index, else those in the working tree that git neither knows nor ignores. */
  others: readonly string[]
}

/**
 * What differs between the working tree and a commit, or with `--cached` between the index and the last commit; a renamed
 * file is a new one and one that is gone. Throws a GitProblem where there is no work tree.
 */
export async function changesSince(base: string, place: GitPlace): Promise<Changes> {
  const prefix = await prefixOf(place)
  const named = (path: string): string =>
    prefix === '' ? path : posix.relative(`/${prefix}`, `/${path}`)
  const listed = base === '--cached' ? [base] : ['--others', '--exclude-standard']
  const [differing, others] = await Promise.all([
    git(['diff', base, ...raw, '--'], place),
    git(['ls-files', ...listed, '--full-name', '-z', '--', ':/'], place),
  ])
  // `:100644 100644 <id> <id> M`, path, and so on.
  const printed = parts(differing)
  const entries = new Map<string, string>()
  const gone: string[] = []
  for (let at = 0; at + 1 < printed.length; at += 2) {
    const [, mode = '', , id = '', status = ''] = (printed[at] ?? '').split(' ')
    const path = named(printed[at + 1] ?? '')
    if (status === 'D') gone.push(path)
    else if (mode.startsWith('100') && status !== 'U') entries.set(path, id)
  }
  return { entries, gone, others: parts(others).map(named) }
}

/** Where the working folder lies in its work tree: `''` or `folder/`; throws a GitProblem where there is none. */
async function prefixOf(place: GitPlace): Promise<string> {
  const asked = ['rev-parse', '--is-inside-work-tree', '--show-prefix']
  const printed = (await git(asked, place)).toString()
  const [, inside = '', prefix = ''] = /^(\w+)\n([\s\S]*)\n$/.exec(printed) ?? []
  if (inside !== 'true') throw new GitProblem('no-work-tree', '')
  return prefix
}

const raw = [
  ...['--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative', '--no-ext-diff'],
  ...['--no-textconv', '--ignore-submodules=all'],
]

/** Takes files, folders and patterns, tells whether they name a file (from the working folder): outright, or as a draft that they hold. */
export function selection(
  paths: readonly string[],
  { cwd, ignored = nothingIgnored, respectIgnore = false }: DiscoverOptions,
) {
  const named = paths.map(path => {
    const cover = coverOf(path, cwd)
    return { path, ...cover, below: respectIgnore ? ignored : ignoredBelow(cover.folder, ignored) }
  })
  const isNamed = (path: string, isWanted: (name: string) => boolean): boolean => {
    const file = path.normalize('NFC')
    const full = resolve(cwd, file)
    return named.some(({ shown, folder, covers, below }) => {
      const isIn = (folder: string) => isWanted(file) && !isLeftOut(full, folder, below)
      return file === shown ? !respectIgnore || isIn(cwd) : covers(file) && isIn(folder)
    })
  }
  const chosen = (path: string) => isNamed(path, name => isDraftName(name, readEndings))
  return {
    /** Whether a file is a draft that was asked for. */
    chosen,
    /** Those of some files that were asked for, may hold posts, and are not read. */
    unread: (files: readonly string[]): UnreadFile[] =>
      files.flatMap(path => {
        const kind = unreadKind(path)
        return kind && !chosen(path) && isNamed(path, () => true) ? { path, kind } : []
      }),
    /** Paths asked for that are neither on the disk nor among the files of git. */
    missing: (known: readonly string[]): FileProblem[] => {
      const files = known.map(file => file.normalize('NFC'))
      return named
        .filter(({ path, shown }) => !isDynamicPattern(shown) && !existsSync(resolve(cwd, path)))
        .filter(({ shown, covers }) => !files.some(file => file === shown || covers(file)))
        .map(({ path }) => ({ path, reason: 'missing' }))
    },
  }
}

/** A path as git would show it from the working folder, the full path of what all its files lie in, and which it covers. */
function coverOf(path: string, cwd: string) {
  const shown = fromCwd(path, cwd)
  const whole = resolve(cwd, shown)
  if (!isDynamicPattern(shown) || existsSync(whole))
    return { shown, folder: whole, covers: (file: string) => isWithin(resolve(cwd, file), whole) }
  const parts = shown.split('/')
  const first = parts.findIndex(part => isDynamicPattern(part))
  const folder = resolve(cwd, parts.slice(0, first).join('/'))
  const matches = picomatch(shown)
  return { shown, folder, covers: (file: string): boolean => matches(file) }
}

function fromCwd(path: string, cwd: string): string {
  const tidy = (way: string) => way.split(sep).join('/').replace(/\/+$/, '').normalize('NFC') || '.'
  if (!isAbsolute(path)) return posix.normalize(tidy(path))
  const way = relative(cwd, path)
  // A hook may name files by their real path where the working folder is reached by a link.
  const other = way.startsWith('..') ? relative(realpathSync(cwd), path) : way
  return tidy(other.length < way.length ? other : way)
}

import { posix } from 'node:path'
import { type GitPlace, GitProblem, git, parts } from './run.ts'

/** A file that differs, as it is on the newer side. */
export interface Entry {
  /** From the working folder, with `/` between. */
  path: string
  /** Git's id of the content; zeros where it is only in the working tree. */
  id: string
}

/** The files that differ, and those that are gone. Paths from the working folder. */
export interface Difference {
  entries: readonly Entry[]
  gone: readonly string[]
}

/**
 * Where the working folder lies in its work tree: `''` or `folder/`.
 *
 * @throws {GitProblem} where there is no work tree.
 */
export async function prefixOf(place: GitPlace): Promise<string> {
  const asked = ['rev-parse', '--is-inside-work-tree', '--show-prefix']
  const printed = (await git(asked, place)).toString()
  const [, inside = '', prefix = ''] = /^(\w+)\n([\s\S]*)\n$/.exec(printed) ?? []
  if (inside !== 'true') throw new GitProblem('no-work-tree', '')
  return prefix
}

/**
 * What `git diff` tells of ordinary files. A renamed file is a new one and one that is gone;
 * submodules and links are left out.
 *
 * @param against - `--cached`, a commit, or both.
 */
export async function difference(
  against: readonly string[],
  place: GitPlace,
  prefix: string,
): Promise<Difference> {
  const printed = await git(['diff', ...against, ...raw, '--'], place)
  return read(parts(printed), path => fromFolder(path, prefix))
}

/** Files in the working tree that git neither knows nor ignores. From the working folder. */
export async function untracked(place: GitPlace, prefix: string): Promise<string[]> {
  const printed = await git(
    ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/'],
    place,
  )
  return parts(printed).map(path => fromFolder(path, prefix))
}

/** Every file in the index. From the working folder. */
export async function indexed(place: GitPlace, prefix: string): Promise<ReadonlySet<string>> {
  const printed = await git(['ls-files', '--cached', '--full-name', '-z', '--', ':/'], place)
  return new Set(parts(printed).map(path => fromFolder(path, prefix)))
}

const raw = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-relative',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=all',
]

/** `:100644 100644 <id> <id> M`, path, and so on. */
function read(printed: readonly string[], named: (path: string) => string): Difference {
  const entries: Entry[] = []
  const gone: string[] = []
  for (let at = 0; at + 1 < printed.length; at += 2) {
    const [, mode = '', , id = '', status = ''] = (printed[at] ?? '').split(' ')
    const path = named(printed[at + 1] ?? '')
    if (status === 'D') gone.push(path)
    else if (mode.startsWith('100') && status !== 'U') entries.push({ path, id })
  }
  return { entries, gone }
}

const fromFolder = (path: string, prefix: string): string =>
  prefix === '' ? path : posix.relative(`/${prefix}`, `/${path}`)

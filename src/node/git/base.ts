import { askGit, type GitPlace, git } from './run.ts'

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
 * The commit that changes are counted from where none is named: where this branch left the
 * default branch of `origin`, else its upstream, else `main` or `master`; else the last commit.
 * In a repository without commits the empty tree.
 */
export async function defaultBase(place: GitPlace): Promise<string> {
  const head = await commitOf('HEAD', place)
  if (!head) return await emptyTree(place)
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

const emptyTree = async (place: GitPlace): Promise<string> =>
  (await git(['hash-object', '-t', 'tree', '--stdin'], place)).toString().trim()

import { spawn } from 'node:child_process'

/** Where and with what environment git is run. */
export interface GitPlace {
  /** Absolute. */
  cwd: string
  /** As of the process: in a hook git tells its children there which index to read. */
  env: Readonly<Record<string, string | undefined>>
}

/** Why git gives no answer; worded by the commands. */
export type GitReason = 'no-git' | 'no-repository' | 'foreign-owner' | 'no-work-tree' | 'failed'

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

/**
 * Runs git without a shell and gives what it prints.
 *
 * @param input - For its standard input.
 * @throws {GitProblem} where there is no git, or it does not end with 0.
 */
export function git(
  args: readonly string[],
  { cwd, env }: GitPlace,
  input: string = '',
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...settings, ...args], { cwd, env: { ...env, ...plain } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', chunk => out.push(chunk))
    child.stderr.on('data', chunk => err.push(chunk))
    child.on('error', error => reject(new GitProblem('no-git', error.message)))
    child.on('close', code => {
      if (code === 0) resolve(Buffer.concat(out))
      else reject(problemIn(Buffer.concat(err).toString().trim()))
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** What git prints, undefined where it refuses. Throws only where there is no git. */
export async function askGit(
  args: readonly string[],
  place: GitPlace,
): Promise<string | undefined> {
  try {
    return (await git(args, place)).toString().trim()
  } catch (error) {
    if (error instanceof GitProblem && error.reason !== 'no-git') return undefined
    throw error
  }
}

/** Takes what git prints with `-z`, gives its parts. */
export const parts = (printed: Buffer): string[] =>
  printed
    .toString()
    .split('\0')
    .filter(part => part !== '')

/**
 * In English, so that its reasons can be told apart. It writes nothing of its own, asks nobody, and
 * fetches nothing: what a partial clone lacks is unreadable. No protocol is allowed, for older
 * versions know nothing of `GIT_NO_LAZY_FETCH`.
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
  ...[
    'core.sshCommand=false',
    'protocol.allow=never',
    'diff.external=',
    'core.untrackedCache=false',
  ],
].flatMap(setting => ['-c', setting])

function problemIn(said: string): GitProblem {
  if (/dubious ownership/.test(said)) return new GitProblem('foreign-owner', said)
  if (/not a git repository/i.test(said)) return new GitProblem('no-repository', said)
  if (/must be run in a work tree/.test(said)) return new GitProblem('no-work-tree', said)
  return new GitProblem('failed', said)
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { commitOf } from '../node/git/base.ts'
import { GitProblem } from '../node/git/run.ts'
import { type Io, UsageError } from './io.ts'
import { localeFrom } from './locale.ts'
import type { Options } from './program.ts'

/** A command line as it was meant. */
export interface Meant {
  paths: readonly string[]
  options: Options
}

/**
 * Makes sure that what is said of a part of a run can be said of a part.
 *
 * @throws {UsageError} naming the option that belongs to the whole.
 */
export function requirePart({ paths, options }: Meant, io: Io): void {
  const whole = [
    ...(paths.includes('-') ? ['-'] : []),
    ...(options.quiet ? ['--quiet'] : []),
    ...(options.maskNames ? ['--mask-names'] : []),
    ...(options.updateBaseline === undefined ? [] : ['--update-baseline']),
  ]
  const [first] = whole
  const locale = options.locale ?? localeFrom([], io.env)
  if (first !== undefined) throw new UsageError(notWithShard[locale](first))
}

const notWithShard = {
  sv: (option: string) =>
    `${option} går inte ihop med --shard, som bara ser en del av utkasten. Skriv det utan --shard, eller (--quiet) i tankefter merge.`,
  en: (option: string) =>
    `${option} cannot be used with --shard, which sees only a part of the drafts. Write it without --shard, or (--quiet) with tankefter merge.`,
}

/**
 * Options whose value may be left out take the next word, which can be a path: in
 * `--changed utkast/` the folder is one unless git knows it as a commit, and in
 * `--update-baseline utkast/` whatever does not end in `.json`.
 */
export async function sortOut({ paths, options }: Meant, io: Io): Promise<Meant> {
  const { changed, updateBaseline } = options
  const taken: string[] = []
  const meant = { ...options }
  if (typeof changed === 'string' && (await isPath(changed, io))) {
    taken.push(changed)
    meant.changed = true
  }
  if (typeof updateBaseline === 'string' && !/\.json$/i.test(updateBaseline)) {
    taken.push(updateBaseline)
    meant.updateBaseline = true
  }
  return { paths: [...taken, ...paths], options: meant }
}

async function isPath(word: string, { cwd, env }: Io): Promise<boolean> {
  if (!existsSync(resolve(cwd, word))) return false
  try {
    return (await commitOf(word, { cwd, env })) === undefined
  } catch (error) {
    // Without git it is said later, and of the option.
    if (error instanceof GitProblem) return true
    throw error
  }
}

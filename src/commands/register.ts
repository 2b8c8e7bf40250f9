import type { ConsentRecord, Locale } from '../core/types.ts'
import type { Configuration } from '../node/configuration.ts'
import { readRegister } from '../node/register.ts'
import { safe } from '../reporters/safe.ts'
import { type Io, UsageError } from './io.ts'
import type { Options } from './program.ts'
import { registerProblem } from './register-words.ts'

/**
 * Reads the consent register of a run; undefined where none is configured. Rows that do
 * not hold are told of on stderr and the rest is used.
 *
 * @throws {UsageError} where the register cannot be read at all.
 */
export async function registerFor(
  options: Options,
  { settings, folder }: Configuration,
  locale: Locale,
  io: Io,
): Promise<readonly ConsentRecord[] | undefined> {
  const path = options.register ?? settings.register
  if (path === undefined) return undefined
  const from = options.register === undefined ? folder : io.cwd
  const { records, problems } = await readRegister(path, from)
  const [first] = problems
  if (first && first.line === undefined && records.length === 0)
    throw new UsageError(`${path}: ${registerProblem(first, locale)}`)
  for (const problem of problems) {
    const at = problem.line === undefined ? path : `${path}:${problem.line}`
    io.stderr.write(`${safe(`${at} ${registerProblem(problem, locale)}`)}\n`)
  }
  return records
}

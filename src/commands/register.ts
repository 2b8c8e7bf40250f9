import { resolve } from 'node:path'
import type { Locale } from '../core/types.ts'
import type { Configuration } from '../node/configuration.ts'
import { type Register, type RegisterProblem, readRegister } from '../node/register.ts'
import { safe } from '../reporters/safe.ts'
import { type Io, UsageError } from './io.ts'
import { localeFrom } from './locale.ts'
import type { Options } from './program.ts'
import { emptyRegister, registerProblem } from './register-words.ts'

/** A register with the path it was asked for by. */
export interface OpenRegister extends Register {
  path: string
}

/**
 * Reads the consent register of a run: the one of `--register`, else of the environment's
 * `TANKEFTER_REGISTER`, else of the configuration; undefined where there is none of these.
 * Rows that do not hold are told of on stderr.
 *
 * @throws {UsageError} where the register cannot be read at all.
 */
export async function registerFor(
  options: Options,
  { settings, folder }: Configuration,
  locale: Locale,
  io: Io,
): Promise<OpenRegister | undefined> {
  const given = givenRegister(options, io)
  const path = given ?? settings.register
  if (path === undefined) return undefined
  const { records, problems } = await readRegister(path, given === undefined ? folder : io.cwd)
  const [first] = problems
  if (first && first.line === undefined && records.length === 0)
    throw new UsageError(`${path}: ${registerProblem(first, locale)}`)
  for (const problem of problems) {
    const at = problem.line === undefined ? path : `${path}:${problem.line}`
    const told = options.maskNames ? withoutValue(problem) : problem
    io.stderr.write(`${safe(`${at} ${registerProblem(told, locale)}`)}\n`)
  }
  return { path, records, problems }
}

/** What is wrong in a line of the register without what stands there, which may name somebody. */
const withoutValue = (problem: RegisterProblem): RegisterProblem => ({ ...problem, actual: '▇▇▇' })

/** Where the register of a run is: an absolute path, or undefined where there is none. */
export function registerPath(
  options: Options,
  { settings, folder }: Configuration,
  io: Io,
): string | undefined {
  const given = givenRegister(options, io)
  if (given !== undefined) return resolve(io.cwd, given)
  return settings.register === undefined ? undefined : resolve(folder, settings.register)
}

/**
 * The register that the command line names, else the environment; undefined where neither does.
 *
 * @throws {UsageError} where the name is empty: a secret that is missing in CI would pass for no register.
 */
export function givenRegister(
  { register, locale }: Options,
  { env }: Pick<Io, 'env'>,
): string | undefined {
  const given = register ?? env.TANKEFTER_REGISTER
  if (given === undefined || given.trim() !== '') return given
  const from = register === undefined ? 'TANKEFTER_REGISTER' : '--register'
  throw new UsageError(emptyRegister[locale ?? localeFrom([], env)](from))
}

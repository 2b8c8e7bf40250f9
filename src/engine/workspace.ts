import { existsSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { prepareDraft } from '../core/adapters/load.ts'
import type { Adapters, Context } from '../core/context.ts'
import { parseDraft } from '../core/draft.ts'
import { channels, languageNames, lookUp } from '../core/front-matter/keys.ts'
import { nearest } from '../core/front-matter/suggest.ts'
import { createLinter } from '../core/linter.ts'
import { normalizeSender } from '../core/text/normalize.ts'
import type { ConsentRecord, Draft, Locale, Pack, RegisterProblem, Result } from '../core/types.ts'
import { helpWords } from '../messages/cli.ts'
import { brokenRegister, emptyRegister, registerProblem } from '../messages/run.ts'
import { daysOf } from '../node/config/calendar.ts'
import type { PeriodSettings, ScheduleSettings } from '../node/config/keys.ts'
import { type Configuration, checkRuleIds, commonFolder, profiler } from '../node/config/load.ts'
import { orIn, pictureLooks } from '../node/images.ts'
import { loadChosenPacks } from '../node/packs/choose.ts'
import { type Register, readRegister } from '../node/register.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import { type Io, localeFrom, type Options, type Run, UsageError } from './types.ts'

/** What the command line says of every bench. */
export interface BenchOptions {
  /** Full path of a configuration for everything, or `false` for none. */
  config?: string | false
  /** Full path of a register, over the configuration's. */
  register?: string
  /** Over the configuration's. */
  locale?: Locale
  /** ISO day. */
  today?: string
  /**
   * Reads the register of a configuration, undefined where there is none; rows that do
   * not hold are told to `warn`.
   *
   * @throws {Error} worded for the reader, where it cannot be read.
   */
  openRegister(
    configuration: Configuration,
    locale: Locale,
    warn: (line: string) => void,
  ): Promise<readonly ConsentRecord[] | undefined>
}

/** Everything that drafts under one configuration are checked with. */
export interface Bench {
  configuration: Configuration
  locale: Locale
  packs: readonly Pack[]
  context: Context
  /** Rows of the register that cannot be used, in the reader's language. */
  warnings: readonly string[]
  /** Checks one text. Never throws, whatever it holds. */
  check(path: string, text: string): Promise<{ draft: Draft; result: Result }>
}

/**
 * Makes everything ready to check drafts with.
 *
 * @param cwd - Full path that paths of drafts are relative to.
 * @throws {Error} where a pack, a rule or the register is not as it should be.
 */
export async function openBench(
  configuration: Configuration,
  cwd: string,
  spoken: Locale,
  options: BenchOptions,
): Promise<Bench> {
  const { settings } = configuration
  const locale = options.locale ?? settings.locale ?? spoken
  const packs = (await loadChosenPacks(configuration)).map(({ pack }) => pack)
  checkRuleIds(
    configuration,
    packs.flatMap(({ rules }) => rules.map(({ id }) => id)),
  )
  const linter = createLinter(packs, { locale, severities: settings.rules ?? {} })
  const warnings: string[] = []
  const register = await options.openRegister(configuration, locale, line => warnings.push(line))
  const context = await contextFrom(configuration, {
    cwd,
    paths: [],
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(register ? { register } : {}),
  })
  const withProfile = profiler(configuration, cwd)
  return {
    configuration,
    locale,
    packs,
    context,
    warnings,
    check: async (path, text) => {
      const draft = parseDraft(path, text)
      const whole = withProfile(draft)
      await prepareDraft(linter, whole, context)
      return { draft, result: linter.lint(whole, context) }
    },
  }
}

/** Full paths of what a bench is made from besides its configuration: register and own packs. */
export function sourcesOf(
  { settings, folder }: Configuration,
  register: string | undefined,
): string[] {
  const own = settings.register === undefined ? undefined : resolve(folder, settings.register)
  const packs = (settings.packs ?? [])
    .map(name => resolve(folder, name))
    .filter(path => isAbsolute(path) && existsSync(path))
  return [...packs, ...[register ?? own].filter(path => path !== undefined)]
}

/** What a run may know besides the drafts. */
export function runContext(
  { paths, options, configuration, io }: Pick<Run, 'paths' | 'options' | 'configuration' | 'io'>,
  register: OpenRegister | undefined,
  index?: ReadonlySet<string>,
): Promise<Context> {
  return contextFrom(configuration, {
    cwd: io.cwd,
    paths,
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(register ? { register: register.records } : {}),
    ...(index ? { index } : {}),
  })
}

/** A register with the path it was asked for by. */
export interface OpenRegister extends Register {
  path: string
}

/**
 * Reads the consent register of a run: the one of `--register`, else of the environment's
 * `TANKEFTER_REGISTER`, else of the configuration; undefined where there is none of these.
 * What is wrong in it is told of on stderr.
 *
 * @throws {UsageError} where it cannot be read whole: what is lost may be a withdrawal.
 */
export async function registerFor(
  options: Options,
  configuration: Configuration,
  locale: Locale,
  io: Io,
): Promise<OpenRegister | undefined> {
  const register = await openRegister(options, configuration, locale, io)
  const broken = register?.problems.filter(({ harmless }) => !harmless) ?? []
  if (register && broken.length > 0)
    throw new UsageError(brokenRegister[locale](register.path, broken.length))
  return register
}

/** As `registerFor`, with whatever could be read of a register that is not as it should be. */
export async function openRegister(
  options: Options,
  { settings, folder }: Configuration,
  locale: Locale,
  io: Io,
): Promise<OpenRegister | undefined> {
  const given = givenRegister(options, io)
  const path = given ?? settings.register
  if (path === undefined) return undefined
  const read = await readRegister(path, given === undefined ? folder : io.cwd)
  const { records, problems } = read
  const [first] = problems
  if (first && first.line === undefined && records.length === 0)
    throw new UsageError(`${path}: ${registerProblem(first, locale)}`)
  for (const problem of problems) {
    const at = problem.line === undefined ? path : `${path}:${problem.line}`
    const told = options.maskNames ? withoutValue(problem) : problem
    io.stderr.write(`${sanitize(`${at} ${registerProblem(told, locale)}`)}\n`)
  }
  return { ...read, path }
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

/**
 * Checks that rules named on the command line exist.
 *
 * @throws {UsageError} naming the first that does not, and the nearest that does.
 */
export function requireRules(
  named: readonly string[] | undefined,
  known: readonly string[],
  locale: Locale,
): void {
  const unknown = named?.find(id => !known.includes(id))
  if (unknown === undefined) return
  const words = helpWords[locale]
  const near = nearest(unknown, known)
  const meant = near ? words.meant(near) : ''
  throw new UsageError(`${words.unknownRule(unknown)}${meant}\n${words.seeRules}`)
}

/** What a run adds to its configuration. */
interface ContextInput {
  cwd: string
  /** Paths of drafts as given. */
  paths: readonly string[]
  /** ISO day; by the clock in Stockholm where neither this nor the configuration says. */
  today?: string
  register?: readonly ConsentRecord[]
  /** Files that are there though perhaps not on the disk, from `cwd`. */
  index?: ReadonlySet<string>
}

/** Gathers what rules may know besides the draft, in plain values. */
export async function contextFrom(
  configuration: Configuration,
  { cwd, paths, today, register, index }: ContextInput,
): Promise<Context> {
  const { settings, folder } = configuration
  const inWorkingHours = settings.schedule && (await hoursOf(settings.schedule))
  let day: string | undefined
  const adapters: Adapters = {}
  const looks = pictureLooks([commonFolder(paths, cwd), folder], cwd, adapters)
  return {
    // Time zones take 20 ms to load, and most drafts ask for no day.
    get today() {
      day ??= dayIn({ today }, settings)
      return day
    },
    expectedLanguages: (settings['expected-languages'] ?? ['sv', 'en']).map(codeOf),
    ownSources: (settings['own-sources'] ?? []).map(normalizeSender),
    ownAccounts: (settings['own-accounts'] ?? []).map(normalizeSender),
    ownDomains: (settings['own-domains'] ?? []).map(domainOf),
    spokespersons: settings.spokespersons ?? [],
    branches: settings.branches ?? [],
    limits: limitsOf(settings.limits ?? {}),
    requireReason: settings['require-reason'] === 'yes',
    ...looks,
    imageExists: orIn(index, looks.imageExists),
    adapters,
    ...(settings.period === undefined ? {} : { period: periodOf(settings.period) }),
    ...(inWorkingHours ? { inWorkingHours } : {}),
    ...(register ? { register } : {}),
  }
}

// The one place that reads the clock.
const todayInStockholm = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format()

/** The ISO day that a run counts from: as told, else as configured, else by the clock. */
export const dayIn = (
  { today }: { today?: string | undefined },
  settings: Pick<Configuration['settings'], 'today'>,
): string => today ?? settings.today ?? todayInStockholm()

type Limits = Context['limits']
const channelOf = (written: string): string => lookUp(channels, written) ?? normalizeSender(written)

// Channels may be written as in front matter: «fb», «Twitter».
const limitsOf = (limits: Limits): Limits =>
  Object.fromEntries(
    Object.entries(limits).map(([rule, own]) => [
      rule,
      Object.fromEntries(Object.entries(own).map(([channel, most]) => [channelOf(channel), most])),
    ]),
  )

const periodOf = (period: PeriodSettings): { from: string; to: string } =>
  typeof period === 'string'
    ? daysOf(period)
    : { from: period.from ?? '0000-01-01', to: period.to ?? '9999-12-31' }

// A code, or the name of a language.
const codeOf = (written: string): string =>
  lookUp(languageNames, written) ?? normalizeSender(written)

const domainOf = (written: string): string =>
  normalizeSender(written)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '')

async function hoursOf(schedule: ScheduleSettings) {
  const { workingHours } = await import('../node/config/schedule.ts')
  return workingHours(schedule)
}

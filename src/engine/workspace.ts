import { existsSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { parseDraft } from '../core/draft.ts'
import { createLinter } from '../core/lint.ts'
import type { Context } from '../core/match/matcher.ts'
import { loadPartsFor } from '../core/parts.ts'
import type { ConsentRecord, Draft, Locale, Pack, Result } from '../core/types.ts'
import { loadChosenPacks } from '../node/chosen-packs.ts'
import { type Configuration, checkRuleIds } from '../node/configuration.ts'
import { contextFrom } from '../node/context.ts'
import { profiler } from '../node/profiles.ts'

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
      await loadPartsFor(linter, whole, context)
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

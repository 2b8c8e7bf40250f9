import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Locale, locales } from '../core/types.ts'
import { parseShard } from '../engine/shard.ts'
import {
  didYouMean,
  type Io,
  type Options,
  type Run,
  type Shard,
  UsageError,
} from '../engine/types.ts'
import { cliMessages } from '../messages/cli.ts'
import { optionMessages } from '../messages/run.ts'
import { isDay } from '../node/config/calendar.ts'
import { type FailOn, failOnWords } from '../node/config/keys.ts'
import { type Format, formats } from '../reporters/index.ts'

/** Parsers of option values. Each throws a `UsageError` that says what to write. */
export function optionReaders(locale: Locale) {
  const refuse = refuserIn(locale)
  const levels = Object.entries(failOnWords).map(([en, [sv = en]]) => (locale === 'sv' ? sv : en))
  return {
    format: (written: string): Format => oneOf('--format', written, formats, locale),
    locale: (written: string): Locale => oneOf('--locale', written.toLowerCase(), locales, locale),
    failOn: (written: string): FailOn => failOnOf(written) ?? refuse('--fail-on', written, levels),
    count: (written: string): number =>
      /^\d{1,9}$/.test(written) ? Number(written) : refuse('--max-warnings', written, ['0', '10']),
    shard: (written: string): Shard =>
      parseShard(written) ?? refuse('--shard', written, ['1/2', '2/2', '3/5']),
    today: (written: string): string =>
      isDay(written) && written.length === 10
        ? written
        : refuse('--today', written, ['2026-11-22']),
    several: (written: string, before: readonly string[] = []): readonly string[] => [
      ...before,
      written,
    ],
  }
}

/** The one of some words that a value of an option or command is; throws a `UsageError` with the nearest where it is none. */
export const oneOf = <Word extends string>(
  option: string,
  written: string,
  known: readonly Word[],
  locale: Locale,
): Word => known.find(one => one === written) ?? refuserIn(locale)(option, written, known)

const refuserIn =
  (locale: Locale) =>
  (option: string, written: string, known: readonly string[]): never => {
    const message = cliMessages[locale].notOneOf(option, written, known.join(', '))
    throw new UsageError(message + didYouMean(written, known, locale))
  }

function failOnOf(written: string): FailOn | undefined {
  const folded = written.normalize('NFC').toLowerCase()
  const levels = Object.keys(failOnWords) as FailOn[]
  return levels.find(
    level => level === folded || (failOnWords[level] as readonly string[]).includes(folded),
  )
}

type PathsAndOptions = Pick<Run, 'paths' | 'options'>

/** The first of some options that is given, by its name. */
const firstGiven = (options: Readonly<Record<string, boolean | undefined>>): string | undefined =>
  Object.keys(options).find(name => options[name])

/** Refuses `--shard` together with what only a whole run can do: throws a `UsageError` that names it. */
export function requireShardable({ paths, options }: PathsAndOptions, locale: Locale): void {
  const first = firstGiven({
    '-': paths.includes('-'),
    '--quiet': options.quiet,
    '--mask-names': options.maskNames,
    '--update-baseline': options.updateBaseline !== undefined,
  })
  if (first !== undefined) throw new UsageError(optionMessages[locale].notWithShard(first))
}

/**
 * Gives paths back that an option with an optional value has taken: in `--changed utkast/` the folder is one unless git knows a
 * commit by that name, in `--update-baseline utkast/` whatever does not end in `.json` is.
 */
export async function returnPaths(
  { paths, options }: PathsAndOptions,
  io: Io,
): Promise<PathsAndOptions> {
  const { changed, updateBaseline } = options
  const returned: string[] = []
  const own = { ...options }
  if (typeof changed === 'string' && (await isPath(changed, io))) {
    returned.push(changed)
    own.changed = true
  }
  if (typeof updateBaseline === 'string' && !/\.json$/i.test(updateBaseline)) {
    returned.push(updateBaseline)
    own.updateBaseline = true
  }
  return { paths: [...returned, ...paths], options: own }
}

async function isPath(word: string, { cwd, env }: Io): Promise<boolean> {
  if (!existsSync(resolve(cwd, word))) return false
  const { commitOf, GitProblem } = await import('../node/git.ts')
  try {
    return (await commitOf(word, { cwd, env })) === undefined
  } catch (error) {
    // A missing git is reported later, together with the option.
    if (error instanceof GitProblem) return true
    throw error
  }
}

/** Refuses copies of documents that are not those of the disk, or name somebody: throws a `UsageError` with the option. */
export function requireAnnotatable({ paths, options, mask, locale }: Run): void {
  const first = firstGiven({
    '--staged': options.staged,
    '-': paths.includes('-'),
    '--watch': options.watch,
    '--mask-names': mask !== undefined,
  })
  if (first !== undefined) throw new UsageError(optionMessages[locale].notAnnotated(first))
}

/** Refuses formats that a list has no report in: throws a `UsageError` where one is asked for. */
export function requireListFormat({ format = 'pretty' }: Options, locale: Locale): void {
  oneOf('--format', format, ['pretty', 'json'], locale)
}

/** Refuses to mask a list of names, numbers or words of a draft: throws a `UsageError` where that is asked for. */
export function refuseMasking({ maskNames }: Pick<Options, 'maskNames'>, locale: Locale): void {
  if (maskNames) throw new UsageError(optionMessages[locale].notMasked)
}

/** Names with commas, semicolons or line breaks between them, each once. */
export const splitList = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map(part => part.trim())
      .filter(Boolean),
  ),
]

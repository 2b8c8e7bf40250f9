import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { nearest } from '../core/front-matter/suggest.ts'
import { type Locale, locales } from '../core/types.ts'
import { type Shard, shardFrom } from '../engine/shard.ts'
import { type Io, localeFrom, type Options, UsageError } from '../engine/types.ts'
import { type HelpWords, helpWords } from '../messages/cli.ts'
import { isDay } from '../node/config/calendar.ts'
import { type FailOn, failOnWords } from '../node/config/keys.ts'
import { commitOf, GitProblem } from '../node/git.ts'
import { type Format, formats } from '../reporters/index.ts'

/** Readers of the values of options; each throws a `UsageError` that says what to write. */
export function optionReaders(words: HelpWords, locale: Locale) {
  const refuse = (option: string, written: string, known: readonly string[]): never => {
    const near = nearest(written, known)
    const meant = near ? words.meant(near) : ''
    throw new UsageError(words.notOneOf(option, written, known.join(', ')) + meant)
  }
  const failOnShown = Object.entries(failOnWords).map(([en, [sv = en]]) =>
    locale === 'sv' ? sv : en,
  )
  const oneOf = <T extends string>(option: string, written: string, known: readonly T[]): T =>
    known.find(one => one === written) ?? refuse(option, written, known)
  return {
    oneOf,
    format: (written: string): Format => oneOf('--format', written, formats),
    locale: (written: string): Locale =>
      locales.find(locale => locale === written.toLowerCase()) ??
      refuse('--locale', written, locales),
    failOn: (written: string): FailOn =>
      failOnOf(written) ?? refuse('--fail-on', written, failOnShown),
    count: (written: string): number =>
      /^\d{1,9}$/.test(written) ? Number(written) : refuse('--max-warnings', written, ['0', '10']),
    shard: (written: string): Shard =>
      shardFrom(written) ?? refuse('--shard', written, ['1/2', '2/2', '3/5']),
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

function failOnOf(written: string): FailOn | undefined {
  const folded = written.normalize('NFC').toLowerCase()
  const levels = Object.keys(failOnWords) as FailOn[]
  return levels.find(
    level => level === folded || (failOnWords[level] as readonly string[]).includes(folded),
  )
}

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

const forms = ['pretty', 'json']

/**
 * Holds a command that writes a list of its own to the forms it has.
 *
 * @throws {UsageError} where another form is asked for.
 */
export function requireOwnForm({ format = 'pretty' }: Options, locale: Locale): void {
  if (forms.includes(format)) return
  const words = helpWords[locale]
  const near = nearest(format, forms)
  const meant = near ? words.meant(near) : ''
  throw new UsageError(words.notOneOf('--format', format, forms.join(', ')) + meant)
}

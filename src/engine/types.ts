import type { Context } from '../core/context.ts'
import { type Draft, type FileProblem, type Locale, locales, type Result } from '../core/types.ts'
import type { FailOn } from '../node/config/keys.ts'
import type { Configuration } from '../node/config/load.ts'
import type { Format } from '../reporters/index.ts'
import type { Report } from '../reporters/report.ts'
import type { Reads } from './draft-source.ts'
import type { Shard } from './shard.ts'

/** What a run is told. */
export interface Run {
  paths: readonly string[]
  options: Options
  configuration: Configuration
  locale: Locale
  io: Io
  /** Gathers persons where they are masked. */
  mask?: RunMask
}

/** What there is to check, and what could not be found. */
export interface ReadDrafts {
  reads: Reads
  problems: readonly FileProblem[]
  /** Whether these are some drafts of a folder only, so that nothing can be said of the whole. */
  partial?: boolean
  /** Drafts that other parts of the run have checked. */
  told?: Told
  /** Files that count as there besides those of the disk, from the working folder. */
  index?: ReadonlySet<string>
}

/** What is known of drafts already checked. */
export interface Told {
  results: readonly Result[]
  /** Path → the draft as it was read, where it is still so. */
  texts: ReadonlyMap<string, string>
}

/** Every command that there is. */
export const commandNames: readonly string[] = [
  'check',
  'completion',
  'consent',
  'copy',
  'explain',
  'images',
  'init',
  'lsp',
  'merge',
  'new',
  'rules',
]

/** Whether a word is a language of reports. */
export const isLocale = (text: string): text is Locale =>
  (locales as readonly string[]).includes(text)

/**
 * The language to speak before the command line has been read: `--locale` where it
 * stands there, else that of the environment, else Swedish.
 */
export function localeFrom(argv: readonly string[], env: Io['env']): Locale {
  return flagged(argv) ?? (fromEnvironment(env).startsWith('en') ? 'en' : 'sv')
}

// As POSIX has it: the first that is set decides. `C` says nothing about people.
const fromEnvironment = ({ LC_ALL, LC_MESSAGES, LANG }: Io['env']): string =>
  (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase()

function flagged(argv: readonly string[]): Locale | undefined {
  const given = argv.flatMap((argument, index) => {
    if (argument === '--locale') return [argv[index + 1] ?? '']
    return argument.startsWith('--locale=') ? [argument.slice('--locale='.length)] : []
  })
  return given.map(text => text.toLowerCase()).find(isLocale)
}

/** What a run reads from and writes to, given from outside so that tests can call `main`. */
export interface Io {
  stdout: Output
  stderr: Output
  stdin: AsyncIterable<Uint8Array | string>
  env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  cwd: string
}

export interface Output {
  write(text: string): unknown
  /** Columns of the screen; undefined where it is none. */
  columns?: number | undefined
  isTTY?: boolean | undefined
}

/** A command line that cannot be carried out: its message on stderr, exit 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const exit = { fine: 0, found: 1, failed: 2 } as const

/** What a run knows of persons, gathered while it reads and used once it has read everything. */
export interface RunMask {
  addDraft(draft: Draft, context: Context): void
  /** Adds the people of the register and those who speak for the organisation. */
  addContext(context: Context): void
  addPaths(problems: readonly FileProblem[]): void
  report(report: Report): Report
  /** A text for a person to read: names that stand only in it are taken for names too. */
  say(text: string): string
}

/** What the options of the command line say; undefined where not given. */
export interface Options {
  format?: Format
  /** `form=file`, or a file. */
  output?: readonly string[]
  locale?: Locale
  quiet?: boolean
  failOn?: FailOn
  maxWarnings?: number
  /** False after `--no-quotes`. */
  quotes: boolean
  showIgnored?: boolean
  rule?: readonly string[]
  /** False after `--no-config`. */
  config?: string | false
  register?: string
  stdinFilename?: string
  /** False after `--no-color`. */
  color: boolean
  today?: string
  /** False after `--no-mask-names`; as the configuration says where undefined. */
  maskNames?: boolean
  /** False after `--no-cache`. */
  cache: boolean
  clearCache?: boolean
  watch?: boolean
  staged?: boolean
  /** A commit to count from; true where none is named. */
  changed?: string | true
  respectIgnore?: boolean
  shard?: Shard
  baseline?: string
  /** A file to write; true where none is named. */
  updateBaseline?: string | true
}

import type { Context } from '../core/context.ts'
import { nearest } from '../core/front-matter/suggest.ts'
import {
  type Draft,
  type FileProblem,
  type Locale,
  locales,
  type Result,
  type UnreadFile,
} from '../core/types.ts'
import { cliMessages } from '../messages/cli.ts'
import type { FailOn } from '../node/config/keys.ts'
import type { Configuration } from '../node/config/load.ts'
import type { Configurations } from '../node/config/nearest.ts'
import type { Format } from '../reporters/index.ts'
import type { Report } from '../reporters/report.ts'

export { UsageError } from './usage-error.ts'

/** The streams, environment and folder of a process, given from outside so that tests can call `main`. */
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
  /** Width of the screen in columns; undefined where the stream is no screen. */
  columns?: number | undefined
  isTTY?: boolean | undefined
}

/** The exit codes of the program. */
export const exit = { fine: 0, found: 1, failed: 2 } as const

/** The exit code of a program that the user interrupted, by the convention of shells. */
export const interrupted = 130

/** The question «Menade du …?» with the candidate spelt most like a word; empty where none is near. */
export function didYouMean(word: string, candidates: readonly string[], locale: Locale): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : cliMessages[locale].meant(near)
}

/** One part of a run over many drafts: the `index`th of `count`, from 1. */
export interface Shard {
  index: number
  count: number
}

/** The options of the command line; those that were not given are undefined. */
export interface Options {
  format?: Format
  /** Each is `format=file`, or a file. */
  output?: readonly string[]
  locale?: Locale | undefined
  quiet?: boolean
  failOn?: FailOn
  maxWarnings?: number
  /** False after `--no-quotes`. */
  quotes: boolean
  showIgnored?: boolean
  rule?: readonly string[] | undefined
  /** False after `--no-config`. */
  config?: string | false | undefined
  register?: string | undefined
  stdinFilename?: string
  /** False after `--no-color`. */
  color: boolean
  /** ISO day that the run counts from. */
  today?: string | undefined
  /** False after `--no-mask-names`; the configuration decides where undefined. */
  maskNames?: boolean | undefined
  /** False after `--no-cache`. */
  cache: boolean
  clearCache?: boolean
  annotate?: boolean
  watch?: boolean
  staged?: boolean
  /** The commit to compare with; true where none is named. */
  changed?: string | true
  respectIgnore?: boolean
  shard?: Shard
  baseline?: string | undefined
  /** The baseline file to write; true where none is named. */
  updateBaseline?: string | true
}

/** One run over drafts: what was asked for, and under which configurations. */
export interface Run {
  /** Files, folders, globs or `-`, as given. */
  paths: readonly string[]
  options: Options
  /** The nearest to all drafts together, which decides about the run as a whole. */
  configuration: Configuration
  configurations: Configurations
  /** The language of the report. */
  locale: Locale
  io: Io
  /** Whether posts of calendars that are marked as published are read too; the configuration decides where left out. */
  published?: boolean
  /** Collects the people to hide, where the run names nobody. */
  mask?: RunMask
  /** Says how far the run has come, where somebody watches. */
  progress?: Progress | undefined
}

/** What a file comes to once it is read. */
export interface ReadFile {
  /** One of a text, any number of a document; each is made when its turn comes. */
  drafts: Iterable<Draft>
  /** Why it could not be read, where it could not. */
  problem?: FileProblem
  /** Where it was not asked for by name and turned out to hold no posts. */
  unread?: UnreadFile
}

/** A file that is read when its turn comes, so that a folder need not fit into memory. */
export interface PendingFile {
  path: string
  read(): ReadFile
}

/** The drafts of a run, and what could not be found. */
export interface FoundDrafts {
  drafts: readonly PendingFile[]
  problems: readonly FileProblem[]
  /** What lay there, may hold posts, and is not read. */
  unread: readonly UnreadFile[]
  /** Whether other drafts of the folder were left out, so that nothing can be said of the whole. */
  partial?: boolean
  /** Results that other parts of the run have come to. */
  finished?: FinishedResults
  /** Paths in the index of git, from the working folder: files that count as there besides those of the disk. */
  index?: ReadonlySet<string>
}

/** Results that are known before the run begins. */
export interface FinishedResults {
  results: readonly Result[]
  /** Path → text of the draft, of drafts that still are as they were read. */
  texts: ReadonlyMap<string, string>
}

/** A line at the end of a terminal that says how far a run has come. */
export interface Progress {
  /** Says how many files of all have been read, once the run has taken a while; at most ten times a second. */
  tell(done: number, all: number, locale: Locale): void
  /** Takes the line away, so that something else can be printed there. */
  hide(): void
}

/** Collects everybody that a run names or reaches, and takes them out of what it says. */
export interface RunMask {
  addDraft(draft: Draft, context: Context): void
  /** Adds the people of the register and those who speak for the organisation. */
  addContext(context: Context): void
  addPaths(files: readonly Pick<FileProblem, 'path' | 'near'>[]): void
  report(report: Report): Report
  /** Masks a text for a person to read; what looks like a name in it is taken for one. */
  say(text: string): string
}

/** Whether a run names nobody: the command line decides, else the configuration. */
export const isMasked = (
  { maskNames }: Pick<Options, 'maskNames'>,
  { settings }: Pick<Configuration, 'settings'> = { settings: {} },
): boolean => maskNames ?? settings.mask === 'yes'

/** Whether a run over some drafts names nobody, since a configuration that counts for it or for any of them asks for that. */
export const isMaskedRun = (
  { options, configuration, configurations }: Run,
  { drafts }: Pick<FoundDrafts, 'drafts'>,
): boolean =>
  isMasked(options, configuration) ||
  drafts.some(({ path }) => isMasked(options, configurations.of(path)))

/** The language to speak before the command line is parsed: of `--locale`, else of the environment, else Swedish. */
export function localeFrom(argv: readonly string[], env: Io['env']): Locale {
  const values = argv.flatMap((argument, index) => {
    if (argument === '--locale' || argument === '-l') return [argv[index + 1] ?? '']
    return argument.startsWith('--locale=') ? [argument.slice('--locale='.length)] : []
  })
  const [named] = values.flatMap(value => locales.find(one => one === value.toLowerCase()) ?? [])
  // POSIX: the first variable that is set decides. `C` names no language of people.
  const ofEnvironment = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return named ?? (/^en/i.test(ofEnvironment) ? 'en' : 'sv')
}

import type { Command } from 'commander'
import type { Locale } from '../core/types.ts'
import type { Io, Options } from '../engine/types.ts'

/** A command line that has been parsed: what every command is given. */
export interface Call<Own = Readonly<Record<string, string | boolean | undefined>>> {
  /** The arguments in order; those that were left out are not there. */
  args: readonly string[]
  /** Options of this command alone. */
  own: Own
  /** Options of the program, which every command takes. */
  options: Options
  io: Io
  /** The language where no configuration chooses one: that of the command line, else of the environment. */
  fallbackLocale: Locale
  /** The whole command line of the program. */
  program: Command
}

/**
 * Carries a command out, gives the exit code: 0, 1 where something was found, 2 where something could not be read or written.
 * Throws a `UsageError` or `ConfigurationError` where what was asked for cannot be done.
 */
export type RunCommand = (call: Call) => Promise<number>

import { CommanderError } from 'commander'
import type { Locale } from '../core/types.ts'
import { exit, type Io } from '../engine/types.ts'
import { helpWords } from '../messages/cli.ts'
import type { ConfigurationError } from '../node/config/load.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import { usageMessage } from './program.ts'

/**
 * Says on stderr why a run could not be done: what is wrong, where, and what to do.
 *
 * @returns The exit code: 0 where it was no failure (`--help`), else 2.
 */
export function failure(error: unknown, io: Io, locale: Locale): number {
  const words = helpWords[locale]
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.fine
    if (error.code === 'commander.help') return exit.failed
    say(io, `${usageMessage(error, words)}\n${words.seeHelp}`)
  } else if (isNamed(error, 'UsageError')) say(io, error.message)
  else if (isNamed(error, 'ConfigurationError')) say(io, (error as ConfigurationError).in(locale))
  else if (isNamed(error, 'PackProblem')) say(io, words.brokenPack(error.message))
  else if (isOfDisk(error)) say(io, words.disk(error.path ?? '', words.reason(error.code)))
  else {
    say(io, words.broken(error instanceof Error ? error.message : String(error)))
    if (io.env.DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`)
  }
  return exit.failed
}

/** Takes what went wrong as an answer was printed, gives what is said of it. */
export function printFailure(error: unknown, locale: Locale): string {
  const words = helpWords[locale]
  const { code, message } = error as NodeJS.ErrnoException
  return sanitize(code === undefined ? words.broken(message) : words.notPrinted(words.reason(code)))
}

/** Whether the system refused to read or write a file. */
const isOfDisk = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'syscall' in error && 'path' in error && 'code' in error

// By its name: a command that is built apart has classes of its own.
const isNamed = (error: unknown, name: string): error is Error =>
  error instanceof Error && error.name === name

const say = (io: Io, message: string): void => {
  for (const line of message.split('\n')) io.stderr.write(`${sanitize(line)}\n`)
}

import { CommanderError } from 'commander'
import type { Locale } from '../core/types.ts'
import { exit, type Io } from '../engine/types.ts'
import { type CliMessages, cliMessages } from '../messages/cli.ts'
import type { ConfigurationError } from '../node/config/configuration-error.ts'
import { sanitize } from '../reporters/terminal-text.ts'

/** Says on stderr why a run could not be done and what to do; gives the exit code: 0 where it was none (`--help`), else 2. */
export function failure(error: unknown, io: Io, locale: Locale): number {
  const messages = cliMessages[locale]
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.fine
    if (error.code === 'commander.help') return exit.failed
    say(io, `${usageMessage(error, messages)}\n${messages.seeHelp}`)
  } else if (isNamed(error, 'UsageError')) say(io, error.message)
  else if (isNamed(error, 'ConfigurationError')) say(io, (error as ConfigurationError).in(locale))
  else if (isNamed(error, 'PackProblem')) say(io, messages.brokenPack(error.message))
  else if (isOfDisk(error)) say(io, messages.disk(error.path ?? '', messages.reason(error.code)))
  else {
    say(io, messages.broken(error instanceof Error ? error.message : String(error)))
    if (io.env.DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`)
  }
  return exit.failed
}

/** Says why an answer could not be printed. */
export function printFailure(error: unknown, locale: Locale): string {
  const messages = cliMessages[locale]
  const { code, message } = error as NodeJS.ErrnoException
  return sanitize(
    code === undefined ? messages.broken(message) : messages.notPrinted(messages.reason(code)),
  )
}

/** Says that a file could not be written, by the system's name for the cause: `ENOSPC`. */
export const unwritable = (file: string, code: string, locale: Locale): string =>
  cliMessages[locale].disk(file, cliMessages[locale].reason(code))

/** Whether the system refused to read or write a file. */
const isOfDisk = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'syscall' in error && 'path' in error && 'code' in error

// By name: a command that is loaded later is bundled with classes of its own.
const isNamed = (error: unknown, name: string): error is Error =>
  error instanceof Error && error.name === name

const say = (io: Io, message: string): void => {
  for (const line of message.split('\n')) io.stderr.write(`${sanitize(line)}\n`)
}

/** Says in the reader's language what commander refused in English. */
function usageMessage({ code, message }: CommanderError, messages: CliMessages): string {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? []
  const [, near] = /Did you mean (?:one of )?([^?]*)\?/.exec(message) ?? []
  const refused = messages.refused[code]?.(named) ?? message.replace(/^error: /, '')
  return refused + (near ? messages.meant(near) : '')
}

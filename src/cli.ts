import { Command } from 'commander'
import { failure, printFailure } from './commands/failure.ts'
import { createProgram } from './commands/program.ts'
import { commandNames } from './commands/registry.ts'
import { exit, type Io, localeFrom } from './engine/types.ts'
import { version } from './version.ts'

/** Runs a command line, without the name of the program; gives the exit code: 0 nothing found, 1 something, 2 it could not be done. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const fallbackLocale = localeFrom(argv, io.env)
  let code: number = exit.fine
  const program = createProgram(
    new Command().exitOverride().configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getOutHasColors: () => false,
    }),
    fallbackLocale,
    version,
    async (entry, call) => {
      const action = await entry.load?.()
      code =
        (await action?.({ ...call, io, fallbackLocale: call.options.locale ?? fallbackLocale })) ??
        exit.failed
    },
    concernsCommands(argv),
  )
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    return failure(error, io, fallbackLocale)
  }
}

/** Says why an answer cannot be printed, in the language of the command line. */
export const outputFailure = (error: unknown, argv: readonly string[], env: Io['env']): string =>
  printFailure(error, localeFrom(argv, env))

/** Whether a word is a command, or asks for help, which lists them all. */
const concernsCommands = (argv: readonly string[]): boolean =>
  argv.some(word => commandNames.includes(word) || /^(?:-[^-]*h|--help)/.test(word))

import { failure, printFailure } from './commands/failure.ts'
import { type Actions, createProgram } from './commands/program.ts'
import type { Locale } from './core/types.ts'
import { commandNames, exit, type Io, localeFrom } from './engine/types.ts'
import { version } from './version.ts'

/**
 * Runs a command line, without the name of the program.
 *
 * @returns The exit code: 0 nothing found, 1 something found, 2 the run could not be done.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const locale = localeFrom(argv, io.env)
  let code: number = exit.fine
  const actions = actionsWith(io, locale, result => {
    code = result
  })
  const program = createProgram(locale, version, actions, concernsCommands(argv))
  quieten(program, io)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    return failure(error, io, locale)
  }
}

/** What is said where an answer cannot be printed, in the language of the command line. */
export const outputFailure = (error: unknown, argv: readonly string[], env: Io['env']): string =>
  printFailure(error, localeFrom(argv, env))

/** Whether a word is a command, or asks for help, which tells of them all. */
const concernsCommands = (argv: readonly string[]): boolean =>
  argv.some(word => commandNames.includes(word) || /^(?:-[^-]*h|--help)/.test(word))

// A command is loaded once it is known which it is: `--help` needs none of them.
function actionsWith(io: Io, locale: Locale, done: (code: number) => void): Actions {
  return {
    check: async (paths, options) =>
      done(
        options.watch
          ? await (await import('./commands/watch.ts')).watchDrafts(paths, options, io, locale)
          : await (await import('./commands/check.ts')).check(paths, options, io, locale),
      ),
    explain: async (target, options) =>
      done(await (await import('./commands/explain.ts')).explain(target, options, io, locale)),
    listRules: async options =>
      done(await (await import('./commands/explain.ts')).listRules(options, io, locale)),
    checkRules: async folder =>
      done(await (await import('./commands/explain.ts')).checkRules(folder, io, locale)),
    newRule: async (folder, id) =>
      done(await (await import('./commands/explain.ts')).createRule(folder, id, io, locale)),
    merge: async (reports, options) =>
      done(await (await import('./commands/merge.ts')).merge(reports, options, io, locale)),
    checkConsent: async (paths, within, options) =>
      done(
        await (await import('./commands/consent/check.ts')).checkConsent(
          paths,
          within,
          options,
          io,
          locale,
        ),
      ),
    whereIs: async (who, paths, options) =>
      done(
        await (await import('./commands/consent/where.ts')).whereIs(
          who,
          paths,
          options,
          io,
          locale,
        ),
      ),
    whoIs: async (paths, csv, options) =>
      done(
        await (await import('./commands/consent/who.ts')).whoIs(paths, csv, options, io, locale),
      ),
    lsp: async options => done(await (await import('./commands/lsp.ts')).lsp(options, io, locale)),
    showImages: async (files, options) =>
      done(await (await import('./commands/images.ts')).showImages(files, options, io, locale)),
    stripImages: async (files, out, options) =>
      done(
        await (await import('./commands/images.ts')).stripImages(files, out, options, io, locale),
      ),
    init: async (answers, options) =>
      done(await (await import('./commands/init.ts')).init(answers, options, io, locale)),
    newDraft: async (channel, file, options) =>
      done(await (await import('./commands/new.ts')).newDraft(channel, file, options, io, locale)),
    copy: async (draft, force, options) =>
      done(await (await import('./commands/copy.ts')).copy(draft, force, options, io, locale)),
    completion: async shell =>
      done(await (await import('./commands/completion.ts')).completion(shell, io, locale)),
  }
}

function quieten(command: ReturnType<typeof createProgram>, io: Io): void {
  command.exitOverride().configureOutput({
    writeOut: text => io.stdout.write(text),
    writeErr: text => io.stderr.write(text),
    outputError: () => {},
    getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
    getOutHasColors: () => false,
  })
  for (const child of command.commands) quieten(child as typeof command, io)
}

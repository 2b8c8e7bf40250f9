import { type Command, Option } from 'commander'
import type { Locale } from '../core/types.ts'
import type { Options } from '../engine/types.ts'
import { type CliMessages, type CliText, cliMessages } from '../messages/cli.ts'
import { formats } from '../reporters/index.ts'
import type { Call } from './call.ts'
import { optionReaders } from './options.ts'
import { type CommandEntry, commands } from './registry.ts'

/** What the program calls once the command line is parsed. */
type WhenParsed = (entry: CommandEntry, call: Omit<Call, 'io' | 'fallbackLocale'>) => Promise<void>

/**
 * Makes a bare command, with its output set, the command line of the program in one language. Options belong to the program,
 * so that they work after any command.
 *
 * @param withCommands - Whether commands can be named; to make them takes longer than all the rest.
 */
export function createProgram(
  program: Command,
  locale: Locale,
  version: string,
  run: WhenParsed,
  withCommands = true,
): Command {
  const messages = cliMessages[locale]
  program
    .name('tankefter')
    .helpOption('-h, --help', messages.help)
    .helpCommand(false)
    .allowExcessArguments(false)
    .configureHelp({
      styleTitle: title => messages.titles[title] ?? title,
      styleOptionText: text => messages.placeholders[text] ?? text,
      styleSubcommandText: text => messages.placeholders[text] ?? text,
    })
    .usage(messages.usage)
    .description(messages.about)
    .version(version, '-V, --version', messages.version)
    .addHelpText('after', `\n${messages.examples}`)
  addOptions(program, messages, locale)
  /** Gives a command its arguments, its options and what it does. */
  const define = (command: Command, entry: CommandEntry): Command => {
    for (const [form, about] of Object.entries(entry.arguments ?? {}))
      command.argument(withNames(form, messages), messages[about])
    for (const [flags, about] of Object.entries(entry.options ?? {}))
      command.addOption(
        about === undefined
          ? new Option(flags).hideHelp()
          : new Option(withNames(flags, messages), messages[about]),
      )
    if (!entry.load) return command
    return command.action((...given: unknown[]) => {
      const args = given.slice(0, -2).flat().filter(isText)
      const own = command === program ? {} : command.opts()
      return run(entry, { args, own, options: program.opts<Options>(), program })
    })
  }
  for (const entry of commands) {
    // Paths without a command are checked.
    const isUsual = entry.name === 'check'
    if (isUsual) define(program, entry)
    if (!withCommands) continue
    const command = define(addCommand(program, entry.name), entry)
    command.description(messages.commands[entry.name])
    if (isUsual) command.configureHelp({ ...program.configureHelp(), showGlobalOptions: true })
  }
  return program
}

/** Adds an empty command where its name says: `rules list` below `rules`. */
function addCommand(program: Command, name: string): Command {
  const words = name.split(' ')
  const last = words.pop() ?? name
  const parent = words.reduce<Command>(
    (above, word) => above.commands.find(one => one.name() === word) ?? above,
    program,
  )
  return parent.command(last).helpCommand(false)
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Writes placeholders in the reader's language: `<file>` becomes `<fil>`. */
const withNames = (form: string, { names }: CliMessages): string =>
  form.replace(/(?<=[<[])\w+(?=(?:\.\.\.)?[\]>])/g, name => names[name] ?? name)

/** The options of the program, in the order of the help. */
const programOptions: readonly (readonly [
  flags: string,
  about: CliText | 'format',
  reader?: keyof ReturnType<typeof optionReaders>,
])[] = [
  ['-f, --format <form>', 'format', 'format'],
  ['-o, --output <output>', 'output', 'several'],
  ['-l, --locale <sv|en>', 'locale', 'locale'],
  ['-q, --quiet', 'quiet'],
  ['--fail-on <level>', 'failOn', 'failOn'],
  ['--max-warnings <count>', 'maxWarnings', 'count'],
  ['--no-quotes', 'noQuotes'],
  ['--show-ignored', 'showIgnored'],
  ['-r, --rule <id>', 'rule', 'several'],
  ['-c, --config <file>', 'config'],
  ['--no-config', 'noConfig'],
  ['--mask-names', 'maskNames'],
  ['--no-mask-names', 'noMaskNames'],
  ['--register <file>', 'register'],
  ['--stdin-filename <name>', 'stdinFilename'],
  ['--no-color', 'noColor'],
  ['--staged', 'staged'],
  ['--changed [commit]', 'changed'],
  ['--respect-ignore', 'respectIgnore'],
  ['--shard <part>', 'shard', 'shard'],
  ['--baseline <file>', 'baseline'],
  ['--update-baseline [file]', 'updateBaseline'],
  ['--today <date>', 'today', 'today'],
  ['--annotate', 'annotate'],
  ['-w, --watch', 'watch'],
  ['--no-cache', 'noCache'],
  ['--clear-cache', 'clearCache'],
]

function addOptions(program: Command, messages: CliMessages, locale: Locale): void {
  const readers = optionReaders(locale)
  for (const [flags, about, reader] of programOptions) {
    const description = about === 'format' ? messages.format(formats) : messages[about]
    const option = new Option(withNames(flags, messages), description)
    if (reader) option.argParser(readers[reader] as (value: string, before: unknown) => unknown)
    program.addOption(option)
  }
}

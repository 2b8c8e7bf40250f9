import { Command, type CommanderError, Option } from 'commander'
import type { Locale } from '../core/types.ts'
import type { Options } from '../engine/types.ts'
import { type HelpWords, helpWords } from '../messages/cli.ts'
import { formats } from '../reporters/index.ts'
import type { InitAnswers } from './init-answers.ts'
import { optionReaders } from './options.ts'

/** What the program calls once the command line is read. */
export interface Actions {
  check(paths: readonly string[], options: Options): Promise<void>
  explain(target: string | undefined, options: Options): Promise<void>
  listRules(options: Options): Promise<void>
  checkRules(folder: string, options: Options): Promise<void>
  newRule(folder: string, id: string, options: Options): Promise<void>
  merge(reports: readonly string[], options: Options): Promise<void>
  checkConsent(
    paths: readonly string[],
    within: string | undefined,
    options: Options,
  ): Promise<void>
  whereIs(who: string, paths: readonly string[], options: Options): Promise<void>
  whoIs(paths: readonly string[], csv: boolean, options: Options): Promise<void>
  lsp(options: Options): Promise<void>
  showImages(files: readonly string[], options: Options): Promise<void>
  stripImages(files: readonly string[], out: string | undefined, options: Options): Promise<void>
  init(answers: InitAnswers, options: Options): Promise<void>
  newDraft(channel: string, file: string | undefined, options: Options): Promise<void>
  copy(draft: string, force: boolean, options: Options): Promise<void>
  completion(shell: string): Promise<void>
}

/**
 * The command line in one language. Options stand on the program, so that they work anywhere.
 *
 * @param withCommands - Whether commands can be named; to make them takes longer than all the rest.
 */
export function createProgram(
  locale: Locale,
  version: string,
  actions: Actions,
  withCommands = true,
): Command {
  const words = helpWords[locale]
  const program = new Command('tankefter')
  const options = () => program.opts<Options>()
  localise(program, words)
    .usage(words.usage)
    .description(words.about)
    .version(version, '-V, --version', words.version)
    .helpCommand(false)
    .addHelpText('after', `\n${words.examples}`)
    .argument(`[${words.names.paths}...]`, words.paths)
    .action((paths: string[]) => actions.check(paths, options()))
  addOptions(program, words, locale)
  if (withCommands) addCommands(program, words, actions, options)
  return program
}

function addCommands(program: Command, words: HelpWords, actions: Actions, options: () => Options) {
  command(program, 'check', words.check, words)
    .configureHelp({ ...program.configureHelp(), showGlobalOptions: true })
    .argument(`[${words.names.paths}...]`, words.paths)
    .action((paths: string[]) => actions.check(paths, options()))
  command(program, 'explain', words.explain, words)
    .argument(`[${words.names.id}]`, words.explainTarget)
    .action((id: string | undefined) => actions.explain(id, options()))
  command(program, 'merge', words.merge, words)
    .argument(`<${words.names.reports}...>`, words.reports)
    .action((reports: string[]) => actions.merge(reports, options()))
  addRules(program, words, actions, options)
  addConsent(program, words, actions, options)
  addLsp(program, words, actions, options)
  addImages(program, words, actions, options)
  addWriting(program, words, actions, options)
}

function addRules(program: Command, words: HelpWords, actions: Actions, options: () => Options) {
  const rules = command(program, 'rules', words.rules, words)
  command(rules, 'list', words.rulesList, words).action(() => actions.listRules(options()))
  command(rules, 'check', words.rulesCheck, words)
    .argument(`<${words.names.folder}>`, words.folder)
    .action((folder: string) => actions.checkRules(folder, options()))
  command(rules, 'new', words.rulesNew, words)
    .argument(`<${words.names.folder}>`, words.folder)
    .argument(`<${words.names.id}>`, words.ruleId)
    .action((folder: string, id: string) => actions.newRule(folder, id, options()))
}

function addConsent(program: Command, words: HelpWords, actions: Actions, options: () => Options) {
  const consent = command(program, 'consent', words.consent, words)
  command(consent, 'check', words.consentCheck, words)
    .argument(`[${words.names.paths}...]`, words.paths)
    .option(`--within <${words.names.count}>`, words.within)
    .action((paths: string[], { within }: { within?: string }) =>
      actions.checkConsent(paths, within, options()),
    )
  command(consent, 'where', words.consentWhere, words)
    .argument(`<${words.names.who}>`, words.who)
    .argument(`[${words.names.paths}...]`, words.paths)
    .action((who: string, paths: string[]) => actions.whereIs(who, paths, options()))
  command(consent, 'who', words.consentWho, words)
    .argument(`[${words.names.paths}...]`, words.paths)
    .option('--csv', words.csv)
    .action((paths: string[], { csv = false }: { csv?: boolean }) =>
      actions.whoIs(paths, csv, options()),
    )
}

function addLsp(program: Command, words: HelpWords, actions: Actions, options: () => Options) {
  command(program, 'lsp', words.lsp, words)
    .option('--stdio', words.stdio)
    // Editors with the library of VS Code give it; they say it in the protocol as well.
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .action(() => actions.lsp(options()))
}

function addImages(program: Command, words: HelpWords, actions: Actions, options: () => Options) {
  const images = command(program, 'images', words.images, words)
  command(images, 'show', words.imagesShow, words)
    .argument(`<${words.names.files}...>`, words.files)
    .action((files: string[]) => actions.showImages(files, options()))
  command(images, 'strip', words.imagesStrip, words)
    .argument(`<${words.names.files}...>`, words.files)
    .option(`--out <${words.names.folder}>`, words.out)
    .action((files: string[], { out }: { out?: string }) =>
      actions.stripImages(files, out, options()),
    )
}

function addWriting(program: Command, words: HelpWords, actions: Actions, options: () => Options) {
  command(program, 'init', words.init, words)
    .option('-y, --yes', words.yes)
    .option(`--who <${words.names.name}>`, words.initWho)
    .option(`--channels <${words.names.list}>`, words.initChannels)
    .option(`--branches <${words.names.list}>`, words.initBranches)
    .option('--hook <pre-commit|git|none>', words.initHook)
    .action((answers: InitAnswers) => actions.init(answers, options()))
  command(program, 'new', words.new, words)
    .argument(`<${words.names.channel}>`, words.channel)
    .argument(`[${words.names.file}]`, words.newFile)
    .action((channel: string, file?: string) => actions.newDraft(channel, file, options()))
  command(program, 'copy', words.copy, words)
    .argument(`<${words.names.draft}>`, words.copyDraft)
    .option('--force', words.force)
    .action((draft: string, { force = false }: { force?: boolean }) =>
      actions.copy(draft, force, options()),
    )
  command(program, 'completion', words.completion, words)
    .argument('<bash|zsh|fish>', words.shell)
    .action((shell: string) => actions.completion(shell))
}

function addOptions(program: Command, words: HelpWords, locale: Locale): void {
  const read = optionReaders(words, locale)
  program
    .option(`-f, --format <${words.names.form}>`, words.format(formats), read.format)
    .option(`-o, --output <${words.names.output}>`, words.output, read.several)
    .option('-l, --locale <sv|en>', words.locale, read.locale)
    .option('-q, --quiet', words.quiet)
    .option(`--fail-on <${words.names.level}>`, words.failOn, read.failOn)
    .option(`--max-warnings <${words.names.count}>`, words.maxWarnings, read.count)
    .option('--no-quotes', words.noQuotes)
    .option('--show-ignored', words.showIgnored)
    .option(`-r, --rule <${words.names.id}>`, words.rule, read.several)
    .option(`-c, --config <${words.names.file}>`, words.config)
    .option('--no-config', words.noConfig)
    .option('--mask-names', words.maskNames)
    .option('--no-mask-names', words.noMaskNames)
    .option(`--register <${words.names.file}>`, words.register)
    .option(`--stdin-filename <${words.names.name}>`, words.stdinFilename)
    .option('--no-color', words.noColor)
    .option('--staged', words.staged)
    .option(`--changed [${words.names.commit}]`, words.changed)
    .option('--respect-ignore', words.respectIgnore)
    .option(`--shard <${words.names.part}>`, words.shard, read.shard)
    .option(`--baseline <${words.names.file}>`, words.baseline)
    .option(`--update-baseline [${words.names.file}]`, words.updateBaseline)
    .option(`--today <${words.names.date}>`, words.today, read.today)
    .option('-w, --watch', words.watch)
    .option('--no-cache', words.noCache)
    .option('--clear-cache', words.clearCache)
}

const localise = (command: Command, words: HelpWords): Command =>
  command
    .helpOption('-h, --help', words.help)
    .allowExcessArguments(false)
    .configureHelp({
      styleTitle: title => words.titles[title] ?? title,
      styleOptionText: text => words.placeholders[text] ?? text,
      styleSubcommandText: text => words.placeholders[text] ?? text,
    })

const command = (parent: Command, name: string, about: string, words: HelpWords): Command =>
  localise(parent.command(name), words).description(about).helpCommand(false)

/** Says in the reader's language what commander refused in English. */
export function usageMessage({ code, message }: CommanderError, words: HelpWords): string {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? []
  const [, near] = /Did you mean (?:one of )?([^?]*)\?/.exec(message) ?? []
  return `${refused(code, named, message, words)}${near ? words.meant(near) : ''}`
}

function refused(code: string, named: string, message: string, words: HelpWords): string {
  switch (code) {
    case 'commander.unknownOption':
      return words.unknownOption(named)
    case 'commander.unknownCommand':
      return words.unknownCommand(named)
    case 'commander.optionMissingArgument':
      return words.missingValue(named)
    case 'commander.missingArgument':
      return words.missingArgument(named)
    case 'commander.excessArguments':
      return words.tooMany
    default:
      return message.replace(/^error: /, '')
  }
}

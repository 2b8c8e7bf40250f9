import type { Command } from 'commander'
import type { Locale } from '../core/types.ts'
import type { Io, Options } from '../engine/types.ts'
import type { CliText } from '../messages/cli.ts'

/** A command line that has been parsed. */
export interface Call {
  /** The arguments in order; those that were left out are not there. */
  args: readonly string[]
  /** Options of this command alone. */
  own: Readonly<Record<string, string | boolean | undefined>>
  /** Options of the program, which every command takes. */
  options: Options
  io: Io
  /** The language to speak where neither options nor configuration choose one. */
  fallbackLocale: Locale
  /** The whole command line of the program. */
  program: Command
}

/** Carries a command out, gives the exit code. */
type Action = (call: Call) => Promise<number>

/** A command as the command line has it. */
export interface CommandEntry {
  /** The words that call it: `rules list`. */
  name: string
  /** What it does. */
  about: CliText
  /** Each with its form (`<x>` one, `[x]` one or none, `...` several) and what it is; placeholders are keys of `names`. */
  arguments?: readonly (readonly [form: string, about: CliText])[]
  /** Each with its flags and what it does; hidden from help where nothing is said. */
  options?: readonly (readonly [flags: string, about?: CliText])[]
  /** Loads the module of the command; left out where the command is only a group of others. */
  load?(): Promise<Action>
}

const paths = [['[paths...]', 'paths']] as const

/** Every command: help, completion, manual page and «Menade du …?» come from this table. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    about: 'check',
    arguments: paths,
    load: async () => {
      const { check } = await import('./check.ts')
      return async ({ args, options, io, fallbackLocale }) => {
        if (!options.watch) return check(args, options, io, fallbackLocale, { commandNames })
        const { watchDrafts } = await import('./watch.ts')
        return watchDrafts(args, options, io, fallbackLocale)
      }
    },
  },
  {
    name: 'checklist',
    about: 'checklist',
    arguments: [['<drafts...>', 'checklistDrafts']],
    load: async () => {
      const { showChecklist } = await import('./checklist.ts')
      return ({ args, options, io, fallbackLocale }) =>
        showChecklist(args, options, io, fallbackLocale)
    },
  },
  {
    name: 'explain',
    about: 'explain',
    arguments: [['[id]', 'explainTarget']],
    load: async () => {
      const { explain } = await import('./explain.ts')
      return ({ args: [target], options, io, fallbackLocale }) =>
        explain(target, options, io, fallbackLocale)
    },
  },
  {
    name: 'merge',
    about: 'merge',
    arguments: [['<reports...>', 'reports']],
    load: async () => {
      const { merge } = await import('./merge.ts')
      return ({ args, options, io, fallbackLocale }) => merge(args, options, io, fallbackLocale)
    },
  },
  {
    name: 'config',
    about: 'configCommand',
    arguments: [['[draft]', 'configDraft']],
    load: async () => {
      const { showConfiguration } = await import('./config.ts')
      return ({ args: [draft], options, io, fallbackLocale }) =>
        showConfiguration(draft, options, io, fallbackLocale)
    },
  },
  { name: 'rules', about: 'rules' },
  {
    name: 'rules list',
    about: 'rulesList',
    load: async () => {
      const { listRules } = await import('./explain.ts')
      return ({ options, io, fallbackLocale }) => listRules(options, io, fallbackLocale)
    },
  },
  {
    name: 'rules check',
    about: 'rulesCheck',
    arguments: [['<folder>', 'folder']],
    load: async () => {
      const { checkRules } = await import('./explain.ts')
      return ({ args: [folder = ''], io, fallbackLocale }) => checkRules(folder, io, fallbackLocale)
    },
  },
  {
    name: 'rules new',
    about: 'rulesNew',
    arguments: [
      ['<folder>', 'folder'],
      ['<id>', 'ruleId'],
    ],
    load: async () => {
      const { createRule } = await import('./explain.ts')
      return ({ args: [folder = '', id = ''], io, fallbackLocale }) =>
        createRule(folder, id, io, fallbackLocale)
    },
  },
  {
    name: 'rules try',
    about: 'rulesTry',
    arguments: [
      ['<pack>', 'tryPack'],
      ['<texts...>', 'tryTexts'],
    ],
    options: [['--samples <count>', 'trySamples']],
    load: async () => {
      const { tryPack } = await import('./try-pack.ts')
      return ({ args: [pack = '', ...texts], own: { samples }, options, io, fallbackLocale }) =>
        tryPack(pack, texts, textOf(samples), options, io, fallbackLocale)
    },
  },
  {
    name: 'rules detectors',
    about: 'rulesDetectors',
    load: async () => {
      const { listDetectors } = await import('./rules.ts')
      return ({ options, io, fallbackLocale }) => listDetectors(options, io, fallbackLocale)
    },
  },
  {
    name: 'rules init',
    about: 'rulesInit',
    arguments: [['<folder>', 'newPackFolder']],
    options: [
      ['--organisation <name>', 'initOrganisation'],
      ['--policy <file>', 'initPolicy'],
      ['--language <sv|en>', 'initLanguage'],
    ],
    load: async () => {
      const { initPack } = await import('./rules.ts')
      return ({ args: [folder = ''], own, options, io, fallbackLocale }) =>
        initPack(folder, own, options, io, fallbackLocale)
    },
  },
  { name: 'consent', about: 'consent' },
  {
    name: 'consent check',
    about: 'consentCheck',
    arguments: paths,
    options: [['--within <count>', 'within']],
    load: async () => {
      const { checkConsent } = await import('./consent/check.ts')
      return ({ args, own: { within }, options, io, fallbackLocale }) =>
        checkConsent(args, textOf(within), options, io, fallbackLocale)
    },
  },
  {
    name: 'consent where',
    about: 'consentWhere',
    arguments: [['<who>', 'who'], ...paths],
    load: async () => {
      const { whereIs } = await import('./consent/where.ts')
      return ({ args: [who = '', ...rest], options, io, fallbackLocale }) =>
        whereIs(who, rest, options, io, fallbackLocale)
    },
  },
  {
    name: 'consent who',
    about: 'consentWho',
    arguments: paths,
    options: [['--csv', 'csv']],
    load: async () => {
      const { whoIs } = await import('./consent/who.ts')
      return ({ args, own: { csv }, options, io, fallbackLocale }) =>
        whoIs(args, csv === true, options, io, fallbackLocale)
    },
  },
  {
    name: 'lsp',
    about: 'lsp',
    // Editors with the library of VS Code give the second; they say it in the protocol as well.
    options: [['--stdio', 'stdio'], ['--clientProcessId <id>']],
    load: async () => {
      const { lsp } = await import('./lsp.ts')
      return ({ options, io, fallbackLocale }) => lsp(options, io, fallbackLocale)
    },
  },
  {
    name: 'mcp',
    about: 'mcp',
    load: async () => {
      const { mcp } = await import('./mcp.ts')
      return ({ options, io, fallbackLocale }) => mcp(options, io, fallbackLocale)
    },
  },
  { name: 'images', about: 'images' },
  {
    name: 'images show',
    about: 'imagesShow',
    arguments: [['<files...>', 'files']],
    load: async () => {
      const { showImages } = await import('./images.ts')
      return ({ args, options, io, fallbackLocale }) =>
        showImages(args, options, io, fallbackLocale)
    },
  },
  {
    name: 'images strip',
    about: 'imagesStrip',
    arguments: [['<files...>', 'files']],
    options: [['--out <folder>', 'out']],
    load: async () => {
      const { stripImages } = await import('./images.ts')
      return ({ args, own: { out }, options, io, fallbackLocale }) =>
        stripImages(args, textOf(out), options, io, fallbackLocale)
    },
  },
  {
    name: 'init',
    about: 'init',
    options: [
      ['-y, --yes', 'yes'],
      ['--who <name>', 'initWho'],
      ['--channels <list>', 'initChannels'],
      ['--branches <list>', 'initBranches'],
      ['--hours <list>', 'initHours'],
      ['--hook <pre-commit|git|none>', 'initHook'],
    ],
    load: async () => {
      const { init } = await import('./init.ts')
      return ({ own, options, io, fallbackLocale }) => init(own, options, io, fallbackLocale)
    },
  },
  {
    name: 'new',
    about: 'new',
    arguments: [
      ['<channel>', 'channel'],
      ['[file]', 'newFile'],
    ],
    load: async () => {
      const { newDraft } = await import('./new.ts')
      return ({ args: [channel = '', file], options, io, fallbackLocale }) =>
        newDraft(channel, file, options, io, fallbackLocale)
    },
  },
  {
    name: 'copy',
    about: 'copy',
    arguments: [['<draft>', 'copyDraft']],
    options: [['--force', 'force']],
    load: async () => {
      const { copy } = await import('./copy.ts')
      return ({ args: [draft = ''], own: { force }, options, io, fallbackLocale }) =>
        copy(draft, force === true, options, io, fallbackLocale)
    },
  },
  {
    name: 'page',
    about: 'page',
    load: async () => {
      const { makePage } = await import('./page.ts')
      return ({ options, io, fallbackLocale }) => makePage(options, io, fallbackLocale)
    },
  },
  {
    name: 'completion',
    about: 'completion',
    arguments: [['<bash|zsh|fish>', 'shell']],
    load: async () => {
      const { completion } = await import('./completion.ts')
      return ({ args: [shell = ''], program, io, fallbackLocale }) =>
        completion(shell, program, io, fallbackLocale)
    },
  },
]

/** The first words of all commands. */
export const commandNames: readonly string[] = [
  ...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name)),
]

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

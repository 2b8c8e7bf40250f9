import type { CliMessages, CliText } from '../messages/cli.ts'
import type { RunCommand } from './call.ts'
import { check } from './check.ts'

/** A command as the command line has it. */
export interface CommandEntry {
  /** The words that call it: `rules list`. */
  name: keyof CliMessages['commands']
  /** What each is, by its form (`<x>` one, `[x]` one or none, `...` several); placeholders are keys of `names`. */
  arguments?: Readonly<Record<string, CliText>>
  /** What each does, by its flags; hidden from help where nothing is said. */
  options?: Readonly<Record<string, CliText | undefined>>
  /** Loads the module of the command; left out where the command is only a group of others. */
  load?(): Promise<RunCommand>
}

const paths = { '[paths...]': 'paths' } as const

/** Every command: help, completion, manual page and «Menade du …?» come from this table. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    arguments: paths,
    load: async () => async call =>
      call.options.watch
        ? (await import('./watch.ts')).watchDrafts(call)
        : check(call, { commandNames }),
  },
  {
    name: 'checklist',
    arguments: { '<drafts...>': 'checklistDrafts' },
    load: async () => (await import('./checklist.ts')).showChecklist,
  },
  {
    name: 'explain',
    arguments: { '[id]': 'explainTarget' },
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'merge',
    arguments: { '<reports...>': 'reports' },
    load: async () => (await import('./merge.ts')).merge,
  },
  {
    name: 'config',
    arguments: { '[draft]': 'configDraft' },
    load: async () => (await import('./config.ts')).showConfiguration,
  },
  { name: 'rules' },
  { name: 'rules list', load: async () => (await import('./explain.ts')).listRules },
  {
    name: 'rules check',
    arguments: { '<folder>': 'folder' },
    load: async () => (await import('./explain.ts')).checkRules,
  },
  {
    name: 'rules new',
    arguments: { '<folder>': 'folder', '<id>': 'ruleId' },
    load: async () => (await import('./explain.ts')).createRule,
  },
  {
    name: 'rules try',
    arguments: { '<pack>': 'tryPack', '<texts...>': 'tryTexts' },
    options: { '--samples <count>': 'trySamples' },
    load: async () => (await import('./try-pack.ts')).tryPack,
  },
  { name: 'rules detectors', load: async () => (await import('./rules.ts')).listDetectors },
  {
    name: 'rules init',
    arguments: { '<folder>': 'newPackFolder' },
    options: {
      '--organisation <name>': 'initOrganisation',
      '--policy <file>': 'initPolicy',
      '--language <sv|en>': 'initLanguage',
    },
    load: async () => (await import('./rules.ts')).initPack,
  },
  { name: 'consent' },
  {
    name: 'consent check',
    arguments: paths,
    options: { '--within <count>': 'within' },
    load: async () => (await import('./consent/check.ts')).checkConsent,
  },
  {
    name: 'consent where',
    arguments: { '<who>': 'who', ...paths },
    load: async () => (await import('./consent/where.ts')).whereIs,
  },
  {
    name: 'consent who',
    arguments: paths,
    options: { '--csv': 'csv' },
    load: async () => (await import('./consent/who.ts')).whoIs,
  },
  {
    name: 'lsp',
    // Editors with the library of VS Code give the second; they say it in the protocol as well.
    options: { '--stdio': 'stdio', '--clientProcessId <id>': undefined },
    load: async () => (await import('./lsp.ts')).lsp,
  },
  { name: 'mcp', load: async () => (await import('./mcp.ts')).mcp },
  { name: 'images' },
  {
    name: 'images show',
    arguments: { '<files...>': 'files' },
    load: async () => (await import('./images.ts')).showImages,
  },
  {
    name: 'images strip',
    arguments: { '<files...>': 'files' },
    options: { '--out <folder>': 'out' },
    load: async () => (await import('./images.ts')).stripImages,
  },
  {
    name: 'init',
    options: {
      '-y, --yes': 'yes',
      '--who <name>': 'initWho',
      '--channels <list>': 'initChannels',
      '--branches <list>': 'initBranches',
      '--hours <list>': 'initHours',
      '--hook <pre-commit|git|none>': 'initHook',
    },
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'new',
    arguments: { '<channel>': 'channel', '[file]': 'newFile' },
    load: async () => (await import('./new.ts')).newDraft,
  },
  {
    name: 'copy',
    arguments: { '<draft>': 'copyDraft' },
    options: { '--force': 'force' },
    load: async () => (await import('./copy.ts')).copy,
  },
  { name: 'page', load: async () => (await import('./page.ts')).makePage },
  {
    name: 'completion',
    arguments: { '<bash|zsh|fish>': 'shell' },
    load: async () => (await import('./completion.ts')).completion,
  },
]

/** The first words of all commands. */
export const commandNames: readonly string[] = [
  ...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name)),
]

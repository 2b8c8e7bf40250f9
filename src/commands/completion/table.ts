import type { Command, Option } from 'commander'

/** What can follow: words to choose from, or files where there are none. */
export interface Choice {
  words: readonly string[]
  files: boolean
}

/** A flag as shells complete it. */
export interface Flag {
  /** `--format`, `-f`. */
  names: readonly string[]
  about: string
  /** Undefined where the flag takes no value. */
  value?: Choice
}

/** A command as shells complete it. */
export interface CommandRow {
  /** Without the program's name: `rules list`; empty for the program itself. */
  path: string
  about: string
  flags: readonly Flag[]
  /** Names of commands below it, with what they do. */
  commands: readonly (readonly [string, string])[]
  argument: Choice
}

/** Words that only the packs and tables of the tool know, by flag (`--rule`) or command (`explain`). */
export type KnownWords = Readonly<Record<string, readonly string[]>>

/** Every command of a program in one row, the program itself first. */
export function tableOf(program: Command, known: KnownWords): CommandRow[] {
  return rowsOf(program, '', known)
}

function rowsOf(command: Command, path: string, known: KnownWords): CommandRow[] {
  const below = command.commands.map(
    child => [child, path ? `${path} ${child.name()}` : child.name()] as const,
  )
  const row: CommandRow = {
    path,
    about: command.description(),
    flags: visibleOptions(command).map(option => flagOf(option, known)),
    commands: below.map(([child]) => [child.name(), child.description()]),
    argument: argumentOf(command, path, known),
  }
  return [row, ...below.flatMap(([child, name]) => rowsOf(child, name, known))]
}

const visibleOptions = (command: Command): readonly Option[] =>
  command.createHelp().visibleOptions(command)

const flagOf = (
  { long, short, description, flags, required }: Option,
  known: KnownWords,
): Flag => ({
  names: [long, short].filter(name => name != null),
  about: description,
  ...(required ? { value: choiceOf(known[long ?? ''] ?? listedIn(flags)) } : {}),
})

function argumentOf(command: Command, path: string, known: KnownWords): Choice {
  const [first] = command.registeredArguments
  if (!first) return { words: [], files: false }
  return choiceOf(known[path] ?? listedIn(`<${first.name()}>`))
}

// «<sv|en>» says itself what it takes.
const listedIn = (flags: string): string[] =>
  /<([^<>|]+(?:\|[^<>|]+)+)>/.exec(flags)?.[1]?.split('|') ?? []

const choiceOf = (words: readonly string[]): Choice => ({ words, files: words.length === 0 })

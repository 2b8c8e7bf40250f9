import type { Command, Option } from 'commander'
import { channels } from '../core/front-matter/keys.ts'
import { exit } from '../engine/types.ts'
import { failOnWords } from '../node/config/keys.ts'
import { loadBuiltInPacks } from '../node/packs/choose.ts'
import { formats } from '../reporters/index.ts'
import type { Call } from './call.ts'
import { oneOf } from './options.ts'

/** Prints a script that lets a shell complete commands, flags and values; throws a `UsageError` where there is none for it. */
export async function completion(call: Call): Promise<number> {
  const { program, io, fallbackLocale: locale } = call
  const [written = ''] = call.args
  const shell = oneOf('completion', written, Object.keys(shells) as Shell[], locale)
  const rules = (await loadBuiltInPacks()).flatMap(pack => pack.rules.map(({ id }) => id))
  const table = tableOf(program, {
    '--format': formats,
    '--fail-on': Object.entries(failOnWords).flatMap(([en, [sv]]) => (locale === 'sv' ? sv : en)),
    '--rule': rules,
    explain: rules,
    new: Object.keys(channels),
  })
  io.stdout.write(shells[shell](table))
  return exit.fine
}

const name = 'tankefter'

const single = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`

/** The shells there are scripts for, each with what writes its script. */
const shells = { bash, zsh, fish } as const
type Shell = keyof typeof shells

/** A script of bash; also the ground of that of zsh. */
function bash(table: readonly CommandRow[]): string {
  const paths = table.map(({ path }) => path).filter(Boolean)
  const cases = (form: string, wordsOf: (row: CommandRow) => readonly string[]): string[] =>
    table.map(row => `    "${row.path}":${form}) wordlist="${wordsOf(row).join(' ')}" ;;`)
  // Flags of the program work after any command.
  const everywhere = table[0]?.flags ?? []
  const lines = [
    `# ${name}: bash`,
    // Which command the line is about: the longest path of its words that is one.
    `_${name}_command() {`,
    '  local word found=""',
    '  for word in "$@"; do',
    `    case "\${found:+$found }$word" in`,
    `      ${paths.map(path => `"${path}"`).join('|')}) found="\${found:+$found }$word" ;;`,
    '    esac',
    '  done',
    '  printf "%s" "$found"',
    '}',
    `_${name}() {`,
    `  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" wordlist=""`,
    `  local cmd="$(_${name}_command "\${COMP_WORDS[@]:1:$((COMP_CWORD-1))}")"`,
    '  COMPREPLY=()',
    '  case "$cmd:$prev" in',
    ...table.flatMap(({ path, flags }) => flags.flatMap(flag => valueCase(path, flag))),
    '  esac',
    '  case "$cmd:$cur" in',
    ...cases('-*', row => [
      ...new Set([...row.flags, ...everywhere].flatMap(({ names }) => names)),
    ]),
    ...cases('*', row => [...row.commands.map(([command]) => command), ...row.argument]),
    '  esac',
    '  COMPREPLY=($(compgen -W "$wordlist" -- "$cur"))',
    '}',
    `complete -o default -o bashdefault -F _${name} ${name}`,
  ]
  return `${lines.join('\n')}\n`
}

/** What completes the value of a flag, where it takes one. */
function valueCase(path: string, { names, value }: Flag): string[] {
  if (!value) return []
  const pattern = names.map(one => `${path === '' ? '*' : `"${path}"`}:${one}`).join('|')
  const words = value.join(' ')
  const reply = words ? `COMPREPLY=($(compgen -W "${words}" -- "$cur")); ` : ''
  return [`    ${pattern}) ${reply}return ;;`]
}

/** Zsh reads the script of bash through its own bridge. */
function zsh(table: readonly CommandRow[]): string {
  return [
    `# ${name}: zsh`,
    'autoload -U +X compinit bashcompinit',
    'if ! whence compdef >/dev/null; then compinit -u; fi',
    'bashcompinit',
    bash(table),
  ].join('\n')
}

function fish(table: readonly CommandRow[]): string {
  // «new» is a command of its own, and one of «rules».
  const at = ({ path }: CommandRow): string => {
    if (path === '') return `complete -c ${name}`
    const others = table.filter(row => row.path.endsWith(` ${path}`))
    const tests = [
      ...path.split(' ').map(one => `__fish_seen_subcommand_from ${one}`),
      ...others.map(row => `not __fish_seen_subcommand_from ${row.path.split(' ')[0]}`),
    ]
    return `complete -c ${name} -n ${single(tests.join('; and '))}`
  }
  const flagLine = (row: CommandRow, { names, about, value }: Flag): string => {
    const flags = names.map(one => (one[1] === '-' ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`))
    const chosen = value && value.length > 0 ? ` -x -a ${single(value.join(' '))}` : ' -r'
    return `${at(row)} ${flags.join(' ')}${value ? chosen : ''} -d ${single(about)}`
  }
  const lines = table.flatMap(row => [
    ...row.flags.map(flag => flagLine(row, flag)),
    ...row.commands.map(([command, about]) => {
      const first = row.path === '' ? ' -n __fish_use_subcommand' : ''
      return `${at(row)}${first} -a ${command} -d ${single(about)}`
    }),
    ...(row.argument.length > 0 ? [`${at(row)} -f -a ${single(row.argument.join(' '))}`] : []),
  ])
  return `# ${name}: fish\n${lines.join('\n')}\n`
}

/** A flag as shells complete it. */
export interface Flag {
  /** `--format`, `-f`. */
  names: readonly string[]
  about: string
  /** The words that its value can be, none where it is free; undefined where the flag takes no value. */
  value?: readonly string[]
}

/** A command as shells complete it. */
export interface CommandRow {
  /** Without the program's name: `rules list`; empty for the program itself. */
  path: string
  about: string
  flags: readonly Flag[]
  /** Names of commands below it, with what they do. */
  commands: readonly (readonly [string, string])[]
  /** The words that its first argument can be; none where it is free, or there is none. */
  argument: readonly string[]
}

/** Words that only the packs and tables of the tool know, by flag (`--rule`) or command (`explain`). */
type KnownWords = Readonly<Record<string, readonly string[]>>

/** Every command of a program in one row, the program itself first. */
export function tableOf(command: Command, known: KnownWords, path = ''): CommandRow[] {
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
  return [row, ...below.flatMap(([child, name]) => tableOf(child, known, name))]
}

const visibleOptions = (command: Command): readonly Option[] =>
  command.createHelp().visibleOptions(command)

// «<sv|en>» says itself what it takes.
const listedIn = (flags: string): string[] =>
  /<([^<>|]+(?:\|[^<>|]+)+)>/.exec(flags)?.[1]?.split('|') ?? []

const flagOf = (
  { long, short, description, flags, required }: Option,
  known: KnownWords,
): Flag => ({
  names: [long, short].filter(name => name != null),
  about: description,
  ...(required ? { value: known[long ?? ''] ?? listedIn(flags) } : {}),
})

function argumentOf(command: Command, path: string, known: KnownWords): readonly string[] {
  const [first] = command.registeredArguments
  return first ? (known[path] ?? listedIn(`<${first.name()}>`)) : []
}

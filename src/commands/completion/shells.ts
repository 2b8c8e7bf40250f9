import type { CommandRow, Flag } from './table.ts'

/** The shells there are scripts for, each with what writes its script. */
export const shells = { bash, zsh, fish } as const
export type Shell = keyof typeof shells

const name = 'tankefter'

/** A script of bash; also the ground of that of zsh. */
function bash(table: readonly CommandRow[]): string {
  return `${[`# ${name}: bash`, ...finder(table), ...completer(table)].join('\n')}\ncomplete -o default -o bashdefault -F _${name} ${name}\n`
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

// Which command the line is about: the longest path of its words that is one.
function finder(table: readonly CommandRow[]): string[] {
  const paths = table.map(({ path }) => path).filter(Boolean)
  return [
    `_${name}_command() {`,
    '  local word found=""',
    '  for word in "$@"; do',
    `    case "\${found:+$found }$word" in`,
    `      ${paths.map(quoted).join('|')}) found="\${found:+$found }$word" ;;`,
    '    esac',
    '  done',
    '  printf "%s" "$found"',
    '}',
  ]
}

function completer(table: readonly CommandRow[]): string[] {
  return [
    `_${name}() {`,
    `  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" wordlist=""`,
    `  local cmd="$(_${name}_command "\${COMP_WORDS[@]:1:$((COMP_CWORD-1))}")"`,
    '  COMPREPLY=()',
    '  case "$cmd:$prev" in',
    ...valueCases(table),
    '  esac',
    '  case "$cmd:$cur" in',
    ...table.map(
      row => `    ${quoted(row.path)}:-*) wordlist="${flagNames(row, table).join(' ')}" ;;`,
    ),
    ...table.map(row => `    ${quoted(row.path)}:*) wordlist="${argumentWords(row).join(' ')}" ;;`),
    '  esac',
    '  COMPREPLY=($(compgen -W "$wordlist" -- "$cur"))',
    '}',
  ]
}

function valueCases(table: readonly CommandRow[]): string[] {
  const lines = (row: CommandRow, flag: Flag): string[] => {
    if (!flag.value) return []
    const at = row.path === '' ? '*' : quoted(row.path)
    const pattern = flag.names.map(one => `${at}:${one}`).join('|')
    const { words } = flag.value
    const reply =
      words.length > 0 ? `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$cur")); ` : ''
    return [`    ${pattern}) ${reply}return ;;`]
  }
  return table.flatMap(row => row.flags.flatMap(flag => lines(row, flag)))
}

// Flags of the program work after any command.
const flagNames = (row: CommandRow, [program]: readonly CommandRow[]): string[] => [
  ...new Set([...row.flags, ...(program?.flags ?? [])].flatMap(({ names }) => names)),
]

const argumentWords = ({ commands, argument }: CommandRow): readonly string[] => [
  ...commands.map(([command]) => command),
  ...argument.words,
]

const quoted = (text: string): string => `"${text}"`

function fish(table: readonly CommandRow[]): string {
  const lines = table.flatMap(row => [
    ...row.flags.map(flag => fishFlag(row, flag, table)),
    ...row.commands.map(
      ([command, about]) => `${fishAt(row, true, table)} -a ${command} -d ${single(about)}`,
    ),
    ...(row.argument.words.length > 0
      ? [`${fishAt(row, false, table)} -f -a ${single(row.argument.words.join(' '))}`]
      : []),
  ])
  return `# ${name}: fish\n${lines.join('\n')}\n`
}

function fishFlag(
  row: CommandRow,
  { names, about, value }: Flag,
  table: readonly CommandRow[],
): string {
  const flags = names.map(one =>
    one.startsWith('--') ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`,
  )
  const takes = value
    ? value.words.length > 0
      ? ` -x -a ${single(value.words.join(' '))}`
      : ' -r'
    : ''
  return `${fishAt(row, false, table)} ${flags.join(' ')}${takes} -d ${single(about)}`
}

// «new» is a command of its own, and one of «rules».
function fishAt({ path }: CommandRow, first: boolean, table: readonly CommandRow[]): string {
  if (path === '') return `complete -c ${name}${first ? ' -n __fish_use_subcommand' : ''}`
  const seen = path.split(' ')
  const others = table.filter(row => row.path.endsWith(` ${path}`))
  const tests = [
    ...seen.map(one => `__fish_seen_subcommand_from ${one}`),
    ...others.map(row => `not __fish_seen_subcommand_from ${row.path.split(' ')[0]}`),
  ]
  return `complete -c ${name} -n ${single(tests.join('; and '))}`
}

const single = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`

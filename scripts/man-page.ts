import { Command } from 'commander'
import { type CommandRow, type Flag, tableOf } from '../src/commands/completion.ts'
import { createProgram } from '../src/commands/program.ts'
import type { Locale } from '../src/core/types.ts'
import { cliMessages } from '../src/messages/cli.ts'
import { version } from '../src/version.ts'

const headings = {
  sv: {
    name: 'NAMN',
    synopsis: 'ANVÄNDNING',
    about: 'BESKRIVNING',
    commands: 'KOMMANDON',
    options: 'FLAGGOR',
    examples: 'EXEMPEL OCH FELKODER',
    files: 'FILER',
  },
  en: {
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    about: 'DESCRIPTION',
    commands: 'COMMANDS',
    options: 'OPTIONS',
    examples: 'EXAMPLES AND EXIT STATUS',
    files: 'FILES',
  },
} as const

const files = {
  sv: {
    'tankefter.yml': 'Inställningar, i mappen med utkast eller ovanför.',
    '~/.cache/tankefter':
      'Vad tidigare körningar kom fram till, krypterat. Under XDG_CACHE_HOME om den är satt; i den mapp som TANKEFTER_CACHE anger; i CI bara där.',
  },
  en: {
    'tankefter.yml': 'Settings, in the folder of drafts or above it.',
    '~/.cache/tankefter':
      'What earlier runs found out, encrypted. Below XDG_CACHE_HOME where that is set; in the folder that TANKEFTER_CACHE names; in CI only there.',
  },
} as const

/** The manual page in one language, made of the same table as `--help`. */
export function manPage(locale: Locale): string {
  const words = cliMessages[locale]
  const titles = headings[locale]
  const table = tableOf(
    createProgram(new Command(), locale, version, async () => {}),
    {},
  )
  const [program, ...commands] = table
  return `${[
    `.TH TANKEFTER 1 "" "tankefter ${version}"`,
    `.SH ${roff(titles.name)}`,
    `tankefter \\- ${roff(firstSentence(words.about))}`,
    `.SH ${roff(titles.synopsis)}`,
    `.B tankefter\n${roff(words.usage)}`,
    `.SH ${roff(titles.about)}`,
    roff(words.about),
    `.SH ${roff(titles.commands)}`,
    ...commands.filter(({ commands: below }) => below.length === 0).map(commandText),
    `.SH ${roff(titles.options)}`,
    ...(program?.flags ?? []).map(flagText),
    `.SH ${roff(titles.examples)}`,
    `.nf\n${words.examples.split('\n').map(roff).join('\n')}\n.fi`,
    `.SH ${roff(titles.files)}`,
    ...Object.entries(files[locale]).map(
      ([name, about]) => `.TP\n.B ${roff(name)}\n${roff(about)}`,
    ),
  ].join('\n')}\n`
}

// Every command has its --help.
const own = (flags: readonly Flag[]): readonly Flag[] =>
  flags.filter(({ names }) => !names.includes('--help'))

const hex = (sign: string): string =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/** Text that roff prints as it stands, whatever the locale it is read in. */
const roff = (text: string): string =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^(?=[.'])/, '\\&')
    .replace(/[^\0-\x7f]/gu, sign => `\\[u${hex(sign)}]`)

const flagText = ({ names, about, value }: Flag): string =>
  `.TP\n.B ${roff(names.join(', '))}${value ? ' \\fI\\[u2026]\\fR' : ''}\n${roff(about)}`

const nested = (flag: Flag): string => `.RS\n${flagText(flag)}\n.RE`

const commandText = ({ path, about, flags }: CommandRow): string =>
  [`.TP\n.B ${roff(path)}`, roff(about), ...own(flags).map(nested)].join('\n')

const firstSentence = (text: string): string => text.split('. ')[0] ?? text

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { channels as channelWords, metadataKeys } from '../core/front-matter/keys.ts'
import { yamlScalar } from '../core/front-matter/print.ts'
import type { Locale } from '../core/types.ts'
import { rangeOf } from '../core/working-hours.ts'
import { exit, type Io, interrupted, type Options, UsageError } from '../engine/types.ts'
import { type Hook, hooks, initWords } from '../messages/authoring.ts'
import { configurationKeys } from '../node/config/keys.ts'
import { configurationNames } from '../node/config/load.ts'
import { parseSettings } from '../node/config/parse.ts'
import { writeNew } from '../node/write.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import { version } from '../version.ts'
import type { Call } from './call.ts'
import { unwritable } from './failure.ts'
import type { Setup } from './init-prompts.ts'
import { channelOf, draftTemplate } from './new.ts'
import { oneOf, splitList } from './options.ts'

/** What the command line answers of the questions; undefined where it does not. */
type InitAnswers = Partial<Record<'who' | 'channels' | 'branches' | 'hours' | 'hook', string>>

const usual: Setup = {
  who: '',
  channels: ['facebook'],
  branches: [],
  hours: [],
  register: '',
  hook: 'none',
}

/**
 * Asks what has to be known and writes a configuration, an example draft and, if wanted, a hook. Files that are there already
 * are left as they are, and named. Gives 130 where the user left: then nothing is written.
 */
export async function init(call: Call<InitAnswers & { yes?: boolean }>): Promise<number> {
  const { own: answers, options, io, fallbackLocale: locale } = call
  const words = initWords[locale]
  const known = answersOf(answers, options, locale)
  const ask = async () => (await import('./init-prompts.ts')).askForSetup(known, usual, io, locale)
  const setup = answers.yes ? { ...usual, ...known } : await ask()
  if (!setup) return interrupted
  const hook = hookFile(setup.hook, io.cwd, words.hookName)
  const files = [...filesOf(setup, io, locale), ...(hook ? [hook] : [])]
  const isWritten = files.map(file => write(file, io, locale)).every(Boolean)
  const lacksHook = setup.hook !== 'none' && !hook
  if (lacksHook) io.stderr.write(`${words.noGit(setup.hook)}\n`)
  if (isWritten) io.stdout.write(`${words.next(words.folder)}\n`)
  return isWritten && !lacksHook ? exit.fine : exit.failed
}

function filesOf(setup: Setup, io: Io, locale: Locale): NewFile[] {
  const words = initWords[locale]
  const name = configurationNames.find(one => existsSync(join(io.cwd, one))) ?? 'tankefter.yml'
  const isThere = setup.register !== '' && existsSync(resolve(io.cwd, setup.register))
  if (setup.register && !isThere)
    io.stderr.write(`${sanitize(words.registerMissing(setup.register))}\n`)
  const { channels, branches } = setup
  const [channel = 'facebook'] = channels
  const draft = draftTemplate({ channel, locale, limits: {}, branches, body: words.post })
  return [
    { path: join(io.cwd, name), text: configurationText(setup, isThere, io.cwd, locale) },
    { path: join(io.cwd, words.folder, `${words.example}.md`), text: draft },
  ]
}

function write({ path, text, mode }: NewFile, io: Io, locale: Locale): boolean {
  const words = initWords[locale]
  const shown = relative(io.cwd, path)
  const { problem } = writeNew(path, text, mode)
  if (problem === undefined) io.stdout.write(`${sanitize(words.made(shown))}\n`)
  else if (problem === 'exists') io.stdout.write(`${sanitize(words.kept(shown))}\n`)
  else io.stderr.write(`${sanitize(unwritable(shown, problem, locale))}\n`)
  return problem === undefined || problem === 'exists'
}

type ConfigurationKey = keyof typeof configurationKeys

const ownName: Readonly<Record<Locale, string>> = { sv: 'Föreningen', en: 'The association' }

/** Keys that stand as comments until somebody wants them, with an example of each. */
const offered: readonly (readonly [ConfigurationKey, Readonly<Record<Locale, string>>])[] = [
  [
    'spokespersons',
    { sv: '["Karin Nilsson, förbundsordförande"]', en: '["Karin Nilsson, president"]' },
  ],
  ['own-domains', { sv: '[exempel.se]', en: '[example.org]' }],
  ['fail-on', { sv: 'varning', en: 'warning' }],
  ['ignore', { sv: '[arkiv/**]', en: '[archive/**]' }],
]

/**
 * The text of a `tankefter.yml` in the reader's language, each key with a comment. A register that cannot be read yet stands
 * as one too: where it is named and missing, every run stops.
 */
function configurationText(
  setup: Setup,
  registerIsThere: boolean,
  cwd: string,
  locale: Locale,
): string {
  const entry = (key: ConfigurationKey, value: string, active = true): string[] => [
    '',
    `# ${configurationKeys[key].about[locale]}`,
    `${active ? '' : '# '}${keyIn(key, locale)}: ${value}`,
  ]
  const { who, branches, hours, register } = setup
  const lines = [
    `# yaml-language-server: $schema=${schemaAddress(cwd)}`,
    `# ${initWords[locale].head}`,
    ...entry('own-sources', flow(who ? [who] : [ownName[locale]]), who !== ''),
    ...(who.startsWith('@') ? entry('own-accounts', flow([who])) : []),
    ...profileLines(setup, locale),
    ...entry('branches', flow(branches.length ? branches : example[locale]), branches.length > 0),
    ...entry('register', JSON.stringify(register || '../samtycken.csv'), registerIsThere),
    ...entry('schedule', scheduleText(hours, locale), hours.length > 0),
    ...offered.flatMap(([key, value]) => entry(key, value[locale], false)),
  ]
  const text = `${lines.join('\n')}\n`
  parseSettings(text, { path: '', shownAs: 'tankefter.yml' })
  return text
}

const schemaFile = 'schema/tankefter.schema.json'

/** Where editors find the schema of the configuration: in the project where tankefter is installed there, else in the registry. */
const schemaAddress = (cwd: string): string =>
  existsSync(join(cwd, 'node_modules/tankefter', schemaFile))
    ? `./node_modules/tankefter/${schemaFile}`
    : `https://unpkg.com/tankefter@${version}/${schemaFile}`

function scheduleText(hours: readonly string[], locale: Locale): string {
  const { keys } = configurationKeys.schedule.kind
  const name = (key: keyof typeof keys) => (locale === 'sv' ? keys[key].sv : key)
  const own = hours.length > 0 ? hours : ['08.00-12.00', '13.00-16.30']
  const holidays = locale === 'sv' ? 'svenska' : 'swedish'
  return `{${name('hours')}: ${flow(own)}, ${name('holidays')}: [${holidays}]}`
}

const example = { sv: ['post', 'sjöfolk', 'vård'], en: ['post', 'seafarers', 'care'] } as const

function profileLines({ channels }: Setup, locale: Locale): string[] {
  if (channels.length === 0) return []
  const names = channels.map(channel => channelWords[channel]?.[locale] ?? channel)
  return [
    '',
    `# ${initWords[locale].everywhere}`,
    `${keyIn('profiles', locale)}:`,
    `  - ${locale === 'sv' ? 'filer' : 'files'}: "**"`,
    `    ${metadataKeys.channel[locale]}: [${names.join(', ')}]`,
  ]
}

const keyIn = (key: ConfigurationKey, locale: Locale): string =>
  locale === 'sv' ? configurationKeys[key].sv : key

const flow = (values: readonly string[]): string => `[${values.map(yamlScalar).join(', ')}]`

/** What the command line answers of the questions; throws a `UsageError` where a channel, hour or hook is not known. */
function answersOf(
  { who, channels: written, branches, hours, hook }: InitAnswers,
  { register }: Options,
  locale: Locale,
): Partial<Setup> {
  return {
    ...(who !== undefined && { who: oneLine(who) }),
    ...(written !== undefined && {
      channels: splitList(written).map(one => channelOf(one, locale)),
    }),
    ...(branches !== undefined && { branches: splitList(branches).map(oneLine) }),
    ...(hours !== undefined && { hours: splitList(hours).map(one => requireHours(one, locale)) }),
    ...(register !== undefined && { register: oneLine(register) }),
    ...(hook !== undefined && { hook: oneOf('--hook', hook, hooks, locale) }),
  }
}

function requireHours(written: string, locale: Locale): string {
  if (!rangeOf(written)) throw new UsageError(`--hours ${written}: ${initWords[locale].wrongHours}`)
  return written.replace(/\s/g, '')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A file to write: absolute path, text, and permissions where they matter. */
interface NewFile {
  path: string
  text: string
  mode?: number
}

/** The file that makes git check drafts; undefined where there is no git repository to put it in. */
function hookFile(hook: Hook, cwd: string, name: string): NewFile | undefined {
  if (hook === 'pre-commit')
    return { path: join(cwd, '.pre-commit-config.yaml'), text: framework(name) }
  if (hook === 'none') return undefined
  // Git itself knows where its hooks are, in work trees and with core.hooksPath too.
  const asked = ['rev-parse', '--git-path', 'hooks']
  const { status, stdout } = spawnSync('git', asked, { cwd, encoding: 'utf8' })
  const folder = status === 0 ? stdout.replace(/\r?\n$/, '') : ''
  if (folder === '') return undefined
  return { path: join(resolve(cwd, folder), 'pre-commit'), text: script, mode: 0o755 }
}

const framework = (name: string): string =>
  [
    'repos:',
    '  - repo: local',
    '    hooks:',
    '      - id: tankefter',
    `        name: ${name}`,
    '        entry: tankefter --staged',
    '        language: system',
    '        pass_filenames: false',
    // Without it pre-commit hides what stops nothing.
    '        verbose: true',
    "        files: '\\.(md|txt|xlsx|csv|docx|odt)$'",
    '',
  ].join('\n')

const script = [
  '#!/bin/sh',
  'if command -v tankefter >/dev/null; then exec tankefter --staged; fi',
  'exec npx --no-install tankefter --staged',
  '',
].join('\n')

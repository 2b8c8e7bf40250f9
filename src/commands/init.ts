import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Locale } from '../../core/types.ts'
import { configurationNames } from '../../node/configuration/find.ts'
import { safe } from '../../reporters/safe.ts'
import { exit, type Io, UsageError } from '../io.ts'
import { draftTemplate } from '../new/template.ts'
import type { Options } from '../program.ts'
import { writeNew } from '../write-new.ts'
import type { InitAnswers, Setup } from './answers.ts'
import { configurationText } from './configuration-text.ts'
import { given } from './given.ts'
import { hookFile, type NewFile } from './hook-files.ts'
import { initWords } from './words.ts'

const interrupted = 130
const usual: Setup = { who: '', channels: ['facebook'], branches: [], register: '', hook: 'none' }

/**
 * Asks what has to be known and writes a configuration, an example draft and, if wanted, a hook.
 * What is there already is left as it is, and told of.
 *
 * @returns 0, 2 where something could not be written, 130 where the reader left: then nothing is.
 * @throws {UsageError} where there is nobody to ask, or an answer on the command line is none.
 */
export async function init(
  answers: InitAnswers,
  options: Options,
  io: Io,
  spoken: Locale,
): Promise<number> {
  const locale = options.locale ?? spoken
  const known = given(answers, options, locale)
  const setup = answers.yes ? { ...usual, ...known } : await asked(known, io, locale)
  if (!setup) return interrupted
  const files = filesOf(setup, io, locale)
  const written = files.map(file => write(file, io, locale))
  const { folder, next } = initWords[locale]
  if (written.every(Boolean)) io.stdout.write(`${next(folder)}\n`)
  return written.every(Boolean) ? exit.fine : exit.failed
}

async function asked(known: Partial<Setup>, io: Io, locale: Locale): Promise<Setup | undefined> {
  const { stdin, stdout } = process
  const someone = io.stdout.isTTY && stdin.isTTY && stdout.isTTY
  if (!someone) throw new UsageError(initWords[locale].noTerminal)
  const { ask } = await import('./ask.ts')
  return ask(known, usual, locale)
}

function filesOf(setup: Setup, io: Io, locale: Locale): NewFile[] {
  const words = initWords[locale]
  const name = configurationNames.find(one => existsSync(join(io.cwd, one))) ?? 'tankefter.yml'
  const isThere = setup.register !== '' && existsSync(resolve(io.cwd, setup.register))
  if (setup.register && !isThere)
    io.stderr.write(`${safe(words.registerMissing(setup.register))}\n`)
  const hook = hookFile(setup.hook, io.cwd, words.hookName)
  if (setup.hook !== 'none' && !hook) throw new UsageError(words.noGit)
  return [
    { path: join(io.cwd, name), text: configurationText(setup, isThere, locale) },
    { path: join(io.cwd, words.folder, `${words.example}.md`), text: exampleText(setup, locale) },
    ...(hook ? [hook] : []),
  ]
}

const exampleText = ({ channels, branches }: Setup, locale: Locale): string =>
  draftTemplate({
    channel: channels[0] ?? 'facebook',
    locale,
    limits: {},
    branches,
    body: initWords[locale].post,
  })

function write({ path, text, mode }: NewFile, io: Io, locale: Locale): boolean {
  const words = initWords[locale]
  const shown = relative(io.cwd, path)
  const { problem } = writeNew(path, text, mode)
  if (problem === undefined) io.stdout.write(`${safe(words.made(shown))}\n`)
  else if (problem === 'exists') io.stdout.write(`${safe(words.kept(shown))}\n`)
  else io.stderr.write(`${safe(words.unwritable(shown, problem))}\n`)
  return problem === undefined || problem === 'exists'
}

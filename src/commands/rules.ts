import { existsSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { idPattern } from '../core/pack/shapes.ts'
import { detectorsOf } from '../core/pack/uses.ts'
import { type Detector, type Locale, locales } from '../core/types.ts'
import { exit, type Io, interrupted, UsageError } from '../engine/types.ts'
import { detectorWords, newPolicyWords } from '../messages/rules.ts'
import { loadBuiltInPacks } from '../node/packs/choose.ts'
import { type NewPolicy, policyPack } from '../node/packs/scaffold-policy.ts'
import { readText } from '../node/read.ts'
import { writeNew } from '../node/write.ts'
import { jsonText, sanitize, usableWidth, wrap, wrapAfter } from '../reporters/terminal-text.ts'
import type { Call } from './call.ts'
import { oneOf, requireListFormat } from './options.ts'

/** Lists what a policy can use, by pack: id and what it finds. */
export async function listDetectors(call: Call): Promise<number> {
  const { options, io, fallbackLocale: locale } = call
  requireListFormat(options, locale)
  const all = await proposable()
  io.stdout.write(options.format === 'json' ? asJson(all, locale) : asText(all, locale, io))
  return exit.fine
}

/** The detectors and rules of the packs that come along, save those that look after drafts themselves. */
async function proposable(): Promise<readonly Detector[]> {
  const all = detectorsOf(await loadBuiltInPacks()).values()
  return [...all].filter(({ keywords }) => keywords !== undefined)
}

const asJson = (all: readonly Detector[], locale: Locale): string =>
  jsonText(all.map(({ pack, id, about }) => ({ id, pack, about: about[locale] })))

function asText(all: readonly Detector[], locale: Locale, io: Io): string {
  const width = usableWidth(io.stdout.columns ?? 80)
  const blocks = all.map(({ id, about }) =>
    [id, ...wrapAfter('  ', about[locale].replace(/\s+/g, ' ').trim(), width)].join('\n'),
  )
  return `${[...blocks, wrap(detectorWords[locale].hint, width).join('\n')].join('\n\n')}\n`
}

/** What the command line answers of the questions; undefined where it does not. */
interface InitPackAnswers {
  organisation?: string
  policy?: string
  language?: string
}

/** Makes a pack of a policy's text in a new folder: its clauses, and proposals for what looks after them; gives 130 where the user left. */
export async function initPack(call: Call<InitPackAnswers>): Promise<number> {
  const { own: answers, io, fallbackLocale: locale } = call
  const [given = ''] = call.args
  const words = newPolicyWords[locale]
  const folder = resolve(io.cwd, given)
  const id = basename(folder)
  if (!new RegExp(idPattern, 'u').test(id)) throw new UsageError(words.wrongId(id))
  if (existsSync(join(folder, 'pack.yml'))) throw new UsageError(words.exists(given))
  const policy = await policyOf(id, answers, io, locale)
  if (!policy) return interrupted
  const { files, clauses, used, detectors } = policyPack(policy, await proposable())
  for (const [name, text] of Object.entries(files)) {
    const { problem } = writeNew(join(folder, name), text)
    if (problem === undefined) continue
    io.stderr.write(`${sanitize(words.unwritten(join(given, name), problem))}\n`)
    return exit.failed
  }
  const shown = relative(io.cwd, folder) || '.'
  const lines = [
    words.made(shown),
    words.told(clauses, used, detectors),
    '',
    ...words.next(shown, shown === '.' ? '.' : `./${shown}`),
  ]
  const width = usableWidth(io.stdout.columns ?? 80)
  io.stdout.write(`${lines.flatMap(line => wrap(sanitize(line), width)).join('\n')}\n`)
  return exit.fine
}

/** What is answered on the command line and, for the rest, on the terminal. */
async function policyOf(
  id: string,
  answers: InitPackAnswers,
  io: Io,
  locale: Locale,
): Promise<NewPolicy | undefined> {
  const words = newPolicyWords[locale]
  const { organisation, policy: path } = answers
  const named = answers.language?.toLowerCase()
  const language = named === undefined ? undefined : oneOf('--language', named, locales, locale)
  if (organisation !== undefined && path !== undefined && language !== undefined)
    return { id, organisation, language, text: textAt(path, io, locale) }
  const { asking, askForLine, askForOne } = await import('./init-prompts.ts')
  const isMissing = (written = '') =>
    existsSync(resolve(io.cwd, written)) ? undefined : words.missing(written)
  const languages = locales.map(value => ({ value, label: words.languages[value] }))
  return asking(words.questions, words, io, async () => {
    const own = organisation ?? (await askForLine(words.organisation, ''))
    const file = path ?? (await askForLine(words.policy, '', isMissing))
    const written = language ?? (await askForOne(words.language, languages, locale))
    return { id, organisation: own, language: written, text: textAt(file, io, locale) }
  })
}

const mostBytes = 1 << 20

/** The text of a policy's file. */
function textAt(path: string, io: Io, locale: Locale): string {
  const words = newPolicyWords[locale]
  const read = readText(path, io.cwd, mostBytes)
  if (read.reason === 'missing') throw new UsageError(words.missing(path))
  if (read.reason !== undefined || read.text.includes('\0'))
    throw new UsageError(words.noText(path))
  if (read.text.trim() === '') throw new UsageError(words.noClauses(path))
  return read.text
}

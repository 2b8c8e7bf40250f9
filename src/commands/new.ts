import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { draftEndings, isDraftName } from '../core/file-kinds.ts'
import { channels, imageKeys, lookUp, metadataKeys } from '../core/front-matter/keys.ts'
import type { Locale, Pack } from '../core/types.ts'
import { dayIn } from '../engine/context.ts'
import { openRun } from '../engine/open-run.ts'
import { didYouMean, exit, UsageError } from '../engine/types.ts'
import { templateWords } from '../messages/authoring.ts'
import { loadChosenPacks } from '../node/packs/choose.ts'
import { writeNew } from '../node/write.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import type { Call } from './call.ts'
import { unwritable } from './failure.ts'

/**
 * Writes a draft to fill in for a channel, into a file that was not there; `-` prints it. The file gets the ending of drafts
 * where it has none, and is named after the day and the channel where it is left out.
 */
export async function newDraft(call: Call): Promise<number> {
  const { options, io } = call
  const [written = '', file] = call.args
  const paths = file === undefined || file === '-' ? [] : [file]
  const { configuration, locale } = openRun({ ...call, paths })
  const { settings } = configuration
  const channel = channelOf(written, locale)
  const packs = (await loadChosenPacks(configuration)).map(({ pack }) => pack)
  const text = draftTemplate({
    channel,
    locale,
    limits: limitsFor(channel, packs, settings.limits ?? {}),
    branches: settings.branches ?? [],
  })
  if (file === '-') {
    io.stdout.write(text)
    return exit.fine
  }
  const given = file ?? freeName(`${dayIn(options, settings)}-${channel}`, io.cwd)
  // A file with another ending is no draft, and would never be read.
  const name = isDraftName(given, draftEndings) ? given : `${given}.md`
  const words = templateWords[locale]
  const { problem } = writeNew(resolve(io.cwd, name), text)
  if (problem === 'exists') throw new UsageError(words.exists(name))
  if (problem !== undefined) throw new UsageError(unwritable(name, problem, locale))
  io.stdout.write(`${sanitize(words.made(name, shellWord(name)))}\n`)
  return exit.fine
}

/** A word as a shell takes it: in quotation marks where it holds more than letters, digits and signs of paths. */
const shellWord = (word: string): string =>
  /^[\p{L}\p{N}_./+@%-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

function freeName(stem: string, cwd: string): string {
  let name = `${stem}.md`
  for (let nth = 2; existsSync(resolve(cwd, name)); nth++) name = `${stem}-${nth}.md`
  return name
}

/** The canonical name of a channel: «fb» is `facebook`. Throws a `UsageError` with the nearest where there is none. */
export function channelOf(written: string, locale: Locale): string {
  const channel = lookUp(channels, written)
  if (channel !== undefined) return channel
  const known = Object.keys(channels)
  throw new UsageError(
    templateWords[locale].unknownChannel(written, known.join(', ')) +
      didYouMean(written, known, locale),
  )
}

/** What a draft of a channel may hold: what is counted → how many at most. */
type ChannelLimits = Readonly<Record<string, number>>

interface TemplateSetting {
  /** Canonical: `instagram`. */
  channel: string
  locale: Locale
  limits: ChannelLimits
  branches: readonly string[]
  /** What stands where the post is to be written; a hint where left out. */
  body?: string
}

/** Channels on which a post is a picture or a film. */
const pictured = ['instagram', 'tiktok', 'youtube']

/** A draft to fill in: the metadata that its channel needs, the rest as comments. */
export function draftTemplate(setting: TemplateSetting): string {
  const { channel, locale, limits, branches, body } = setting
  const words = templateWords[locale]
  const key = (name: keyof typeof metadataKeys) => metadataKeys[name][locale]
  // A branch is free text of the configuration: one line it stays.
  const branch = branches.join(', ').replace(/\s+/g, ' ')
  const limited = Object.entries(limits).map(
    ([what, most]) => `${most} ${words.counted[what] ?? what}`,
  )
  const lines = [
    '---',
    `${key('channel')}: ${channels[channel]?.[locale] ?? channel}`,
    ...(limited.length > 0 ? [`# ${words.limits(limited.join(', '))}`] : []),
    `${key('publish')}:            # ${words.publish}`,
    ...(branches.length > 0 ? [`${key('branch')}:               # ${branch}`] : []),
    `# ${key('campaign')}:             ${words.campaign}`,
    ...pictureLines(channel, locale),
    `# ${key('people')}: ${words.people}`,
    '---',
    '',
    body ?? words.body,
  ]
  return `${lines.join('\n')}\n`
}

function pictureLines(channel: string, locale: Locale): string[] {
  const words = templateWords[locale]
  const lines = [
    `${metadataKeys.images[locale]}:`,
    `  - ${imageKeys.file[locale]}:               # ${words.file}`,
    `    ${imageKeys.alt[locale]}:               # ${words.alt}`,
    `    ${imageKeys.people[locale]}: []       # ${words.nobody}`,
  ]
  return pictured.includes(channel) ? lines : lines.map(line => `# ${line}`)
}

/** The limits of a channel as packs and configuration have them. */
function limitsFor(
  channel: string,
  packs: readonly Pack[],
  own: Readonly<Record<string, Readonly<Record<string, number>>>>,
): ChannelLimits {
  const found: Record<string, number> = {}
  for (const { id, checks } of packs.flatMap(({ rules }) => rules))
    for (const { match, of, limits } of checks) {
      const most = own[id]?.[channel] ?? (limits as ChannelLimits | undefined)?.[channel]
      if (match === 'count' && typeof of === 'string' && most !== undefined) found[of] = most
    }
  return found
}

import { channels, imageKeys, metadataKeys } from '../../core/metadata/keys.ts'
import type { Locale, Pack } from '../../core/types.ts'
import { templateWords } from './words.ts'

/** What a draft of a channel may hold: what is counted → how many at most. */
export type ChannelLimits = Readonly<Record<string, number>>

export interface TemplateSetting {
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
export function draftTemplate({
  channel,
  locale,
  limits,
  branches,
  body,
}: TemplateSetting): string {
  const words = templateWords[locale]
  const key = (name: keyof typeof metadataKeys) => metadataKeys[name][locale]
  const limited = Object.entries(limits).map(([what, most]) => words.most(what, most))
  const lines = [
    '---',
    `${key('channel')}: ${channels[channel]?.[locale] ?? channel}`,
    ...(limited.length > 0 ? [`# ${words.limits(limited.join(', '))}`] : []),
    `${key('publish')}:            # ${words.publish}`,
    ...(branches.length > 0 ? [`${key('branch')}:               # ${inComment(branches)}`] : []),
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

// A branch is free text of the configuration: one line it stays.
const inComment = (texts: readonly string[]): string => texts.join(', ').replace(/\s+/g, ' ')

/** The limits of a channel as packs and configuration have them. */
export function limitsFor(
  channel: string,
  packs: readonly Pack[],
  own: Readonly<Record<string, Readonly<Record<string, number>>>>,
): ChannelLimits {
  const found: Record<string, number> = {}
  for (const { id, signals } of packs.flatMap(({ rules }) => rules))
    for (const { match, of, limits } of signals) {
      const most = own[id]?.[channel] ?? (limits as ChannelLimits | undefined)?.[channel]
      if (match === 'count' && typeof of === 'string' && most !== undefined) found[of] = most
    }
  return found
}

import type { Facts, Locale, Translated } from './types.ts'

const channelNames: Readonly<Record<string, string | Translated>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  tiktok: { sv: 'Tiktok', en: 'TikTok' },
  linkedin: { sv: 'Linkedin', en: 'LinkedIn' },
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  youtube: { sv: 'Youtube', en: 'YouTube' },
}

/** A wording that is made for each language of readers. */
export function inBoth(make: (locale: Locale) => string): Translated {
  return { sv: make('sv'), en: make('en') }
}

/** A channel as readers write it; as it stands where it is not known. */
export function channelName(channel: string): Translated {
  const name = channelNames[channel] ?? channel
  return typeof name === 'string' ? { sv: name, en: name } : name
}

/** Words in one row with «and» or «or» before the last: «a, b eller c». */
export const inRow = (words: readonly string[], last: string): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(` ${last} `)

/** Several things in one row: «Facebook, X och Threads». */
export const listed = (things: readonly Translated[]): Translated =>
  inBoth(locale =>
    inRow(
      things.map(thing => thing[locale]),
      locale === 'sv' ? 'och' : 'and',
    ),
  )

/** A wording with facts in the place of its `{…}`; nothing where a fact is not given. */
export const fillIn = (wording: string, facts: Facts, locale: Locale): string =>
  wording.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const fact = facts[name] ?? ''
    return typeof fact === 'object' ? fact[locale] : String(fact)
  })

/** How it stands with a consent, in the words of a reader; `{…}` stands for a fact. */
const statusWords = {
  free: { sv: 'behövs inte', en: 'not needed' },
  holds: { sv: 'gäller', en: 'holds' },
  'no-record': { sv: 'saknas', en: 'missing' },
  'no-guardian': { sv: 'vårdnadshavare saknas', en: 'guardian missing' },
  withdrawn: { sv: 'återkallat {date}', en: 'withdrawn {date}' },
  'withdrawn-undated': { sv: 'återkallat, datum okänt', en: 'withdrawn, date unknown' },
  expired: { sv: 'gick ut {date}', en: 'ended {date}' },
  'not-yet': { sv: 'gäller först {date}', en: 'holds from {date}' },
  channel: { sv: 'gäller inte {channel}', en: 'not for {channel}' },
  use: { sv: 'täcker inte {use}', en: 'does not cover {use}' },
} satisfies Readonly<Record<string, Translated>>

/** How it can stand with a consent. */
export type ConsentState = keyof typeof statusWords

/** Takes how it stands with a consent and the facts of it, gives it in words. */
export const statusLabel = (state: ConsentState, facts: Facts): Translated =>
  inBoth(locale => fillIn(statusWords[state][locale], facts, locale))

import type { ConsentUse, Translated } from './types.ts'

/** What a consent can cover, in the words of a reader. */
export const useWords: Readonly<Record<ConsentUse, Translated>> = {
  name: { sv: 'namn', en: 'name' },
  picture: { sv: 'bild', en: 'picture' },
  quote: { sv: 'citat', en: 'quote' },
  membership: { sv: 'medlemskap', en: 'membership' },
  sensitive: { sv: 'känsliga uppgifter', en: 'sensitive data' },
}

const channelNames: Readonly<Record<string, Translated>> = {
  facebook: both('Facebook'),
  instagram: both('Instagram'),
  x: both('X'),
  tiktok: { sv: 'Tiktok', en: 'TikTok' },
  linkedin: { sv: 'Linkedin', en: 'LinkedIn' },
  threads: both('Threads'),
  bluesky: both('Bluesky'),
  mastodon: both('Mastodon'),
  youtube: { sv: 'Youtube', en: 'YouTube' },
}

function both(name: string): Translated {
  return { sv: name, en: name }
}

/** A channel as readers write it; as it stands where it is not known. */
export function channelName(channel: string): Translated {
  return channelNames[channel] ?? both(channel)
}

/** Several things in one row: «Facebook, X och Threads». */
export function listed(things: readonly Translated[]): Translated {
  const row = (words: readonly string[], and: string) =>
    [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(` ${and} `)
  return {
    sv: row(
      things.map(({ sv }) => sv),
      'och',
    ),
    en: row(
      things.map(({ en }) => en),
      'and',
    ),
  }
}

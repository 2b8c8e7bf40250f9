/**
 * The one table of what front matter and consent registers can say: every key
 * and every value, in Swedish and English. Reading, suggestions and
 * documentation are derived from it.
 */
import type {
  ConsentRecord,
  ConsentUse,
  IgnoreEntry,
  Image,
  Metadata,
  MetadataKey,
  Person,
  PersonRole,
} from '../types.ts'
import type { Words } from './vocabulary.ts'

type KeyOf<T> = Exclude<keyof T, 'place'> & string

/** The keys of a draft. */
export const metadataKeys: Words<MetadataKey> = {
  channel: { sv: 'kanal', en: 'channel', also: ['kanaler', 'channels'] },
  account: { sv: 'konto', en: 'account' },
  visibility: { sv: 'synlighet', en: 'visibility' },
  role: { sv: 'roll', en: 'role' },
  errand: { sv: 'ärende', en: 'errand' },
  'paid-time': { sv: 'betald-tid', en: 'paid-time' },
  'working-hours': { sv: 'arbetstid', en: 'working-hours' },
  written: { sv: 'skriven', en: 'written', also: ['skrivet', 'skrivs'] },
  publish: { sv: 'publiceras', en: 'publish', also: ['publicering', 'published'] },
  language: { sv: 'språk', en: 'language' },
  branch: { sv: 'bransch', en: 'branch' },
  audience: { sv: 'målgrupp', en: 'audience', also: ['målgrupper'] },
  campaign: { sv: 'kampanj', en: 'campaign' },
  boost: { sv: 'boost', en: 'boost' },
  people: { sv: 'personer', en: 'people', also: ['person'] },
  images: { sv: 'bilder', en: 'images', also: ['bild', 'image'] },
  shares: { sv: 'delar-från', en: 'shares', also: ['delar'] },
  sources: { sv: 'källor', en: 'sources', also: ['källa', 'source'] },
  ignore: { sv: 'ignorera', en: 'ignore' },
}

/** The keys of somebody under `people`. */
export const personKeys: Words<KeyOf<Person>> = {
  name: { sv: 'namn', en: 'name' },
  role: { sv: 'roll', en: 'role' },
  consent: { sv: 'samtycke', en: 'consent' },
}

/** The keys of a picture under `images`. */
export const imageKeys: Words<KeyOf<Image>> = {
  file: { sv: 'fil', en: 'file' },
  alt: { sv: 'alt', en: 'alt', also: ['alt-text', 'alternativtext'] },
  people: { sv: 'personer', en: 'people', also: ['person'] },
  photographer: { sv: 'foto', en: 'photographer', also: ['fotograf', 'photo'] },
  ai: { sv: 'ai', en: 'ai' },
}

/** The keys of an entry under `ignore`. */
export const ignoreKeys: Words<KeyOf<IgnoreEntry>> = {
  rule: { sv: 'regel', en: 'rule' },
  reason: { sv: 'skäl', en: 'reason' },
  until: { sv: 'till', en: 'until', also: ['till och med', 't.o.m.'] },
}

/** The keys of a consent record, which are the columns of a register too. */
export const recordKeys: Words<KeyOf<ConsentRecord>> = {
  id: { sv: 'id', en: 'id' },
  name: { sv: 'namn', en: 'name' },
  role: { sv: 'roll', en: 'role' },
  uses: { sv: 'gäller', en: 'covers', also: ['uses'] },
  channels: { sv: 'kanaler', en: 'channels', also: ['kanal', 'channel'] },
  from: { sv: 'datum', en: 'date', also: ['from', 'valid-from', 'giltig-från'] },
  until: { sv: 'giltig-till', en: 'valid-until', also: ['until', 'giltigt-till', 'expires'] },
  withdrawn: { sv: 'återkallat', en: 'withdrawn', also: ['återkallad', 'revoked'] },
  guardian: { sv: 'vårdnadshavare', en: 'guardian' },
  basis: { sv: 'underlag', en: 'basis', also: ['evidence'] },
}

export const flags: Words<'yes' | 'no'> = {
  yes: { sv: 'ja', en: 'yes', also: ['true', 'sant'] },
  no: { sv: 'nej', en: 'no', also: ['false', 'falskt'] },
}

export const channels: Words<string> = {
  facebook: { sv: 'facebook', en: 'facebook', also: ['fb'] },
  instagram: { sv: 'instagram', en: 'instagram', also: ['ig', 'insta'] },
  x: { sv: 'x', en: 'x', also: ['twitter', 'x/twitter', 'x (twitter)', 'twitter/x'] },
  tiktok: { sv: 'tiktok', en: 'tiktok' },
  linkedin: { sv: 'linkedin', en: 'linkedin' },
  threads: { sv: 'threads', en: 'threads' },
  bluesky: { sv: 'bluesky', en: 'bluesky', also: ['bsky'] },
  youtube: { sv: 'youtube', en: 'youtube', also: ['yt'] },
}

/** What a consent says that is for every channel. */
export const everyChannel: Words<'all'> = {
  all: { sv: 'alla', en: 'all', also: ['alla kanaler', 'all channels', 'samtliga'] },
}

export const accounts: Words<NonNullable<Metadata['account']>> = {
  official: { sv: 'officiellt', en: 'official', also: ['officiell'] },
  private: { sv: 'privat', en: 'private' },
}

export const visibilities: Words<NonNullable<Metadata['visibility']>> = {
  open: { sv: 'öppet', en: 'open', also: ['öppen'] },
  closed: { sv: 'slutet', en: 'closed', also: ['sluten', 'stängt'] },
}

/** What the author of a draft can be. */
export const authorRoles: Words<NonNullable<Metadata['role']>> = {
  employee: { sv: 'anställd', en: 'employee' },
  elected: { sv: 'förtroendevald', en: 'elected' },
  member: { sv: 'medlem', en: 'member' },
}

/** What somebody in a draft can be. */
export const personRoles: Words<PersonRole> = {
  member: { sv: 'medlem', en: 'member' },
  elected: { sv: 'förtroendevald', en: 'elected' },
  employee: { sv: 'anställd', en: 'employee' },
  official: { sv: 'företrädare', en: 'official' },
  private: { sv: 'privatperson', en: 'private', also: ['privat', 'private person'] },
  child: { sv: 'barn', en: 'child' },
  fictional: { sv: 'fiktiv', en: 'fictional', also: ['påhittad', 'fiktivt'] },
}

export const errands: Words<NonNullable<Metadata['errand']>> = {
  trip: { sv: 'resa', en: 'trip', also: ['tjänsteresa'] },
  congress: { sv: 'kongress', en: 'congress' },
  exhibition: { sv: 'utställning', en: 'exhibition' },
  course: { sv: 'kurs', en: 'course' },
  meeting: { sv: 'möte', en: 'meeting' },
}

/** What a consent can cover; moving pictures are pictures. */
export const uses: Words<ConsentUse> = {
  name: { sv: 'namn', en: 'name' },
  picture: {
    sv: 'bild',
    en: 'picture',
    also: ['bilder', 'pictures', 'foto', 'photo', 'image', 'film', 'video', 'rörlig bild'],
  },
  quote: { sv: 'citat', en: 'quote', also: ['quotes'] },
  membership: { sv: 'medlemskap', en: 'membership' },
  sensitive: { sv: 'känsliga uppgifter', en: 'sensitive data', also: ['sensitive', 'känsligt'] },
}

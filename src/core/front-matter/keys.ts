/** The one table of what front matter and registers can say, which reader, completion, JSON schema, documentation and templates read. */
import { memoizeByObject } from '../memo.ts'
import type {
  Approval,
  ConsentRecord,
  ConsentUse,
  IgnoreEntry,
  Image,
  Locale,
  Metadata,
  MetadataKey,
  Person,
  PersonRole,
} from '../types.ts'
import { byNearness, nearest, normalizeName } from './suggest.ts'

type KeyOf<T> = Exclude<keyof T, 'place' | 'altPlace'> & string

/** What stands at a key: decides how it is read, suggested and described. */
export type KeyKind =
  | 'text'
  | 'texts'
  | 'joined-texts'
  | 'one-of'
  | 'some-of'
  | 'any-channels'
  | 'yes-or-no'
  | 'date'
  | 'day'
  | 'withdrawal'
  | 'language'
  | 'file'
  | 'people'
  | 'images'
  | 'approval'
  | 'exceptions'
  | 'consent'

/** A key: how it is written, what stands at it, and which words or keys that can be. */
export interface FrontMatterKey extends Spelling {
  kind: KeyKind
  /** The words that a value is one of. */
  values?: Spellings<string>
  /** The keys of a map at this key, or of each map in a list. */
  keys?: FrontMatterKeys<string>
}
export type FrontMatterKeys<K extends string> = Readonly<Record<K, FrontMatterKey>>

export const flags: Spellings<'yes' | 'no'> = {
  yes: { sv: 'ja', en: 'yes', also: ['true', 'sant'] },
  no: { sv: 'nej', en: 'no', also: ['false', 'falskt'] },
}

/** How the cells of a register are ticked or left. */
export const marks: Spellings<'yes' | 'no'> = {
  yes: { sv: 'ja', en: 'yes', also: ['true', 'sant', 'sann', 'x', '✓', '✔', 'j', 'y', '1'] },
  no: { sv: 'nej', en: 'no', also: ['false', 'falskt', 'falsk', 'n', '0', '-', '.', '/'] },
}

export const channels: Spellings<string> = {
  facebook: { sv: 'facebook', en: 'facebook', also: ['fb'] },
  instagram: { sv: 'instagram', en: 'instagram', also: ['ig', 'insta'] },
  x: { sv: 'x', en: 'x', also: ['twitter', 'x/twitter', 'x (twitter)', 'twitter/x'] },
  tiktok: { sv: 'tiktok', en: 'tiktok' },
  linkedin: { sv: 'linkedin', en: 'linkedin' },
  threads: { sv: 'threads', en: 'threads' },
  bluesky: { sv: 'bluesky', en: 'bluesky', also: ['bsky'] },
  mastodon: { sv: 'mastodon', en: 'mastodon', also: ['fediversum', 'fediverse'] },
  youtube: { sv: 'youtube', en: 'youtube', also: ['yt'] },
}

/** What a consent says that is for every channel. */
export const everyChannel: Spellings<'all'> = {
  all: { sv: 'alla', en: 'all', also: ['alla kanaler', 'all channels', 'samtliga'] },
}

export const accounts: Spellings<NonNullable<Metadata['account']>> = {
  official: { sv: 'officiellt', en: 'official', also: ['officiell'] },
  private: { sv: 'privat', en: 'private' },
}

export const visibilities: Spellings<NonNullable<Metadata['visibility']>> = {
  open: { sv: 'öppet', en: 'open', also: ['öppen'] },
  closed: { sv: 'slutet', en: 'closed', also: ['sluten', 'stängt'] },
}

/** What somebody in a draft can be. */
export const personRoles: Spellings<PersonRole> = {
  member: { sv: 'medlem', en: 'member' },
  elected: { sv: 'förtroendevald', en: 'elected' },
  employee: { sv: 'anställd', en: 'employee' },
  official: { sv: 'företrädare', en: 'official' },
  private: { sv: 'privatperson', en: 'private', also: ['privat', 'private person'] },
  child: { sv: 'barn', en: 'child' },
  fictional: { sv: 'fiktiv', en: 'fictional', also: ['påhittad', 'fiktivt'] },
}
const { employee, elected, member } = personRoles

/** What the author of a draft can be. */
export const authorRoles: Spellings<NonNullable<Metadata['role']>> = { employee, elected, member }

export const errands: Spellings<NonNullable<Metadata['errand']>> = {
  trip: { sv: 'resa', en: 'trip', also: ['tjänsteresa'] },
  congress: { sv: 'kongress', en: 'congress' },
  exhibition: { sv: 'utställning', en: 'exhibition' },
  course: { sv: 'kurs', en: 'course' },
  meeting: { sv: 'möte', en: 'meeting' },
}

/** What a consent can cover; moving pictures are pictures. */
export const uses: Spellings<ConsentUse> = {
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

/** The keys of a consent record, which are the columns of a register too. */
export const recordKeys: FrontMatterKeys<KeyOf<ConsentRecord>> = {
  id: { sv: 'id', en: 'id', kind: 'text' },
  name: { sv: 'namn', en: 'name', kind: 'text' },
  role: { sv: 'roll', en: 'role', kind: 'one-of', values: personRoles },
  uses: { sv: 'gäller', en: 'covers', also: ['uses'], kind: 'some-of', values: uses },
  channels: {
    sv: 'kanaler',
    en: 'channels',
    also: ['kanal', 'channel'],
    kind: 'any-channels',
    values: { ...everyChannel, ...channels },
  },
  from: { sv: 'datum', en: 'date', also: ['from', 'valid-from', 'giltig-från'], kind: 'day' },
  until: {
    sv: 'giltig-till',
    en: 'valid-until',
    also: [
      ...['until', 'giltigt-till', 'giltig t.o.m.', 'giltigt t.o.m.', 'giltig tom', 'giltigt tom'],
      ...['giltig till och med', 'giltigt till och med', 'gäller till', 'gäller t.o.m.'],
      ...['gäller till och med', 't.o.m.', 'till och med', 'slutdatum', 'sista dag', 'utgår'],
      ...['utgångsdatum', 'går ut', 'upphör', 'upphör att gälla', 'expires', 'expires on'],
      ...['expiry', 'expiry date', 'expiration date', 'valid to', 'valid through', 'end date'],
    ],
    kind: 'day',
  },
  withdrawn: {
    sv: 'återkallat',
    en: 'withdrawn',
    also: [
      ...['återkallad', 'återkallades', 'återkallelse', 'återkallat datum', 'tillbakadraget'],
      ...['tillbakadragen', 'tillbakataget', 'drog tillbaka', 'ångrat', 'ångrad', 'ångrat sig'],
      ...['revoked', 'revoked on', 'withdrawn on', 'withdrawal', 'withdrawal date'],
    ],
    kind: 'withdrawal',
  },
  guardian: { sv: 'vårdnadshavare', en: 'guardian', kind: 'text' },
  basis: { sv: 'underlag', en: 'basis', also: ['evidence'], kind: 'text' },
}

/** The keys of somebody under `people`. */
export const personKeys: FrontMatterKeys<KeyOf<Person>> = {
  name: { sv: 'namn', en: 'name', kind: 'text' },
  role: { sv: 'roll', en: 'role', kind: 'one-of', values: personRoles },
  consent: { sv: 'samtycke', en: 'consent', kind: 'consent', keys: recordKeys },
}

/** The keys of a picture under `images`. */
export const imageKeys: FrontMatterKeys<KeyOf<Image>> = {
  file: { sv: 'fil', en: 'file', also: ['src', 'sökväg', 'path'], kind: 'file' },
  alt: { sv: 'alt', en: 'alt', also: ['alt-text', 'alternativtext'], kind: 'text' },
  people: { sv: 'personer', en: 'people', also: ['person'], kind: 'people', keys: personKeys },
  photographer: { sv: 'foto', en: 'photographer', also: ['fotograf', 'photo'], kind: 'text' },
  ai: { sv: 'ai', en: 'ai', kind: 'yes-or-no', values: flags },
}

/** The keys of an entry under `ignore`. */
export const ignoreKeys: FrontMatterKeys<KeyOf<IgnoreEntry>> = {
  rule: { sv: 'regel', en: 'rule', kind: 'text' },
  reason: { sv: 'skäl', en: 'reason', kind: 'text' },
  until: { sv: 'till', en: 'until', also: ['till och med', 't.o.m.'], kind: 'day' },
}

/** The keys of the approval of a draft. */
export const approvalKeys: FrontMatterKeys<KeyOf<Approval>> = {
  by: { sv: 'av', en: 'by', kind: 'text' },
  date: { sv: 'datum', en: 'date', also: ['den', 'on'], kind: 'day' },
}

/** The keys of a draft. */
export const metadataKeys: FrontMatterKeys<MetadataKey> = {
  channel: {
    sv: 'kanal',
    en: 'channel',
    also: ['kanaler', 'channels'],
    kind: 'some-of',
    values: channels,
  },
  account: { sv: 'konto', en: 'account', kind: 'one-of', values: accounts },
  visibility: { sv: 'synlighet', en: 'visibility', kind: 'one-of', values: visibilities },
  role: { sv: 'roll', en: 'role', kind: 'one-of', values: authorRoles },
  errand: { sv: 'ärende', en: 'errand', kind: 'one-of', values: errands },
  'paid-time': { sv: 'betald-tid', en: 'paid-time', kind: 'yes-or-no', values: flags },
  'working-hours': { sv: 'arbetstid', en: 'working-hours', kind: 'yes-or-no', values: flags },
  written: { sv: 'skriven', en: 'written', also: ['skrivet', 'skrivs'], kind: 'date' },
  publish: { sv: 'publiceras', en: 'publish', also: ['publicering', 'published'], kind: 'date' },
  language: { sv: 'språk', en: 'language', also: ['lang'], kind: 'language' },
  branch: { sv: 'bransch', en: 'branch', kind: 'text' },
  audience: { sv: 'målgrupp', en: 'audience', also: ['målgrupper'], kind: 'joined-texts' },
  campaign: { sv: 'kampanj', en: 'campaign', kind: 'text' },
  boost: { sv: 'boost', en: 'boost', kind: 'yes-or-no', values: flags },
  people: { sv: 'personer', en: 'people', also: ['person'], kind: 'people', keys: personKeys },
  images: { sv: 'bilder', en: 'images', also: ['bild', 'image'], kind: 'images', keys: imageKeys },
  shares: { sv: 'delar-från', en: 'shares', also: ['delar'], kind: 'text' },
  sources: { sv: 'källor', en: 'sources', also: ['källa', 'source'], kind: 'texts' },
  approved: {
    sv: 'godkänd',
    en: 'approved',
    also: ['godkänt', 'godkännande', 'approval'],
    kind: 'approval',
    keys: approvalKeys,
  },
  ignore: { sv: 'ignorera', en: 'ignore', kind: 'exceptions', keys: ignoreKeys },
}

const tables: readonly FrontMatterKeys<string>[] = [
  metadataKeys,
  personKeys,
  imageKeys,
  approvalKeys,
  ignoreKeys,
  recordKeys,
]

/** Takes a key of any map as written, gives what stands at it; undefined where there is none such. */
export const kindOfKey = (text: string): KeyKind | undefined =>
  tables.map(table => table[lookUp(table, text) ?? '']).find(Boolean)?.kind

/** How one key or value is written in each language, and what else is understood. */
export interface Spelling extends Readonly<Record<Locale, string>> {
  also?: readonly string[]
}
/** Keys or values by their canonical name, in the order they are listed to a reader. */
export type Spellings<K extends string> = Readonly<Record<K, Spelling>>

const indexOf = memoizeByObject((words: Spellings<string>) => {
  const index = new Map<string, string>()
  for (const [name, { sv, en, also = [] }] of Object.entries(words))
    for (const form of [...also, name, en, sv]) index.set(normalizeName(form), name)
  return index
})

/** Takes a word as written, gives its canonical name, undefined where it is not in the table. */
export const lookUp = <K extends string>(words: Spellings<K>, text: string): K | undefined =>
  indexOf(words).get(normalizeName(text)) as K | undefined

/** Takes a key as written and its word, gives the language it tells of, undefined where both are alike. */
export function languageOf(text: string, word: Spelling): Locale | undefined {
  const [own, sv, en] = [text, word.sv, word.en].map(normalizeName)
  if (sv === en) return undefined
  return own === sv ? 'sv' : own === en ? 'en' : undefined
}

const spellings = (words: Spellings<string>, locale: Locale): string[] =>
  Object.values<Spelling>(words).map(word => word[locale])

/** Takes an unknown word, gives the spelling nearest to it in either language, if one is near. */
export function nearestWord(words: Spellings<string>, text: string): string | undefined {
  const found = nearest(text, [...spellings(words, 'sv'), ...spellings(words, 'en')])
  if (found !== undefined) return found
  const others = Object.values<Spelling>(words).flatMap(({ also = [] }) => also)
  const other = nearest(text, others)
  return other && words[lookUp(words, other) ?? '']?.sv
}

/** Takes an unknown value and the language of its key, gives every accepted value in one language, the nearest first. */
export function accepted(
  words: Spellings<string>,
  text: string,
  locale: Locale | undefined,
): string[] {
  const near = nearestWord(words, text)
  const [swedish, english] = [spellings(words, 'sv'), spellings(words, 'en')]
  const isOf = (all: readonly string[]) => near === undefined || all.includes(near)
  const isEnglish = isOf(english) && (locale === 'en' || !isOf(swedish))
  return byNearness(text, isEnglish ? english : swedish)
}

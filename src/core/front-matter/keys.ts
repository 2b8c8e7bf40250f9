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
  Locale,
  Metadata,
  MetadataKey,
  Person,
  PersonRole,
} from '../types.ts'
import { byNearness, nearest } from './suggest.ts'
import { normalizeName } from './yaml.ts'

type KeyOf<T> = Exclude<keyof T, 'place' | 'altPlace'> & string

/** The keys of a draft. */
export const metadataKeys: Spellings<MetadataKey> = {
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
export const personKeys: Spellings<KeyOf<Person>> = {
  name: { sv: 'namn', en: 'name' },
  role: { sv: 'roll', en: 'role' },
  consent: { sv: 'samtycke', en: 'consent' },
}

/** The keys of a picture under `images`. */
export const imageKeys: Spellings<KeyOf<Image>> = {
  file: { sv: 'fil', en: 'file' },
  alt: { sv: 'alt', en: 'alt', also: ['alt-text', 'alternativtext'] },
  people: { sv: 'personer', en: 'people', also: ['person'] },
  photographer: { sv: 'foto', en: 'photographer', also: ['fotograf', 'photo'] },
  ai: { sv: 'ai', en: 'ai' },
}

/** The keys of an entry under `ignore`. */
export const ignoreKeys: Spellings<KeyOf<IgnoreEntry>> = {
  rule: { sv: 'regel', en: 'rule' },
  reason: { sv: 'skäl', en: 'reason' },
  until: { sv: 'till', en: 'until', also: ['till och med', 't.o.m.'] },
}

/** The keys of a consent record, which are the columns of a register too. */
export const recordKeys: Spellings<KeyOf<ConsentRecord>> = {
  id: { sv: 'id', en: 'id' },
  name: { sv: 'namn', en: 'name' },
  role: { sv: 'roll', en: 'role' },
  uses: { sv: 'gäller', en: 'covers', also: ['uses'] },
  channels: { sv: 'kanaler', en: 'channels', also: ['kanal', 'channel'] },
  from: { sv: 'datum', en: 'date', also: ['from', 'valid-from', 'giltig-från'] },
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
  },
  withdrawn: {
    sv: 'återkallat',
    en: 'withdrawn',
    also: [
      ...['återkallad', 'återkallades', 'återkallelse', 'återkallat datum', 'tillbakadraget'],
      ...['tillbakadragen', 'tillbakataget', 'drog tillbaka', 'ångrat', 'ångrad', 'ångrat sig'],
      ...['revoked', 'revoked on', 'withdrawn on', 'withdrawal', 'withdrawal date'],
    ],
  },
  guardian: { sv: 'vårdnadshavare', en: 'guardian' },
  basis: { sv: 'underlag', en: 'basis', also: ['evidence'] },
}

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

/** What the author of a draft can be. */
export const authorRoles: Spellings<NonNullable<Metadata['role']>> = {
  employee: { sv: 'anställd', en: 'employee' },
  elected: { sv: 'förtroendevald', en: 'elected' },
  member: { sv: 'medlem', en: 'member' },
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

/** Languages a Swedish union writes in, by the code that reports use. */
export const languageNames: Spellings<string> = {
  sv: { sv: 'svenska', en: 'Swedish', also: ['swe'] },
  en: { sv: 'engelska', en: 'English', also: ['eng'] },
  no: {
    sv: 'norska',
    en: 'Norwegian',
    also: ['nb', 'nn', 'nor', 'nob', 'nno', 'bokmål', 'nynorska', 'nynorsk', 'norsk'],
  },
  da: { sv: 'danska', en: 'Danish', also: ['dan', 'dansk'] },
  fi: { sv: 'finska', en: 'Finnish', also: ['fin', 'suomi'] },
  is: { sv: 'isländska', en: 'Icelandic', also: ['isl', 'ice'] },
  fit: { sv: 'meänkieli', en: 'Meänkieli', also: ['tornedalsfinska'] },
  se: { sv: 'nordsamiska', en: 'Northern Sami', also: ['sme', 'samiska', 'Sami'] },
  smj: { sv: 'lulesamiska', en: 'Lule Sami' },
  sma: { sv: 'sydsamiska', en: 'Southern Sami' },
  rom: { sv: 'romani', en: 'Romani', also: ['romani chib', 'romska', 'rmy'] },
  yi: { sv: 'jiddisch', en: 'Yiddish', also: ['yid'] },
  de: { sv: 'tyska', en: 'German', also: ['deu', 'ger'] },
  nl: { sv: 'nederländska', en: 'Dutch', also: ['nld', 'dut'] },
  fr: { sv: 'franska', en: 'French', also: ['fra', 'fre'] },
  es: { sv: 'spanska', en: 'Spanish', also: ['spa'] },
  pt: { sv: 'portugisiska', en: 'Portuguese', also: ['por'] },
  it: { sv: 'italienska', en: 'Italian', also: ['ita'] },
  el: { sv: 'grekiska', en: 'Greek', also: ['ell', 'gre'] },
  pl: { sv: 'polska', en: 'Polish', also: ['pol'] },
  cs: { sv: 'tjeckiska', en: 'Czech', also: ['ces', 'cze'] },
  ro: { sv: 'rumänska', en: 'Romanian', also: ['ron', 'rum'] },
  hu: { sv: 'ungerska', en: 'Hungarian', also: ['hun'] },
  bg: { sv: 'bulgariska', en: 'Bulgarian', also: ['bul'] },
  bs: { sv: 'bosniska', en: 'Bosnian', also: ['bos'] },
  hr: { sv: 'kroatiska', en: 'Croatian', also: ['hrv'] },
  sr: { sv: 'serbiska', en: 'Serbian', also: ['srp'] },
  sq: { sv: 'albanska', en: 'Albanian', also: ['sqi', 'alb'] },
  et: { sv: 'estniska', en: 'Estonian', also: ['est'] },
  lv: { sv: 'lettiska', en: 'Latvian', also: ['lav'] },
  lt: { sv: 'litauiska', en: 'Lithuanian', also: ['lit'] },
  ru: { sv: 'ryska', en: 'Russian', also: ['rus'] },
  uk: { sv: 'ukrainska', en: 'Ukrainian', also: ['ukr'] },
  tr: { sv: 'turkiska', en: 'Turkish', also: ['tur'] },
  ar: { sv: 'arabiska', en: 'Arabic', also: ['ara'] },
  fa: { sv: 'persiska', en: 'Persian', also: ['fas', 'per', 'farsi'] },
  prs: { sv: 'dari', en: 'Dari' },
  ps: { sv: 'pashto', en: 'Pashto', also: ['pus'] },
  ku: { sv: 'kurdiska', en: 'Kurdish', also: ['kur', 'kmr', 'kurmanji'] },
  ckb: { sv: 'sorani', en: 'Sorani' },
  so: { sv: 'somaliska', en: 'Somali', also: ['som'] },
  ti: { sv: 'tigrinja', en: 'Tigrinya', also: ['tir'] },
  am: { sv: 'amhariska', en: 'Amharic', also: ['amh'] },
  sw: { sv: 'swahili', en: 'Swahili', also: ['swa'] },
  th: { sv: 'thailändska', en: 'Thai', also: ['tha', 'thai'] },
  vi: { sv: 'vietnamesiska', en: 'Vietnamese', also: ['vie'] },
  zh: { sv: 'kinesiska', en: 'Chinese', also: ['zho', 'chi', 'cmn'] },
  tl: { sv: 'tagalog', en: 'Tagalog', also: ['tgl', 'fil', 'filippinska', 'Filipino'] },
  hi: { sv: 'hindi', en: 'Hindi', also: ['hin'] },
  ur: { sv: 'urdu', en: 'Urdu', also: ['urd'] },
}

/** ISO 639-1, save what the table above has. */
const otherCodes = new Set(
  (
    'aa ab ae af ak an as av ay az ba be bi bm bn bo br ca ce ch co cr cu cv cy dv dz ee eo eu ff fj ' +
    'fo fy ga gd gl gn gu gv ha he ho ht hy hz ia id ie ig ii ik io iu ja jv ka kg ki kj kk kl km kn ' +
    'ko kr ks kv kw ky la lb lg li ln lo lu mg mh mi mk ml mn mr ms mt my na nd ne ng nr nv ny oc oj ' +
    'om or os pa pi qu rm rn rw sa sc sd sg si sk sl sm sn ss st su ta te tg tk tn to ts tt tw ty ' +
    'ug uz ve vo wa wo xh yo za zu'
  ).split(' '),
)

/** Takes an ISO code, perhaps with a region («sv-SE»), gives it where it is a language. */
export function otherLanguage(text: string): string | undefined {
  const code = withoutRegion(text)
  return otherCodes.has(code) ? code : undefined
}

/** Takes «sv-SE» or «sv_FI», gives «sv»; anything else in lower case. */
export function withoutRegion(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^([a-z]{2,3})[-_][a-z\d_-]{2,20}$/u, '$1')
}

/** How one key or value is written in each language, and what else is understood. */
export interface Spelling extends Readonly<Record<Locale, string>> {
  also?: readonly string[]
}
/** Keys or values by their canonical name, in the order they are listed to a reader. */
export type Spellings<K extends string> = Readonly<Record<K, Spelling>>

const indexes = new WeakMap<object, ReadonlyMap<string, string>>()

function indexOf(words: Spellings<string>): ReadonlyMap<string, string> {
  let index = indexes.get(words)
  if (!index) {
    index = new Map(
      Object.entries(words).flatMap(([name, word]) =>
        [...(word.also ?? []), name, word.en, word.sv].map(
          form => [normalizeName(form), name] as const,
        ),
      ),
    )
    indexes.set(words, index)
  }
  return index
}

/** Takes a word as written, gives its canonical name, undefined where it is not in the table. */
export function lookUp<K extends string>(words: Spellings<K>, text: string): K | undefined {
  return indexOf(words).get(normalizeName(text)) as K | undefined
}

/** Takes a key as written and its word, gives the language it tells of, undefined where both are alike. */
export function languageOf(text: string, word: Spelling): Locale | undefined {
  if (normalizeName(word.sv) === normalizeName(word.en)) return undefined
  if (normalizeName(text) === normalizeName(word.sv)) return 'sv'
  return normalizeName(text) === normalizeName(word.en) ? 'en' : undefined
}

const spellings = (words: Spellings<string>, locale: Locale): string[] =>
  Object.values<Spelling>(words).map(word => word[locale])

/** Takes an unknown word, gives the spelling nearest to it in either language, if one is near. */
export function nearestWord(words: Spellings<string>, text: string): string | undefined {
  const forms = [...spellings(words, 'sv'), ...spellings(words, 'en')]
  const found = nearest(text, forms)
  if (found !== undefined) return found
  const other = nearest(
    text,
    Object.values<Spelling>(words).flatMap(word => word.also ?? []),
  )
  const name = other === undefined ? undefined : lookUp(words, other)
  return name === undefined ? undefined : words[name]?.sv
}

/**
 * Takes an unknown value and the language of its key, gives every accepted
 * value in one language, the nearest first.
 */
export function accepted(
  words: Spellings<string>,
  text: string,
  locale: Locale | undefined,
): string[] {
  const near = nearestWord(words, text)
  const swedish = spellings(words, 'sv')
  const english = spellings(words, 'en')
  if (near !== undefined) {
    const both = swedish.includes(near) && english.includes(near)
    const own = both ? locale : swedish.includes(near) ? 'sv' : 'en'
    return byNearness(text, own === 'en' ? english : swedish)
  }
  return byNearness(text, locale === 'en' ? english : swedish)
}

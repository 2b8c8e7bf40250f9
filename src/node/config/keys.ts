/** Every key of `tankefter.yml`, in English and Swedish, which validator, JSON schema and messages are made from. */
import type { Metadata, Translated } from '../../core/types.ts'

const severityWords = { error: ['fel'], warning: ['varning'], info: ['råd'] } as const

const severity = { is: 'choice', of: { ...severityWords, off: ['av'] } } as const

/** What `--fail-on` and `fail-on` take. */
export const failOnWords = { ...severityWords, never: ['aldrig'] } as const

const weekday = {
  is: 'choice',
  of: {
    monday: ['måndag'],
    tuesday: ['tisdag'],
    wednesday: ['onsdag'],
    thursday: ['torsdag'],
    friday: ['fredag'],
    saturday: ['lördag'],
    sunday: ['söndag'],
  },
} as const

const text = { is: 'text' } as const

/** One of something or a list of it; always a list once validated. */
const list = <K extends Kind>(of: K) => ({ is: 'list', of }) as const

/** A pattern in the manner of `.gitignore`, of few enough wildcards that no path takes long to match. */
const glob = {
  is: 'pattern',
  pattern: '\\S',
  example: {
    sv: 'ett mönster med högst två ** och fyra *, till exempel arkiv/**',
    en: 'a pattern with at most two ** and four *, for instance archive/**',
  },
  check: 'glob',
} as const

/** A key: its Swedish spelling, what stands at it, and what it is for, in Swedish and English. */
const key = <const K extends Kind>(
  sv: string,
  kind: K,
  [inSwedish, inEnglish]: readonly [string, string],
) => ({ sv, kind, about: { sv: inSwedish, en: inEnglish } })

const profileKeys = {
  files: key('filer', list(glob), [
    'Vilka utkast det gäller, till exempel privat/**',
    'The drafts it is for, for instance private/**',
  ]),
} as const satisfies KeyTable

const day = '\\d{4}-\\d{2}-\\d{2}'

/** An ISO day. */
const isoDay = {
  is: 'pattern',
  pattern: `^${day}$`,
  example: { sv: 'ett datum som 2026-11-22', en: 'a date such as 2026-11-22' },
  check: 'day',
} as const

const periodKeys = {
  from: key('från', isoDay, ['Första dagen', 'The first day']),
  to: key('till', isoDay, ['Sista dagen', 'The last day']),
} as const satisfies KeyTable

const clock = '\\d{1,2}([.:]\\d{2})?'

/** Hours of a working day: `08.00-16.30`. */
const hours = {
  is: 'pattern',
  pattern: `^${clock} ?[-–] ?${clock}$`,
  example: { sv: 'tider som 08.00-16.30', en: 'hours such as 08:00-16:30' },
  check: 'hours',
} as const

/** Days off: an ISO day, or the word for all Swedish ones. */
const holiday = {
  is: 'pattern',
  pattern: `^(svenska|swedish|${day})$`,
  example: {
    sv: 'svenska, eller datum som 2026-12-23',
    en: 'swedish, or dates such as 2026-12-23',
  },
  check: 'day',
} as const

const scheduleKeys = {
  days: key('dagar', list(weekday), [
    'Arbetsdagar; annars måndag till fredag',
    'Working days; else Monday to Friday',
  ]),
  hours: key('tider', list(hours), [
    'Arbetstider, till exempel [08.00-12.00, 13.00-16.30]',
    'Working hours, for instance [08:00-12:00, 13:00-16:30]',
  ]),
  holidays: key('lediga-dagar', list(holiday), [
    'Lediga dagar: svenska (helgdagarna), datum eller båda',
    'Days off: swedish (the public holidays), dates, or both',
  ]),
} as const satisfies KeyTable

const number = { is: 'number' } as const

/** Yes or no; YAML's own true and false will do. */
const flag = {
  is: 'choice',
  of: { yes: ['ja', 'true', 'sant'], no: ['nej', 'false', 'falskt'] },
} as const

/** Free keys with values of one kind. */
const map = <K extends Kind>(of: K) => ({ is: 'map', of }) as const

const columnAbout = (sv: string, en: string) =>
  [`Vad kolumnen med ${sv} heter`, `What the column of ${en} is called`] as const

const calendarKeys = {
  text: key('text', text, columnAbout('inläggets text', 'the post’s text')),
  channel: key('kanal', text, columnAbout('kanalerna', 'the channels')),
  date: key('datum', text, columnAbout('dagen', 'the day')),
  time: key('tid', text, columnAbout('klockslaget', 'the time')),
  hashtags: key('hashtaggar', text, columnAbout('hashtaggarna', 'the hashtags')),
  link: key('länk', text, columnAbout('länken', 'the link')),
  image: key('bild', text, columnAbout('bilden', 'the picture')),
  alt: key(
    'alt-text',
    text,
    columnAbout('bildens alternativtext', 'the picture’s alternative text'),
  ),
  people: key('personer', text, columnAbout('personerna', 'the people')),
  status: key('status', text, columnAbout('läget', 'the status')),
  published: key('publicerade', flag, [
    'Om rader som är märkta som publicerade också läses: ja eller nej',
    'Whether rows that are marked as published are read too: yes or no',
  ]),
} as const satisfies KeyTable

/** A year, half-year, quarter or month: `2026`, `2026-H1`, `2026-Q4`, `2026-11`. */
const namedPeriod = {
  is: 'pattern',
  pattern: '^\\d{4}(-([Qq]|[Kk][Vv])[1-4]|-[Hh][12]|-(0[1-9]|1[0-2]))?$',
  example: {
    sv: 'ett år eller kvartal som 2026 eller 2026-kv4, eller från och till',
    en: 'a year or quarter such as 2026 or 2026-Q4, or from and to',
  },
} as const

export const configurationKeys = {
  extends: key('utgår-från', text, [
    'En annan tankefter.yml att bygga på, räknat från den här filen; det som står här gäller före',
    'Another tankefter.yml to build on, relative to this file; what stands here wins',
  ]),
  packs: key('paket', list(text), [
    'Vilka policyer och andra regelpaket som gäller: namn på sådana som följer med, sökvägen till en egen mapp, eller ett npm-paket. Den första säger till, om flera säger samma sak',
    'Which policies and other packs of rules hold: names of those that come along, the path of a folder of your own, or a package of npm. The first one speaks where several say the same',
  ]),
  rules: key('regler', map(severity), [
    'Hur allvarlig en regel är: fel, varning, råd eller av',
    'How grave a rule is: error, warning, info or off',
  ]),
  profiles: key('profiler', list({ is: 'object', keys: profileKeys, rest: 'metadata' }), [
    'Uppgifter som gäller för vissa filer när utkastet inte säger något annat',
    'Metadata for some files, where the draft says nothing else',
  ]),
  'expected-languages': key('väntade-språk', list(text), [
    'Språk som inte behöver någon anmärkning. Annars sv och en',
    'Languages that need no notice. Else sv and en',
  ]),
  locale: key(
    'rapportspråk',
    { is: 'choice', of: { sv: ['svenska', 'swedish'], en: ['engelska', 'english'] } },
    ['Rapportens språk: sv eller en', 'The language of the report: sv or en'],
  ),
  branches: key('branscher', list(text), [
    'Branscher som utkasten kan handla om',
    'Branches that drafts can be about',
  ]),
  period: key('period', { is: 'either', of: [namedPeriod, { is: 'object', keys: periodKeys }] }, [
    'Tiden som branscherna räknas över: 2026, 2026-kv4, eller från och till',
    'The time over which branches are counted: 2026, 2026-Q4, or from and to',
  ]),
  schedule: key('arbetstid', { is: 'object', keys: scheduleKeys }, [
    'Författarens arbetstid',
    'The working hours of the author',
  ]),
  spokespersons: key('talespersoner', list(text), [
    'De som talar för organisationen: ”Namn, roll”',
    'Those who speak for the organisation: “Name, role”',
  ]),
  'known-people': key('kända-personer', list(text), [
    'Personer som alla känner till och som ingen behöver fråga om: ministrar, partiledare, artister',
    'People whom everybody knows and nobody need be asked about: ministers, party leaders, artists',
  ]),
  'own-accounts': key('egna-konton', list(text), [
    'Organisationens egna konton',
    'The organisation’s own handles',
  ]),
  'own-domains': key('egna-domäner', list(text), [
    'Organisationens egna webbadresser',
    'The organisation’s own domains',
  ]),
  'own-sources': key('egna-källor', list(text), [
    'Avsändare som räknas som egna när något delas',
    'Senders that count as one’s own when something is shared',
  ]),
  'own-keys': key('egna-uppgifter', list(text), [
    'Egna nycklar överst i utkasten, som inte ska nämnas',
    'Keys of your own in the front matter, which are not to be mentioned',
  ]),
  register: key('register', text, [
    'Filen med samtycken (CSV eller YAML), räknat från den här filen',
    'The file of consents (CSV or YAML), relative to this file',
  ]),
  calendar: key('kalender', { is: 'object', keys: calendarKeys }, [
    'Vad kolumnerna heter i era innehållskalendrar, där de inte har de vanliga namnen',
    'What the columns of your content calendars are called, where they have not the usual names',
  ]),
  limits: key('gränser', map(map(number)), [
    'Egna gränser: regel, kanal, antal',
    'Limits of one’s own: rule, channel, number',
  ]),
  ignore: key('ignorera', list(glob), [
    'Filer och mappar att inte läsa, till exempel arkiv/**',
    'Files and folders not to read, for instance archive/**',
  ]),
  'require-reason': key('kräv-skäl', flag, [
    'Om varje undantag i ett utkast måste ha ett skäl: ja eller nej',
    'Whether every exception in a draft has to give a reason: yes or no',
  ]),
  'require-approval': key('kräv-godkännande', flag, [
    'Om varje utkast måste säga vem som har godkänt det, och när: ja eller nej',
    'Whether every draft has to say who has approved it, and when: yes or no',
  ]),
  readability: key('läsbarhet', flag, [
    'Om rapporten säger hur lättlästa utkasten är (LIX): ja eller nej',
    'Whether the report says how readable the drafts are (LIX): yes or no',
  ]),
  mask: key('maskera', flag, [
    'Om rapporten skriver Person 1, Person 2 … i stället för namn och svärtar nummer och adresser: ja eller nej',
    'Whether the report writes Person 1, Person 2 … for names and blacks numbers and addresses: yes or no',
  ]),
  baseline: key('baslinje', text, [
    'Filen med gamla fynd som inte räknas (tankefter --update-baseline), räknat från den här filen',
    'The file of old findings that do not count (tankefter --update-baseline), relative to this file',
  ]),
  'fail-on': key('underkänn-vid', { is: 'choice', of: failOnWords }, [
    'Vad som ger felkod 1: fel, varning, råd eller aldrig',
    'What gives exit code 1: error, warning, info or never',
  ]),
  'max-warnings': key('högst-varningar', number, [
    'Fler varningar än så ger felkod 1',
    'More warnings than this give exit code 1',
  ]),
  today: key('idag', isoDay, [
    'Dagen att räkna från, så att en körning kan göras om likadant',
    'The day to count from, so that a run can be repeated',
  ]),
} as const satisfies KeyTable

/** The file once validated: canonical keys and words, each of them optional. */
export type Settings = ObjectOf<typeof configurationKeys>
export type ScheduleSettings = NonNullable<Settings['schedule']>
export type PeriodSettings = NonNullable<Settings['period']>
export type FailOn = keyof typeof failOnWords

/** The canonical word, and other words for the same. */
export type Choices = Readonly<Record<string, readonly string[]>>

export type Kind =
  | { is: 'text' }
  | { is: 'number' }
  | { is: 'choice'; of: Choices }
  | { is: 'pattern'; pattern: string; example: Translated; check?: 'day' | 'hours' | 'glob' }
  | { is: 'list'; of: Kind }
  | { is: 'map'; of: Kind }
  | { is: 'object'; keys: KeyTable; rest?: 'metadata' }
  | { is: 'either'; of: readonly [Kind, Kind] }

interface Key {
  /** The Swedish spelling of the key. */
  sv: string
  kind: Kind
  about: Translated
}
export type KeyTable = Readonly<Record<string, Key>>

/** The value that a kind gives once validated, with canonical keys and words. */
type ValueOf<K extends Kind> = K extends { is: 'text' | 'pattern' }
  ? string
  : K extends { is: 'number' }
    ? number
    : K extends { is: 'choice'; of: infer W }
      ? keyof W & string
      : K extends { is: 'list'; of: infer E extends Kind }
        ? readonly ValueOf<E>[]
        : K extends { is: 'map'; of: infer E extends Kind }
          ? Readonly<Record<string, ValueOf<E>>>
          : K extends { is: 'either'; of: readonly [infer A extends Kind, infer B extends Kind] }
            ? ValueOf<A> | ValueOf<B>
            : K extends { is: 'object'; keys: infer T extends KeyTable }
              ? ObjectOf<T> & (K extends { rest: 'metadata' } ? { metadata?: Metadata } : unknown)
              : never

/** An object with the canonical keys of a table, each of them optional. */
type ObjectOf<T extends KeyTable> = {
  readonly [K in keyof T]?: ValueOf<T[K]['kind']>
}

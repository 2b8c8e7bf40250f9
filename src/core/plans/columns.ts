/** The columns of a content calendar: how people name them, and which row of a sheet names them. */
import {
  channels,
  languageOf,
  lookUp,
  marks,
  metadataKeys,
  type Spellings,
} from '../front-matter/keys.ts'
import { normalizeName } from '../front-matter/suggest.ts'
import type { Sheet, SheetRow } from '../office/workbook.ts'
import type { Locale, MetadataKey } from '../types.ts'

/** A column that can be named in the configuration. */
export type CalendarKey =
  | 'text'
  | 'channel'
  | 'date'
  | 'time'
  | 'hashtags'
  | 'link'
  | 'image'
  | 'alt'
  | 'people'
  | 'status'
  | 'published'

/** What a column holds: a part of the post, or what front matter says under that key. */
export type ColumnKey = CalendarKey | MetadataKey

/** The usual names of columns. */
export const calendarKeys: Spellings<CalendarKey> = {
  text: {
    sv: 'text',
    en: 'text',
    also: [
      ...['inlägg', 'inläggstext', 'inläggets text', 'texten', 'innehåll', 'brödtext', 'bildtext'],
      ...['copy', 'copytext', 'copy text', 'caption', 'post', 'post text', 'post copy', 'message'],
      ...['content', 'body', 'full caption', 'post caption', 'meddelande', 'utkast', 'draft'],
    ],
  },
  channel: {
    sv: 'kanal',
    en: 'channel',
    also: [
      ...['kanaler', 'channels', 'plattform', 'plattformar', 'platform', 'platforms'],
      ...['medium', 'social media', 'sociala medier', 'network', 'networks', 'nätverk'],
    ],
  },
  date: {
    sv: 'datum',
    en: 'date',
    also: [
      ...['dag', 'day', 'publiceringsdatum', 'publiceringsdag', 'publiceras', 'publicering'],
      ...['publish', 'publish date', 'publication date', 'post date', 'posting date', 'när'],
      ...['schemalagd', 'scheduled', 'schedule', 'schedule date', 'datum och tid', 'date and time'],
      ...['date & time', 'datum & tid', 'date/time', 'datetime', 'planerat', 'planerad'],
    ],
  },
  time: {
    sv: 'tid',
    en: 'time',
    also: [
      ...['klockslag', 'klockan', 'kl', 'kl.', 'tidpunkt', 'publiceringstid', 'publish time'],
      ...['post time', 'posting time', 'time of day'],
    ],
  },
  hashtags: {
    sv: 'hashtaggar',
    en: 'hashtags',
    also: ['hashtag', 'hashtagg', 'hashtags/taggar', 'taggar', 'tags', '#'],
  },
  link: {
    sv: 'länk',
    en: 'link',
    also: ['länkar', 'links', 'url', 'webblänk', 'webbadress', 'landing page', 'länk i inlägg'],
  },
  image: {
    sv: 'bild',
    en: 'image',
    also: [
      ...['bilder', 'images', 'bildfil', 'foto', 'photo', 'visual', 'visuals', 'media', 'film'],
      ...['media file', 'bild/film', 'bild/video', 'image/video', 'photo/video', 'video'],
      ...['grafik', 'asset', 'assets', 'creative', 'picture', 'illustration', 'mediefil'],
      ...['bildlänk', 'image link'],
    ],
  },
  alt: {
    sv: 'alt-text',
    en: 'alt text',
    also: ['alt', 'alternativtext', 'alternativ text', 'bildbeskrivning', 'image description'],
  },
  people: {
    sv: 'personer',
    en: 'people',
    also: ['person', 'personer i bild', 'medverkande', 'people in picture', 'namngivna'],
  },
  status: { sv: 'status', en: 'status', also: ['läge', 'state', 'progress', 'stadium'] },
  published: {
    sv: 'publicerad',
    en: 'published',
    also: ['publicerat', 'publicerat?', 'postad', 'postat', 'posted', 'ute', 'live'],
  },
}

/** Names of columns that the configuration gives, over the usual ones. */
export type OwnColumns = Readonly<Partial<Record<CalendarKey, string>>>

/** A column of a calendar. */
export interface CalendarColumn {
  /** From 0. */
  at: number
  key: ColumnKey
  /** The name as written. */
  name: string
  /** The channels that the name tells of: «Text (LinkedIn)». */
  channels: readonly string[]
}

/** The row that names the columns of a sheet, and the columns. */
export interface Header {
  row: SheetRow
  columns: readonly CalendarColumn[]
  /** The language that most of the names are in. */
  locale: Locale
}

/** Rows that may stand above the header: a title, who keeps the calendar, months. */
const mostRowsAbove = 40

/** The row that names the columns of posts: a text and something else, and more columns than any other row; undefined where none does. */
export function calendarHeader(sheet: Sheet, own: OwnColumns): Header | undefined {
  let best: Header | undefined
  for (const row of sheet.rows.slice(0, mostRowsAbove)) {
    const header = headerIn(row, sheet, own)
    if (header && header.columns.length > (best?.columns.length ?? 0)) best = header
  }
  return best
}

/** The columns that a row names; undefined where it names no text, or is a row like others. */
export function headerIn(row: SheetRow, sheet: Sheet, own: OwnColumns): Header | undefined {
  const named = [...row.cells].flatMap(([at, { text, isNumber }]): CalendarColumn[] => {
    const found = isNumber ? undefined : columnNamed(text, own)
    return found ? [{ at, name: text.trim(), ...found }] : []
  })
  const columns = withoutThemes([...named, ...channelColumns(row, sheet, named)], row, sheet)
  const isOnly = row.cells.size === 1 && sheet.rows.length > 1
  if (!columns.some(({ key }) => key === 'text') || (columns.length < 2 && !isOnly))
    return undefined
  const swedish = columns.filter(({ name }) => /[åäö]/iu.test(name) || isIn(name, 'sv')).length
  const english = columns.filter(({ name }) => isIn(name, 'en')).length
  const inOrder = [...columns].sort((a, b) => a.at - b.at)
  return { row, columns: inOrder, locale: english > swedish ? 'en' : 'sv' }
}

/** Texts are longer than this on the average, themes and titles under a name like theirs shorter. In UTF-16 units. */
const usualLength = 40

/** The columns without those that are named as texts and only tell what the text of another is about. */
function withoutThemes(
  columns: readonly CalendarColumn[],
  row: SheetRow,
  sheet: Sheet,
): readonly CalendarColumn[] {
  const texts = columns.filter(({ key, channels }) => key === 'text' && channels.length === 0)
  if (texts.length < 2) return columns
  const lengthOf = ({ at }: CalendarColumn) => averageLength(valuesBelow(row, sheet, at))
  const enough = Math.min(usualLength, Math.max(...texts.map(lengthOf)))
  return columns.filter(column => !texts.includes(column) || lengthOf(column) >= enough)
}

const averageLength = (values: readonly string[]): number =>
  values.reduce((sum, { length }) => sum + length, 0) / Math.max(values.length, 1)

/** What stands in a column in the rows below one. */
const valuesBelow = ({ number: top }: SheetRow, { rows }: Sheet, at: number): readonly string[] =>
  rows.flatMap(({ number, cells }) => (number > top ? (cells.get(at)?.text ?? []) : []))

const isIn = (name: string, locale: Locale): boolean =>
  Object.values(calendarKeys).some(word => languageOf(name, word) === locale)

type Content = Pick<CalendarColumn, 'key' | 'channels'>

/** What a name says that a column holds; undefined where it is none that is read. */
function columnNamed(written: string, own: OwnColumns): Content | undefined {
  const name = written
    .normalize('NFC')
    .replace(/[*:?✱]+\s*$/u, '')
    .trim()
  if (name === '' || name.length > 60) return undefined
  const isSame = (other: string) => normalizeName(other) === normalizeName(name)
  const [key] = Object.entries(own).find(([, other]) => isSame(other)) ?? []
  if (key !== undefined) return { key: key as CalendarKey, channels: [] }
  return keyNamed(name) ?? textForChannels(name) ?? formsOf(name).map(keyNamed).find(Boolean)
}

function keyNamed(name: string): Content | undefined {
  const key = lookUp(calendarKeys, name) ?? lookUp(metadataKeys, name)
  return key === undefined ? undefined : { key: canonical(key), channels: [] }
}

/** «Text (LinkedIn)», «Facebook-text». */
function textForChannels(name: string): Content | undefined {
  const words = name.split(/[\s,()/&+–—-]+/u).filter(Boolean)
  const known = words.flatMap(word => lookUp(channels, word) ?? [])
  const rest = words.filter(word => lookUp(channels, word) === undefined).join(' ')
  return known.length > 0 && rest !== '' && lookUp(calendarKeys, rest) === 'text'
    ? { key: 'text', channels: known }
    : undefined
}

/** A name without what is in brackets, and its parts where it gives several. */
function formsOf(name: string): readonly string[] {
  const bare = name.replace(/\s*[([].*?[)\]]\s*/gu, ' ').trim()
  return [bare, ...bare.split(/\s*[/|]\s*/u)].filter(Boolean)
}

/** Front matter and calendars have names of their own for some things. */
const canonical = (key: ColumnKey): ColumnKey =>
  key === 'publish' ? 'date' : key === 'images' ? 'image' : key

/** Columns that bear the name of a channel and nothing else: ticked where the post goes there, or with the text for it. */
function channelColumns(
  row: SheetRow,
  sheet: Sheet,
  named: readonly CalendarColumn[],
): CalendarColumn[] {
  const hasText = named.some(({ key }) => key === 'text')
  return [...row.cells].flatMap(([at, { text }]): CalendarColumn[] => {
    const channel = lookUp(channels, text.trim())
    if (channel === undefined || named.some(column => column.at === at)) return []
    const values = valuesBelow(row, sheet, at)
    const isTicked = values.every(value => lookUp(marks, value) !== undefined)
    const isText = !hasText && !isTicked && averageLength(values) >= usualLength
    if (values.length === 0 || !(isTicked || isText)) return []
    return [{ at, key: isTicked ? 'channel' : 'text', name: text.trim(), channels: [channel] }]
  })
}

/** Content calendars: each row with a text is a post, with what its other cells say of it. */
import { fnvText } from '../fnv.ts'
import {
  channels as channelWords,
  flags,
  imageKeys,
  lookUp,
  marks,
  metadataKeys,
  nearestWord,
} from '../front-matter/keys.ts'
import { languageNames } from '../front-matter/languages.ts'
import {
  type Cell,
  columnLetters,
  type Sheet,
  type SheetRow,
  type Workbook,
} from '../office/workbook.ts'
import type { CellSpot, MetadataKey } from '../types.ts'
import {
  type CalendarColumn,
  type ColumnKey,
  calendarHeader,
  type Header,
  headerIn,
  type OwnColumns,
} from './columns.ts'
import { type DateSetting, plannedMoment, yearIn } from './dates.ts'
import { inYaml, keyOf, type PlannedPost, type PostField, type PostPart } from './post.ts'

/** How a calendar is read. */
export interface CalendarOptions {
  /** Names of columns besides the usual ones. */
  columns?: OwnColumns
  /** Whether rows that are marked as published are posts too. */
  published?: boolean
}

/** What the posts of a calendar are read with. */
interface Reading extends CalendarOptions, DateSetting {
  sheet: Sheet
  header: Header
  firstDay: string
}

/** Takes the sheets of a calendar and the name of its file, gives the posts in order; undefined where no sheet names their columns. */
export function postsOfCalendar(
  { sheets, firstDay }: Workbook,
  name: string,
  options: CalendarOptions,
): readonly PlannedPost[] | undefined {
  const read = sheets.flatMap(sheet => {
    const header = calendarHeader(sheet, options.columns ?? {})
    if (!header) return []
    const above = sheet.rows.filter(row => row.number < header.row.number)
    const words = above.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text))
    const year = yearIn([sheet.name, ...words, name])
    const isAmerican = hasMonthFirst(sheet, header)
    return [postsOfSheet({ ...options, sheet, header, firstDay, year, isAmerican })]
  })
  return read.length > 0 ? read.flat() : undefined
}

function postsOfSheet(reading: Reading): readonly PlannedPost[] {
  const { sheet, header: first, columns = {} } = reading
  let header = first
  const posts: PlannedPost[] = []
  for (const row of withMerged(sheet)) {
    if (row.number <= first.row.number) continue
    const again = repeats(row, first) ? headerIn(row, sheet, columns) : undefined
    if (again) header = again
    else posts.push(...postsOfRow(row, { ...reading, header }))
  }
  return posts
}

/** Whether a row names columns again: nearly all of the names of the header stand in it. */
function repeats({ cells }: SheetRow, { columns }: Header): boolean {
  const words = new Set([...cells.values()].map(({ text }) => text.trim()))
  return columns.filter(({ name }) => words.has(name)).length >= Math.max(columns.length - 1, 1)
}

/** Whether some date of the calendar can only have the month first: «12/31/2026». */
function hasMonthFirst({ rows }: Sheet, { row, columns }: Header): boolean {
  const at = columns.find(({ key }) => key === 'date')?.at
  return rows.some(({ number, cells }) => {
    const [, second] = /^\d{1,2}[/.-](\d{1,2})[/.-]/u.exec(cells.get(at ?? -1)?.text ?? '') ?? []
    return number > row.number && Number(second) > 12
  })
}

/** The rows with what stands in a merged cell in each row that it spans. */
function withMerged({ rows, merges }: Sheet): readonly SheetRow[] {
  const tall = merges.filter(({ top, bottom }) => bottom > top)
  if (tall.length === 0) return rows
  const byNumber = new Map(rows.map(row => [row.number, row]))
  return rows.map(row => {
    const own = tall.filter(({ top, bottom }) => top < row.number && row.number <= bottom)
    if (own.length === 0) return row
    const shared = own.flatMap(({ top, left }): [number, Cell][] => {
      const cell = byNumber.get(top)?.cells.get(left)
      return cell ? [[left, cell]] : []
    })
    return { ...row, cells: new Map([...shared, ...row.cells]) }
  })
}

/** A cell with words in it. */
interface FilledCell {
  column: CalendarColumn
  cell: Cell
  /** Its words, without white space around them. */
  text: string
  spot: CellSpot
}

/** The posts of a row: one for each text in it, which is one for most. */
function postsOfRow(row: SheetRow, reading: Reading): readonly PlannedPost[] {
  const { header, sheet } = reading
  const filled = header.columns.flatMap((column): FilledCell[] => {
    const cell = row.cells.get(column.at)
    const text = cell?.text.trim() ?? ''
    const place = `${columnLetters(column.at)}${row.number}`
    const spot = { sheet: sheet.name, row: row.number, cell: place }
    return cell && text !== '' ? [{ column, cell, text, spot }] : []
  })
  if (!reading.published && filled.some(isPublished)) return []
  return filled
    .filter(({ column }) => column.key === 'text' && !isShared(row, column, sheet))
    .map(text => postOf(text, filled, reading))
}

/** Whether a cell only repeats what is merged with the row above. */
const isShared = ({ number }: SheetRow, { at }: CalendarColumn, { merges }: Sheet): boolean =>
  merges.some(({ top, bottom, left }) => left === at && top < number && number <= bottom)

/** What a status says of a post that is out. */
const publishedWord =
  /^(?:publicera(?:d|t|de)|post(?:ad|at|ed)|published|utlag[dt])\b|^(?:skicka[dt]|sent|ute|live)[.!✓✔]?$/iu

const isPublished = ({ column: { key }, text }: FilledCell): boolean =>
  key === 'status' ? publishedWord.test(text) : key === 'published' && lookUp(marks, text) === 'yes'

/** The filled cells of a row by what they hold, and the text that the post is made of. */
interface GivenRow {
  cells: ReadonlyMap<ColumnKey, readonly FilledCell[]>
  text: FilledCell
  reading: Reading
}

function postOf(text: FilledCell, filled: readonly FilledCell[], reading: Reading): PlannedPost {
  const cells = new Map<ColumnKey, readonly FilledCell[]>()
  for (const one of filled) {
    const { key, channels } = one.column
    const isOfText = channels.some(channel => text.column.channels.includes(channel))
    if (key !== 'text' && (channels.length === 0 || key === 'channel' || isOfText))
      cells.set(key, [...(cells.get(key) ?? []), one])
  }
  const given: GivenRow = { cells, text, reading }
  const channels = channelsOf(given)
  const publish = publishOf(given)
  const fields = [
    ...(channels ? [channels.field] : []),
    ...(publish ? [publish.field] : []),
    ...imagesOf(given),
    ...peopleOf(given),
    ...otherFields(given),
  ]
  const body = bodyOf(given)
  const known = keyOf([publish?.date ?? '', (channels?.names ?? []).join('+')])
  const { sheet, row } = text.spot
  return {
    key: keyOf([sheet, known || layoutMark(body)]),
    fields,
    body,
    place: { sheet, row },
    locale: reading.header.locale,
  }
}

const first = ({ cells }: GivenRow, key: ColumnKey): FilledCell | undefined => cells.get(key)?.[0]

/** What tells one post from others by its layout alone, with nothing of its words: how many stand on each line. */
function layoutMark(body: readonly PostPart[]): string {
  const words = body.map(({ text }) =>
    text.split('\n').map(line => line.match(/\S+/gu)?.length ?? 0),
  )
  const hash = fnvText(JSON.stringify(words))
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, '0')
}

/** Text, hashtags and link are one post; what the text holds already is not said twice. */
function bodyOf(given: GivenRow): readonly PostPart[] {
  const { cell: own, spot } = given.text
  const more = (['hashtags', 'link'] as const).flatMap(key => {
    const found = first(given, key)
    if (!found || own.text.includes(found.text)) return []
    if (key === 'link' && !/^\S+\.\S+$/u.test(found.text)) return []
    return [{ text: found.cell.text, spot: found.spot }]
  })
  return [{ text: own.text, spot }, ...more]
}

/** Channels that the calendar knows; a misspelt one is kept as written, so that it is told of. */
function channelsOf({
  text,
  cells,
}: GivenRow): { names: readonly string[]; field: PostField } | undefined {
  const { channels: own } = text.column
  if (own.length > 0) return { names: own, field: fieldOf('channel', own, text.spot) }
  const given = cells.get('channel') ?? []
  const names = given.flatMap(({ column, cell, text }) => {
    const [ticked] = column.channels
    if (ticked) return lookUp(marks, text) === 'yes' ? [ticked] : []
    return wordsIn(cell.text).flatMap(word => {
      const known = lookUp(channelWords, word)
      return known ?? (nearestWord(channelWords, word) ? word : [])
    })
  })
  const [found] = given
  const unique = [...new Set(names)]
  return found && unique.length > 0
    ? { names: unique, field: fieldOf('channel', unique, found.spot) }
    : undefined
}

/** «FB + IG», «Facebook och LinkedIn»; a name of two words stays whole. */
function wordsIn(written: string): readonly string[] {
  if (lookUp(channelWords, written)) return [written]
  return written
    .split(/[\n,;|&+/]|\s(?:och|and|samt)\s/iu)
    .map(word => word.replace(/\s*[([].*$/u, '').trim())
    .filter(Boolean)
    .flatMap(word => {
      if (lookUp(channelWords, word)) return [word]
      // «Instagram Stories», «Facebook-inlägg».
      const known = word.split(/[\s-]+/u).filter(part => lookUp(channelWords, part))
      return known.length > 0 ? known : [word]
    })
}

const fieldOf = (
  key: MetadataKey,
  value: string | readonly string[],
  spot: CellSpot,
): PostField => ({ key, yaml: inYaml(value), spot })

/** The day, and the time where there is one, that a row is to be published, in Stockholm's time. */
function publishOf(given: GivenRow): { date: string; field: PostField } | undefined {
  const { cells, reading } = given
  const time = first(given, 'time')
  for (const day of [...(cells.get('date') ?? []), ...(cells.get('published') ?? [])]) {
    const read = plannedMoment(day, time, reading)
    if (read) return { date: read.replace('T', ' '), field: fieldOf('publish', read, day.spot) }
  }
  return undefined
}

/** The picture of a row, as the calendar names, describes or links to it, and who can be recognised there. */
function imagesOf(given: GivenRow): readonly PostField[] {
  const [image, alt] = [first(given, 'image'), first(given, 'alt')]
  const named = image ?? alt
  if (!named || lookUp(flags, named.text) === 'no' || /^[-–—]$/u.test(named.text)) return []
  const [file = ''] = (image ? image.text : (alt?.column.name ?? '')).split('\n')
  const { locale } = given.reading.header
  const people = namesIn(given)
  const entries = [
    `${imageKeys.file[locale]}: ${inYaml(file)}`,
    ...(alt ? [`${imageKeys.alt[locale]}: ${inYaml(alt.text)}`] : []),
    ...(people ? [`${imageKeys.people[locale]}: ${inYaml(people)}`] : []),
  ]
  return [{ key: 'images', yaml: `[{${entries.join(', ')}}]`, spot: named.spot }]
}

function peopleOf(given: GivenRow): readonly PostField[] {
  const found = first(given, 'people')
  const names = namesIn(given) ?? []
  return found && names.length > 0 ? [fieldOf('people', names, found.spot)] : []
}

/** What says that nobody takes part, or can be recognised. */
const nobody = /^(?:ingen|inga|nej|nobody|none|no one|no|[-–—])$/iu

/** The people of a row; none where it says so, undefined where it says nothing that can be read as names. */
function namesIn(given: GivenRow): readonly string[] | undefined {
  const text = first(given, 'people')?.text
  if (text === undefined) return undefined
  if (nobody.test(text)) return []
  const names = text
    .split(/[\n,;|]|\s(?:och|and|&)\s/iu)
    .map(name => name.trim())
    .filter(Boolean)
  return names.every(name => /^[\p{Lu}@]/u.test(name)) ? names : undefined
}

/** Keys of front matter that a calendar has columns for: what is understood, for other words may mean other things. */
function otherFields(given: GivenRow): readonly PostField[] {
  return [...given.cells.keys()].flatMap(key => {
    if (!(key in metadataKeys) || handled.has(key)) return []
    const found = first(given, key)
    const { kind, values = {} } = metadataKeys[key as MetadataKey]
    if (!found || kind === 'date') return []
    const isKnown =
      kind === 'language'
        ? lookUp(languageNames, found.text) !== undefined
        : freeKinds.has(kind) || lookUp(values, found.text) !== undefined
    return isKnown ? [fieldOf(key as MetadataKey, found.text, found.spot)] : []
  })
}

const handled = new Set<ColumnKey>(['channel', 'publish', 'images', 'people'])
const freeKinds = new Set(['text', 'texts', 'joined-texts', 'exceptions'])

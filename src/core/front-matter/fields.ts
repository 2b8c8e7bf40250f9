import type {
  Approval,
  ConsentRecord,
  IgnoreEntry,
  Image,
  Locale,
  MetadataProblem,
  Person,
  Span,
} from '../types.ts'
import type { Fields, Text, Value } from '../yaml.ts'
import { parseDay, readDate } from './dates.ts'
import {
  accepted,
  approvalKeys,
  channels,
  everyChannel,
  type FrontMatterKey,
  type FrontMatterKeys,
  flags,
  ignoreKeys,
  imageKeys,
  type KeyKind,
  languageOf,
  lookUp,
  marks,
  nearestWord,
  personKeys,
  recordKeys,
  type Spellings,
} from './keys.ts'
import { languageCode, languageNames } from './languages.ts'
import { normalizeName } from './suggest.ts'

/** Takes note of something wrong. */
export type ReportProblem = (problem: MetadataProblem) => void

/** A key that was understood, with what stands at it. */
interface Field {
  key: Text
  /** The language the key was written in, undefined where it is the same in both. */
  locale: Locale | undefined
  value: Value | undefined
  report: ReportProblem
}

const longestActual = 80

/** Takes what was written, gives its first line, cut to what fits a message. */
export function excerpt(text: string): string {
  const line = text.trim().split(/[\r\n]/u, 1)[0] ?? ''
  const units = Array.from(line)
  return units.length > longestActual ? `${units.slice(0, longestActual - 1).join('')}…` : line
}

/** Takes where and what is wrong, and what is expected there, gives the problem. */
export function problem(
  reason: MetadataProblem['reason'],
  { start, end, text }: Span & { text: string },
  expected: string | readonly string[] = [],
  key?: Text,
): MetadataProblem {
  const said = key === undefined ? {} : { key: excerpt(key.text) }
  return { reason, start, end, actual: excerpt(text), expected: [expected].flat(), ...said }
}

/** Tells of something wrong at a field. */
function tell(
  reason: MetadataProblem['reason'],
  at: Span & { text: string },
  { key, report }: Field,
  expected?: string | readonly string[],
): undefined {
  report(problem(reason, at, expected, key))
}

/** Takes the entries of a map, gives those understood by canonical name; tells of the unknown, and of what stands twice: the first counts. */
export function readFields<K extends string>(
  { entries }: Pick<Fields, 'entries'>,
  words: Spellings<K>,
  report: ReportProblem,
): Map<K, Field> {
  const fields = new Map<K, Field>()
  for (const { key, value } of entries) {
    const name = lookUp(words, key.text)
    if (name === undefined) report(problem('unknown-key', key, nearestWord(words, key.text), key))
    else if (fields.has(name)) report(problem('duplicate-key', key, [], key))
    else fields.set(name, { key, value, report, locale: languageOf(key.text, words[name]) })
  }
  return fields
}

/** The one text of a field, also as a list of one; tells where it is something else. */
function single(field: Field): Text | undefined {
  const [only, ...others] = items(field) ?? []
  if (only === undefined || (only.kind === 'text' && others.length === 0)) return only
  return tell(others.length === 0 ? 'wrong-type' : 'several-values', field.value ?? only, field)
}

/** What stands in a field as a list, lists in it opened; a single value is a list of one, nothing given undefined. */
const items = ({ value }: Field) => value && flattened(value)

const flattened = (value: Value): readonly (Text | Fields)[] =>
  value.kind === 'list' ? value.items.flatMap(flattened) : [value]

/** The texts of a field; tells of maps among them, save of a text with a colon in it. */
function textItems(field: Field): readonly Text[] | undefined {
  return items(field)?.flatMap(item => {
    if (item.kind === 'text') return item
    const [entry] = item.entries
    const isLine = entry?.value?.kind === 'text' && !/[\r\n{}]/.test(item.text)
    if (isLine) return { ...item, kind: 'text' as const, exact: true }
    return tell('wrong-type', item, field) ?? []
  })
}

/** A text as written, composed (NFC). */
const textField = (field: Field) => single(field)?.text.normalize('NFC')

/** A list of texts, composed (NFC). */
const texts = (field: Field) => textItems(field)?.map(({ text }) => text.normalize('NFC'))

/** One word of a table; of several in a list none counts. */
function wordField<K extends string>(words: Spellings<K>, field: Field): K | undefined {
  const { value, locale } = field
  if (value?.kind === 'list' && value.items.length > 1)
    return tell('unknown-value', value, field, accepted(words, '', locale))
  const found = single(field)
  return found && known(words, found, field)
}

const known = <K extends string>(words: Spellings<K>, found: Text, field: Field): K | undefined =>
  lookUp(words, found.text) ??
  tell('unknown-value', found, field, accepted(words, found.text, field.locale))

/** Words of a table, each once, perhaps several in one text; undefined where none is known, as nothing follows from a misspelling. */
function wordList<K extends string>(words: Spellings<K>, field: Field): readonly K[] | undefined {
  const found = textItems(field)?.flatMap(item =>
    parts(item).flatMap(part =>
      lookUp(words, part.text) === undefined ? parts(part, /\s(?:och|and|&|\+)\s|\//giu) : [part],
    ),
  )
  const names = found && unique(found.map(item => known(words, item, field)))
  return names?.length === 0 ? undefined : names
}

/** Takes values, gives each that is there once, in their order. */
function unique<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter(value => value !== undefined))]
}

/** Takes a text of several and the signs between them, gives each with its own place. */
export function parts(whole: Text, between = /[,;|]/gu): Text[] {
  let at = 0
  return whole.text.split(between).flatMap(piece => {
    const word = piece.trim()
    at = whole.text.indexOf(piece, at)
    const start = whole.start + at + piece.indexOf(word)
    at += piece.length
    if (word === '') return []
    const place = whole.exact ? { start, end: start + word.length } : {}
    return [{ ...whole, text: word, ...place }]
  })
}

/** A date, perhaps with a time of day. */
function date(field: Field): string | undefined {
  const found = single(field)
  if (found === undefined) return undefined
  // Jekyll's own key of that name takes yes or no.
  if (normalizeName(field.key.text) === 'published' && lookUp(flags, found.text)) return undefined
  const read = readDate(found.text)
  return 'date' in read ? read.date : tell(read.reason, found, field, read.meant)
}

const day = (field: Field) => date(field)?.slice(0, 10)

/** A language by its ISO code, or its Swedish or English name. */
function languageField(field: Field): string | undefined {
  const found = single(field)
  if (!found) return undefined
  const { text } = found
  return (
    languageCode(text) ?? tell('unknown-language', found, field, nearestWord(languageNames, text))
  )
}

/** How the value of a key is read, by what stands there. */
const readers: Readonly<Record<KeyKind, (field: Field, key: FrontMatterKey) => unknown>> = {
  text: textField,
  texts,
  'joined-texts': field => texts(field)?.join(', '),
  // As written: the name on the disk may be decomposed (NFD).
  file: field => single(field)?.text,
  'one-of': (field, { values = {} }) => wordField(values, field),
  'some-of': (field, { values = {} }) => wordList(values, field),
  'any-channels': anyChannels,
  'yes-or-no': field => {
    const answer = wordField(flags, field)
    return answer && answer === 'yes'
  },
  date,
  day,
  withdrawal,
  language: languageField,
  people: field =>
    many(
      field,
      item => namesIn(item, field.value?.kind === 'list'),
      name => ({ name: name.text.normalize('NFC'), place: spanOf(name) }),
      person,
    ),
  images: field => many(field, filesIn, file => ({ file: file.text, place: spanOf(file) }), image),
  approval,
  exceptions: field =>
    many(field, parts, rule => ({ rule: rule.text, place: spanOf(rule) }), ignoreEntry),
  consent: field =>
    field.value?.kind === 'map' ? readRecord(field.value, field.report) : textField(field),
}

/** Takes the fields of a map and its table, gives what stands at each by canonical name. The kinds in the table are those of the type. */
export function readValues<Of>(
  fields: ReadonlyMap<string, Field>,
  keys: FrontMatterKeys<string>,
): Partial<Of> {
  const values = [...fields].flatMap(([name, field]) => {
    const key = keys[name]
    const value = key && readers[key.kind](field, key)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(values) as Partial<Of>
}

/** Names with commas or «och» between; in a list a comma parts only whole names, as «Ek, Maria» is one person. */
function namesIn(item: Text, isInList: boolean): readonly Text[] {
  const names = parts(item, /[,;|]|\s(?:och|and|&)\s/giu)
  const areNames = names.every(({ text }) => /^[\p{Lu}@]/u.test(text))
  const isList = isInList
    ? areNames && !item.isQuoted && names.some(({ text }) => /\s/u.test(text))
    : areNames || !/\s(?:och|and|&)\s/iu.test(item.text)
  return isList ? names : [item]
}

function person(map: Fields, field: Field): Person {
  const fields = namedFields(map, personKeys, field, 'name')
  return { ...readValues<Person>(fields, personKeys), place: placeOf(map, fields.get('name')) }
}

/** An approval: a map, or the name of whoever gave it; «ja» says that there is one, «nej» that there is none. */
function approval(field: Field): Approval | undefined {
  const { value, report } = field
  if (value?.kind === 'map')
    return readValues<Approval>(readFields(value, approvalKeys, report), approvalKeys)
  const by = textField(field)
  const mark = by && lookUp(flags, by)
  if (by === undefined || mark === 'no') return undefined
  return mark === 'yes' ? {} : { by }
}

/** Files with commas between; a comma that no ending of a file stands before is part of a name. */
function filesIn(item: Text): readonly Text[] {
  const files = parts(item, /[,;]/gu)
  return files.every(({ text }) => /\.[a-z0-9]{3,4}$/iu.test(text)) ? files : [item]
}

function image(map: Fields, field: Field): Image {
  const fields = namedFields(map, imageKeys, field, 'file')
  const alt = fields.get('alt')?.value
  return {
    ...readValues<Image>(fields, imageKeys),
    ...(alt?.kind === 'text' ? { altPlace: spanOf(alt) } : {}),
    place: placeOf(map, fields.get('file')),
  }
}

/** The fields of a map in a list; where it has none of the keys, what it names is told to lack one. */
function namedFields<K extends string>(
  map: Fields,
  keys: FrontMatterKeys<K>,
  field: Field,
  needed: NoInfer<K>,
): Map<K, Field> {
  const known = map.entries.some(entry => lookUp(keys, entry.key.text) !== undefined)
  const [first] = map.entries
  if (known || !first) return readFields(map, keys, field.report)
  tell('missing-name', first.key, field, keys[needed][field.locale ?? 'sv'])
  return new Map()
}

function ignoreEntry(map: Fields, field: Field): IgnoreEntry | undefined {
  const fields = readFields(map, ignoreKeys, field.report)
  const rule = fields.get('rule')
  if (!rule?.value) return tell('missing-rule', map, field, ignoreKeys.rule[field.locale ?? 'sv'])
  const id = single(rule)?.text
  if (id === undefined) return undefined
  return { ...readValues<IgnoreEntry>(fields, ignoreKeys), rule: id, place: placeOf(map, rule) }
}

/** What a field lists: texts, of which one can hold several, and maps. */
function many<T>(
  field: Field,
  split: (item: Text) => readonly Text[],
  short: (value: Text) => T,
  long: (value: Fields, field: Field) => T | undefined,
): T[] | undefined {
  return items(field)?.flatMap(item =>
    item.kind === 'text' ? split(item).map(short) : (long(item, field) ?? []),
  )
}

const spanOf = ({ start, end }: Value): Span => ({ start, end })

/** Where something is named, else where it stands. */
function placeOf(map: Fields, named: Field | undefined): Span {
  return spanOf(named?.value?.kind === 'text' ? named.value : map)
}

/** Takes what a draft or a register says of a consent, gives the record; tells what is wrong in it. */
export function readRecord(map: Pick<Fields, 'entries'>, report: ReportProblem): ConsentRecord {
  const values = readValues<ConsentRecord>(readFields(map, recordKeys, report), recordKeys)
  return { uses: [], channels: [], ...values }
}

/** The day of a withdrawal, also with words around it; `undated` where it is only said that it was; «nej» says that it was not. */
function withdrawal(field: Field): string | undefined {
  const found = single(field)
  if (!found) return undefined
  const mark = lookUp(marks, found.text)
  if (mark) return mark === 'yes' ? 'undated' : undefined
  const within = /\d{4}-\d{2}-\d{2}/u.exec(found.text)?.[0]
  return (within && parseDay(within)) ?? day(field)
}

/** Channels of any kind, those of posts by their names. «alla» sets no limit, as an empty cell sets none. */
function anyChannels(field: Field): readonly string[] | undefined {
  const names = textItems(field)?.flatMap(name => parts(name))
  if (names?.some(name => lookUp(everyChannel, name.text))) return []
  return names && unique(names.map(name => lookUp(channels, name.text) ?? normalizeName(name.text)))
}

import type { Approval, ConsentRecord, IgnoreEntry, Image, Person } from '../types.ts'
import type { Fields, Text, Value } from '../yaml.ts'
import { parseDay } from './dates.ts'
import {
  date,
  day,
  type Field,
  flagField,
  freeText,
  items,
  languageField,
  parts,
  problem,
  type ReportProblem,
  readFields,
  single,
  textField,
  textItems,
  texts,
  unique,
  wordField,
  wordList,
} from './fields.ts'
import {
  approvalKeys,
  channels,
  everyChannel,
  type FrontMatterKey,
  type FrontMatterKeys,
  flags,
  ignoreKeys,
  imageKeys,
  type KeyKind,
  lookUp,
  marks,
  personKeys,
  recordKeys,
} from './keys.ts'
import { normalizeName } from './suggest.ts'

/** How the value of a key is read, by what stands there. */
const readers: Readonly<Record<KeyKind, (field: Field, key: FrontMatterKey) => unknown>> = {
  text: textField,
  texts,
  'joined-texts': freeText,
  // As written: the name on the disk may be decomposed (NFD).
  file: field => single(field)?.text,
  'one-of': (field, { values = {} }) => wordField(values, field),
  'some-of': (field, { values = {} }) => wordList(values, field),
  'any-channels': anyChannels,
  'yes-or-no': flagField,
  date,
  day,
  withdrawal,
  language: languageField,
  people,
  images: imageFields,
  approval,
  exceptions: ignores,
  consent,
}

/**
 * Takes the fields of a map and its table, gives what stands at each by canonical name, absent
 * where nothing does. The kinds in the table are those of the type.
 */
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

/** Where an alias repeats a list it is the same value, and read once. */
const alreadyRead = new WeakMap<Value, readonly Person[]>()

/** The people of a draft or a picture: names, or maps. */
function people(field: Field): readonly Person[] | undefined {
  const { value } = field
  if (value === undefined) return undefined
  const found = alreadyRead.get(value) ?? readPeople(field)
  if (found) alreadyRead.set(value, found)
  return found
}

function readPeople(field: Field): readonly Person[] | undefined {
  const isList = field.value?.kind === 'list'
  const split = items(field)?.flatMap((item): readonly Value[] =>
    item.kind === 'text' ? namesIn(item, isList) : [item],
  )
  return many(split, field, name => ({ name: composed(name), place: spanOf(name) }), person)
}

/**
 * Names with commas or «och» between. In a list, where each name has its own item, a comma parts
 * names only where whole names stand around it: «Ek, Maria» is one person.
 */
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

function consent(field: Field): string | ConsentRecord | undefined {
  const { value, report } = field
  return value?.kind === 'map' ? readRecord(value, report) : textField(field)
}

/** An approval: a map, or the name of whoever gave it; «ja» says that there is one, «nej» that there is none. */
function approval(field: Field): Approval | undefined {
  const { value, report } = field
  if (value?.kind === 'map')
    return readValues<Approval>(readFields(value, approvalKeys, report), approvalKeys)
  const by = textField(field)
  const mark = by === undefined ? 'no' : lookUp(flags, by)
  if (mark === 'no') return undefined
  return mark === 'yes' || by === undefined ? {} : { by }
}

/** The pictures of a draft: files, or maps. */
function imageFields(field: Field): readonly Image[] | undefined {
  const files = items(field)?.flatMap((item): readonly Value[] =>
    item.kind === 'text' ? filesIn(item) : [item],
  )
  return many(files, field, file => ({ file: file.text, place: spanOf(file) }), image)
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
  { key, locale, report }: Field,
  needed: NoInfer<K>,
): Map<K, Field> {
  const known = map.entries.some(entry => lookUp(keys, entry.key.text) !== undefined)
  const [first] = map.entries
  if (known || !first) return readFields(map, keys, report)
  report(problem('missing-name', first.key, [keys[needed][locale ?? 'sv']], key))
  return new Map()
}

/** What a draft asks to leave alone: rule ids, or maps. */
function ignores(field: Field): readonly IgnoreEntry[] | undefined {
  const split = items(field)?.flatMap((item): readonly Value[] =>
    item.kind === 'text' ? parts(item) : [item],
  )
  return many(split, field, rule => ({ rule: rule.text, place: spanOf(rule) }), ignoreEntry)
}

function ignoreEntry(map: Fields, { key, locale, report }: Field): IgnoreEntry | undefined {
  const fields = readFields(map, ignoreKeys, report)
  const rule = fields.get('rule')
  const id = rule && single(rule)?.text
  if (id === undefined) {
    // One that cannot be read has been told of.
    if (!rule?.value) report(problem('missing-rule', map, [ignoreKeys.rule[locale ?? 'sv']], key))
    return undefined
  }
  return { ...readValues<IgnoreEntry>(fields, ignoreKeys), rule: id, place: placeOf(map, rule) }
}

function many<T>(
  values: readonly Value[] | undefined,
  field: Field,
  short: (value: Text) => T,
  long: (value: Fields, field: Field) => T | undefined,
): T[] | undefined {
  return values?.flatMap(value => {
    if (value.kind === 'text') return [short(value)]
    if (value.kind === 'map') return long(value, field) ?? []
    field.report(problem('wrong-type', value, [], field.key))
    return []
  })
}

const composed = ({ text }: Text): string => text.normalize('NFC')

const spanOf = ({ start, end }: Value): { start: number; end: number } => ({ start, end })

/** Where something is named, else where it stands. */
function placeOf(map: Fields, named: Field | undefined): { start: number; end: number } {
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

/**
 * Channels of any kind, «webb» and the members' paper among them: those of posts
 * by their names. «alla» sets no limit, as an empty cell sets none.
 */
function anyChannels(field: Field): readonly string[] | undefined {
  const names = textItems(field)?.flatMap(name => parts(name))
  if (names?.some(name => lookUp(everyChannel, name.text))) return []
  return names && unique(names.map(name => lookUp(channels, name.text) ?? normalizeName(name.text)))
}

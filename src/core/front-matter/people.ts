import type { ConsentRecord, IgnoreEntry, Image, Person } from '../types.ts'
import { parseDay } from './dates.ts'
import {
  day,
  type Field,
  flagField,
  items,
  parts,
  problem,
  readFields,
  single,
  textField,
  textItems,
  unique,
  wordField,
  wordList,
} from './fields.ts'
import {
  channels,
  everyChannel,
  ignoreKeys,
  imageKeys,
  lookUp,
  marks,
  personKeys,
  personRoles,
  recordKeys,
  uses,
} from './keys.ts'
import { type Fields, normalizeName, type ReportProblem, type Text, type Value } from './yaml.ts'

/** Where an alias repeats a list it is the same value, and read once. */
const alreadyRead = new WeakMap<Value, readonly Person[]>()

/** The people of a draft or a picture: names, or maps. */
export function people(field: Field): readonly Person[] | undefined {
  const { value } = field
  if (value === undefined) return undefined
  const found = alreadyRead.get(value) ?? readPeople(field)
  if (found) alreadyRead.set(value, found)
  return found
}

function readPeople(field: Field): readonly Person[] | undefined {
  return each(field, name => ({ name: composed(name), place: spanOf(name) }), person)
}

function person(map: Fields, { report }: Field): Person {
  const fields = readFields(map, personKeys, report)
  const name = fields.get('name')
  return {
    ...present({
      name: name && textField(name),
      role: apply(fields.get('role'), field => wordField(personRoles, field)),
      consent: apply(fields.get('consent'), consent),
    }),
    place: placeOf(map, name),
  }
}

function consent(field: Field): string | ConsentRecord | undefined {
  const { value, report } = field
  return value?.kind === 'map' ? readRecord(value, report) : textField(field)
}

/** The pictures of a draft: files, or maps. */
export function imageFields(field: Field): readonly Image[] | undefined {
  return each(field, file => ({ file: file.text, place: spanOf(file) }), image)
}

function image(map: Fields, { report }: Field): Image {
  const fields = readFields(map, imageKeys, report)
  const file = fields.get('file')
  const alt = fields.get('alt')?.value
  return {
    ...present({
      // As written: the name on the disk may be decomposed (NFD).
      file: file && single(file)?.text,
      alt: apply(fields.get('alt'), textField),
      altPlace: alt?.kind === 'text' ? spanOf(alt) : undefined,
      people: apply(fields.get('people'), people),
      photographer: apply(fields.get('photographer'), textField),
      ai: apply(fields.get('ai'), flagField),
    }),
    place: placeOf(map, file),
  }
}

/** What a draft asks to leave alone: rule ids, or maps. */
export function ignores(field: Field): readonly IgnoreEntry[] | undefined {
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
    if (!rule?.value) report(problem('wrong-type', map, [ignoreKeys.rule[locale ?? 'sv']], key))
    return undefined
  }
  const given = {
    reason: apply(fields.get('reason'), textField),
    until: apply(fields.get('until'), day),
  }
  return { rule: id, ...present(given), place: placeOf(map, rule) }
}

type FromText<T> = (value: Text) => T
type FromFields<T> = (value: Fields, field: Field) => T | undefined

function each<T>(field: Field, short: FromText<T>, long: FromFields<T>): T[] | undefined {
  return many(items(field), field, short, long)
}

function many<T>(
  values: readonly Value[] | undefined,
  field: Field,
  short: FromText<T>,
  long: FromFields<T>,
): T[] | undefined {
  return values?.flatMap(value => {
    if (value.kind === 'text') return [short(value)]
    if (value.kind === 'map') return long(value, field) ?? []
    field.report(problem('wrong-type', value, [], field.key))
    return []
  })
}

const apply = <T>(field: Field | undefined, reader: (field: Field) => T): T | undefined =>
  field && reader(field)

const composed = ({ text }: Text): string => text.normalize('NFC')

const spanOf = ({ start, end }: Value): { start: number; end: number } => ({ start, end })

/** Where something is named, else where it stands. */
function placeOf(map: Fields, named: Field | undefined): { start: number; end: number } {
  return spanOf(named?.value?.kind === 'text' ? named.value : map)
}

type RecordFields = ReadonlyMap<keyof ConsentRecord, Field>

/** Takes what a draft or a register says of a consent, gives the record; tells what is wrong in it. */
export function readRecord(map: Pick<Fields, 'entries'>, report: ReportProblem): ConsentRecord {
  return recordOf(readFields(map, recordKeys, report))
}

function recordOf(fields: RecordFields): ConsentRecord {
  const given = {
    id: read(fields, 'id', textField),
    name: read(fields, 'name', textField),
    role: read(fields, 'role', field => wordField(personRoles, field)),
    uses: read(fields, 'uses', field => wordList(uses, field)) ?? [],
    channels: read(fields, 'channels', anyChannels) ?? [],
    from: read(fields, 'from', day),
    until: read(fields, 'until', day),
    withdrawn: read(fields, 'withdrawn', withdrawal),
    guardian: read(fields, 'guardian', textField),
    basis: read(fields, 'basis', textField),
  }
  return { ...present(given), uses: given.uses, channels: given.channels }
}

function read<T>(
  fields: RecordFields,
  key: keyof ConsentRecord,
  reader: (field: Field) => T | undefined,
): T | undefined {
  const field = fields.get(key)
  return field && reader(field)
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
  const names = textItems(field)?.flatMap(parts)
  if (names?.some(name => lookUp(everyChannel, name.text))) return []
  return names && unique(names.map(name => lookUp(channels, name.text) ?? normalizeName(name.text)))
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Takes an object, gives it without the keys that have no value. */
export function present<T extends object>(given: T): Present<T> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Present<T>
}

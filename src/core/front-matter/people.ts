import type { ConsentRecord, IgnoreEntry, Image, Person } from '../types.ts'
import { type Field, problem, readFields } from './fields.ts'
import { ignoreKeys, imageKeys, personKeys, personRoles } from './keys.ts'
import { present, readRecord } from './record.ts'
import type { Fields, Text, Value } from './tree.ts'
import { day, flag, items, parts, single, text, word } from './values.ts'

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
      name: name && text(name),
      role: apply(fields.get('role'), field => word(personRoles, field)),
      consent: apply(fields.get('consent'), consent),
    }),
    place: placeOf(map, name),
  }
}

function consent(field: Field): string | ConsentRecord | undefined {
  const { value, report } = field
  return value?.kind === 'map' ? readRecord(value, report) : text(field)
}

/** The pictures of a draft: files, or maps. */
export function images(field: Field): readonly Image[] | undefined {
  return each(field, file => ({ file: file.text, place: spanOf(file) }), image)
}

function image(map: Fields, { report }: Field): Image {
  const fields = readFields(map, imageKeys, report)
  const file = fields.get('file')
  return {
    ...present({
      // As written: the name on the disk may be decomposed (NFD).
      file: file && single(file)?.text,
      alt: apply(fields.get('alt'), text),
      people: apply(fields.get('people'), people),
      photographer: apply(fields.get('photographer'), text),
      ai: apply(fields.get('ai'), flag),
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
    reason: apply(fields.get('reason'), text),
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

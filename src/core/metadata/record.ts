import type { ConsentRecord } from '../types.ts'
import { type Field, readFields } from './fields.ts'
import { channels, everyChannel, personRoles, recordKeys, uses } from './keys.ts'
import { plain } from './plain.ts'
import type { Fields, Report } from './tree.ts'
import { day, flag, parts, text, textItems, unique, word, wordList } from './values.ts'
import { lookUp } from './vocabulary.ts'

type RecordFields = ReadonlyMap<keyof ConsentRecord, Field>

/** Takes what a draft or a register says of a consent, gives the record; tells what is wrong in it. */
export function readRecord(map: Pick<Fields, 'entries'>, report: Report): ConsentRecord {
  return recordOf(readFields(map, recordKeys, report))
}

/**
 * Takes a record of a register, which may hold columns of its owner's: an
 * unknown key is told of only where it is nearly one of ours.
 */
export function readRegistered(map: Pick<Fields, 'entries'>, report: Report): ConsentRecord {
  return readRecord(map, problem => {
    if (problem.reason !== 'unknown-key' || problem.expected.length > 0) report(problem)
  })
}

function recordOf(fields: RecordFields): ConsentRecord {
  const given = {
    id: read(fields, 'id', text),
    name: read(fields, 'name', text),
    role: read(fields, 'role', field => word(personRoles, field)),
    uses: read(fields, 'uses', field => wordList(uses, field)) ?? [],
    channels: read(fields, 'channels', anyChannels) ?? [],
    from: read(fields, 'from', day),
    until: read(fields, 'until', day),
    withdrawn: read(fields, 'withdrawn', withdrawal),
    guardian: read(fields, 'guardian', text),
    basis: read(fields, 'basis', text),
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

/** «nej» says that it was not; anything else must be the day. */
function withdrawal(field: Field): string | undefined {
  return flag({ ...field, report: () => {} }) === false ? undefined : day(field)
}

/**
 * Channels of any kind, «webb» and the members' paper among them: those of posts
 * by their names. «alla» sets no limit, as an empty cell sets none.
 */
function anyChannels(field: Field): readonly string[] | undefined {
  const names = textItems(field)?.flatMap(parts)
  if (names?.some(name => lookUp(everyChannel, name.text))) return []
  return names && unique(names.map(name => lookUp(channels, name.text) ?? plain(name.text)))
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Takes an object, gives it without the keys that have no value. */
export function present<T extends object>(given: T): Present<T> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Present<T>
}

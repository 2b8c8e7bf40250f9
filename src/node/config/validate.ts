/** YAML against the table of keys: a value with canonical names, or what to mend and where. */
import { nearest } from '../../core/front-matter/suggest.ts'
import type { Translated } from '../../core/types.ts'
import { rangeOf } from '../../core/working-hours.ts'
import type { Fields, Value, YamlEntry } from '../../core/yaml.ts'
import * as words from '../../messages/config.ts'
import { isCostlyGlob } from '../ignore.ts'
import { isDay } from './calendar.ts'
import type { Choices, KeyTable, Kind } from './keys.ts'

/** Hears of a problem at an offset in the file; what takes time to word is worded where there is room for it. */
export type Complain = (offset: number, message: Translated | (() => Translated)) => undefined

/** What the validator asks others: problems go to `complain`, front matter keys to `metadata`. */
interface Hooks {
  complain: Complain
  metadata(entries: readonly YamlEntry[]): unknown
}

type Valid = string | number | readonly Valid[] | { readonly [key: string]: unknown }

/** Validates a map against a table; gives the values that hold, by canonical key. */
export function validateMap(
  { entries }: Fields,
  table: KeyTable,
  hooks: Hooks,
  rest?: 'metadata',
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const others: YamlEntry[] = []
  for (const entry of entries) {
    const { key, value } = entry
    const name = canonicalKey(key.text, table)
    if (name === undefined) {
      if (rest) others.push(entry)
      else hooks.complain(key.start, () => unknownKey(key.text, table))
    } else if (name in values) hooks.complain(key.start, words.twice(key.text))
    else values[name] = validate(value, table[name]?.kind ?? { is: 'text' }, hooks)
  }
  if (rest) values[rest] = hooks.metadata(others)
  return values
}

function validate(value: Value | undefined, kind: Kind, hooks: Hooks): Valid | undefined {
  if (value === undefined || (value.kind === 'text' && value.plain === null)) return undefined
  if (value.isShared) return hooks.complain(value.start, words.noAlias)
  switch (kind.is) {
    case 'text':
      return value.kind === 'text' ? value.text : wanted(words.kindNames.text, value, hooks)
    case 'number':
      return wholeNumber(value, hooks)
    case 'choice':
      return choice(value, kind.of, hooks)
    case 'pattern':
      return pattern(value, kind, hooks)
    case 'list':
      return (value.kind === 'list' ? value.items : [value])
        .map(item => validate(item, kind.of, hooks))
        .filter(item => item !== undefined)
    case 'map':
      return mapOf(value, kind.of, hooks)
    case 'object':
      return value.kind === 'map'
        ? validateMap(value, kind.keys, hooks, kind.rest)
        : wanted(words.kindNames.map, value, hooks)
    case 'either':
      return validate(value, kind.of[value.kind === 'map' ? 1 : 0], hooks)
  }
}

function wholeNumber(value: Value, hooks: Hooks): number | undefined {
  const plain = value.kind === 'text' ? value.plain : undefined
  if (typeof plain === 'number' && Number.isSafeInteger(plain) && plain >= 0) return plain
  return wanted(words.kindNames.number, value, hooks)
}

function choice(value: Value, of: Choices, hooks: Hooks): string | undefined {
  const written = value.kind === 'text' ? value.text : excerptOf(value)
  const all = Object.entries(of).flatMap(([word, others]) => [word, ...others])
  const name = canonicalWord(written, of)
  if (name !== undefined) return name
  const close = canonicalWord(nearest(written, all) ?? '', of)
  const meant = close === undefined ? undefined : inBoth(close, of)
  return hooks.complain(value.start, words.unknownWord(written, meant, listed(of)))
}

function pattern(value: Value, kind: Extract<Kind, { is: 'pattern' }>, hooks: Hooks) {
  if (value.kind !== 'text' || !new RegExp(kind.pattern).test(value.text))
    return wanted(kind.example, value, hooks)
  const written = value.text
  if (kind.check === 'day' && /^\d/.test(written) && !isDay(written))
    return hooks.complain(value.start, words.noSuchDay)
  if (kind.check === 'glob' && isCostlyGlob(written)) return wanted(kind.example, value, hooks)
  if (kind.check === 'hours' && rangeOf(written) === undefined)
    return hooks.complain(value.start, words.hoursBackwards)
  return written
}

function mapOf(value: Value, of: Kind, hooks: Hooks): Valid | undefined {
  if (value.kind !== 'map') return wanted(words.kindNames.map, value, hooks)
  const entries = value.entries.map(({ key, value }) => [key.text, validate(value, of, hooks)])
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined))
}

const wanted = (what: Translated, value: Value, hooks: Hooks): undefined =>
  hooks.complain(value.start, words.wanted(what, excerptOf(value)))

function unknownKey(written: string, table: KeyTable): Translated {
  const all = Object.entries(table).flatMap(([name, { sv }]) => [name, sv])
  return words.unknownKey(written, nearest(written, all), {
    sv: Object.values(table)
      .map(key => key.sv)
      .join(', '),
    en: Object.keys(table).join(', '),
  })
}

/** The canonical form of a word of a list, whichever language and case it is written in. */
function canonicalWord<W extends Choices>(written: string, of: W): (keyof W & string) | undefined {
  const folded = written.normalize('NFC').toLowerCase()
  return Object.keys(of).find(word => word === folded || of[word]?.includes(folded))
}

/** The canonical form of a key, whichever language and case it is written in. */
export const canonicalKey = (written: string, table: KeyTable): string | undefined => {
  const folded = written.normalize('NFC').toLowerCase()
  return Object.keys(table).find(name => name === folded || table[name]?.sv === folded)
}

const inBoth = (word: string, of: Choices): Translated => ({ sv: of[word]?.[0] ?? word, en: word })
const listed = (of: Choices) => ({
  sv: Object.keys(of).map(word => inBoth(word, of).sv),
  en: Object.keys(of),
})

const excerptOf = ({ text }: Value): string => text.slice(0, 60)

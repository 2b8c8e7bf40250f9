/** The text of one configuration file: its settings, and where each of them stands. */
import { metadataKeys } from '../../core/front-matter/keys.ts'
import { readMetadata } from '../../core/front-matter/read.ts'
import { nearest } from '../../core/front-matter/suggest.ts'
import { placer } from '../../core/spans.ts'
import type { Metadata, MetadataProblem, Translated } from '../../core/types.ts'
import { type Fields, parseTree, type Value, type YamlEntry } from '../../core/yaml.ts'
import * as words from '../../messages/config.ts'
import { notYaml } from '../../messages/yaml.ts'
import {
  ConfigurationError,
  type ConfigurationFile,
  type ConfigurationProblem,
} from './configuration-error.ts'
import { configurationKeys, type KeyTable, type Settings } from './keys.ts'
import { type Complain, canonicalKey, validateMap } from './validate.ts'

/** Where something is set; line and column from 1. */
export interface SettingPlace {
  file: ConfigurationFile
  line: number
  column: number
}

/** Where a setting stands, and the keys that lead to it. */
interface SettingOrigin extends SettingPlace {
  keys: readonly string[]
}

/** Settings, and where each stands. */
export interface ParsedSettings {
  settings: Settings
  /** By `settingName`: of each key, each key within a map and each text of a list. */
  origins: ReadonlyMap<string, SettingOrigin>
}

/** The name of a setting within others: `rules.irony`. */
export const settingName = (keys: readonly string[]): string => keys.join('.')

/** Whoever has more to mend begins with these. */
const mostProblems = 50

/** Makes settings of the text of a configuration; throws a ConfigurationError with everything that is wrong in it. */
export function parseSettings(text: string, file: ConfigurationFile): ParsedSettings {
  const problems: ConfigurationProblem[] = []
  const placeOf = placer(text)
  const at = (offset: number) => {
    const { line, column } = placeOf({ start: offset, end: offset }).start
    return { line, column }
  }
  let untold = 0
  const complain: Complain = (offset, message) => {
    if (problems.length >= mostProblems) untold += 1
    else problems.push({ ...at(offset), message: 'sv' in message ? message : message() })
  }
  const map = rootOf(text, complain)
  const settings = settingsOf(map, text, complain)
  if (problems.length > 0) {
    const sorted = problems.sort((a, b) => a.line - b.line || a.column - b.column)
    const { line, column } = sorted[sorted.length - 1] ?? at(0)
    const rest = untold > 0 ? [{ line, column, message: words.moreProblems(untold) }] : []
    throw new ConfigurationError(file, [...sorted, ...rest])
  }
  const found = originsIn(map, configurationKeys).map(
    ({ keys, start }) => [settingName(keys), { keys, file, ...at(start) }] as const,
  )
  return { settings, origins: new Map(found) }
}

const nothing: Fields = { kind: 'map', text: '', entries: [], start: 0, end: 0 }

function rootOf(text: string, complain: Complain): Fields {
  const { value, errors } = parseTree(text)
  for (const { code, start } of errors) complain(start, notYaml(code))
  if (errors.length > 0 || value === undefined) return nothing
  if (value.kind === 'map') return value
  if (value.kind === 'list' || value.plain !== null)
    complain(value.start, words.wanted(words.kindNames.map, text.trim().slice(0, 40)))
  return nothing
}

function settingsOf(map: Fields, text: string, complain: Complain): Settings {
  const metadata = (entries: readonly YamlEntry[]) => readProfileMetadata(entries, text, complain)
  const settings: Settings = validateMap(map, configurationKeys, { complain, metadata })
  const { schedule, period, profiles } = settings
  for (const [key, message] of blankRefusals) {
    const entry = entryOf(map, key)
    if (entry && isBlank(entry.value)) complain(entry.key.start, message)
  }
  // The hours may stand in the file that this one builds on.
  if (schedule && !schedule.hours?.length && settings.extends === undefined)
    complain(keyOffset(map, 'schedule'), words.hoursMissing)
  if (typeof period === 'object' && (period.from ?? '') > (period.to ?? '9'))
    complain(keyOffset(map, 'period'), words.daysBackwards)
  if (profiles?.some(profile => !profile.files?.length))
    complain(keyOffset(map, 'profiles'), words.filesMissing)
  return settings
}

/** Keys that must not stand without a value, as that would pass for none. */
const blankRefusals = [
  ['extends', words.extendsEmpty],
  ['register', words.registerEmpty],
] as const

/** Whether a key has no value, or one of white space. */
const isBlank = (value: Value | undefined): boolean =>
  value === undefined || (value.kind === 'text' && (value.plain === null || !value.text.trim()))

const entryOf = ({ entries }: Fields, key: keyof Settings): YamlEntry | undefined =>
  entries.find(entry => canonicalKey(entry.key.text, configurationKeys) === key)
const keyOffset = (map: Fields, key: keyof Settings): number => entryOf(map, key)?.key.start ?? 0

/** The keys to each value, to the maps they stand in and to the texts of a list, and where each begins. */
function originsIn(
  { entries }: Fields,
  table: KeyTable | undefined,
  above: readonly string[] = [],
): { keys: readonly string[]; start: number }[] {
  return entries.flatMap(({ key, value }) => {
    const name = table ? canonicalKey(key.text, table) : key.text
    if (name === undefined) return []
    const keys = [...above, name]
    const kind = table?.[name]?.kind
    const own = { keys, start: key.start }
    if (value?.kind === 'map')
      return [own, ...originsIn(value, kind?.is === 'object' ? kind.keys : undefined, keys)]
    const items = value?.kind === 'list' ? value.items : kind?.is === 'list' ? [value] : []
    const texts = items.flatMap(one => (one?.kind === 'text' ? one : []))
    return [own, ...texts.map(({ text, start }) => ({ keys: [...keys, text], start }))]
  })
}

/** Reads the front matter that a profile gives, by the table of drafts; its entries stand in the whole text. */
function readProfileMetadata(
  entries: readonly YamlEntry[],
  text: string,
  complain: Complain,
): Metadata {
  const read = entries.map(({ key, value }) =>
    readMetadata(text, { start: key.start, end: Math.max(key.end, value?.end ?? 0) }),
  )
  for (const { problems } of read)
    for (const problem of problems) complain(problem.start, worded(problem))
  return Object.assign({}, ...read.map(({ metadata }) => metadata)) as Metadata
}

function worded({ reason, actual, expected, line }: MetadataProblem): Translated {
  switch (reason) {
    case 'unknown-key':
      return words.unknownKey(actual, expected[0] ?? nearest(actual, ['filer', 'files']), {
        sv: ['filer', ...Object.values(metadataKeys).map(({ sv }) => sv)].join(', '),
        en: ['files', ...Object.values(metadataKeys).map(({ en }) => en)].join(', '),
      })
    case 'duplicate-key':
      return words.twice(actual)
    case 'no-such-date':
      return words.noSuchDay
    case 'not-a-date':
    case 'ambiguous-date':
    case 'incomplete-date':
      return words.noDate(actual, expected)
    case 'unknown-value':
      return words.unknownWord(actual, undefined, { sv: expected, en: expected })
    case 'unknown-language':
      return words.wanted(words.kindNames.language, actual)
    case 'several-values':
    case 'wrong-type':
    case 'missing-name':
    case 'missing-rule':
      return words.wanted(words.kindNames.text, actual)
    default:
      return line === undefined ? words.unreadableLine : words.writeLine(line)
  }
}

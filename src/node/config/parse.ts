/** The text of one configuration file: its settings, and where each of them stands. */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { metadataKeys } from '../../core/front-matter/keys.ts'
import { readMetadata } from '../../core/front-matter/read.ts'
import { nearest } from '../../core/front-matter/suggest.ts'
import { tooDeep } from '../../core/front-matter/yaml.ts'
import type { Metadata, MetadataProblem, Translated } from '../../core/types.ts'
import * as words from '../../messages/config.ts'
import {
  ConfigurationError,
  type ConfigurationFile,
  type ConfigurationProblem,
} from './configuration-error.ts'
import { configurationKeys, type KeyTable, type Settings } from './keys.ts'
import { type Complain, canonicalKey, endOfNode, offsetOf, validateMap } from './validate.ts'

/** Where something is set; line and column from 1. */
export interface SettingPlace {
  file: ConfigurationFile
  line: number
  column: number
}

/** A name as a configuration writes it, to be checked once the packs are known. */
interface Mention extends SettingPlace {
  id: string
}

/** The names that only the packs can tell right from wrong. */
export interface Mentions {
  rules: readonly Mention[]
  packs: readonly Mention[]
}

/** Settings, and where each stands. */
export interface ParsedSettings {
  settings: Settings
  mentions: Mentions
  /** By `settingName`: of each key, and of each key within a map. */
  origins: ReadonlyMap<string, SettingPlace>
}

/** The name of a setting within others: `rules.irony`. */
export const settingName = (keys: readonly string[]): string => keys.join('.')

/** Whoever has more to mend begins with these. */
const mostProblems = 50

/**
 * Makes settings of the text of a configuration.
 *
 * @throws {ConfigurationError} with everything that is wrong in it.
 */
export function parseSettings(text: string, file: ConfigurationFile): ParsedSettings {
  const lines = new LineCounter()
  const problems: ConfigurationProblem[] = []
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  let untold = 0
  const complain: Complain = (offset, message) => {
    if (problems.length >= mostProblems) untold += 1
    else
      problems.push({
        ...at(offset),
        message: typeof message === 'function' ? message() : message,
      })
  }
  const map = rootOf(text, lines, complain)
  const settings: Settings = map ? settingsOf(map, text, complain) : {}
  if (problems.length > 0) {
    const sorted = inOrder(problems)
    const { line, column } = sorted[sorted.length - 1] ?? at(0)
    const rest = untold > 0 ? [{ line, column, message: words.moreProblems(untold) }] : []
    throw new ConfigurationError(file, [...sorted, ...rest])
  }
  const place = (node: unknown): SettingPlace => ({ file, ...at(offsetOf(node)) })
  return {
    settings,
    mentions: mentionsIn(map, place),
    origins: new Map(map ? originsIn(map, configurationKeys, place) : []),
  }
}

function rootOf(text: string, lines: LineCounter, complain: Complain): YAMLMap | undefined {
  const deep = tooDeep(text)
  if (deep) {
    complain(deep.start, words.notYaml(''))
    return undefined
  }
  // To find keys that stand twice the parser holds each against all before it.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  })
  const hasTwins = complainOfTwins(document, complain)
  for (const error of document.errors) complain(error.pos[0], words.notYaml(error.code))
  if (hasTwins || document.errors.length > 0 || document.contents === null) return undefined
  if (isMap(document.contents)) return document.contents
  complain(offsetOf(document.contents), words.wanted(words.kindNames.map, text.trim().slice(0, 40)))
  return undefined
}

/** Complains of keys that stand twice in a map; gives whether there are any. */
function complainOfTwins(document: Document.Parsed, complain: Complain): boolean {
  let found = false
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (seen.has(name)) {
          complain(offsetOf(key), words.notYaml('DUPLICATE_KEY'))
          found = true
        }
        seen.add(name)
      }
    },
  })
  return found
}

function settingsOf(map: YAMLMap, text: string, complain: Complain): Settings {
  const metadata = (pairs: readonly Pair[]) => readProfileMetadata(pairs, text, complain)
  const settings: Settings = validateMap(map, configurationKeys, { complain, metadata })
  const { schedule, period, profiles } = settings
  for (const [key, message] of blankRefusals) {
    const pair = pairOf(map, key)
    if (pair && isBlank(pair.value)) complain(offsetOf(pair.key), message)
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
const isBlank = (value: unknown): boolean =>
  value === null || (isScalar(value) && String(value.value ?? '').trim() === '')

const pairOf = (map: YAMLMap, key: keyof typeof configurationKeys): Pair | undefined => {
  const spellings: readonly string[] = [key, configurationKeys[key].sv]
  return map.items.find(pair => spellings.includes(String(pair.key).toLowerCase().normalize('NFC')))
}
const keyOffset = (map: YAMLMap, key: keyof typeof configurationKeys): number =>
  offsetOf(pairOf(map, key)?.key)

/** The place of each value, and of the maps they stand in, by `settingName`. */
function originsIn(
  map: YAMLMap,
  table: KeyTable | undefined,
  place: (node: unknown) => SettingPlace,
  above: readonly string[] = [],
): [string, SettingPlace][] {
  return map.items.flatMap(({ key, value }): [string, SettingPlace][] => {
    const written = String(key)
    const name = table ? canonicalKey(written, table) : written
    if (name === undefined) return []
    const keys = [...above, name]
    const kind = table?.[name]?.kind
    const below = kind?.is === 'object' ? kind.keys : undefined
    const own: [string, SettingPlace] = [settingName(keys), place(key)]
    return isMap(value) ? [own, ...originsIn(value, below, place, keys)] : [own]
  })
}

function mentionsIn(map: YAMLMap | undefined, place: (node: unknown) => SettingPlace): Mentions {
  if (!map) return { rules: [], packs: [] }
  const mention = (node: unknown): Mention => ({ id: String(node), ...place(node) })
  const rules = (['rules', 'limits'] as const)
    .map(key => pairOf(map, key)?.value)
    .flatMap(value => (isMap(value) ? value.items.map(({ key }) => mention(key)) : []))
  const packs = pairOf(map, 'packs')?.value
  return { rules, packs: (isSeq(packs) ? packs.items : [packs]).map(mention) }
}

const inOrder = (problems: readonly ConfigurationProblem[]) =>
  [...problems].sort((a, b) => a.line - b.line || a.column - b.column)

/**
 * Reads the front matter that a profile gives: the keys and values of a draft, by
 * the same table.
 *
 * @param text - The whole configuration, which the pairs stand in.
 */
function readProfileMetadata(pairs: readonly Pair[], text: string, complain: Complain): Metadata {
  const read = pairs.map(pair => {
    const start = offsetOf(pair.key)
    return readMetadata(text, { start, end: Math.max(endOfNode(pair.key), endOfNode(pair.value)) })
  })
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
      return line === undefined ? words.notYaml('') : words.writeLine(line)
  }
}

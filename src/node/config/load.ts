import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
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
import type { Draft, Locale, Metadata, MetadataProblem, Translated } from '../../core/types.ts'
import * as words from '../../messages/config.ts'
import { statsOf } from '../stats.ts'
import { configurationKeys, type Settings } from './keys.ts'
import { type Complain, endOfNode, offsetOf, validateMap } from './validate.ts'

/** What a run is configured with, and where that is written. */
export interface Configuration extends ReadSettings {
  /** Absolute path; undefined where there is none. */
  file?: string
  /** The file as shown to the user. */
  shownAs: string
  /** Absolute: what paths in the configuration are relative to. */
  folder: string
}

interface ConfigurationQuery {
  /** Paths and globs of drafts, as given on the command line. */
  paths: readonly string[]
  cwd: string
  /** A file named outright, relative to `cwd`; `false` for none at all. */
  file?: string | false | undefined
}

/**
 * Finds and reads the configuration of some drafts; an empty one where there is none.
 *
 * @throws {ConfigurationError} where it cannot be read or holds something to mend.
 */
export function loadConfiguration({ paths, cwd, file }: ConfigurationQuery): Configuration {
  const folder = commonFolder(paths, cwd)
  const found = file === false ? undefined : file ? resolve(cwd, file) : findConfiguration(folder)
  if (!found)
    return { shownAs: '', folder, settings: {}, mentions: { rules: [], packs: [] }, lines: {} }
  const shownAs = file || relative(cwd, found)
  return { ...readSettings(found, shownAs), file: found, shownAs, folder: dirname(found) }
}

/**
 * Checks the rule ids of a configuration against those of the packs it loads.
 *
 * @throws {ConfigurationError} naming each unknown one and the nearest that exists.
 */
export function checkRuleIds(configuration: Configuration, known: readonly string[]): void {
  const problems = configuration.mentions.rules
    .filter(({ id }) => !known.includes(id))
    .map(({ id, line, column }) => ({
      line,
      column,
      message: words.unknownRule(id, nearest(id, known)),
    }))
  if (problems.length > 0) throw new ConfigurationError(configuration.shownAs, problems)
}

/**
 * Makes the function that gives a draft the metadata of the profiles its path fits; the
 * draft's own wins, then that of the last profile. Patterns read as in `.gitignore`.
 */
export function profiler({ settings, folder }: Configuration, cwd: string) {
  const profiles = (settings.profiles ?? []).map(({ files = [], metadata = {} }) => ({
    fits: ignore({ allowRelativePaths: true }).add([...files]),
    metadata,
  }))
  if (profiles.length === 0) return (draft: Draft): Draft => draft
  return (draft: Draft): Draft => {
    const path = relative(folder, resolve(cwd, draft.path)).replaceAll('\\', '/')
    const given: Metadata[] = profiles
      .filter(({ fits }) => path !== '' && fits.ignores(path))
      .map(({ metadata }) => metadata)
    return { ...draft, metadata: Object.assign({}, ...given, draft.metadata) as Metadata }
  }
}

/** A name as the configuration writes it, to be checked once the packs are known. */
interface Mention {
  id: string
  line: number
  column: number
}

/** The names that only the packs can tell right from wrong. */
interface Mentions {
  rules: readonly Mention[]
  packs: readonly Mention[]
}

interface ReadSettings {
  settings: Settings
  mentions: Mentions
  /** The line of each key that is set, from 1. */
  lines: SettingLines
}

type SettingLines = Readonly<Partial<Record<keyof Settings, number>>>

const largest = 1_000_000
/** Whoever has more to mend begins with these. */
const mostProblems = 50

/**
 * Reads a configuration file.
 *
 * @throws {ConfigurationError} with everything that is wrong in it.
 */
function readSettings(file: string, shownAs: string): ReadSettings {
  let text: string
  try {
    if (statSync(file).size > largest) throw ofFile(shownAs, words.tooBig)
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw error instanceof ConfigurationError ? error : ofFile(shownAs, words.unreadable)
  }
  return parseSettings(text.replace(/^\uFEFF/, ''), shownAs)
}

/**
 * Makes settings of the text of a configuration.
 *
 * @throws {ConfigurationError} with everything that is wrong in it.
 */
export function parseSettings(text: string, shownAs: string): ReadSettings {
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
    throw new ConfigurationError(shownAs, [...sorted, ...rest])
  }
  return { settings, mentions: mentionsIn(map, at), lines: linesIn(settings, map, at) }
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
  const register = pairOf(map, 'register')
  if (register && isBlank(register.value)) complain(offsetOf(register.key), words.registerEmpty)
  if (schedule && !schedule.hours?.length) complain(keyOffset(map, 'schedule'), words.hoursMissing)
  if (typeof period === 'object' && (period.from ?? '') > (period.to ?? '9'))
    complain(keyOffset(map, 'period'), words.daysBackwards)
  if (profiles?.some(profile => !profile.files?.length))
    complain(keyOffset(map, 'profiles'), words.filesMissing)
  return settings
}

/** Whether a key has no value, or one of white space. */
const isBlank = (value: unknown): boolean =>
  value === null || (isScalar(value) && String(value.value ?? '').trim() === '')

const pairOf = (map: YAMLMap, key: keyof typeof configurationKeys): Pair | undefined => {
  const spellings: readonly string[] = [key, configurationKeys[key].sv]
  return map.items.find(pair => spellings.includes(String(pair.key).toLowerCase().normalize('NFC')))
}
const keyOffset = (map: YAMLMap, key: keyof typeof configurationKeys): number =>
  offsetOf(pairOf(map, key)?.key)

function linesIn(
  settings: Settings,
  map: YAMLMap | undefined,
  at: (offset: number) => Omit<Mention, 'id'>,
): SettingLines {
  const keys = map ? (Object.keys(settings) as (keyof Settings)[]) : []
  return Object.fromEntries(keys.map(key => [key, at(map ? keyOffset(map, key) : 0).line]))
}

function mentionsIn(
  map: YAMLMap | undefined,
  at: (offset: number) => Omit<Mention, 'id'>,
): Mentions {
  if (!map) return { rules: [], packs: [] }
  const mention = (node: unknown): Mention => ({ id: String(node), ...at(offsetOf(node)) })
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

export const configurationNames = ['tankefter.yml', 'tankefter.yaml', '.tankefter.yml'] as const

/** The configuration nearest upwards from a folder; stops at the root of the repository or the disk. */
export function findConfiguration(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    const found = configurationNames.map(name => join(here, name)).find(isFile)
    if (found) return found
    if (existsSync(join(here, '.git')) || dirname(here) === here) return undefined
  }
}

/** The folder that all given paths and globs lie in; the working folder where none is given. */
export function commonFolder(paths: readonly string[], cwd: string): string {
  const folders = paths.filter(path => path !== '-').map(path => folderOf(path, cwd))
  return folders.length === 0 ? cwd : folders.reduce(sharedFolder)
}

function folderOf(path: string, cwd: string): string {
  const fixed = resolve(cwd, path.replace(/[^/\\]*[*?{[].*$/, ''))
  return isFolder(fixed) ? fixed : dirname(fixed)
}

function sharedFolder(a: string, b: string): string {
  let shared = a
  while (!isWithin(b, shared)) shared = dirname(shared)
  return shared
}

/** Whether an absolute path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path
}

function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false
}

function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false
}

/** Something to mend in a configuration; line and column from 1. */
interface ConfigurationProblem {
  line: number
  column: number
  message: Translated
}

/** A configuration that cannot be used: exit 2, with every problem in it. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'

  readonly file: string
  readonly problems: readonly ConfigurationProblem[]

  constructor(file: string, problems: readonly ConfigurationProblem[]) {
    super(problems.map(problem => problem.message.en).join(' '))
    this.file = file
    this.problems = problems
  }

  /** One line a problem: `file:line:column what is wrong and what to write`. */
  in(locale: Locale): string {
    return this.problems
      .map(({ line, column, message }) => `${this.file}:${line}:${column} ${message[locale]}`)
      .join('\n')
  }
}

/** A problem of the file as a whole. */
const ofFile = (file: string, message: Translated): ConfigurationError =>
  new ConfigurationError(file, [{ line: 1, column: 1, message }])

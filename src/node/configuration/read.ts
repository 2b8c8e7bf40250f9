import { readFileSync, statSync } from 'node:fs'
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
import { tooDeep } from '../../core/metadata/depth.ts'
import { configurationKeys, type Settings } from './keys.ts'
import { ConfigurationError, type ConfigurationProblem, ofFile } from './problem.ts'
import { readProfileMetadata } from './profiles.ts'
import { type Complain, offsetOf, validateMap } from './validate.ts'
import * as words from './words.ts'

/** A name as the configuration writes it, to be checked once the packs are known. */
export interface Mention {
  id: string
  line: number
  column: number
}

/** The names that only the packs can tell right from wrong. */
export interface Mentions {
  rules: readonly Mention[]
  packs: readonly Mention[]
}

export interface ReadSettings {
  settings: Settings
  mentions: Mentions
}

const largest = 1_000_000
/** Whoever has more to mend begins with these. */
const mostProblems = 50

/**
 * Reads a configuration file.
 *
 * @throws {ConfigurationError} with everything that is wrong in it.
 */
export function readSettings(file: string, shownAs: string): ReadSettings {
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
    const told = inOrder(problems)
    const { line, column } = told[told.length - 1] ?? at(0)
    const rest = untold > 0 ? [{ line, column, message: words.moreProblems(untold) }] : []
    throw new ConfigurationError(shownAs, [...told, ...rest])
  }
  return { settings, mentions: mentionsIn(map, at) }
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

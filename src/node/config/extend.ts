/** A configuration that builds on others: the nearest file first, then those it names with `extends`. */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { Translated } from '../../core/types.ts'
import * as words from '../../messages/config.ts'
import { ifPossible } from '../if-possible.ts'
import { ConfigurationError, type ConfigurationFile } from './configuration-error.ts'
import { configurationKeys, type KeyTable, type Settings } from './keys.ts'
import { type ParsedSettings, parseSettings, type SettingPlace, settingName } from './parse.ts'

/** What a configuration file and those it builds on come to. */
export interface ReadSettings extends ParsedSettings {
  /** The file itself, then those it builds on, the nearest first. */
  files: readonly ConfigurationFile[]
}

const largest = 1_000_000

/**
 * Reads a configuration file and those it builds on, shown from `cwd` (absolute); `whenRead` is told the absolute path of each
 * before that. What stands nearer wins: maps are joined key by key, all else is replaced whole. Throws a ConfigurationError with
 * everything that is wrong in the first file that cannot be used.
 */
export function readSettings(
  own: ConfigurationFile,
  cwd: string,
  whenRead: (path: string) => void = () => {},
): ReadSettings {
  // By their real paths, as links may lead to one and the same.
  const files = new Map<string, ConfigurationFile>()
  const withBase = (file: ConfigurationFile): ParsedSettings => {
    whenRead(file.path)
    const parsed = parseSettings(textOf(file), file)
    files.set(realpathSync(file.path), file)
    const base = baseOf(parsed, files, cwd, whenRead)
    return base ? joined(parsed, withBase(base)) : parsed
  }
  const read = withBase(own)
  const { schedule } = read.settings
  const place = read.origins.get('schedule')
  if (schedule && place && !schedule.hours?.length) throw refusal(words.hoursMissing, place)
  return { ...read, files: [...files.values()] }
}

function textOf(file: ConfigurationFile): string {
  const top = { file, line: 1, column: 1 }
  try {
    if (statSync(file.path).size > largest) throw refusal(words.tooBig, top)
    return readFileSync(file.path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw error instanceof ConfigurationError ? error : refusal(words.unreadable, top)
  }
}

/** The file that one builds on, which is none of those read before it; undefined where it builds on none. */
function baseOf(
  { settings, origins }: ParsedSettings,
  files: ReadonlyMap<string, ConfigurationFile>,
  cwd: string,
  whenRead: (path: string) => void,
): ConfigurationFile | undefined {
  const named = settings.extends
  const place = origins.get('extends')
  if (named === undefined || place === undefined) return undefined
  const path = resolve(dirname(place.file.path), named)
  whenRead(path)
  if (!/\.ya?ml$/i.test(path)) throw refusal(words.baseIsNoYaml(named), place)
  const found = ifPossible(() => statSync(path, { throwIfNoEntry: false }) ?? 'missing')
  if (found === 'missing') throw refusal(words.baseMissing(named), place)
  if (!found?.isFile()) throw refusal(words.baseUnreadable(named), place)
  const again = files.get(realpathSync(path))
  if (!again) return { path, shownAs: relative(cwd, path) }
  const read = [...files.values()]
  const ring = [...read.slice(read.indexOf(again)), again].map(({ shownAs }) => shownAs)
  throw refusal(words.baseRing(ring), place)
}

/** Joins the settings of a file with those of what it builds on. */
function joined(near: ParsedSettings, base: ParsedSettings): ParsedSettings {
  const { extends: _, ...inherited } = base.settings
  const origins = new Map(near.origins)
  const settings: Settings = join(near.settings, inherited, configurationKeys, keys => {
    for (const [name, place] of base.origins)
      if (`${name}.`.startsWith(`${settingName(keys)}.`)) origins.set(name, place)
  })
  return { settings, origins }
}

type Values = Readonly<Record<string, unknown>>

/** @param inherit - Is told the keys that lead to each value which is taken over. */
function join(
  near: Values,
  base: Values,
  table: KeyTable | undefined,
  inherit: (keys: readonly string[]) => void,
  above: readonly string[] = [],
): Values {
  const values: Record<string, unknown> = { ...near }
  for (const [key, value] of Object.entries(base)) {
    const keys = [...above, key]
    const own = near[key]
    if (own === undefined) {
      values[key] = value
      inherit(keys)
    } else if (isValues(own) && isValues(value)) {
      const kind = table?.[key]?.kind
      if (!table || kind?.is === 'map' || kind?.is === 'object')
        values[key] = join(own, value, kind?.is === 'object' ? kind.keys : undefined, inherit, keys)
    }
  }
  return values
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refusal = (message: Translated, { file, line, column }: SettingPlace): ConfigurationError =>
  new ConfigurationError(file, [{ line, column, message }])

import { dirname, join, relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import { nearest } from '../../core/front-matter/suggest.ts'
import type { Draft, Metadata } from '../../core/types.ts'
import * as words from '../../messages/config.ts'
import { foldersFrom, isCheckout, statsOf } from '../read.ts'
import { ConfigurationError } from './configuration-error.ts'
import { type ReadSettings, readSettings } from './extend.ts'
import type { Settings } from './keys.ts'

/** What some drafts are configured with, and where that is written. */
export interface Configuration extends ReadSettings {
  /** Absolute path of the nearest file; undefined where there is none. */
  file?: string
  /** That file as shown to the user. */
  shownAs: string
  /** Absolute: the folder of that file, else of the drafts. */
  folder: string
}

interface ConfigurationQuery {
  /** Paths and globs of drafts, as given on the command line. */
  paths: readonly string[]
  cwd: string
  /** A file named outright, relative to `cwd`; `false` for none at all. */
  file?: string | false | undefined
  /** Is told the absolute path of each file before it is read, whether it can be or not. */
  whenRead?: ((path: string) => void) | undefined
}

/** Finds and reads the configuration of some drafts, empty where there is none; throws a ConfigurationError with what is to mend. */
export function loadConfiguration({
  paths,
  cwd,
  file,
  whenRead,
}: ConfigurationQuery): Configuration {
  const folder = commonFolder(paths, cwd)
  const found = file === false ? undefined : file ? resolve(cwd, file) : findConfiguration(folder)
  if (!found) return withoutFile(folder)
  const shownAs = file || relative(cwd, found)
  const read = readSettings({ path: found, shownAs }, cwd, whenRead)
  return { ...read, file: found, shownAs, folder: dirname(found) }
}

/** The configuration of drafts in a folder (absolute) where there is no file. */
export const withoutFile = (folder: string): Configuration => ({
  shownAs: '',
  folder,
  settings: {},
  origins: new Map(),
  files: [],
})

/** Absolute: what the paths and patterns of a setting are relative to. */
export function folderOfSetting(
  { origins, folder }: Pick<Configuration, 'origins' | 'folder'>,
  key: keyof Settings,
): string {
  const place = origins.get(key)
  return place ? dirname(place.file.path) : folder
}

/** Where a setting stands, as shown to the user: `tankefter.yml:3`; empty where it is not set. */
export function shownPlace(
  { origins }: Pick<Configuration, 'origins'>,
  key: keyof Settings,
): string {
  const place = origins.get(key)
  return place ? `${place.file.shownAs}:${place.line}` : ''
}

/** Holds rule ids against those of the packs; throws a ConfigurationError with the unknown ones of the first file that has any. */
export function checkRuleIds(
  { settings, origins, files }: Configuration,
  known: readonly string[],
): void {
  const named = ['rules', 'limits'].flatMap(key =>
    [...origins.values()].filter(({ keys }) => keys[0] === key && keys.length === 2),
  )
  // Rules are held against the packs that their file, or one it builds on, names.
  const chooser = settings.packs && origins.get('packs')?.file
  for (const file of chooser ? files.slice(0, files.indexOf(chooser) + 1) : files) {
    const unknown = named.filter(
      ({ file: own, keys: [, id = ''] }) => own === file && !known.includes(id),
    )
    const problems = unknown.map(({ keys: [, id = ''], line, column }) => ({
      line,
      column,
      message: words.unknownRule(id, nearest(id, known)),
    }))
    if (problems.length > 0) throw new ConfigurationError(file, problems)
  }
}

/** Makes the function that gives a draft the metadata of the profiles its path fits; its own wins, then the last profile's. */
export function profiler(configuration: Configuration, cwd: string) {
  const { settings } = configuration
  const folder = folderOfSetting(configuration, 'profiles')
  const profiles = (settings.profiles ?? []).map(({ files = [], metadata = {} }) => ({
    fits: ignore({ allowRelativePaths: true }).add([...files]),
    metadata,
  }))
  if (profiles.length === 0) return (draft: Draft): Draft => draft
  return (draft: Draft): Draft => {
    const file = draft.origin?.file ?? draft.path
    const path = relative(folder, resolve(cwd, file)).replaceAll('\\', '/')
    const given: Metadata[] = profiles
      .filter(({ fits }) => path !== '' && fits.ignores(path))
      .map(({ metadata }) => metadata)
    return { ...draft, metadata: Object.assign({}, ...given, draft.metadata) as Metadata }
  }
}

export const configurationNames = ['tankefter.yml', 'tankefter.yaml', '.tankefter.yml'] as const

/** The configuration that lies in a folder itself; undefined where none does. Absolute paths. */
export const configurationIn = (folder: string): string | undefined =>
  configurationNames.map(name => join(folder, name)).find(path => statsOf(path)?.isFile())

/** The configuration nearest upwards from a folder; stops at the root of the repository or the disk. */
export function findConfiguration(folder: string): string | undefined {
  for (const here of foldersFrom(folder)) {
    const found = configurationIn(here)
    if (found || isCheckout(here)) return found
  }
  return undefined
}

/** The folder that all given paths and globs lie in; the working folder where none is given. */
export function commonFolder(paths: readonly string[], cwd: string): string {
  const named = paths.filter(path => path !== '-')
  const folders = named.map(path => {
    const fixed = resolve(cwd, path.replace(/[^/\\]*[*?{[].*$/, ''))
    return statsOf(fixed)?.isDirectory() ? fixed : dirname(fixed)
  })
  const [first = cwd] = folders
  const isShared = (above: string) => folders.every(folder => isWithin(folder, above))
  return [...foldersFrom(first)].find(isShared) ?? first
}

/** Whether an absolute path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path
}

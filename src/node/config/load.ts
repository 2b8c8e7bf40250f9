import { dirname, relative, resolve } from 'node:path'
import { nearest } from '../core/metadata/nearest.ts'
import { commonFolder, findConfiguration } from './configuration/find.ts'
import { ConfigurationError } from './configuration/problem.ts'
import { type ReadSettings, readSettings } from './configuration/read.ts'
import * as words from './configuration/words.ts'

/** What a run is configured with, and where that is written. */
export interface Configuration extends ReadSettings {
  /** Absolute path; undefined where there is none. */
  file?: string
  /** The file as shown to the user. */
  shownAs: string
  /** Absolute: what paths in the configuration are relative to. */
  folder: string
}

export interface ConfigurationQuery {
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
  if (!found) return { shownAs: '', folder, settings: {}, mentions: { rules: [], packs: [] } }
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

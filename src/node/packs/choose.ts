import { resolve } from 'node:path'
import { nearest } from '../core/metadata/nearest.ts'
import type { Pack } from '../core/types.ts'
import { loadBuiltInPacks } from './built-in-packs.ts'
import { ConfigurationError } from './configuration/problem.ts'
import * as words from './configuration/words.ts'
import type { Configuration } from './configuration.ts'

/** The pack of rules about drafts themselves, which every run has. */
const always = 'tankefter'

/** A pack and where its cases are: its folder, or the id of a built-in one. */
export interface ChosenPack {
  pack: Pack
  from: string
}

/**
 * Loads the packs that a configuration chooses; all that come with the tool where it
 * chooses none.
 *
 * @throws {ConfigurationError} where one does not exist or has something to mend.
 */
export async function loadChosenPacks(configuration: Configuration): Promise<ChosenPack[]> {
  const builtIn = (await loadBuiltInPacks()).map(pack => ({ pack, from: pack.id }))
  const { packs } = configuration.settings
  if (!packs) return builtIn
  const own = builtIn.filter(({ pack }) => pack.id === always)
  const chosen = packs
    .filter(name => name !== always)
    .map(name => builtIn.find(({ pack }) => pack.id === name) ?? loadFolder(name, configuration))
  return [...(await Promise.all(chosen)), ...own]
}

async function loadFolder(name: string, configuration: Configuration): Promise<ChosenPack> {
  const { shownAs, folder, mentions } = configuration
  const { line, column } = mentions.packs.find(({ id }) => id === name) ?? { line: 1, column: 1 }
  const refuse = (message: typeof words.unreadable) =>
    new ConfigurationError(shownAs, [{ line, column, message }])
  const from = resolve(folder, name)
  const { loadPackFolder } = await import('./packs.ts')
  const loaded = await loadPackFolder(from).catch(() => undefined)
  if (!loaded) throw refuse(words.unknownPack(name, nearest(name, builtInIds)))
  if (loaded.problems.length > 0) throw refuse(words.brokenPack(name))
  return { pack: loaded.pack, from }
}

const builtInIds = ['seko', 'lag', 'kanal', 'form']

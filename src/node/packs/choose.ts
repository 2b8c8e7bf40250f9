import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { nearest } from '../../core/front-matter/suggest.ts'
import { type CompiledFiles, packsFile, readCompiledPacks } from '../../core/pack/compiled.ts'
import { narrowedTo, resolveUses, tellOnce } from '../../core/pack/uses.ts'
import type { Pack } from '../../core/types.ts'
import * as words from '../../messages/config.ts'
import { ConfigurationError } from '../config/configuration-error.ts'
import { type Configuration, folderOfSetting } from '../config/load.ts'
import { settingName } from '../config/parse.ts'

/** The pack of rules about drafts themselves, which every run has. */
const always = 'tankefter'

/** A pack and where its cases are: its folder, or the id of a built-in one. */
export interface ChosenPack {
  pack: Pack
  from: string
  /** What the configuration calls one that does not come with the tool. */
  name?: string
}

/**
 * Loads the packs that a configuration chooses, else the default ones, with what they use of detectors made into rules;
 * packs whose detectors are used come last. Throws a ConfigurationError where one has something to mend.
 */
export async function loadChosenPacks(configuration: Configuration): Promise<ChosenPack[]> {
  const builtIn: ChosenPack[] = (await loadBuiltInPacks()).map(pack => ({ pack, from: pack.id }))
  const usual = builtIn.filter(({ pack }) => pack.default).map(({ from }) => from)
  const names = (configuration.settings.packs ?? usual).filter(name => name !== always)
  const chosen = await Promise.all(
    [...names, always].map(
      name => builtIn.find(({ from }) => from === name) ?? loadFolder(name, configuration),
    ),
  )
  const others = builtIn.filter(({ pack }) => !chosen.some(one => one.pack === pack))
  const resolved = resolveUses(
    chosen.map(({ pack }) => pack),
    others.map(({ pack }) => pack),
  )
  for (const [at, { from, name }] of chosen.entries()) {
    if (name === undefined) continue
    const { packRefusal } = await import('../../core/pack/check-rule.ts')
    if (packRefusal(resolved[at] as Pack)) throw broken(from, name, configuration)
  }
  const told = tellOnce(resolved)
  // Those that have the lists and cases of rules which are told.
  const used = new Set(resolved.flatMap(({ rules }) => rules.map(({ detector }) => detector)))
  const detectors = others.filter(({ pack }) => used.has(pack.id))
  return [
    ...chosen.map(({ from }, at) => ({ pack: told[at] as Pack, from })),
    ...detectors.map(({ pack, from }) => ({ pack: narrowedTo(pack, () => false), from })),
  ]
}

async function loadFolder(name: string, configuration: Configuration): Promise<ChosenPack> {
  const { packFolder } = await import('./files.ts')
  const from = packFolder(name, folderOfSetting(configuration, 'packs'))
  const { loadPackFolder } = await import('./load.ts')
  const loaded = await loadPackFolder(from).catch(() => undefined)
  if (!loaded) {
    const known = (await loadBuiltInPacks()).map(({ id }) => id).filter(id => id !== always)
    throw refused(name, configuration, words.unknownPack(name, nearest(name, known), known))
  }
  if (loaded.problems.length > 0) throw broken(from, name, configuration)
  return { pack: loaded.pack, from, name }
}

const broken = (from: string, name: string, configuration: Configuration): ConfigurationError => {
  const folder = relative(folderOfSetting(configuration, 'packs'), from)
  return refused(name, configuration, words.brokenPack(name, folder))
}

/** An error at the place where the configuration names a pack. */
function refused(
  name: string,
  { origins, file = '', shownAs }: Configuration,
  message: typeof words.unreadable,
): ConfigurationError {
  const top = { file: { path: file, shownAs }, line: 1, column: 1 }
  const place = origins.get(settingName(['packs', name])) ?? top
  return new ConfigurationError(place.file, [{ line: place.line, column: place.column, message }])
}

let builtIn: Promise<Pack[]> | undefined

/** The packs that come with the tool, read once: compiled beside a bundle, else from their YAML. */
export function loadBuiltInPacks(): Promise<Pack[]> {
  builtIn ??= readBuiltInPacks()
  return builtIn
}

async function readBuiltInPacks(): Promise<Pack[]> {
  const folder = compiledFolder()
  if (folder) return readCompiledPacks(filesIn(folder))
  const { builtInRulesFolder, loadPackFolders } = await import('./load.ts')
  return resolveUses((await loadPackFolders(builtInRulesFolder())).map(({ pack }) => pack))
}

/** The folder that a build has put compiled packs into, beside this code or above it; undefined where this runs from its sources. */
export function compiledFolder(): URL | undefined {
  return ['./', '../']
    .map(path => new URL(path, import.meta.url))
    .find(folder => existsSync(new URL(packsFile, folder)))
}

/** The files of compiled packs in a folder. */
export const filesIn =
  (folder: URL): CompiledFiles =>
  name =>
    readFileSync(new URL(name, folder))

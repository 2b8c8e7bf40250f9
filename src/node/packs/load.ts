import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../core/pack/problem.ts'
import { type PlacedCase, readCases } from '../core/pack/read-cases.ts'
import { type PackFiles, readPack } from '../core/pack/schema.ts'
import type { Case, Pack } from '../core/types.ts'
import { readInto, readPackFolder } from './pack-files.ts'

/** A pack as its folder says it, and what its author has to mend before it is whole. */
export interface LoadedPack {
  pack: Pack
  problems: Problem[]
  files: PackFiles
}

/** Reads a pack from its folder. Rejects where the folder cannot be read. */
export async function loadPackFolder(folder: string): Promise<LoadedPack> {
  const { files, problems } = await readPackFolder(folder)
  const unread = new Set(problems.map(problem => problem.path))
  const read = readPack(files)
  const rest = read.problems.filter(problem => !unread.has(problem.path))
  return { pack: read.pack, problems: [...problems, ...rest], files }
}

/** The folder of the packs that come with the tool, from the sources or from a bundle. */
export function builtInRulesFolder(): string {
  const places = ['../rules', '../../rules'].map(path =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  const found = places.find(place => existsSync(join(place, 'seko', 'pack.yml')))
  if (!found) throw new Error(`No rules folder at ${places.join(' or ')}`)
  return found
}

/** Reads every pack of a folder of packs, in the order of their names. */
export async function loadPackFolders(folder: string): Promise<LoadedPack[]> {
  return Promise.all((await packFoldersIn(folder)).map(loadPackFolder))
}

/** The pack folders at a path: the path itself, or those inside it that hold a pack.yml. */
export async function packFoldersIn(folder: string): Promise<string[]> {
  if (existsSync(join(folder, 'pack.yml'))) return [folder]
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter(entry => entry.isDirectory() && existsSync(join(folder, entry.name, 'pack.yml')))
    .map(entry => join(folder, entry.name))
    .sort()
}

/** The cases of a rule, of a pack given by its folder or by the id of a built-in one. */
export async function loadCases(packFolderOrId: string, ruleId: string): Promise<Case[]> {
  const builtIn = /^[a-z0-9-]+$/u.test(packFolderOrId)
    ? join(builtInRulesFolder(), packFolderOrId)
    : packFolderOrId
  const folder = existsSync(builtIn) ? builtIn : resolve(packFolderOrId)
  return (await readCaseFile(join(folder, ruleId))).cases
}

/** Reads the cases of a rule's folder; none where there is no file for them. */
export async function readCaseFile(
  ruleFolder: string,
): Promise<{ cases: PlacedCase[]; problems: Problem[] }> {
  const path = join(ruleFolder, 'cases.yml')
  if (!existsSync(path)) return { cases: [], problems: [] }
  const problems: Problem[] = []
  const source = await readInto(problems, path)
  return problems.length > 0 ? { cases: [], problems } : readCases(source)
}

import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nearest } from '../../core/front-matter/suggest.ts'
import {
  citesClause,
  type PackFiles,
  type RuleFiles,
  readCases,
  readPack,
} from '../../core/pack/read.ts'
import type { Problem, Source } from '../../core/shape.ts'
import { placer } from '../../core/spans.ts'
import type { Case, Pack, Span, Translated } from '../../core/types.ts'
import { alongPath, type KeyPath, keysIn, parseTree, plainOf } from '../../core/yaml.ts'
import { notYaml } from '../../messages/yaml.ts'
import { mostRules, PackReader } from './files.ts'

/** A pack as its folder says it, and what its author has to mend before it is whole. */
export interface LoadedPack {
  pack: Pack
  problems: Problem[]
  files: PackFiles
}

/** The folder of the packs that come with the tool, from the sources or from a bundle. */
export function builtInRulesFolder(): string {
  const places = ['../rules', '../../rules', '../../../rules'].map(path =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  const found = places.find(place => existsSync(join(place, 'tankefter', 'pack.yml')))
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
): Promise<{ cases: Case[]; problems: Problem[] }> {
  const path = join(ruleFolder, 'cases.yml')
  if (!existsSync(path)) return { cases: [], problems: [] }
  const reader = new PackReader(resolve(ruleFolder, '..'))
  const source = await readInto(reader, path)
  return reader.problems.length > 0 ? { cases: [], problems: reader.problems } : readCases(source)
}

const termsFile = /^terms(?:\.([a-z]{2,3}))?\.yml$/u
const modelFile = /^model\.([a-z]{2,3})\.yml$/u
const documents = /^(?:readme|licen[sc]e|changelog)(?:\.\w+)?$|^package\.json$|\.txt$|^\./iu

/** Reads a pack from its folder. Rejects where the folder cannot be read. */
export async function loadPackFolder(folder: string): Promise<LoadedPack> {
  const reader = new PackReader(resolve(folder))
  const { problems } = reader
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter(entry => !entry.isDirectory()).map(entry => entry.name)
  const folders = entries
    .filter(entry => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
    .map(entry => entry.name)
    .sort()
  const own = openFolder(folder, names, ['pack.yml', 'policy.yml', 'rules.yml'], reader)
  if (folders.length > mostRules) problems.push({ path: folder, message: tooManyRules })
  const rules: RuleFiles[] = []
  for (const id of folders.slice(0, mostRules))
    rules.push({ id, ...(await readRuleFolder(join(folder, id), reader)) })
  const uses = await own.readIfThere('rules.yml')
  // A pack of nothing but detectors has no clauses.
  const hasClauses = names.includes('policy.yml') || uses !== undefined || rules.some(citesClause)
  const files: PackFiles = {
    id: basename(resolve(folder)),
    pack: await own.read('pack.yml'),
    policy: hasClauses ? await own.read('policy.yml') : undefined,
    uses,
    terms: await own.readByLanguage(termsFile),
    rules,
  }
  problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const { pack, problems: inner } = readPack(files)
  // What could not be read says nothing else of itself.
  const rest = inner.filter(({ path }) => !problems.some(one => one.path === path))
  return { pack, problems: [...problems, ...rest], files }
}

const tooManyRules: Translated = {
  sv: `Paketet har fler än ${mostRules} mappar med regler. Dela upp det.`,
  en: `The pack has more than ${mostRules} folders of rules. Take it apart.`,
}

async function readRuleFolder(folder: string, reader: PackReader): Promise<Omit<RuleFiles, 'id'>> {
  const known = ['rule.yml', 'cases.yml', 'people.yml']
  const own = openFolder(folder, await readdir(folder), known, reader)
  return {
    rule: await own.read('rule.yml'),
    terms: await own.readByLanguage(termsFile),
    models: await own.readByLanguage(modelFile),
    people: await own.readIfThere('people.yml'),
  }
}

/** The files of a folder, by some names of them. Those that nothing reads are told of: a misspelt name is easily overlooked. */
function openFolder(
  folder: string,
  names: readonly string[],
  known: readonly string[],
  reader: PackReader,
) {
  for (const name of names) {
    if (known.includes(name) || [termsFile, modelFile, documents].some(one => one.test(name)))
      continue
    const near = nearest(name, [...known, 'terms.yml', 'terms.sv.yml', 'terms.en.yml'])
    reader.problems.push({
      path: join(folder, name),
      message: {
        sv: `Filen ”${name}” läses inte. ${near ? `Ska den heta ”${near}”?` : 'Ta bort den.'}`,
        en: `The file “${name}” is not read. ${near ? `Should it be “${near}”?` : 'Take it away.'}`,
      },
    })
  }
  const read = (name: string) => readInto(reader, join(folder, name))
  return {
    read,
    readIfThere: async (name: string) => (names.includes(name) ? read(name) : undefined),
    readByLanguage: async (pattern: RegExp) => {
      const sources: Record<string, Source> = {}
      for (const name of [...names].sort()) {
        const language = pattern.exec(name)
        if (language) sources[language[1] ?? 'any'] = await read(name)
      }
      return sources
    },
  }
}

/** Reads a YAML file; what keeps it from being read is told to the reader. */
async function readInto(reader: PackReader, path: string): Promise<Source> {
  const text = await reader.text(path)
  const read = text === undefined ? undefined : readSource(path, text)
  reader.problems.push(...(read?.problems ?? []))
  return read?.source ?? { path, value: undefined, line: () => undefined }
}

/** Reads a YAML file of a pack: its value with the lines of its keys, and what is no YAML. */
export function readSource(path: string, text: string): { source: Source; problems: Problem[] } {
  const { value: tree, errors } = parseTree(text)
  const place = placer(text)
  const lineOf = (span: Span) => place(span).start.line
  const problems: Problem[] = [
    ...errors.map(error => ({ path, line: lineOf(error), message: notYaml(error.code) })),
    ...keysIn(tree)
      .filter(({ plain }) => plain !== undefined)
      .map(key => ({ path, line: lineOf(key), message: unquotedKey(key.text) })),
  ]
  const line = (at: KeyPath): number | undefined => {
    const last = alongPath(tree, at).at(-1)
    return last && lineOf('key' in last ? last.key : last)
  }
  const value = problems.length > 0 ? undefined : plainOf(tree)
  return { source: { path, value, line }, problems }
}

const unquotedKey = (key: string): Translated => ({
  sv: `Sätt citattecken om ”${key}” före kolonet, annars läses det inte som text.`,
  en: `Put “${key}” before the colon in quotes, or it is not read as text.`,
})

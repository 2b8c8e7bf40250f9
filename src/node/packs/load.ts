import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nearest } from '../../core/front-matter/suggest.ts'
import {
  citesClause,
  type PackFiles,
  type PlacedCase,
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

/** Reads a pack from its folder. Rejects where the folder cannot be read. */
export async function loadPackFolder(folder: string): Promise<LoadedPack> {
  const { files, problems } = await readPackFolder(folder)
  const read = readPack(files)
  const rest = read.problems.filter(({ path }) => !problems.some(one => one.path === path))
  return { pack: read.pack, problems: [...problems, ...rest], files }
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
): Promise<{ cases: PlacedCase[]; problems: Problem[] }> {
  const path = join(ruleFolder, 'cases.yml')
  if (!existsSync(path)) return { cases: [], problems: [] }
  const reader = new PackReader(resolve(ruleFolder, '..'))
  const source = await readInto(reader, path)
  return reader.problems.length > 0 ? { cases: [], problems: reader.problems } : readCases(source)
}

const termsFile = /^terms(?:\.([a-z]{2,3}))?\.yml$/u
const modelFile = /^model\.([a-z]{2,3})\.yml$/u
const documents = /^(?:readme|licen[sc]e|changelog)(?:\.\w+)?$|^package\.json$|\.txt$|^\./iu

/** Reads every file of a pack's folder, not judged yet: problems are about files and YAML. */
async function readPackFolder(folder: string): Promise<Omit<LoadedPack, 'pack'>> {
  const reader = new PackReader(resolve(folder))
  const { problems } = reader
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter(entry => !entry.isDirectory()).map(entry => entry.name)
  const folders = entries
    .filter(entry => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
    .map(entry => entry.name)
    .sort()
  problems.push(...strayFiles(folder, names, ['pack.yml', 'policy.yml', 'rules.yml']))
  if (folders.length > mostRules) problems.push({ path: folder, message: tooManyRules })
  const read = (name: string) => readInto(reader, join(folder, name))
  const rules: RuleFiles[] = []
  for (const name of folders.slice(0, mostRules))
    rules.push(await readRuleFolder(reader, folder, name))
  const uses = names.includes('rules.yml') ? await read('rules.yml') : undefined
  // A pack of nothing but detectors has no clauses.
  const hasClauses = names.includes('policy.yml') || uses !== undefined || rules.some(citesClause)
  const files: PackFiles = {
    id: basename(resolve(folder)),
    pack: await read('pack.yml'),
    policy: hasClauses ? await read('policy.yml') : undefined,
    uses,
    terms: await readByLanguage(reader, folder, names, termsFile),
    rules,
  }
  return {
    files,
    problems: problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  }
}

const tooManyRules: Translated = {
  sv: `Paketet har fler än ${mostRules} mappar med regler. Dela upp det.`,
  en: `The pack has more than ${mostRules} folders of rules. Take it apart.`,
}

async function readRuleFolder(reader: PackReader, pack: string, id: string): Promise<RuleFiles> {
  const folder = join(pack, id)
  const names = await readdir(folder)
  reader.problems.push(...strayFiles(folder, names, ['rule.yml', 'cases.yml', 'people.yml']))
  const read = (name: string) => readInto(reader, join(folder, name))
  return {
    id,
    rule: await read('rule.yml'),
    terms: await readByLanguage(reader, folder, names, termsFile),
    models: await readByLanguage(reader, folder, names, modelFile),
    people: names.includes('people.yml') ? await read('people.yml') : undefined,
  }
}

async function readByLanguage(
  reader: PackReader,
  folder: string,
  names: readonly string[],
  pattern: RegExp,
) {
  const sources: Record<string, Source> = {}
  for (const name of [...names].sort()) {
    const language = pattern.exec(name)
    if (language) sources[language[1] ?? 'any'] = await readInto(reader, join(folder, name))
  }
  return sources
}

/** Reads a YAML file; what keeps it from being read is told to the reader. */
async function readInto(reader: PackReader, path: string): Promise<Source> {
  const text = await reader.text(path)
  const read = text === undefined ? undefined : readSource(path, text)
  reader.problems.push(...(read?.problems ?? []))
  return read?.source ?? { path, value: undefined, line: () => undefined }
}

/** Files that nothing reads: a misspelt name is easily overlooked. */
function strayFiles(folder: string, names: readonly string[], known: readonly string[]): Problem[] {
  const all = [...known, 'terms.yml', 'terms.sv.yml', 'terms.en.yml']
  return names
    .filter(
      name =>
        !known.includes(name) && ![termsFile, modelFile, documents].some(one => one.test(name)),
    )
    .map(name => {
      const near = nearest(name, all)
      return {
        path: join(folder, name),
        message: {
          sv: `Filen ”${name}” läses inte. ${near ? `Ska den heta ”${near}”?` : 'Ta bort den.'}`,
          en: `The file “${name}” is not read. ${near ? `Should it be “${near}”?` : 'Take it away.'}`,
        },
      }
    })
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

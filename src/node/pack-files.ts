import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { nearest } from '../core/metadata/nearest.ts'
import type { Problem, Source } from '../core/pack/problem.ts'
import type { PackFiles, RuleFiles } from '../core/pack/schema.ts'
import { readSource } from './pack-yaml.ts'

const termsFile = /^terms(?:\.([a-z]{2,3}))?\.yml$/u
const modelFile = /^model\.([a-z]{2,3})\.yml$/u
const documents = /^(?:readme|licen[sc]e|changelog)(?:\.\w+)?$|\.txt$|^\./iu

/** What a folder holds, read but not judged; problems are about files and YAML. */
export interface FolderRead {
  files: PackFiles
  problems: Problem[]
}

/** Reads every file of a pack's folder. Rejects where the folder cannot be read. */
export async function readPackFolder(folder: string): Promise<FolderRead> {
  const problems: Problem[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter(entry => entry.isFile()).map(entry => entry.name)
  const folders = entries.filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
  problems.push(...strayFiles(folder, names, ['pack.yml', 'policy.yml']))
  const files: PackFiles = {
    id: basename(resolve(folder)),
    pack: await readInto(problems, join(folder, 'pack.yml')),
    policy: await readInto(problems, join(folder, 'policy.yml')),
    terms: await readByLanguage(problems, folder, names, termsFile),
    rules: await Promise.all(
      folders
        .map(entry => entry.name)
        .sort()
        .map(name => readRuleFolder(problems, folder, name)),
    ),
  }
  return { files, problems: problems.sort((a, b) => compare(a.path, b.path)) }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function readRuleFolder(problems: Problem[], pack: string, id: string): Promise<RuleFiles> {
  const folder = join(pack, id)
  const names = await readdir(folder)
  problems.push(...strayFiles(folder, names, ['rule.yml', 'cases.yml']))
  return {
    id,
    rule: await readInto(problems, join(folder, 'rule.yml')),
    terms: await readByLanguage(problems, folder, names, termsFile),
    models: await readByLanguage(problems, folder, names, modelFile),
  }
}

async function readByLanguage(
  problems: Problem[],
  folder: string,
  names: readonly string[],
  pattern: RegExp,
) {
  const sources: Record<string, Source> = {}
  for (const name of [...names].sort()) {
    const language = pattern.exec(name)
    if (language) sources[language[1] ?? 'any'] = await readInto(problems, join(folder, name))
  }
  return sources
}

/** Reads a YAML file; what keeps it from being read is added to the problems. */
export async function readInto(problems: Problem[], path: string): Promise<Source> {
  try {
    const text = await readFile(path, 'utf8')
    const read = readSource(path, text.replace(/^\uFEFF/u, ''))
    problems.push(...read.problems)
    return read.source
  } catch (error) {
    problems.push({ path, message: unreadable(basename(path), error) })
    return { path, value: undefined, line: () => undefined }
  }
}

function unreadable(name: string, error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return code === 'ENOENT'
    ? { sv: `${name} saknas i mappen.`, en: `${name} is missing from the folder.` }
    : { sv: `${name} går inte att läsa (${code}).`, en: `${name} cannot be read (${code}).` }
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

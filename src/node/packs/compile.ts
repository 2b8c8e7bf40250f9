import { weightsOf } from '../../core/classifier/classifier.ts'
import { mapValues } from '../../core/collections.ts'
import { memoizeByKey } from '../../core/memo.ts'
import {
  type LightModel,
  packsFile,
  tableFile,
  tableNames,
  termsFile,
  weightsFile,
  wordsFile,
} from '../../core/pack/compiled.ts'
import { resolveUses } from '../../core/pack/uses.ts'
import { languagesOf, packTerms } from '../../core/terms/term-index.ts'
import type { Detector, Model, Pack } from '../../core/types.ts'
import { loadPackFolders } from './load.ts'

/** Reads the packs of a folder that are to be compiled; throws where one has a problem: nothing half read is compiled. */
export async function soundPacks(rulesFolder: string): Promise<readonly Pack[]> {
  const loaded = await loadPackFolders(rulesFolder)
  const problems = loaded.flatMap(({ problems }) => problems)
  if (problems.length > 0) {
    const lines = problems.map(({ path, line, message }) => `${path}:${line ?? 1}: ${message.en}`)
    throw new Error(`Packs that cannot be compiled:\n${lines.join('\n')}`)
  }
  return resolveUses(loaded.map(({ pack }) => pack))
}

/**
 * Packs as files by name, ready to be read without YAML and only as far as a draft needs; see `core/pack/compiled.ts`. Lean
 * ones lack the terms, which are then made from the lists: a third less to carry, some milliseconds more to begin.
 */
export function compilePacks(
  packs: readonly Pack[],
  { isLean }: { isLean?: true } = {},
): Map<string, string | Uint8Array> {
  const languages = new Map<string, LanguageFiles>()
  const filesOf = (language: string) => {
    const files = languages.get(language) ?? new LanguageFiles()
    languages.set(language, files)
    return files
  }
  const files = new Map<string, string | Uint8Array>()
  const index: Record<string, number> = {}
  for (const language of languagesOf(packs)) {
    const own = filesOf(language)
    let count = 0
    const { lists, tables } = packTerms(packs, language, term =>
      isLean ? count++ : own.terms.add(term),
    )
    index[language] = own.lines.add(lists)
    files.set(tableFile(language), bytesOf(tableNames.map(name => tables[name])))
    if (!isLean) files.set(termsFile(language), own.terms.text)
  }
  const lightRule = <Kind extends Detector>(rule: Kind) => ({
    ...rule,
    terms: mapValues(rule.terms, (lists, language) =>
      mapValues(lists, entries => filesOf(language).lines.add(entries)),
    ),
    ...(rule.models
      ? { models: mapValues(rule.models, (model, language) => filesOf(language).addModel(model)) }
      : {}),
  })
  const light = packs.map(({ index: _, detectors, ...pack }) => ({
    ...pack,
    rules: pack.rules.map(lightRule),
    ...(detectors ? { detectors: detectors.map(lightRule) } : {}),
  }))
  for (const [language, { lines, weights }] of languages) {
    files.set(wordsFile(language), lines.text)
    if (weights.length > 0) files.set(weightsFile(language), Buffer.concat(weights))
  }
  return files.set(packsFile, `${asciiJson({ packs: light, index, isLean })}\n`)
}

/** What the files of a language are to hold. */
class LanguageFiles {
  /** Lists and models as JSON. */
  readonly lines = new Lines()
  readonly terms = new Lines()
  /** Of the models, one after the other. */
  readonly weights: Uint8Array[] = []
  #end = 0

  /** The line of a model; the same one has one, whatever rules use it. */
  readonly addModel = memoizeByKey((model: Model): number => {
    const { buffer, byteOffset, length } = weightsOf(model)
    const from = this.#end
    this.weights.push(new Uint8Array(buffer, byteOffset, length))
    this.#end += length
    return this.lines.add({ ...model, weights: [from, this.#end] } satisfies LightModel)
  })
}

/** Values as lines of JSON, each line once. */
class Lines {
  readonly #starts = new Map<string, number>()
  #length = 0

  /** Where the line of a value starts, in bytes. */
  add(value: unknown): number {
    const line = asciiJson(value)
    const known = this.#starts.get(line)
    if (known !== undefined) return known
    const start = this.#length
    this.#starts.set(line, start)
    this.#length += line.length + 1
    return start
  }

  get text(): string {
    return [...this.#starts.keys(), ''].join('\n')
  }
}

/** A value as JSON in plain ASCII, which is read quicker and takes half the memory of a text with other signs. */
export const asciiJson = (value: unknown): string => escapeBeyondAscii(JSON.stringify(value))

/** Writes what is beyond ASCII in JSON, or in the texts and regular expressions of a program, as escapes. */
export const escapeBeyondAscii = (written: string): string =>
  written.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Rows of numbers, one after the other, each after its length. */
function bytesOf(rows: readonly Int32Array[]): Uint8Array {
  const numbers = rows.flatMap(row => [row.length, ...row])
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4))
  numbers.forEach((number, at) => {
    bytes.setInt32(at * 4, number, true)
  })
  return new Uint8Array(bytes.buffer)
}

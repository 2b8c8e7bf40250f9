import { weightsOf } from '../../core/classifier/classifier.ts'
import { memoizeByKey } from '../../core/memo.ts'
import {
  type LightModel,
  mapValues,
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
  const lines = new Map<string, LineFile>()
  const fileOf = (language: string) => {
    const file = lines.get(language) ?? new LineFile()
    lines.set(language, file)
    return file
  }
  const files = new Map<string, string | Uint8Array>()
  const index: Record<string, number> = {}
  for (const language of languagesOf(packs)) {
    const { lists, table, terms } = indexOf(packs, language, isLean)
    index[language] = fileOf(language).add(lists)
    files.set(tableFile(language), table)
    if (!isLean) files.set(termsFile(language), terms)
  }
  const lightRule = <Kind extends Detector>(rule: Kind) => ({
    ...rule,
    terms: mapValues(rule.terms, (lists, language) =>
      mapValues(lists, entries => fileOf(language).add(entries)),
    ),
    ...(rule.models
      ? { models: mapValues(rule.models, (model, language) => fileOf(language).addModel(model)) }
      : {}),
  })
  const light = packs.map(({ index: _, detectors, ...pack }) => ({
    ...pack,
    rules: pack.rules.map(lightRule),
    ...(detectors ? { detectors: detectors.map(lightRule) } : {}),
  }))
  for (const [language, file] of lines) {
    files.set(wordsFile(language), file.text)
    if (file.weights.length) files.set(weightsFile(language), file.weights)
  }
  return files.set(packsFile, `${JSON.stringify({ packs: light, index, isLean })}\n`)
}

/** Values as JSON, a line each; the same value has one line. Beside it, the weights of models. */
class LineFile {
  readonly #weights: Uint8Array[] = []
  readonly #lines = new Map<string, number>()
  #end = 0

  /** Its line. */
  add(value: unknown): number {
    const line = JSON.stringify(value)
    const number = this.#lines.get(line) ?? this.#lines.size
    this.#lines.set(line, number)
    return number
  }

  /** The line of a model; the same one has one, whatever rules use it. */
  readonly addModel = memoizeByKey((model: Model): number => {
    const { buffer, byteOffset, length } = weightsOf(model)
    const from = this.#end
    this.#weights.push(new Uint8Array(buffer, byteOffset, length))
    this.#end += length
    return this.add({ ...model, weights: [from, this.#end] } satisfies LightModel)
  })

  /** The weights of its models, one after the other. */
  get weights(): Uint8Array {
    return Buffer.concat(this.#weights)
  }

  get text(): string {
    return [...this.#lines.keys()].join('\n')
  }
}

/** The index of a language: its lists, and its tables and terms as files. */
function indexOf(packs: readonly Pack[], language: string, isLean: boolean | undefined) {
  const terms = new TermFile()
  let count = 0
  const { lists, tables } = packTerms(packs, language, line => (isLean ? count++ : terms.add(line)))
  return { lists, table: bytesOf(tableNames.map(name => tables[name])), terms: terms.text }
}

/** Values as JSON in ASCII, a line each, known by where it starts; the same value has one line. */
class TermFile {
  readonly #starts = new Map<string, number>()
  #length = 0

  /** The number of its first byte. */
  add(term: unknown): number {
    const line = JSON.stringify(term).replace(
      /[^ -~]/g,
      unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
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

/** Rows of numbers, one after the other, each after its length. */
function bytesOf(rows: readonly Int32Array[]): Uint8Array {
  const numbers = rows.flatMap(row => [row.length, ...row])
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4))
  numbers.forEach((number, at) => {
    bytes.setInt32(at * 4, number, true)
  })
  return new Uint8Array(bytes.buffer)
}

import { memoizeByKey } from '../memo.ts'
import { linesFrom } from '../terms/term-index.ts'
import type { Detector, Model, Pack, PackedTerms, Rule, TermEntry, TermTables } from '../types.ts'

/** Lists and models of a language, a line each. */
export const wordsFile = (language: string): string => `packs.${language}.jsonl`
/** The index of a language's terms, as tables of numbers. */
export const tableFile = (language: string): string => `packs.${language}.table`
/** The weights of a language's models, one after the other. */
export const weightsFile = (language: string): string => `packs.${language}.weights`
/** The terms of a language as plain data, a line each. */
export const termsFile = (language: string): string => `packs.${language}.terms`

/** The order that the tables stand in. */
export const tableNames: readonly (keyof TermTables)[] = ['postings', 'byList', 'always', 'terms']

/** `packs.json`: numbers of lines stand for what a language's file has. */
interface Light {
  packs: readonly LightPack[]
  /** The lists that are indexed, by language. */
  index: Readonly<Record<string, number>>
  /** Where lines of terms are not kept, but made from the lists. */
  isLean?: true
}
type LightPack = Omit<Pack, 'rules' | 'detectors' | 'index'> & {
  rules: readonly LightRule<Rule>[]
  detectors?: readonly LightRule<Detector>[]
}
type LightRule<Kind extends Detector> = Omit<Kind, 'terms' | 'models'> & {
  terms: Readonly<Record<string, Readonly<Record<string, number>>>>
  models?: Readonly<Record<string, number>>
}
/** A model as a line has it: where in the file of weights its own begin and end. */
export type LightModel = Omit<Model, 'weights'> & {
  weights: readonly [from: number, to: number]
}

/** The rules of compiled packs. */
export const packsFile = 'packs.json'

/** Where the files of compiled packs are: a folder, an archive. Each is asked for when it is first needed. */
export interface CompiledFiles {
  bytes(name: string): Uint8Array
  text(name: string): string
  /** A text that is plain ASCII, which can be read quicker. */
  ascii(name: string): string
}

/** Reads packs that `compilePacks` wrote; lists, models and tables when they are first asked for. */
export function readCompiledPacks(source: CompiledFiles): Pack[] {
  const files = new LanguageFiles(source)
  const { packs: light, index, isLean } = JSON.parse(source.text(packsFile)) as Light
  const indexes = lazily(index, (lists, language) => {
    const tables = files.tables(language)
    return {
      lists: files.line(language, lists) as PackedTerms['lists'],
      tables,
      line: isLean ? linesFrom(packs, language, tables) : files.terms(language),
    }
  })
  const packs: Pack[] = light.map(({ detectors, ...pack }) => ({
    ...pack,
    rules: pack.rules.map(rule => readRule(rule, files)),
    ...(detectors ? { detectors: detectors.map(detector => readRule(detector, files)) } : {}),
    index: indexes,
  }))
  return packs
}

/** A rule or detector with its lists and models. */
function readRule<Kind extends Detector>(light: LightRule<Kind>, files: LanguageFiles): Kind {
  const { terms, models } = light
  const whole = {
    ...light,
    terms: mapValues(terms, (lists, language) =>
      lazily(lists, line => files.line(language, line) as readonly TermEntry[]),
    ),
    ...(models ? { models: lazily(models, (line, language) => files.model(language, line)) } : {}),
  }
  return whole as unknown as Kind
}

/** A record whose values are made when they are first asked for. */
function lazily<Value, Made>(
  record: Readonly<Record<string, Value>>,
  make: (value: Value, key: string) => Made,
): Readonly<Record<string, Made>> {
  const made: Record<string, Made> = {}
  for (const key of Object.keys(record))
    Object.defineProperty(made, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = make(record[key] as Value, key)
        Object.defineProperty(made, key, { enumerable: true, value })
        return value
      },
    })
  return made
}

/** A record with the same keys and other values. */
export function mapValues<Value, Made>(
  record: Readonly<Record<string, Value>>,
  make: (value: Value, key: string) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]))
}

class LanguageFiles {
  readonly #files: CompiledFiles
  readonly #linesOf = memoizeByKey((language: string) =>
    this.#files.text(wordsFile(language)).split('\n'),
  )
  readonly #weightsOf = memoizeByKey((language: string) => this.#files.bytes(weightsFile(language)))
  readonly #modelsOf = memoizeByKey((language: string) =>
    memoizeByKey((number: number): Model => {
      const { weights, ...model } = this.line(language, number) as LightModel
      const [from, to] = weights
      const { buffer, byteOffset } = this.#weightsOf(language)
      return { ...model, weights: new Int8Array(buffer, byteOffset + from, to - from) }
    }),
  )

  constructor(files: CompiledFiles) {
    this.#files = files
  }

  line(language: string, number: number): unknown {
    return JSON.parse(this.#linesOf(language)[number] ?? 'null')
  }

  /** The model of a line: the same one, whatever rules use it. */
  model(language: string, number: number): Model {
    return this.#modelsOf(language)(number)
  }

  tables(language: string): TermTables {
    const all = splitTables(this.#files.bytes(tableFile(language)))
    const tables = tableNames.map((name, at) => [name, all[at] ?? new Int32Array(0)])
    return Object.fromEntries(tables) as Record<keyof TermTables, Int32Array>
  }

  /** Gives terms by where their lines start. */
  terms(language: string): PackedTerms['line'] {
    const lines = this.#files.ascii(termsFile(language))
    return start => JSON.parse(lines.slice(start, lines.indexOf('\n', start)))
  }
}

/** Tables as they stand in a file: each after its length, all of four bytes with the least first. */
function splitTables(bytes: Uint8Array): Int32Array[] {
  const numbers = numbersIn(bytes)
  const tables: Int32Array[] = []
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + (numbers[at] ?? 0)
    tables.push(numbers.subarray(at + 1, end))
    at = end
  }
  return tables
}

const isBigEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 0

/** The numbers of a file, which has the lowest byte of each first, and may begin anywhere in its buffer. */
function numbersIn(bytes: Uint8Array): Int32Array {
  const own = new Uint8Array(bytes)
  if (isBigEndian) for (let at = 0; at < own.length; at += 4) own.subarray(at, at + 4).reverse()
  return new Int32Array(own.buffer)
}

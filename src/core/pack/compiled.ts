import { mapValues } from '../collections.ts'
import { memoizeByKey } from '../memo.ts'
import { linesFrom } from '../terms/term-index.ts'
import type { Detector, Model, Pack, PackedTerms, Rule, TermTables } from '../types.ts'

/** Lists and models of a language as JSON, a line each. */
export const wordsFile = (language: string): string => `packs.${language}.jsonl`
/** The index of a language's terms, as tables of numbers. */
export const tableFile = (language: string): string => `packs.${language}.table`
/** The weights of a language's models, one after the other. */
export const weightsFile = (language: string): string => `packs.${language}.weights`
/** The terms of a language as JSON, a line each. */
export const termsFile = (language: string): string => `packs.${language}.terms`

/** The order that the tables stand in. */
export const tableNames: readonly (keyof TermTables)[] = ['postings', 'byList', 'always', 'terms']

/** `packs.json`: where lines start stands for what a language's file has. */
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

/** Gives the files of compiled packs, from a folder or an archive. Each is asked for when it is first needed. */
export type CompiledFiles = (name: string) => Uint8Array

const decoder = new TextDecoder()
/** The value of a file, or a line of one, that is JSON. */
export const jsonIn = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes))

const newline = 10
/** Gives the values of lines that are JSON by where they start: what is not asked for stays as it is. */
const linesIn =
  (bytes: Uint8Array): ((start: number) => unknown) =>
  start =>
    jsonIn(bytes.subarray(start, bytes.indexOf(newline, start)))

/** Reads packs that `compilePacks` wrote; lists, models and tables when they are first asked for. */
export function readCompiledPacks(fileNamed: CompiledFiles): Pack[] {
  const { packs: light, index, isLean } = jsonIn(fileNamed(packsFile)) as Light
  const filesOf = memoizeByKey((language: string) => languageFiles(fileNamed, language))
  const indexes = lazily(index, (lists, language): PackedTerms => {
    const files = filesOf(language)
    const tables = files.tables()
    return {
      lists: files.line(lists) as PackedTerms['lists'],
      tables,
      line: isLean ? linesFrom(packs, language, tables) : files.terms(),
    }
  })
  const whole = <Kind extends Detector>(rule: LightRule<Kind>): Kind =>
    ({
      ...rule,
      terms: mapValues(rule.terms, (lists, language) => lazily(lists, filesOf(language).line)),
      ...(rule.models
        ? { models: lazily(rule.models, (line, language) => filesOf(language).model(line)) }
        : {}),
    }) as unknown as Kind
  const packs: Pack[] = light.map(({ detectors, ...pack }) => ({
    ...pack,
    rules: pack.rules.map(whole),
    ...(detectors ? { detectors: detectors.map(whole) } : {}),
    index: indexes,
  }))
  return packs
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

/** The files of a language, each read when it is first needed. */
function languageFiles(fileNamed: CompiledFiles, language: string) {
  let lines: ((start: number) => unknown) | undefined
  let weights: Uint8Array | undefined
  const line = (start: number): unknown => {
    lines ??= linesIn(fileNamed(wordsFile(language)))
    return lines(start)
  }
  return {
    line,
    /** The model of a line: the same one, whatever rules use it. */
    model: memoizeByKey((start: number): Model => {
      const { weights: place, ...model } = line(start) as LightModel
      const [from, to] = place
      weights ??= fileNamed(weightsFile(language))
      const { buffer, byteOffset } = weights
      return { ...model, weights: new Int8Array(buffer, byteOffset + from, to - from) }
    }),
    tables: () => {
      const all = splitTables(fileNamed(tableFile(language)))
      const tables = tableNames.map((name, at) => [name, all[at] ?? new Int32Array(0)])
      return Object.fromEntries(tables) as Record<keyof TermTables, Int32Array>
    },
    /** Gives terms by where their lines start. */
    terms: () => linesIn(fileNamed(termsFile(language))) as PackedTerms['line'],
  }
}

const isBigEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 0

/** Tables as they stand in a file, which may begin anywhere in its buffer: each after its length, all of four bytes with the lowest first. */
function splitTables(bytes: Uint8Array): Int32Array[] {
  const own = new Uint8Array(bytes)
  if (isBigEndian) for (let at = 0; at < own.length; at += 4) own.subarray(at, at + 4).reverse()
  const numbers = new Int32Array(own.buffer)
  const tables: Int32Array[] = []
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + (numbers[at] ?? 0)
    tables.push(numbers.subarray(at + 1, end))
    at = end
  }
  return tables
}

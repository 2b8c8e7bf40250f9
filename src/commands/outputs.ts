import { resolve } from 'node:path'
import { nearest } from '../core/metadata/nearest.ts'
import type { HelpWords } from './help-words.ts'
import { UsageError } from './io.ts'
import { type Format, formats } from './option-values.ts'
import type { Options } from './program.ts'

/** A report to write: its form, and the file as it was named. */
export interface OutputFile {
  format: Format
  file: string
}

/** Where the reports of a run go. */
export interface Outputs {
  /** What is printed; undefined where a file takes it. */
  printed: Format | undefined
  files: readonly OutputFile[]
}

const endings: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  json: 'json',
  sarif: 'sarif',
  xml: 'junit',
}

/**
 * What `--format` and every `--output` ask for: `form=file`, or a file alone,
 * whose form is that of `--format`, else of its ending.
 *
 * @throws {UsageError} where a form is unknown, a file is missing or named twice.
 */
export function outputsOf(
  { format, output = [] }: Pick<Options, 'format' | 'output'>,
  words: HelpWords,
  cwd: string,
): Outputs {
  const files = output.map(written => outputFile(written, format, words))
  const paths = files.map(({ file }) => resolve(cwd, file))
  const twice = files.find((_, index) => paths.indexOf(paths[index] ?? '') !== index)
  if (twice) throw new UsageError(words.outputTwice(twice.file))
  const taken = format !== undefined && output.some(isFileAlone)
  return { printed: taken ? undefined : (format ?? 'pretty'), files }
}

// `./a=b` is a file, `htlm=b` a slip.
const formAndFile = /^([\p{L}\d_-]*)=(.*)$/su
const isFileAlone = (written: string): boolean => !formAndFile.test(written)

function outputFile(written: string, format: Format | undefined, words: HelpWords): OutputFile {
  const [, form, named] = formAndFile.exec(written) ?? []
  const file = named ?? written
  if (file === '' || file === '-') throw new UsageError(words.outputNoFile(written))
  if (form === undefined) return { file, format: format ?? formatByEnding(file) }
  const known = formats.find(one => one === form)
  if (known) return { file, format: known }
  const near = nearest(form, formats)
  const meant = near ? words.meant(near) : ''
  throw new UsageError(words.notOneOf('--output', form, formats.join(', ')) + meant)
}

const formatByEnding = (file: string): Format =>
  endings[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''] ?? 'pretty'

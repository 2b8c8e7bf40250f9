import type { Translated } from '../types.ts'

/** Something in a pack that its author has to mend, said so that nobody need know how to program. */
export interface Problem {
  /** The file, as the caller named it. */
  path: string
  /** From 1. */
  line?: number
  message: Translated
}

/** Keys and list places from the top of a file to a value. */
export type KeyPath = readonly (string | number)[]

/** A file of a pack after YAML: its value, and the line of what stands at a key. */
export interface Source {
  path: string
  value: unknown
  line: (at: KeyPath) => number | undefined
}

/** A problem at a key of a source. */
export function problemAt(source: Source, at: KeyPath, message: Translated): Problem {
  const line = source.line(at)
  return { path: source.path, ...(line === undefined ? {} : { line }), message }
}

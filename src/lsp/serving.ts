import type { Readable, Writable } from 'node:stream'
import type { Locale } from '../core/types.ts'
import type { BenchOptions } from './bench.ts'

/** What a server is given. */
export interface Serving extends BenchOptions {
  input: Readable
  output: Writable
  /** Full path that unsaved documents are in, where no folder is open. */
  cwd: string
  /** The reader's language where neither options, configuration nor editor choose one. */
  spoken: Locale
  version: string
}

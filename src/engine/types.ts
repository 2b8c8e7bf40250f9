import type { Locale, Result } from '../core/types.ts'
import type { Configuration } from '../node/configuration.ts'
import type { FileProblem } from '../reporters/report.ts'
import type { Io } from './io.ts'
import type { RunMask } from './masking.ts'
import type { Options } from './program.ts'
import type { Reads } from './reads.ts'

/** What a run is told. */
export interface Run {
  paths: readonly string[]
  options: Options
  configuration: Configuration
  locale: Locale
  io: Io
  /** Gathers persons where they are masked. */
  mask?: RunMask
}

/** What there is to check, and what could not be found. */
export interface ReadDrafts {
  reads: Reads
  problems: readonly FileProblem[]
  /** Whether these are some drafts of a folder only, so that nothing can be said of the whole. */
  partial?: boolean
  /** Drafts that other parts of the run have checked. */
  told?: Told
  /** Files that count as there besides those of the disk, from the working folder. */
  index?: ReadonlySet<string>
}

/** What is known of drafts already checked. */
export interface Told {
  results: readonly Result[]
  /** Path → the draft as it was read, where it is still so. */
  texts: ReadonlyMap<string, string>
}

import { dirname } from 'node:path'
import type { Locale } from '../core/types.ts'
import { findConfiguration } from '../node/configuration/find.ts'
import { type Configuration, loadConfiguration } from '../node/configuration.ts'
import { type Bench, type BenchOptions, openBench, sourcesOf } from './bench.ts'
import type { Place } from './places.ts'
import { stampOf } from './stamp.ts'

/** Why nothing can be checked, and the configuration where one is to blame. */
export interface Refusal {
  error: unknown
  file: string | undefined
}
export type Opened = { bench: Bench; refusal?: never } | { bench?: never; refusal: Refusal }

/** Benches, each made once and anew when what it was made from has changed. */
export interface Benches {
  /** The bench for a document. Never rejects. */
  openFor(place: Place): Promise<Opened>
}

interface Kept {
  /** Full paths that it was made from. */
  sources: readonly string[]
  stamp: string
  opened: Promise<Opened>
}

/**
 * @param spoken - The reader's language where nothing else says.
 * @param whenRead - Told of the full paths that a bench is made from.
 */
export function createBenches(
  options: BenchOptions,
  spoken: Locale,
  whenRead: (paths: readonly string[]) => void,
): Benches {
  const kept = new Map<string, Kept>()
  return {
    openFor: place => {
      const file = configurationFile(place, options)
      const key = `${place.folder}\0${file ?? ''}`
      const known = kept.get(key)
      if (known && known.stamp === stampOf(known.sources)) return known.opened
      const fresh = make(place, file, options, spoken)
      whenRead(fresh.sources)
      kept.set(key, fresh)
      return fresh.opened
    },
  }
}

function configurationFile(place: Place, { config }: BenchOptions): string | undefined {
  if (config !== undefined) return config || undefined
  return findConfiguration(place.file === undefined ? place.folder : dirname(place.file))
}

function make(
  { folder: cwd }: Place,
  file: string | undefined,
  options: BenchOptions,
  spoken: Locale,
): Kept {
  const sources = file === undefined ? [] : [file]
  let stamp = stampOf(sources)
  const refused = (error: unknown): Opened => ({ refusal: { error, file } })
  let configuration: Configuration
  try {
    configuration = loadConfiguration({ paths: [], cwd, file: file ?? false })
  } catch (error) {
    return { sources, stamp, opened: Promise.resolve(refused(error)) }
  }
  sources.push(...sourcesOf(configuration, options.register))
  stamp = stampOf(sources)
  const opened = openBench(configuration, cwd, spoken, options).then(bench => ({ bench }), refused)
  return { sources, stamp, opened }
}

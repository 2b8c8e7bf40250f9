import { parseArgs } from 'node:util'
import type { Paths } from './lessons.ts'

/** Reads where the data lies from the command line. @throws {Error} with the usage where a path is missing. */
export function readPaths(usage: string): Paths & { quiet: readonly string[] } {
  const { values } = parseArgs({
    options: {
      given: { type: 'string' },
      surnames: { type: 'string' },
      news: { type: 'string' },
      words: { type: 'string', multiple: true, default: [] },
      quiet: { type: 'string', multiple: true, default: [] },
    },
  })
  const { given, surnames, news, words, quiet } = values
  if (!given || !surnames || !news) throw new Error(usage)
  return { given, surnames, news, words, quiet }
}

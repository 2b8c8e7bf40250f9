import { resolve } from 'node:path'
import type { Locale } from '../../core/types.ts'
import { keepInMemory, openMemoryCache } from '../../engine/cache.ts'
import { commonFolder, configurationNames } from '../../node/configuration/find.ts'
import { check, type OpenCache } from '../check.ts'
import { failure } from '../failure.ts'
import { type Io, UsageError } from '../io.ts'
import type { Options } from '../program.ts'
import { registerPath } from '../register.ts'
import type { Run } from '../run.ts'
import { keys } from './keys.ts'
import { rounds } from './rounds.ts'
import { type Watching, watching } from './watching.ts'
import { watchWords } from './words.ts'

const clearScreen = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Checks drafts again whenever one is saved, until the reader types q or Ctrl-C. Only what has
 * changed is checked.
 *
 * @returns 0 after q, 130 after Ctrl-C.
 * @throws {UsageError} where standard input is to be read, which is never saved again.
 */
export async function watch(
  paths: readonly string[],
  options: Options,
  io: Io,
  spoken: Locale,
): Promise<number> {
  if (paths.includes('-')) throw new UsageError(watchWords[options.locale ?? spoken].noStdin)
  const kept = keepInMemory()
  let watcher: Watching | undefined
  const open: OpenCache = async (run, _, packs) => {
    watcher?.add(besides(run))
    return openMemoryCache(kept, run, packs)
  }
  const round = async (): Promise<void> => {
    if (io.stdout.isTTY) io.stdout.write(clearScreen)
    await check(paths, options, io, spoken, open).catch(error => failure(error, io, spoken))
    io.stdout.write(`${watchWords[options.locale ?? spoken].waiting}\n`)
  }
  const again = rounds(round)
  watcher = watching(placesOf(paths, options, io), again.ask)
  try {
    await watcher.ready
    again.ask()
    return await keys(process.stdin)
  } finally {
    await watcher.close()
    await again.done()
  }
}

/** Drafts, and where a configuration is or may turn up. */
function placesOf(paths: readonly string[], { config }: Options, { cwd }: Io): string[] {
  const folder = commonFolder(paths, cwd)
  const drafts = paths.length === 0 ? [cwd] : paths.map(path => commonFolder([path], cwd))
  const names = config === false ? [] : config ? [resolve(cwd, config)] : inEach(folder, cwd)
  return [...new Set([...drafts, ...names])]
}

const inEach = (folder: string, cwd: string): string[] =>
  [folder, cwd].flatMap(one => configurationNames.map(name => resolve(one, name)))

/** What else a run of this configuration hangs on. */
function besides({ options, configuration, io }: Run): string[] {
  const register = registerPath(options, configuration, io)
  return [configuration.file, register].filter(path => path !== undefined)
}

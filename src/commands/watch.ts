import { basename, resolve } from 'node:path'
import type { ReadStream } from 'node:tty'
import { watch } from 'chokidar'
import { keepInMemory, openMemoryCache } from '../engine/cache.ts'
import { type Io, interrupted, type Options, UsageError } from '../engine/types.ts'
import { namedRegisterPath, workspaceFiles } from '../engine/workspace.ts'
import { watchWords } from '../messages/authoring.ts'
import { commonFolder, configurationNames } from '../node/config/load.ts'
import type { Call } from './call.ts'
import { type CheckSetting, check } from './check.ts'
import { failure } from './failure.ts'

const clearScreen = '\u001b[2J\u001b[3J\u001b[H'

/** Checks drafts that have changed whenever one is saved, until the reader types q (gives 0) or Ctrl-C (gives 130). */
export async function watchDrafts(call: Call): Promise<number> {
  const { args: paths, options, io, fallbackLocale } = call
  const words = watchWords[fallbackLocale]
  if (paths.includes('-')) throw new UsageError(words.noStdin)
  const kept = keepInMemory()
  let watcher: ReturnType<typeof watching> | undefined
  const setting: CheckSetting = {
    whenRead: path => watcher?.add([path]),
    openCache: async (run, _, workspaces) => {
      const register = namedRegisterPath(run)
      for (const { configuration } of workspaces.all) {
        const { files, packs } = workspaceFiles(configuration, register)
        watcher?.add([...files, ...packs])
      }
      return openMemoryCache(kept, run, workspaces)
    },
  }
  const round = async (): Promise<void> => {
    if (io.stdout.isTTY) io.stdout.write(clearScreen)
    await check(call, setting).catch(error => failure(error, io, fallbackLocale))
    io.stdout.write(`${words.waiting}\n`)
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
  const usual = [folder, cwd].flatMap(one => configurationNames.map(name => resolve(one, name)))
  const names = config === false ? [] : config ? [resolve(cwd, config)] : usual
  return [...new Set([...drafts, ...names])]
}

/** Waits for the reader to end the program, with q (0) or Ctrl-C (130); where there is no keyboard, for a signal. */
function keys(stdin: ReadStream): Promise<number> {
  return new Promise(resolve => {
    const end = (code: number): void => {
      stdin.setRawMode?.(false)
      stdin.pause()
      resolve(code)
    }
    process.once('SIGTERM', () => end(interrupted))
    if (!stdin.isTTY) return
    stdin.setRawMode(true)
    stdin.resume()
    stdin.on('data', bytes => {
      const typed = bytes.toString()
      if (typed.includes('\u0003')) end(interrupted)
      else if (/^q$/i.test(typed)) end(0)
    })
  })
}

/** An editor saves in several steps. In milliseconds. */
const patience = 100

/** Makes rounds of a piece of work that never rejects, one at a time. */
function rounds(work: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let wanted = false
  const run = async (): Promise<void> => {
    while (wanted) {
      wanted = false
      await work()
    }
    running = undefined
  }
  return {
    /** Asks for a round soon; many at once become one, and one that is asked for during a round follows it. */
    ask: (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        wanted = true
        running ??= run()
      }, patience)
    },
    /** Asks for no more, and settles when the last is done. */
    done: async (): Promise<void> => {
      clearTimeout(timer)
      wanted = false
      await running
    },
  }
}

/** Calls back whenever something at some places (absolute) is made, changed or taken away. */
function watching(places: readonly string[], changed: () => void) {
  const roots = new Set(places)
  const watcher = watch([...places], {
    ignoreInitial: true,
    ignored: path => !roots.has(path) && isPassedOver(basename(path)),
  })
  watcher.on('all', changed)
  // A folder that may not be read is told of by the report.
  watcher.on('error', () => {})
  return {
    /** Settles once everything there is is known. */
    ready: new Promise<void>(resolve => watcher.once('ready', resolve)),
    /** Looks after more; what is looked after already stays. */
    add: (paths: readonly string[]): void => {
      const fresh = paths.filter(path => !roots.has(path))
      for (const path of fresh) roots.add(path)
      if (fresh.length > 0) watcher.add(fresh)
    },
    close: (): Promise<void> => watcher.close(),
  }
}

const isPassedOver = (name: string): boolean =>
  name === 'node_modules' ||
  (name.startsWith('.') && !(configurationNames as readonly string[]).includes(name))

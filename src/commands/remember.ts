import { createHash } from 'node:crypto'
import type { Pack } from '../core/types.ts'
import type { Shelf } from '../node/cache/entry.ts'
import { openStore } from '../node/cache/file-store.ts'
import { clearFiles } from '../node/cache/files.ts'
import { cacheFolder } from '../node/cache/folder.ts'
import { openMemory } from '../node/cache/memory.ts'
import { buildId, ownPacks, runKey } from '../node/cache/run-key.ts'
import { commonFolder } from '../node/configuration/find.ts'
import { dayIn } from '../node/context.ts'
import { imageFinder } from '../node/images.ts'
import type { Options } from './program.ts'
import { registerPath } from './register.ts'
import type { Remembered, Run } from './run.ts'
import type { Shown } from './shown.ts'

/** What options do to what is found; the others only change what is shown of it. */
const telling = ['rule'] as const satisfies readonly (keyof Options)[]

/** Forms of the report that say nothing more of a draft in which nothing was found. */
const brief: readonly (string | undefined)[] = [undefined, 'pretty', 'json']

/** Opens the cache of a project; undefined where there is nowhere to keep one. */
export function remember(run: Run, packs: readonly Pack[]): Remembered | undefined {
  const folder = cacheFolder(run.configuration.folder, run.io.env, run.io.cwd)
  const build = buildId()
  if (folder === undefined || build === undefined) return undefined
  const key = keyOf(run, build)
  const name = createHash('sha256').update(key).digest('hex').slice(0, 32)
  const store = openStore(folder, name)
  const memory = openMemory<Shown>({ run: key, store, packs, ...settingOf(run) })
  return { ...memory, save: () => store.save(memory.isYoung) }
}

/** Empties the cache of a project. */
export function forget({ configuration, io }: Run): void {
  const folder = cacheFolder(configuration.folder, io.env, io.cwd)
  if (folder !== undefined) clearFiles(folder)
}

/** What runs remember while the program runs, and the key they were run with. */
export interface Held {
  key?: string
  shelf: Shelf
}

/** Opens what stays in memory, for as long as the key of the run is the same. */
export function rememberIn(held: Held, run: Run, packs: readonly Pack[]): Remembered {
  const key = keyOf(run, buildId() ?? '')
  if (held.key !== key.toString('hex')) held.shelf.clear()
  held.key = key.toString('hex')
  const memory = openMemory<Shown>({ run: key, store: held.shelf, packs, ...settingOf(run) })
  return { ...memory, save: () => {} }
}

function settingOf({ paths, options, configuration, io }: Run) {
  const { settings, folder } = configuration
  const find = imageFinder([commonFolder(paths, io.cwd), folder], io.cwd)
  return {
    cwd: io.cwd,
    project: folder,
    branches: settings.branches ?? [],
    byContent: Boolean(io.env.CI) && io.env.CI !== 'false',
    whole: options.output !== undefined || !brief.includes(options.format),
    today: () => dayIn(options, settings),
    mayLook: (draft: string, file: string) => find(draft, file)?.path !== undefined,
    now: Date.now(),
  }
}

function keyOf({ paths, options, configuration, locale, io }: Run, build: string) {
  const { file, folder, settings } = configuration
  const register = registerPath(options, configuration, io)
  return runKey({
    build,
    told: [locale, telling.map(name => options[name]), folder, commonFolder(paths, io.cwd)],
    files: [file, register].filter(path => path !== undefined),
    folders: ownPacks(settings.packs, folder),
  })
}

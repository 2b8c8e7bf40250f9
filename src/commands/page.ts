import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locale } from '../core/types.ts'
import { openRun } from '../engine/open-run.ts'
import { fillPage } from '../engine/page.ts'
import { exit, UsageError } from '../engine/types.ts'
import { makePageWords } from '../messages/authoring.ts'
import { outputWords } from '../messages/run.ts'
import { compiledFolder, loadChosenPacks } from '../node/packs/choose.ts'
import { compilePacks } from '../node/packs/compile.ts'
import { writeWhole } from '../node/write.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import type { Call } from './call.ts'

/** The name of the page: of the one that is built, and of the one that is written where none is given. */
const pageName = 'tankefter.html'

/** Writes the offline page with packs and settings, `-` prints it; throws a `UsageError` where the file cannot be written. */
export async function makePage(call: Call): Promise<number> {
  const { configuration, locale, options, io } = openRun({ ...call, paths: [] })
  const words = makePageWords[locale]
  const [file = pageName, ...others] = options.output ?? []
  if (others.length > 0) throw new UsageError(words.oneFile)
  if (file !== '-' && !/\.html?$/i.test(file)) throw new UsageError(words.ending(file))
  const shell = readShell()
  if (shell === undefined) throw new UsageError(words.notBuilt)
  const packs = await loadChosenPacks(configuration)
  const files = compilePacks(
    packs.map(({ pack }) => pack),
    { isLean: true },
  )
  const page = await fillPage(shell, configuration, { packs, files, locale })
  if (file === '-') {
    io.stdout.write(page)
    return exit.fine
  }
  const problem = writeWhole(resolve(io.cwd, file), page)
  if (problem) throw new UsageError(`${sanitize(file)}: ${outputWords[locale].problems[problem]}`)
  io.stdout.write(`${sanitize(words.made(file, megabytes(page, locale)))}\n`)
  return exit.fine
}

/** The page as it was built; undefined where there is no build. */
function readShell(): string | undefined {
  const folder = compiledFolder() ?? new URL('../../dist/', import.meta.url)
  const file = new URL(pageName, folder)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

const megabytes = (text: string, locale: Locale): string =>
  (Buffer.byteLength(text) / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 })

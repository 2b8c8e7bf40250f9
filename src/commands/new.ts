import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locale } from '../../core/types.ts'
import { loadChosenPacks } from '../../node/chosen-packs.ts'
import { loadConfiguration } from '../../node/configuration.ts'
import { dayIn } from '../../node/context.ts'
import { safe } from '../../reporters/safe.ts'
import { exit, type Io, UsageError } from '../io.ts'
import type { Options } from '../program.ts'
import { writeNew } from '../write-new.ts'
import { channelOf } from './channel.ts'
import { draftTemplate, limitsFor } from './template.ts'
import { templateWords } from './words.ts'

/**
 * Writes a draft to fill in, into a file that was not there; `-` prints it.
 *
 * @param file - Named after the day and the channel where left out.
 * @throws {UsageError} where there is no such channel, or the file is there already.
 */
export async function newDraft(
  written: string,
  file: string | undefined,
  options: Options,
  io: Io,
  spoken: Locale,
): Promise<number> {
  const configuration = loadConfiguration({
    paths: file === undefined || file === '-' ? [] : [file],
    cwd: io.cwd,
    file: options.config,
  })
  const { settings } = configuration
  const locale = options.locale ?? settings.locale ?? spoken
  const channel = channelOf(written, locale)
  const packs = (await loadChosenPacks(configuration)).map(({ pack }) => pack)
  const text = draftTemplate({
    channel,
    locale,
    limits: limitsFor(channel, packs, settings.limits ?? {}),
    branches: settings.branches ?? [],
  })
  if (file === '-') {
    io.stdout.write(text)
    return exit.fine
  }
  const name = file ?? freeName(`${dayIn(options, settings)}-${channel}`, io.cwd)
  const words = templateWords[locale]
  const { problem } = writeNew(resolve(io.cwd, name), text)
  if (problem === 'exists') throw new UsageError(words.exists(name))
  if (problem !== undefined) throw new UsageError(words.unwritable(name, problem))
  io.stdout.write(`${safe(words.made(name))}\n`)
  return exit.fine
}

function freeName(stem: string, cwd: string): string {
  const names = (function* () {
    yield `${stem}.md`
    for (let number = 2; ; number++) yield `${stem}-${number}.md`
  })()
  for (const name of names) if (!existsSync(resolve(cwd, name))) return name
  return `${stem}.md`
}

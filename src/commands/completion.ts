import { channels } from '../../core/metadata/keys.ts'
import { nearest } from '../../core/metadata/nearest.ts'
import type { Locale } from '../../core/types.ts'
import { loadBuiltInPacks } from '../../node/built-in-packs.ts'
import { failOnWords } from '../../node/configuration/keys.ts'
import { version } from '../../version.ts'
import { helpWords } from '../help-words.ts'
import { exit, type Io, UsageError } from '../io.ts'
import { formats } from '../option-values.ts'
import { type Actions, createProgram } from '../program.ts'
import { type Shell, shells } from './shells.ts'
import { tableOf } from './table.ts'

/**
 * Prints a script that lets a shell complete commands, flags and their values.
 *
 * @throws {UsageError} where there is none for the shell.
 */
export async function completion(written: string, io: Io, locale: Locale): Promise<number> {
  const known = Object.keys(shells) as Shell[]
  const shell = known.find(one => one === written)
  if (shell === undefined) {
    const words = helpWords[locale]
    const near = nearest(written, known)
    const meant = near === undefined ? '' : words.meant(near)
    throw new UsageError(words.notOneOf('completion', written, known.join(', ')) + meant)
  }
  const rules = (await loadBuiltInPacks()).flatMap(pack => pack.rules.map(({ id }) => id))
  const program = createProgram(locale, version, idle)
  const table = tableOf(program, {
    '--format': formats,
    '--fail-on': Object.entries(failOnWords).flatMap(([en, [sv]]) => (locale === 'sv' ? sv : en)),
    '--rule': rules,
    explain: rules,
    new: Object.keys(channels),
  })
  io.stdout.write(shells[shell](table))
  return exit.fine
}

// The program is only looked at, never run.
const idle = new Proxy({} as Actions, { get: () => async () => {} })

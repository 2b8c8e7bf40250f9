import type { Locale } from '../core/types.ts'
import { type Options, UsageError } from '../engine/types.ts'
import type { Configuration } from '../node/config/load.ts'

/** Whether a run names nobody: as the command line says, else as the configuration does. */
export const isMasked = (
  { maskNames }: Options,
  { settings }: Pick<Configuration, 'settings'> = { settings: {} },
): boolean => maskNames ?? settings.mask === 'yes'

/**
 * Refuses to mask what is about names, numbers or the words of a draft and nothing else.
 *
 * @throws {UsageError} where masking is asked for.
 */
export function refuseMasking(
  options: Options,
  locale: Locale,
  configuration?: Pick<Configuration, 'settings'>,
): void {
  if (isMasked(options, configuration)) throw new UsageError(refusals[locale])
}

const refusals: Readonly<Record<Locale, string>> = {
  sv: 'Det här kommandot visar just det som maskeringen tar bort, så det kan inte maskeras. Kör det med --no-mask-names där bara den som får veta ser det, inte i en logg.',
  en: 'This command shows the very thing that masking takes away, so it cannot be masked. Run it with --no-mask-names where only those who may know can see it, not in a log.',
}

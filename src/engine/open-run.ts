import type { Locale } from '../core/types.ts'
import { loadConfiguration } from '../node/config/load.ts'
import { openConfigurations } from '../node/config/nearest.ts'
import { type FoundDrafts, isMaskedRun, type Run } from './types.ts'

interface Asked extends Pick<Run, 'paths' | 'options' | 'io'> {
  /** The language where neither options nor configuration choose one. */
  fallbackLocale: Locale
  /** Is told the absolute path of each configuration file before it is read. */
  whenRead?: ((path: string) => void) | undefined
}

/** Reads the configuration nearest to all drafts of a run; throws a `ConfigurationError` where it cannot be used. */
export function openRun({ paths, options, io, fallbackLocale, whenRead }: Asked): Run {
  const { config, stdinFilename } = options
  const places = stdinFilename && paths.includes('-') ? [...paths, stdinFilename] : paths
  const configuration = loadConfiguration({ paths: places, cwd: io.cwd, file: config, whenRead })
  const locale = options.locale ?? configuration.settings.locale ?? fallbackLocale
  const isFixed = config !== undefined
  const configurations = openConfigurations(configuration, { cwd: io.cwd, isFixed, whenRead })
  return { paths, options, configuration, configurations, locale, io }
}

/** Does a run over some drafts; with nobody named in it, where a configuration that counts for any of them asks for that. */
export async function maskedWhereAsked<Outcome>(
  run: Run,
  found: Pick<FoundDrafts, 'drafts'>,
  work: (run: Run) => Promise<Outcome>,
): Promise<Outcome> {
  if (!isMaskedRun(run, found)) return work(run)
  const { runMasked } = await import('./mask.ts')
  return runMasked(run.io, run.locale, (mask, io) => work({ ...run, io, mask }))
}

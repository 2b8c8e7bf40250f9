import type { Locale } from '../core/types.ts'
import { exit, type Io, type Options } from '../engine/types.ts'
import { settingWords } from '../messages/settings.ts'
import { configurationKeys } from '../node/config/keys.ts'
import { type Configuration, loadConfiguration } from '../node/config/load.ts'
import { safeJson, sanitize } from '../reporters/terminal-text.ts'
import { refuseMasking, requireListFormat } from './options.ts'

/**
 * Shows the settings that apply to a draft, or to the working folder, and the line each stands on.
 *
 * @throws {ConfigurationError} where the configuration cannot be used.
 * @throws {UsageError} where another format is asked for, or masking.
 */
export async function showConfiguration(
  draft: string | undefined,
  options: Options,
  io: Io,
  fallbackLocale: Locale,
): Promise<number> {
  const paths = draft === undefined ? [] : [draft]
  const configuration = loadConfiguration({ paths, cwd: io.cwd, file: options.config })
  const locale = options.locale ?? configuration.settings.locale ?? fallbackLocale
  requireListFormat(options, locale)
  refuseMasking(options, locale)
  const text = options.format === 'json' ? asJson(configuration) : asText(configuration, locale)
  io.stdout.write(text)
  return exit.fine
}

function asJson({ file, shownAs, settings, lines }: Configuration): string {
  const all = keysOf(settings).map(key => ({
    key,
    value: settings[key],
    file: shownAs,
    line: lines[key],
  }))
  const shown = { file: file === undefined ? null : shownAs, settings: all }
  return `${safeJson(JSON.stringify(shown, null, 2))}\n`
}

function asText({ file, shownAs, settings, lines }: Configuration, locale: Locale): string {
  const words = settingWords[locale]
  const shownFile = sanitize(shownAs)
  if (file === undefined) return `${words.noFile}\n`
  const all = keysOf(settings).map(key => {
    const name = locale === 'sv' ? configurationKeys[key].sv : key
    return sanitize(`${shownAs}:${lines[key]}  ${name}: ${JSON.stringify(settings[key])}`)
  })
  if (all.length === 0) return `${words.empty(shownFile)}\n`
  return `${[words.from(shownFile), ...all].join('\n')}\n`
}

/** The keys that are set, in the order of the file. */
const keysOf = (settings: Configuration['settings']): (keyof typeof configurationKeys)[] =>
  Object.keys(settings) as (keyof typeof configurationKeys)[]

import type { Locale, Translated } from '../core/types.ts'
import { openRun } from '../engine/open-run.ts'
import { exit } from '../engine/types.ts'
import { settingWords } from '../messages/config.ts'
import { configurationKeys, type KeyTable, type Kind } from '../node/config/keys.ts'
import type { Configuration } from '../node/config/load.ts'
import { settingName } from '../node/config/parse.ts'
import { jsonText, sanitize } from '../reporters/terminal-text.ts'
import type { Call } from './call.ts'
import { refuseMasking, requireListFormat } from './options.ts'

/** Shows the settings that apply to a draft, or to the working folder, with the file and line of each. */
export async function showConfiguration(call: Call): Promise<number> {
  const { options, io } = call
  const { configuration, locale } = openRun({ ...call, paths: call.args })
  requireListFormat(options, locale)
  refuseMasking(options, locale)
  const text = options.format === 'json' ? asJson(configuration) : asText(configuration, locale)
  io.stdout.write(text)
  return exit.fine
}

/** A value that is set; each of a map by itself, as they may stand in different files. */
interface SetValue {
  /** The keys that lead to it. */
  keys: readonly Translated[]
  kind: Kind | undefined
  value: unknown
  file: string
  line: number
}

function setValues({ settings, origins }: Configuration): SetValue[] {
  const below = (
    values: Readonly<Record<string, unknown>>,
    table: KeyTable | undefined,
    above: readonly Translated[],
    of?: Kind,
  ): SetValue[] =>
    Object.entries(values).flatMap(([key, value]) => {
      const keys = [...above, { sv: table?.[key]?.sv ?? key, en: key }]
      const kind = table ? table[key]?.kind : of
      if (kind?.is === 'map') return below(value as Values, undefined, keys, kind.of)
      if (kind?.is === 'object') return below(value as Values, kind.keys, keys)
      const place = origins.get(nameIn(keys, 'en'))
      return { keys, kind, value, file: place?.file.shownAs ?? '', line: place?.line ?? 1 }
    })
  return below(settings, configurationKeys, [])
}

type Values = Readonly<Record<string, unknown>>

function asJson(configuration: Configuration): string {
  const { file, shownAs, files } = configuration
  const shown = {
    file: file === undefined ? null : shownAs,
    extends: files.slice(1).map(base => base.shownAs),
    settings: setValues(configuration).map(({ keys, value, file, line }) => ({
      key: nameIn(keys, 'en'),
      value,
      file,
      line,
    })),
  }
  return jsonText(shown)
}

function asText(configuration: Configuration, locale: Locale): string {
  const { file, shownAs, files } = configuration
  const words = settingWords[locale]
  if (file === undefined) return `${words.noFile}\n`
  const bases = files.slice(1).map(base => sanitize(base.shownAs))
  const head = words.applies(sanitize(shownAs), bases)
  const lines = setValues(configuration).map(({ keys, kind, value, file, line }) =>
    sanitize(`${file}:${line}  ${nameIn(keys, locale)}: ${valueIn(value, kind, locale)}`),
  )
  return `${[head, ...(lines.length > 0 ? lines : [words.nothing])].join('\n')}\n`
}

/** The keys to a value as they are written in a language: `regler.irony`. */
const nameIn = (keys: readonly Translated[], locale: Locale): string =>
  settingName(keys.map(key => key[locale]))

/** A value as it may be written in a configuration. */
function valueIn(value: unknown, kind: Kind | undefined, locale: Locale): string {
  if (kind?.is === 'list' && Array.isArray(value))
    return `[${value.map(one => valueIn(one, kind.of, locale)).join(', ')}]`
  if (kind?.is === 'choice')
    return (locale === 'sv' && kind.of[String(value)]?.[0]) || String(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

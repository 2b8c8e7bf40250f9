import { channels as channelWords, metadataKeys } from '../../core/metadata/keys.ts'
import type { Locale } from '../../core/types.ts'
import { configurationKeys } from '../../node/configuration/keys.ts'
import { parseSettings } from '../../node/configuration/read.ts'
import type { Setup } from './answers.ts'
import { initWords } from './words.ts'

type ConfigurationKey = keyof typeof configurationKeys

/** Keys that stand as comments until somebody wants them, with an example of each. */
const offered: readonly (readonly [ConfigurationKey, Readonly<Record<Locale, string>>])[] = [
  [
    'spokespersons',
    { sv: '["Karin Nilsson, förbundsordförande"]', en: '["Karin Nilsson, president"]' },
  ],
  ['own-domains', { sv: '[seko.se]', en: '[seko.se]' }],
  ['fail-on', { sv: 'varning', en: 'warning' }],
  ['ignore', { sv: '[arkiv/**]', en: '[archive/**]' }],
]

/**
 * The text of a `tankefter.yml` in the reader's language, each key with a comment.
 *
 * @param registerIsThere - Whether the register can be read already; a comment until it can, since a
 * register that is named and missing stops every run.
 * @throws {ConfigurationError} where the answers make no valid configuration.
 */
export function configurationText(setup: Setup, registerIsThere: boolean, locale: Locale): string {
  const entry = (key: ConfigurationKey, value: string, active = true): string[] => [
    '',
    `# ${configurationKeys[key].about[locale]}`,
    `${active ? '' : '# '}${keyIn(key, locale)}: ${value}`,
  ]
  const { who, branches, register } = setup
  const lines = [
    `# ${initWords[locale].head}`,
    ...entry('own-sources', flow(who ? [who] : ['Seko']), who !== ''),
    ...(who.startsWith('@') ? entry('own-accounts', flow([who])) : []),
    ...profileLines(setup, locale),
    ...entry('branches', flow(branches.length ? branches : example[locale]), branches.length > 0),
    ...entry(
      'register',
      JSON.stringify(register || '../samtycken.csv'),
      register !== '' && registerIsThere,
    ),
    ...offered.flatMap(([key, value]) => entry(key, value[locale], false)),
  ]
  const text = `${lines.join('\n')}\n`
  parseSettings(text, 'tankefter.yml')
  return text
}

const example = { sv: ['post', 'sjöfolk', 'vård'], en: ['post', 'seafarers', 'care'] } as const

function profileLines({ channels }: Setup, locale: Locale): string[] {
  if (channels.length === 0) return []
  const names = channels.map(channel => channelWords[channel]?.[locale] ?? channel)
  return [
    '',
    `# ${initWords[locale].everywhere}`,
    `${keyIn('profiles', locale)}:`,
    `  - ${locale === 'sv' ? 'filer' : 'files'}: "**"`,
    `    ${metadataKeys.channel[locale]}: [${names.join(', ')}]`,
  ]
}

const keyIn = (key: ConfigurationKey, locale: Locale): string =>
  locale === 'sv' ? configurationKeys[key].sv : key

// JSON strings are YAML too, whatever stands in them.
const flow = (values: readonly string[]): string =>
  `[${values.map(value => (/^[\p{L}][\p{L}\p{N} -]*$/u.test(value) && !/^(?:ja|nej|yes|no|true|false|null|on|off)$/i.test(value) ? value : JSON.stringify(value))).join(', ')}]`

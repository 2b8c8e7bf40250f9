import { nearest } from '../core/metadata/nearest.ts'
import { type Locale, locales } from '../core/types.ts'
import { isDay } from '../node/configuration/calendar.ts'
import { type FailOn, failOnWords } from '../node/configuration/keys.ts'
import { type Shard, shardFrom } from '../node/shard.ts'
import type { HelpWords } from './help-words.ts'
import { UsageError } from './io.ts'

export const formats = [
  'pretty',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'rdjson',
  'html',
  'markdown',
] as const
export type Format = (typeof formats)[number]

/** Readers of the values of options; each throws a `UsageError` that says what to write. */
export function optionReaders(words: HelpWords, locale: Locale) {
  const refuse = (option: string, written: string, known: readonly string[]): never => {
    const near = nearest(written, known)
    const meant = near ? words.meant(near) : ''
    throw new UsageError(words.notOneOf(option, written, known.join(', ')) + meant)
  }
  const failOnShown = Object.entries(failOnWords).map(([en, [sv = en]]) =>
    locale === 'sv' ? sv : en,
  )
  const oneOf = <T extends string>(option: string, written: string, known: readonly T[]): T =>
    known.find(one => one === written) ?? refuse(option, written, known)
  return {
    oneOf,
    format: (written: string): Format => oneOf('--format', written, formats),
    locale: (written: string): Locale =>
      locales.find(locale => locale === written.toLowerCase()) ??
      refuse('--locale', written, locales),
    failOn: (written: string): FailOn =>
      failOnOf(written) ?? refuse('--fail-on', written, failOnShown),
    count: (written: string): number =>
      /^\d{1,9}$/.test(written) ? Number(written) : refuse('--max-warnings', written, ['0', '10']),
    shard: (written: string): Shard =>
      shardFrom(written) ?? refuse('--shard', written, ['1/2', '2/2', '3/5']),
    today: (written: string): string =>
      isDay(written) && written.length === 10
        ? written
        : refuse('--today', written, ['2026-11-22']),
    several: (written: string, before: readonly string[] = []): readonly string[] => [
      ...before,
      written,
    ],
  }
}

function failOnOf(written: string): FailOn | undefined {
  const folded = written.normalize('NFC').toLowerCase()
  const levels = Object.keys(failOnWords) as FailOn[]
  return levels.find(
    level => level === folded || (failOnWords[level] as readonly string[]).includes(folded),
  )
}

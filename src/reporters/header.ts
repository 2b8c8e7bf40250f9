import type { Locale, Result } from '../core/types.ts'
import { safe } from './safe.ts'
import type { ReportWords } from './words.ts'

/** The first line of a draft: path · channel · account · language, as its parts. */
export function headerOf(
  { path, metadata, language }: Result,
  words: ReportWords,
  locale: Locale,
): readonly string[] {
  const { channel = [], account, visibility } = metadata
  return [
    safe(path),
    ...(channel.length ? [safe(channel.join(', '))] : []),
    account === 'private' ? privateAccount(visibility, words) : words.official,
    languageName(language, words, locale),
  ]
}

function privateAccount(visibility: 'open' | 'closed' | undefined, words: ReportWords): string {
  if (visibility === 'open') return words.openPrivate
  return visibility === 'closed' ? words.closedPrivate : words.private
}

function languageName(code: string, words: ReportWords, locale: Locale): string {
  if (code === 'und') return words.noLanguage
  if (code === 'mul') return words.manyLanguages
  const usual = usualLanguages[locale][code]
  if (usual) return usual
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
  } catch {
    return safe(code)
  }
}

/** The names of all languages take 5 ms to load. */
const usualLanguages: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  sv: { sv: 'svenska', en: 'engelska' },
  en: { sv: 'Swedish', en: 'English' },
}

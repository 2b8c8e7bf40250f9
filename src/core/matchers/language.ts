import { inBoth } from '../labels.ts'
import { memoizeByKey } from '../memo.ts'
import { map, word } from '../shape.ts'
import type { LanguageRun, Locale, Translated } from '../types.ts'
import { type Matcher, spanOf } from './matcher.ts'

const leastLetters = 40

/** Passages in a language nobody expects (`is: unexpected`), or in none that could be told (`unknown`) where the draft names none. */
export const language: Matcher = {
  precision: 'medium',
  options: map({ is: word(['unexpected', 'unknown']) }, ['is']),
  create: check => (draft, context) => {
    const declared = draft.metadata.language
    const expected = declared ? [declared] : context.expectedLanguages
    const wanted = ({ language, sure }: LanguageRun) =>
      check.is === 'unknown'
        ? language === 'und' && !declared
        : sure && language !== 'und' && !expected.includes(language)
    return draft.languageRuns
      .filter(wanted)
      .filter(({ start, end }) => {
        const letters = draft.text.slice(start, end).match(/\p{L}/gu) ?? []
        return letters.length >= leastLetters
      })
      .map(({ language, ...run }) => ({
        ...spanOf(run),
        facts: { code: language, language: named([language]), expected: named(expected) },
      }))
  },
}

const named = (codes: readonly string[]): Translated =>
  inBoth(locale => codes.map(code => namesIn(locale).of(code) ?? code).join(', '))

/** Names of languages; to open them takes longer than to read a draft. */
const namesIn = memoizeByKey(
  (locale: Locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }),
)

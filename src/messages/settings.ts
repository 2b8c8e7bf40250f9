/** What `tankefter config` says around the settings. */
import type { Locale } from '../core/types.ts'

interface SettingWords {
  /** Where no file is found. */
  noFile: string
  /** Where the files set nothing. */
  nothing: string
  /** Which file applies, and those that it builds on. */
  applies(file: string, bases: readonly string[]): string
}

export const settingWords: Readonly<Record<Locale, SettingWords>> = {
  sv: {
    noFile:
      'Ingen tankefter.yml gäller här, så allt är som från början. Gör en med: tankefter init',
    nothing: 'Den ställer inte in något.',
    applies: (file, bases) =>
      bases.length === 0
        ? `${file} gäller:`
        : `${file} gäller, och utgår från ${bases.join(', som utgår från ')}:`,
  },
  en: {
    noFile:
      'No tankefter.yml applies here, so everything is as it comes. Make one with: tankefter init',
    nothing: 'It sets nothing.',
    applies: (file, bases) =>
      bases.length === 0
        ? `${file} applies:`
        : `${file} applies, and builds on ${bases.join(', which builds on ')}:`,
  },
}

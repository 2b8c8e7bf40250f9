/** What `tankefter config` says around the settings. */
import type { Locale } from '../core/types.ts'

interface SettingWords {
  /** Where no file is found. */
  noFile: string
  /** Where the file sets nothing. */
  empty(file: string): string
  from(file: string): string
}

export const settingWords: Readonly<Record<Locale, SettingWords>> = {
  sv: {
    noFile:
      'Ingen tankefter.yml gäller här, så allt är som från början. Gör en med: tankefter init',
    empty: file => `${file} gäller, och ställer inte in något.`,
    from: file => `${file} gäller:`,
  },
  en: {
    noFile:
      'No tankefter.yml applies here, so everything is as it comes. Make one with: tankefter init',
    empty: file => `${file} applies, and sets nothing.`,
    from: file => `${file} applies:`,
  },
}

import type { Locale } from '../../core/types.ts'

const sv = {
  error: 'FEL',
  several: (path: string) => `${path} är flera utkast. Ange ett.`,
  refused: (count: number) =>
    `Inget kopierat: utkastet har ${count} fel. Rätta dem, eller lägg till --force.`,
  forced: (count: number) => `Kopierat trots ${count} fel.`,
}

/** The words of `tankefter copy`. */
export type CopyWords = typeof sv

const en: CopyWords = {
  error: 'ERROR',
  several: path => `${path} is several drafts. Name one.`,
  refused: count =>
    `Nothing copied: the draft has ${count} ${count === 1 ? 'error' : 'errors'}. Mend them, or add --force.`,
  forced: count => `Copied despite ${count} ${count === 1 ? 'error' : 'errors'}.`,
}

export const copyWords: Record<Locale, CopyWords> = { sv, en }

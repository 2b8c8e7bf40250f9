/** What is said of the findings of an old folder that do not count. */
import type { Locale } from '../core/types.ts'
import type { NoBaseline } from '../node/baseline/file.ts'

interface BaselineWords {
  missing: string
  unreadable: string
  unwritable: string
  no: Readonly<Record<NoBaseline, string>>
  kept(count: number): string
  fixed(count: number): string
  dropped(count: number): string
  written(file: string, findings: number, drafts: number): string
  toUse(file: string): string
}

const sv: BaselineWords = {
  missing: 'Baslinjen finns inte. Skapa den med: tankefter --update-baseline',
  unreadable: 'Baslinjen går inte att läsa. Är det rätt fil, och får du läsa den?',
  unwritable: 'Baslinjen gick inte att skriva. Får du skriva i mappen, och finns det plats?',
  no: {
    'not-json':
      'Baslinjen är trasig: det är inte JSON. Hämta tillbaka den ur git, eller ta bort den och kör --update-baseline.',
    'not-ours':
      'Filen är ingen baslinje från tankefter, så den lästes inte och ändrades inte. Ange en annan fil.',
    newer: 'Baslinjen är skriven av en nyare version av tankefter. Uppdatera verktyget.',
  },
  kept: count => `${count} fynd står i baslinjen och räknas inte.`,
  fixed: count =>
    `${count} i baslinjen är ${count === 1 ? 'åtgärdat' : 'åtgärdade'}. Ta bort ${count === 1 ? 'det' : 'dem'} ur den med: tankefter --update-baseline`,
  dropped: count =>
    `${count} i baslinjen är ${count === 1 ? 'åtgärdat och borttaget' : 'åtgärdade och borttagna'}.`,
  written: (file, findings, drafts) =>
    `Baslinjen ${file} har nu ${findings} fynd i ${drafts} utkast.`,
  toUse: file => `Bara nya fynd räknas när det här står i tankefter.yml: baslinje: ${file}`,
}

const en: BaselineWords = {
  missing: 'There is no such baseline. Make it with: tankefter --update-baseline',
  unreadable: 'The baseline cannot be read. Is it the right file, and may you read it?',
  unwritable: 'The baseline could not be written. May you write in the folder, and is there room?',
  no: {
    'not-json':
      'The baseline is broken: it is not JSON. Get it back from git, or remove it and run --update-baseline.',
    'not-ours':
      'The file is no baseline of tankefter, so it was neither read nor changed. Name another file.',
    newer: 'The baseline was written by a newer version of tankefter. Update the tool.',
  },
  kept: count =>
    count === 1
      ? '1 finding stands in the baseline and does not count.'
      : `${count} findings stand in the baseline and do not count.`,
  fixed: count =>
    `${count} in the baseline ${count === 1 ? 'is' : 'are'} fixed. Drop ${count === 1 ? 'it' : 'them'} from it with: tankefter --update-baseline`,
  dropped: count => `${count} in the baseline ${count === 1 ? 'is' : 'are'} fixed and dropped.`,
  written: (file, findings, drafts) =>
    `The baseline ${file} now has ${findings} ${findings === 1 ? 'finding' : 'findings'} in ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}.`,
  toUse: file => `Only new findings count once tankefter.yml says: baseline: ${file}`,
}

export const baselineWords: Readonly<Record<Locale, BaselineWords>> = { sv, en }

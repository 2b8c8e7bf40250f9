import type { Locale } from '../core/types.ts'
import type { WriteProblem } from '../node/write-whole.ts'

interface OutputWords {
  problems: Readonly<Record<WriteProblem, string>>
  wouldReplaceDraft: string
}

/** What is said where a report cannot be written to its file. */
export const outputWords: Readonly<Record<Locale, OutputWords>> = {
  sv: {
    problems: {
      'no-permission':
        'Rapporten gick inte att skriva: du har inte skrivrätt där. Välj en annan mapp.',
      'a-folder': 'Rapporten gick inte att skriva: det är en mapp. Ange en fil i den.',
      'not-a-folder':
        'Rapporten gick inte att skriva: en del av sökvägen är en fil, ingen mapp. Välj en annan sökväg.',
      full: 'Rapporten gick inte att skriva: disken är full. Frigör plats och kör igen.',
      unwritable: 'Rapporten gick inte att skriva. Prova ett annat namn eller en annan mapp.',
    },
    wouldReplaceDraft:
      'Rapporten skrevs inte: där ligger en text som kan vara ett utkast. Välj ett annat namn, eller flytta undan filen.',
  },
  en: {
    problems: {
      'no-permission':
        'The report could not be written: you may not write there. Choose another folder.',
      'a-folder': 'The report could not be written: that is a folder. Name a file in it.',
      'not-a-folder':
        'The report could not be written: part of the path is a file, not a folder. Choose another path.',
      full: 'The report could not be written: the disk is full. Make room and run again.',
      unwritable: 'The report could not be written. Try another name or another folder.',
    },
    wouldReplaceDraft:
      'The report was not written: a text stands there that may be a draft. Choose another name, or move the file away.',
  },
}

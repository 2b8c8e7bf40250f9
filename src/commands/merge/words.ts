/** What is said where reports cannot be joined. */
import type { Locale } from '../../core/types.ts'

/** Why a file is no part of a run. */
export type NoPart = 'not-json' | 'not-ours' | 'whole'

interface MergeWords {
  missing: string
  unreadable: string
  no: Readonly<Record<NoPart, string>>
  versions(files: string, versions: string): string
  otherVersion(theirs: string, ours: string): string
  configurations(files: string): string
  otherConfiguration: string
  days(files: string): string
  languages(files: string): string
  counts(files: string): string
  twice(files: string): string
  lacking(parts: string): string
  otherLanguage(locale: Locale): string
  notShown: string
  notMasked: string
}

const sv: MergeWords = {
  missing: 'Rapporten finns inte. Se efter stavningen, och om delen har körts.',
  unreadable: 'Rapporten går inte att läsa.',
  no: {
    'not-json': 'Filen är inte JSON. Skriv rapporten med: tankefter --shard 1/3 --format json',
    'not-ours': 'Filen är ingen rapport från tankefter.',
    whole:
      'Rapporten är av en hel körning och inte en del. Skriv den med: tankefter --shard 1/3 --format json',
  },
  versions: (files, versions) =>
    `${files} är skrivna av olika versioner av tankefter (${versions}). Kör alla delar med samma.`,
  otherVersion: (theirs, ours) =>
    `Rapporterna är skrivna av tankefter ${theirs}, och det här är ${ours}. Lägg ihop dem med samma version.`,
  configurations: files =>
    `${files} är gjorda med olika inställningar, regler, register eller regelpaket. Kör alla delar med samma.`,
  otherConfiguration:
    'Rapporterna är gjorda med andra inställningar, regler, register eller regelpaket än dem som finns här. Lägg ihop dem i samma mapp och med samma flaggor (--config, --rule, --register) som delarna kördes med.',
  days: files =>
    `${files} är räknade från olika dagar. Kör alla delar med samma --today, till exempel --today 2026-11-22.`,
  languages: files => `${files} är på olika språk. Kör alla delar med samma --locale.`,
  counts: files => `${files} är delar av olika många. Kör om dem med samma antal.`,
  twice: files => `${files} är samma del eller har samma utkast. Ta bort en av dem.`,
  lacking: parts => `Det saknas delar: ${parts}. Lägg ihop alla på en gång.`,
  otherLanguage: locale =>
    `Rapporterna är skrivna med --locale ${locale}, och går inte att översätta. Kör delarna med det språk du vill ha.`,
  notShown: 'Rapporterna säger inte vad utkasten ignorerar. Kör delarna också med --show-ignored.',
  notMasked:
    '--mask-names går inte ihop med merge: rapporterna säger inte vilka som är namn. Kör allt på en gång i stället.',
}

const en: MergeWords = {
  missing: 'There is no such report. Check the spelling, and whether the part has been run.',
  unreadable: 'The report cannot be read.',
  no: {
    'not-json': 'The file is not JSON. Write the report with: tankefter --shard 1/3 --format json',
    'not-ours': 'The file is no report of tankefter.',
    whole:
      'The report is of a whole run and not of a part. Write it with: tankefter --shard 1/3 --format json',
  },
  versions: (files, versions) =>
    `${files} were written by different versions of tankefter (${versions}). Run all parts with the same.`,
  otherVersion: (theirs, ours) =>
    `The reports were written by tankefter ${theirs}, and this is ${ours}. Join them with the same version.`,
  configurations: files =>
    `${files} were made with different settings, rules, registers or packs. Run all parts with the same.`,
  otherConfiguration:
    'The reports were made with other settings, rules, register or packs than those here. Join them in the folder and with the options (--config, --rule, --register) that the parts were run with.',
  days: files =>
    `${files} count from different days. Run all parts with the same --today, for instance --today 2026-11-22.`,
  languages: files => `${files} are in different languages. Run all parts with the same --locale.`,
  counts: files => `${files} are parts of different numbers. Run them again with the same number.`,
  twice: files => `${files} are the same part or have the same draft. Remove one of them.`,
  lacking: parts => `Parts are missing: ${parts}. Join all of them at once.`,
  otherLanguage: locale =>
    `The reports were written with --locale ${locale} and cannot be translated. Run the parts in the language you want.`,
  notShown:
    'The reports do not tell what the drafts ignore. Run the parts with --show-ignored too.',
  notMasked:
    '--mask-names cannot be used with merge: the reports do not tell what is a name. Run all at once instead.',
}

export const mergeWords: Readonly<Record<Locale, MergeWords>> = { sv, en }

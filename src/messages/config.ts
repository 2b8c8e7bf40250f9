/** What is wrong in a configuration and what to write, and how settings are shown. */
import { inRow } from '../core/labels.ts'
import type { Translated } from '../core/types.ts'
import { bilingual } from './bilingual.ts'

const meant = (near: string | undefined): Translated => ({
  sv: near ? ` Menade du ”${near}”?` : '',
  en: near ? ` Did you mean “${near}”?` : '',
})

/** A key that is not in the table. */
export function unknownKey(key: string, near: string | undefined, known: Translated): Translated {
  const hint = meant(near)
  return {
    sv: `Nyckeln ”${key}” finns inte.${hint.sv || ` De som finns: ${known.sv}.`}`,
    en: `There is no key “${key}”.${hint.en || ` Those that exist: ${known.en}.`}`,
  }
}

/** A rule that no loaded pack has. */
export function unknownRule(id: string, near: string | undefined): Translated {
  const hint = meant(near)
  return {
    sv: `Det finns ingen regel ”${id}” i paketen.${hint.sv} Alla visas av: tankefter rules list`,
    en: `The packs have no rule “${id}”.${hint.en} To see them all: tankefter rules list`,
  }
}

/** A pack that is neither built in nor a folder. */
export function unknownPack(
  name: string,
  near: string | undefined,
  known: readonly string[],
): Translated {
  const hint = meant(near)
  const all = known.join(', ')
  return {
    sv: `Det finns inget paket ”${name}”.${hint.sv} Skriv ${all} eller sökvägen till en mapp med pack.yml.`,
    en: `There is no pack “${name}”.${hint.en} Write ${all}, or the path of a folder with a pack.yml.`,
  }
}

/** A pack of one's own that does not hold. */
export const brokenPack = (name: string, folder: string): Translated => ({
  sv: `Paketet ”${name}” har fel. Se dem med: tankefter rules check ${folder}`,
  en: `The pack “${name}” has errors. To see them: tankefter rules check ${folder}`,
})

/** A word outside its list. */
export const unknownWord = (
  word: string,
  near: Translated | undefined,
  known: Record<'sv' | 'en', readonly string[]>,
): Translated => ({
  sv: `”${word}” går inte här. ${near ? `Menade du ”${near.sv}”? ` : ''}Skriv ${inRow(known.sv, 'eller')}.`.replace(
    ' Skriv .',
    '',
  ),
  en: `“${word}” cannot stand here. ${near ? `Did you mean “${near.en}”? ` : ''}Write ${inRow(known.en, 'or')}.`.replace(
    ' Write .',
    '',
  ),
})

/** A value of the wrong kind. */
export const wanted = (what: Translated, written: string): Translated => ({
  sv: `Här ska det stå ${what.sv}, inte ”${written}”.`,
  en: `This should be ${what.en}, not “${written}”.`,
})

/** The names of the kinds that take no words of their own. */
export const kindNames = {
  text: { sv: 'en text', en: 'a text' },
  language: {
    sv: 'ett språk, till exempel svenska, engelska eller sv, en',
    en: 'a language, for instance Swedish, English or sv, en',
  },
  number: { sv: 'ett heltal från 0 och uppåt', en: 'a whole number from 0 upwards' },
  list: { sv: 'ett värde eller en lista', en: 'a value or a list' },
  map: {
    sv: 'rader av formen ”nyckel: värde”, indragna',
    en: 'indented lines of the form “key: value”',
  },
} as const satisfies Record<string, Translated>

/** A date that cannot be read, with the days that may be meant. */
export function noDate(written: string, meant: readonly string[]): Translated {
  const days = meant.length > 0 ? meant : ['2026-11-22']
  return {
    sv: `”${written}” går inte att läsa som ett datum. Skriv ${inRow(days, 'eller')}.`,
    en: `“${written}” cannot be read as a date. Write ${inRow(days, 'or')}.`,
  }
}

/** A line that YAML cannot make sense of, as it should be. */
export const writeLine = (line: string): Translated => ({
  sv: `Raden går inte att läsa. Skriv den så: ${line}`,
  en: `The line cannot be read. Write it like this: ${line}`,
})

/** A line that nothing can be made of. */
export const unreadableLine: Translated = {
  sv: 'Raden går inte att läsa som YAML. Se efter indrag, kolon och citattecken.',
  en: 'The line cannot be read as YAML. Look at indents, colons and quotation marks.',
}

/** The same key twice, perhaps once in each language. */
export const twice = (key: string): Translated => ({
  sv: `”${key}” står två gånger. Behåll en av dem.`,
  en: `“${key}” stands twice. Keep one of them.`,
})

export const noAlias: Translated = {
  sv: 'YAML:s & och * går inte att använda här. Skriv ut värdet.',
  en: 'YAML’s & and * cannot be used here. Write the value out.',
}
export const noSuchDay: Translated = {
  sv: 'Den dagen finns inte i kalendern. Skriv ett datum som 2026-11-22.',
  en: 'There is no such day in the calendar. Write a date such as 2026-11-22.',
}
export const hoursBackwards: Translated = {
  sv: 'Tiden slutar innan den börjar, eller finns inte. Skriv till exempel 08.00-16.30.',
  en: 'The hours end before they begin, or do not exist. Write for instance 08:00-16:30.',
}
export const daysBackwards: Translated = {
  sv: 'Perioden slutar innan den börjar. Byt plats på från och till.',
  en: 'The period ends before it begins. Swap from and to.',
}
export const hoursMissing: Translated = {
  sv: 'Arbetstiden saknar tider. Lägg till till exempel ”tider: 08.00-16.30”.',
  en: 'The schedule has no hours. Add for instance “hours: 08:00-16:30”.',
}
export const moreProblems = (count: number): Translated => ({
  sv: `Och ${count} fel till längre ner. Rätta de här först.`,
  en: `And ${count} more problems further down. Mend these first.`,
})
export const extendsEmpty: Translated = {
  sv: 'Här saknas filen att utgå från. Skriv den efter kolonet, till exempel ../tankefter.yml, eller ta bort raden.',
  en: 'The file to build on is missing. Write it after the colon, for instance ../tankefter.yml, or remove the line.',
}

/** A file to build on that is not there. */
export const baseMissing = (name: string): Translated => ({
  sv: `Filen ”${name}” finns inte, räknat från mappen där den här filen ligger. Rätta sökvägen, eller ta bort raden.`,
  en: `There is no file “${name}”, counted from the folder of this file. Mend the path, or remove the line.`,
})

/** A file to build on that may not be read, or a folder in its place. */
export const baseUnreadable = (name: string): Translated => ({
  sv: `”${name}” går inte att läsa. Är det en fil, och får du läsa den?`,
  en: `“${name}” cannot be read. Is it a file, and may you read it?`,
})

/** Something else than a configuration to build on. */
export const baseIsNoYaml = (name: string): Translated => ({
  sv: `”${name}” är ingen inställningsfil. Skriv en fil som slutar på .yml, till exempel ../tankefter.yml.`,
  en: `“${name}” is no configuration. Write a file that ends in .yml, for instance ../tankefter.yml.`,
})

/** Files that build on each other, the first of them again at the end. */
export const baseRing = (files: readonly string[]): Translated => ({
  sv: `Filerna utgår från varandra i en ring: ${files.join(' → ')}. Ta bort en av raderna.`,
  en: `The files build on each other in a ring: ${files.join(' → ')}. Remove one of the lines.`,
})

export const registerEmpty: Translated = {
  sv: 'Registret har inget namn, så inget samtycke kan läsas. Skriv filen efter kolonet, eller ta bort raden.',
  en: 'The register has no name, so no consent can be read. Write the file after the colon, or remove the line.',
}
export const filesMissing: Translated = {
  sv: 'Profilen säger inte vilka filer den gäller. Lägg till till exempel ”filer: privat/**”.',
  en: 'The profile does not say which files it is for. Add for instance “files: private/**”.',
}
export const unreadable: Translated = {
  sv: 'Filen går inte att läsa. Finns den, och får du läsa den?',
  en: 'The file cannot be read. Is it there, and may you read it?',
}
export const tooBig: Translated = {
  sv: 'Filen är större än 1 MB. En konfiguration är några rader; är det rätt fil?',
  en: 'The file is larger than 1 MB. A configuration is a few lines; is it the right file?',
}

/** What `tankefter config` says around the settings. */
export const settingWords = bilingual(
  {
    /** Where no file is found. */
    noFile:
      'Ingen tankefter.yml gäller här, så allt är som från början. Gör en med: tankefter init',
    /** Where the files set nothing. */
    nothing: 'Den ställer inte in något.',
    /** Which file applies, and those that it builds on. */
    applies: (file: string, bases: readonly string[]) =>
      bases.length === 0
        ? `${file} gäller:`
        : `${file} gäller, och utgår från ${bases.join(', som utgår från ')}:`,
  },
  {
    noFile:
      'No tankefter.yml applies here, so everything is as it comes. Make one with: tankefter init',
    nothing: 'It sets nothing.',
    applies: (file, bases) =>
      bases.length === 0
        ? `${file} applies:`
        : `${file} applies, and builds on ${bases.join(', which builds on ')}:`,
  },
)

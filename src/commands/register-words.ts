import type { Locale, Translated } from '../core/types.ts'
import type { RegisterProblem } from '../node/register.ts'

const reasons: Record<RegisterProblem['reason'], Translated> = {
  missing: {
    sv: 'Registret finns inte. Se efter sökvägen.',
    en: 'The register is not there. Check the path.',
  },
  'no-permission': { sv: 'Du får inte läsa registret.', en: 'You may not read the register.' },
  'broken-link': { sv: 'Länken leder ingenstans.', en: 'The link leads nowhere.' },
  'not-a-file': { sv: 'Registret är ingen fil.', en: 'The register is no file.' },
  binary: {
    sv: 'Registret är ingen textfil. Spara det som CSV.',
    en: 'The register is not a text file. Save it as CSV.',
  },
  'too-large': { sv: 'Registret är större än 10 MB.', en: 'The register is larger than 10 MB.' },
  empty: { sv: 'Registret är tomt.', en: 'The register is empty.' },
  ignored: { sv: 'Registret gick inte att läsa.', en: 'The register could not be read.' },
  'no-match': { sv: 'Registret finns inte.', en: 'The register is not there.' },
  unreadable: { sv: 'Registret gick inte att läsa.', en: 'The register could not be read.' },
  'not-csv': {
    sv: 'Går inte att läsa som CSV. Se efter citattecknen.',
    en: 'Cannot be read as CSV. Look at the quotation marks.',
  },
  'not-yaml': {
    sv: 'Går inte att läsa som YAML. Se efter indrag, kolon och citattecken.',
    en: 'Cannot be read as YAML. Look at indents, colons and quotation marks.',
  },
  'no-columns': {
    sv: 'Första raden ska ha kolumnernas namn, till exempel id;namn;gäller.',
    en: 'The first line should have the names of the columns, for instance id;name;covers.',
  },
  'too-many-cells': { sv: 'Fler celler än kolumner.', en: 'More cells than columns.' },
  nameless: {
    sv: 'Varken id eller namn: raden gäller ingen.',
    en: 'Neither id nor name: the line is for nobody.',
  },
  'duplicate-id': {
    sv: 'Samma id står två gånger: ”{actual}”.',
    en: 'The same id stands twice: “{actual}”.',
  },
  'unknown-key': { sv: 'Okänd kolumn: ”{actual}”.', en: 'Unknown column: “{actual}”.' },
  'unknown-value': { sv: '”{actual}” går inte här.', en: '“{actual}” cannot stand here.' },
  'not-a-date': { sv: '”{actual}” är inget datum.', en: '“{actual}” is no date.' },
  'duplicate-key': {
    sv: 'Kolumnen ”{actual}” står två gånger.',
    en: 'The column “{actual}” stands twice.',
  },
  'wrong-type': { sv: '”{actual}” går inte här.', en: '“{actual}” cannot stand here.' },
}

/** A register that is named with nothing, by an option or a variable. */
export const emptyRegister: Readonly<Record<Locale, (from: string) => string>> = {
  sv: from =>
    `${from} är tom: inget samtycke kan läsas. Ange registrets fil, eller ta bort ${from}. I CI blir en hemlighet som saknas en tom variabel.`,
  en: from =>
    `${from} is empty: no consent can be read. Name the file of the register, or remove ${from}. In CI a secret that is missing becomes an empty variable.`,
}

/** What is wrong in a register, and what to write where that is known. */
export function registerProblem(
  { reason, actual, expected }: RegisterProblem,
  locale: Locale,
): string {
  const said = reasons[reason][locale].replace('{actual}', () => actual)
  if (expected.length === 0) return said
  return `${said} ${locale === 'sv' ? 'Skriv' : 'Write'} ${expected.slice(0, 8).join(', ')}.`
}

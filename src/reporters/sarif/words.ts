import type { Locale } from '../../core/types.ts'

interface SarifWords {
  leaves: string
  silence(rule: string): string
  until(day: string): string
  leftOut(count: number, most: number): string
}

/** The words of a rule's help in code scanning. */
export const sarifWords: Readonly<Record<Locale, SarifWords>> = {
  sv: {
    leaves: 'Lämnas i fred',
    silence: rule =>
      `Verktyget kan ha fel: du bestämmer. Skriv ”${rule}” under ”ignorera” överst i utkastet, gärna med ett skäl.`,
    until: day => `till ${day}`,
    leftOut: (count, most) =>
      `${count} anmärkningar till står inte här: GitHub tar emot högst ${most}, och de allvarligaste är med. Alla finns i rapporten från --format json.`,
  },
  en: {
    leaves: 'Left alone',
    silence: rule =>
      `The tool can be wrong: you decide. Write “${rule}” under “ignore” at the top of the draft, with a reason if you like.`,
    until: day => `until ${day}`,
    leftOut: (count, most) =>
      `${count} more findings are not here: GitHub takes ${most} at most, and the gravest are among them. All of them are in the report of --format json.`,
  },
}

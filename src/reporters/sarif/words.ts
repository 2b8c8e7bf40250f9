import type { Locale } from '../../core/types.ts'

interface SarifWords {
  leaves: string
  silence(rule: string): string
  until(day: string): string
}

/** The words of a rule's help in code scanning. */
export const sarifWords: Readonly<Record<Locale, SarifWords>> = {
  sv: {
    leaves: 'Lämnas i fred',
    silence: rule =>
      `Verktyget kan ha fel: du bestämmer. Skriv ”${rule}” under ”ignorera” överst i utkastet, gärna med ett skäl.`,
    until: day => `till ${day}`,
  },
  en: {
    leaves: 'Left alone',
    silence: rule =>
      `The tool can be wrong: you decide. Write “${rule}” under “ignore” at the top of the draft, with a reason if you like.`,
    until: day => `until ${day}`,
  },
}

import type { Locale, Severity } from '../core/types.ts'

/** The fixed words of a rule's page. */
export interface DocsWords {
  pack: string
  leaves: string
  why: string
  found: string
  left: string
  wrong: string
  silence: string
  or: string
  severities: Readonly<Record<Severity, string>>
  ignore: (rule: string) => readonly string[]
}

export const docsWords: Readonly<Record<Locale, DocsWords>> = {
  sv: {
    pack: 'Paket',
    leaves: 'Vad den lämnar i fred',
    why: 'Varför',
    found: 'Exempel som hittas',
    left: 'Exempel som lämnas i fred',
    wrong: 'Om den har fel',
    silence: 'Du bestämmer. Skriv så här överst i utkastet, gärna med skälet:',
    or: 'eller',
    severities: { error: 'fel', warning: 'varning', info: 'råd' },
    ignore: rule => ['---', 'ignorera:', `  - regel: ${rule}`, '    skäl: därför att …', '---'],
  },
  en: {
    pack: 'Pack',
    leaves: 'What it leaves alone',
    why: 'Why',
    found: 'Examples it finds',
    left: 'Examples it leaves alone',
    wrong: 'Where it is wrong',
    silence: 'You decide. Write this at the top of the draft, with the reason if you like:',
    or: 'or',
    severities: { error: 'error', warning: 'warning', info: 'advice' },
    ignore: rule => ['---', 'ignore:', `  - rule: ${rule}`, '    reason: because …', '---'],
  },
}

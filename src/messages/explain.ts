/** The words of `explain` and `rules list`. */
import type { ClauseCheck, Locale, Severity } from '../core/types.ts'

const sv = {
  severities: { error: 'fel', warning: 'varning', info: 'råd' } as Record<Severity, string>,
  sometimes: (others: string) => `ibland ${others}`,
  finds: 'Hittar till exempel',
  leaves: 'Lämnar till exempel',
  rests: 'Vilar på',
  answer: 'Så kan det stå överst i utkastet',
  silence: 'Om du menade så',
  inDraft: 'Överst i utkastet, mellan två rader med ---:',
  ignored: (rule: string) => [
    `ignorera:`,
    `  - regel: ${rule}`,
    `    skäl: varför det ska stå kvar`,
  ],
  inConfiguration: 'För alla utkast, i tankefter.yml:',
  off: (rule: string) => ['regler:', `  ${rule}: av`],
  binds: 'Gäller',
  strength: 'Ordet är',
  checks: {
    rules: 'Prövas av',
    people: 'Överlåts åt människor',
    folder: 'Prövas över alla utkast tillsammans, av',
    none: 'Har inget att pröva',
  } as Record<ClauseCheck, string>,
  moreHint: 'Mer om en regel eller paragraf: tankefter explain irony, tankefter explain 2.6b',
}
export type ExplainWords = typeof sv

const en: ExplainWords = {
  severities: { error: 'error', warning: 'warning', info: 'advice' },
  sometimes: others => `sometimes ${others}`,
  finds: 'Finds for instance',
  leaves: 'Leaves alone for instance',
  rests: 'Rests on',
  answer: 'What may stand at the top of the draft',
  silence: 'If you meant it so',
  inDraft: 'At the top of the draft, between two lines of ---:',
  ignored: rule => ['ignore:', `  - rule: ${rule}`, '    reason: why it should stay'],
  inConfiguration: 'For all drafts, in tankefter.yml:',
  off: rule => ['rules:', `  ${rule}: off`],
  binds: 'Binds',
  strength: 'Its word is',
  checks: {
    rules: 'Checked by',
    people: 'Left to people',
    folder: 'Checked over all drafts together, by',
    none: 'Has nothing to check',
  },
  moreHint: 'More about a rule or clause: tankefter explain irony, tankefter explain 2.6b',
}

export const explainWords: Record<Locale, ExplainWords> = { sv, en }

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

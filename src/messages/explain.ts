/** The words of `explain` and `rules list`. */
import type { ClauseCheck, Severity } from '../core/types.ts'
import { bilingual } from './bilingual.ts'

export const explainWords = bilingual(
  {
    severities: { error: 'fel', warning: 'varning', info: 'råd' } as Record<Severity, string>,
    sometimes: (others: string) => `ibland ${others}`,
    finds: 'Hittar till exempel',
    leaves: 'Lämnar till exempel',
    peopleUntil: (day: string) =>
      `Personer som alla känner till, efter en lista som gäller till och med ${day}. Egna skrivs under ”kända-personer” i inställningarna.`,
    rests: 'Vilar på',
    unused: 'Ingen policy som gäller här använder den.',
    settable: 'Vad en policy kan ändra i sin rules.yml',
    lists: 'ordlistor att lägga till i (terms)',
    options: 'inställningar (options)',
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
      open: 'Ingen har sagt vad som ser till den',
    } as Record<ClauseCheck, string>,
    moreHint: 'Mer om en regel eller paragraf: tankefter explain irony, tankefter explain 2.6b',
  },
  {
    severities: { error: 'error', warning: 'warning', info: 'advice' },
    sometimes: others => `sometimes ${others}`,
    finds: 'Finds for instance',
    leaves: 'Leaves alone for instance',
    peopleUntil: day =>
      `People whom everybody knows, by a list that holds until ${day}. Your own go under “known-people” in the configuration.`,
    rests: 'Rests on',
    unused: 'No policy that holds here uses it.',
    settable: 'What a policy can change in its rules.yml',
    lists: 'lists to add terms to (terms)',
    options: 'settings (options)',
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
      open: 'Nobody has said what looks after it',
    },
    moreHint: 'More about a rule or clause: tankefter explain irony, tankefter explain 2.6b',
  },
)
export type ExplainWords = typeof explainWords.sv

/** The words of a table that says what looks after each clause of a policy. */
export const coverageWords = bilingual(
  {
    headings: {
      rules: 'Kontrolleras av regler',
      folder: 'Kontrolleras över hela mappen',
      people: 'Lämnas åt människor',
      none: 'Inget att kontrollera',
      open: 'Öppna: ingen har sagt vad som ser till dem',
    } satisfies Record<ClauseCheck, string>,
    /** The heads of its columns. */
    columns: ['Punkt', 'Lyder', 'Ses till av'],
    title: 'Vad som ser till policyns punkter',
    /** So many clauses are open. */
    open: (count: number) => (count === 1 ? 'En punkt är öppen:' : `${count} punkter är öppna:`),
    openHint:
      'Använd en detektor för den i rules.yml, eller skriv i policy.yml varför den lämnas åt människor (reason).',
  },
  {
    headings: {
      rules: 'Checked by rules',
      folder: 'Checked over the whole folder',
      people: 'Left to people',
      none: 'Nothing to check',
      open: 'Open: nobody has said what looks after them',
    },
    columns: ['Clause', 'Its words', 'Looked after by'],
    title: 'What looks after the clauses of the policy',
    open: count => (count === 1 ? 'One clause is open:' : `${count} clauses are open:`),
    openHint:
      'Use a detector for it in rules.yml, or say in policy.yml why it is left to people (reason).',
  },
)

/** What is said of a pack whose text is not in the reader's language. */
export const foreignPack = bilingual(
  'Paketet är skrivet på engelska.',
  'The pack is written in Swedish.',
)

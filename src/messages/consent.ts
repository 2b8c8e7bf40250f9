import type { Appearance, ConsentStatus } from '../core/people/consent.ts'
import type { Locale, PersonRole } from '../core/types.ts'

const sv = {
  noRegister:
    'Det finns inget register. Ange det i tankefter.yml (register: …), med --register eller i TANKEFTER_REGISTER.',
  records: (count: number) => `${count} samtycken`,
  sound: 'Alla rader går att läsa.',
  broken: (count: number) => `${count} fel, de står ovan.`,
  headings: {
    unguarded: 'Barn utan vårdnadshavare',
    withdrawn: 'Återkallade',
    expired: 'Har gått ut',
    expiring: (days: number) => `Går ut inom ${days} dagar`,
    unused: 'Används inte i något utkast',
  },
  nobody: (wanted: string) => `Varken registret eller utkasten har ”${wanted}”.`,
  nowhere: (name: string) => `${name} finns inte i något utkast.`,
  found: (name: string, drafts: number) => `${name} finns i ${drafts} utkast:`,
  several: (wanted: string, ids: string) =>
    `Flera i registret heter ${wanted}: ${ids}. Ange ett id.`,
  how: {
    declared: 'står under personer',
    named: 'namnges i texten',
    part: 'kanske: bara en del av namnet står i texten',
    picture: 'är på bild',
    'in-file': 'namnges i bildfilen',
  } satisfies Record<Appearance['how'], string>,
  publish: (day: string) => `publiceras ${day}`,
  published: (day: string) => `publicerat ${day}`,
  columns: {
    name: 'namn',
    role: 'roll',
    consent: 'samtycke',
    record: 'id',
    path: 'utkast',
    line: 'rad',
  },
  states: {
    free: 'behövs inte',
    holds: 'gäller',
    'no-record': 'saknas',
    'no-guardian': 'vårdnadshavare saknas',
    withdrawn: 'återkallat {date}',
    expired: 'gick ut {date}',
    'not-yet': 'gäller först {date}',
    channel: 'gäller inte {channel}',
    use: 'täcker inte {use}',
  } satisfies Record<ConsentStatus['state'], string>,
  undeclared: 'namnges, står inte under personer',
  inFile: 'namnges i bildfil, står inte under personer',
  roles: {
    member: 'medlem',
    elected: 'förtroendevald',
    employee: 'anställd',
    official: 'företrädare',
    private: 'privatperson',
    child: 'barn',
    fictional: 'fiktiv',
  } satisfies Record<PersonRole, string>,
  unnamed: '(utan namn)',
  noOne: 'Ingen namnges eller visas i utkasten.',
  notDays: (written: string) =>
    `”${written}” går inte för --within. Skriv ett antal dagar, till exempel 30.`,
}

/** The words of `tankefter consent`. */
export type ConsentWords = typeof sv

const en: ConsentWords = {
  noRegister:
    'There is no register. Name it in tankefter.yml (register: …), with --register or in TANKEFTER_REGISTER.',
  records: count => `${count} consents`,
  sound: 'All lines can be read.',
  broken: count => `${count} errors, listed above.`,
  headings: {
    unguarded: 'Children without a guardian',
    withdrawn: 'Withdrawn',
    expired: 'Ended',
    expiring: days => `End within ${days} days`,
    unused: 'Used by no draft',
  },
  nobody: wanted => `Neither the register nor the drafts have “${wanted}”.`,
  nowhere: name => `${name} is in no draft.`,
  found: (name, drafts) => `${name} is in ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}:`,
  several: (wanted, ids) => `Several in the register are called ${wanted}: ${ids}. Name an id.`,
  how: {
    declared: 'stands under people',
    named: 'is named in the text',
    part: 'perhaps: only a part of the name is in the text',
    picture: 'is in a picture',
    'in-file': 'is named in the file of the picture',
  },
  publish: day => `to be published ${day}`,
  published: day => `published ${day}`,
  columns: {
    name: 'name',
    role: 'role',
    consent: 'consent',
    record: 'id',
    path: 'draft',
    line: 'line',
  },
  states: {
    free: 'not needed',
    holds: 'holds',
    'no-record': 'missing',
    'no-guardian': 'guardian missing',
    withdrawn: 'withdrawn {date}',
    expired: 'ended {date}',
    'not-yet': 'holds from {date}',
    channel: 'not for {channel}',
    use: 'does not cover {use}',
  },
  undeclared: 'named, not under people',
  inFile: 'named in a picture file, not under people',
  roles: {
    member: 'member',
    elected: 'elected',
    employee: 'employee',
    official: 'official',
    private: 'private person',
    child: 'child',
    fictional: 'fictional',
  },
  unnamed: '(no name)',
  noOne: 'Nobody is named or shown in the drafts.',
  notDays: written =>
    `“${written}” cannot be used for --within. Write a number of days, such as 30.`,
}

export const consentWords: Record<Locale, ConsentWords> = { sv, en }

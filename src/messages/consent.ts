import type { Appearance } from '../core/people/consent.ts'
import type { PersonRole } from '../core/types.ts'
import { bilingual } from './bilingual.ts'

/** The words of `tankefter consent`. */
export const consentWords = bilingual(
  {
    noRegister:
      'Det finns inget register. Ange det i tankefter.yml (register: …), med --register eller i TANKEFTER_REGISTER.',
    records: (count: number) => `${count} samtycken`,
    sound: 'Alla rader går att läsa.',
    undated: 'datum okänt',
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
    several: (wanted: string, people: string) =>
      `Flera heter ${wanted}: ${people}. Ange ett id ur registret eller hela namnet.`,
    registered: (name: string, id: string | undefined, state: string) =>
      `Registret har ${name}${id ? ` (${id})` : ''}: ${state}.`,
    unread: (columns: string) => `Kolumner som inte läses: ${columns}.`,
    how: {
      declared: 'står under personer',
      named: 'namnges i texten',
      picture: 'är på bild',
      'in-file': 'namnges i bildfilen',
      metadata: 'namnges i uppgifterna överst',
    } satisfies Record<Appearance['how'], string>,
    perhaps: 'kanske, bara en del av namnet',
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
  },
  {
    noRegister:
      'There is no register. Name it in tankefter.yml (register: …), with --register or in TANKEFTER_REGISTER.',
    records: count => `${count} consents`,
    sound: 'All lines can be read.',
    undated: 'date unknown',
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
    several: (wanted, people) =>
      `Several are called ${wanted}: ${people}. Give an id of the register or the whole name.`,
    registered: (name, id, state) => `The register has ${name}${id ? ` (${id})` : ''}: ${state}.`,
    unread: columns => `Columns that are not read: ${columns}.`,
    how: {
      declared: 'stands under people',
      named: 'is named in the text',
      picture: 'is in a picture',
      'in-file': 'is named in the file of the picture',
      metadata: 'is named in the front matter',
    },
    perhaps: 'perhaps, only a part of the name',
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
  },
)
export type ConsentWords = typeof consentWords.sv

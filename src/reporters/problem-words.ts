import type { Locale, Translated } from '../core/types.ts'
import type { FileProblem, FileProblemReason } from './report.ts'
import { safe } from './safe.ts'

const reasons: Record<FileProblemReason, Translated> = {
  missing: {
    sv: 'Finns inte. Se efter stavningen, och i vilken mapp du står.',
    en: 'Is not there. Check the spelling, and which folder you are in.',
  },
  'no-permission': {
    sv: 'Du får inte läsa den. Be den som äger filen eller mappen om läsrätt.',
    en: 'You may not read it. Ask the owner of the file or folder for the right to.',
  },
  'broken-link': {
    sv: 'Länken leder ingenstans. Ta bort den, eller lägg tillbaka filen.',
    en: 'The link leads nowhere. Remove it, or put the file back.',
  },
  'not-a-file': {
    sv: 'Är ingen vanlig fil. Ange en fil som slutar på .md eller .txt, eller en mapp.',
    en: 'Is no ordinary file. Name a file that ends in .md or .txt, or a folder.',
  },
  binary: {
    sv: 'Är ingen textfil. Spara utkastet som .md eller .txt.',
    en: 'Is not a text file. Save the draft as .md or .txt.',
  },
  'too-large': {
    sv: 'Större än 1 MB. Dela upp filen: ett utkast är ett inlägg.',
    en: 'Larger than 1 MB. Split the file: a draft is one post.',
  },
  empty: {
    sv: 'Mappen har inga utkast. Utkast är filer som slutar på .md eller .txt.',
    en: 'The folder has no drafts. Drafts are files that end in .md or .txt.',
  },
  ignored: {
    sv: 'Allt i mappen är undantaget, av ”ignorera” i tankefter.yml eller av .gitignore. Ange en fil själv för att läsa den ändå.',
    en: 'All in the folder is left out, by “ignore” in tankefter.yml or by .gitignore. Name a file itself to read it nonetheless.',
  },
  'no-match': {
    sv: 'Inga utkast passar in på mönstret. Prova att ange mappen i stället.',
    en: 'No drafts fit the pattern. Try to name the folder instead.',
  },
  unreadable: {
    sv: 'Gick inte att läsa. Prova igen, eller kopiera filen till en annan mapp.',
    en: 'Could not be read. Try again, or copy the file to another folder.',
  },
  'unsound-register': {
    sv: 'Registret har rader som inte går att lita på. De står i: tankefter consent check',
    en: 'The register has lines that cannot be trusted. See: tankefter consent check',
  },
}

/** What is wrong with a file and what to do, harmless to print. */
export function problemWords({ reason, near }: FileProblem, locale: Locale): string {
  const words = reasons[reason][locale]
  if (!near) return words
  return `${words} ${locale === 'sv' ? `Menade du ${safe(near)}?` : `Did you mean ${safe(near)}?`}`
}

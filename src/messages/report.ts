/** The words of the report itself. */
import { inRow } from '../core/labels.ts'
import type { Difficulty } from '../core/readability.ts'
import type { FileProblemReason, Label, Translated } from '../core/types.ts'
import { bilingual } from './bilingual.ts'

/** What each format of a report is for, in the order of help and documentation. */
export const formatPurposes = {
  pretty: { sv: 'människor, i terminalen', en: 'people, on a terminal' },
  json: { sv: 'egna program', en: 'programs of your own' },
  sarif: {
    sv: 'kodskanning på GitHub, och andra program som läser SARIF 2.1.0',
    en: 'code scanning on GitHub, and other programs that read SARIF 2.1.0',
  },
  github: {
    sv: 'anteckningar vid raderna i GitHub Actions',
    en: 'annotations beside the lines in GitHub Actions',
  },
  gitlab: { sv: 'Code Quality i GitLab', en: 'Code Quality in GitLab' },
  junit: { sv: 'CI-system som visar testresultat', en: 'CI systems that show test results' },
  rdjson: { sv: 'reviewdog', en: 'reviewdog' },
  html: {
    sv: 'den som vill öppna en rapport i webbläsaren, skriva ut den eller läsa den i telefonen',
    en: 'whoever opens a report in a browser, prints it or reads it on a phone',
  },
  markdown: {
    sv: 'en kommentar i en granskning på GitHub eller GitLab',
    en: 'a comment in a review on GitHub or GitLab',
  },
} as const satisfies Readonly<Record<string, Translated>>

/** The name of a report format. */
export type ReportFormat = keyof typeof formatPurposes

/** A number with what it counts. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** «”a”, ”b” eller ”c”»: words between quotation marks, as a choice. */
const alternatives = (words: readonly string[], open: '”' | '“', or: string): string =>
  inRow(
    words.map(word => `${open}${word}”`),
    or,
  )

export const reportWords = bilingual(
  {
    labels: { error: 'FEL', warning: 'VARNING', info: 'RÅD', question: 'FRÅGA' },
    /** Opening and closing marks around words of a draft or a clause. */
    quote: ['«', '»'] as readonly [string, string],
    official: 'officiellt konto',
    private: 'privat konto',
    openPrivate: 'öppet privat konto',
    closedPrivate: 'slutet privat konto',
    noLanguage: 'okänt språk',
    manyLanguages: 'flera språk',
    folder: 'Alla utkast tillsammans',
    unread: 'Kunde inte läsas',
    notRead: 'Lästes inte',
    quotedAbove: 'citeras ovan',
    drafts: (read: number, fine: number) => {
      if (read === 0) return 'Inga utkast lästa'
      const drafts = plural(read, 'utkast läst', 'utkast lästa')
      return fine === read ? `${drafts}, utan anmärkning` : `${drafts}, ${fine} utan anmärkning`
    },
    counts: ({ error, warning, info, question }: Readonly<Record<Label, number>>): string[] => [
      ...(error ? [`${error} fel`] : []),
      ...(warning ? [plural(warning, 'varning', 'varningar')] : []),
      ...(info ? [`${info} råd`] : []),
      ...(question ? [plural(question, 'fråga', 'frågor')] : []),
    ],
    suggestions: (words: readonly string[]) =>
      `Skriv till exempel ${alternatives(words, '”', 'eller')}.`,
    /** Words of a draft with what to write instead, of which there may be nothing. */
    item: (words: string, instead: readonly string[]) =>
      [`”${words}”`, alternatives(instead, '”', 'eller')].filter(Boolean).join(' → '),
    /** Further places of a finding, and how many more there are than those; lines where the draft is a file of them. */
    also: (places: readonly string[], more: number, isLines: boolean) =>
      `Också ${isLines ? 'på rad' : 'i'} ${places.join(', ')}${more > 0 ? ` och på ${plural(more, 'ställe', 'ställen')} till` : ''}`,
    /** A place in a document of paragraphs, nine letters at most. */
    paragraph: (number: number) => (number < 100 ? `stycke ${number}` : `st. ${number}`),
    ignored: (count: number) => plural(count, 'bortvald i utkasten', 'bortvalda i utkasten'),
    unreadCount: (count: number) => `${count} kunde inte läsas`,
    /** Files that lay there and are not read, and how many more there are than those. */
    passedOver: (names: readonly string[], more: number) =>
      `${plural(names.length + more, 'fil', 'filer')} lästes inte: ${names.join(', ')}${more > 0 ? ` och ${more} till` : ''}`,
    mayBeWrong: 'Verktyget kan ha fel: du bestämmer.',
    moreAbout: (rule: string) => `Mer om en regel: tankefter explain ${rule}`,
    checklist: (path = '<utkast>') => `Frågor före publicering: tankefter checklist ${path}`,
  },
  {
    labels: { error: 'ERROR', warning: 'WARNING', info: 'ADVICE', question: 'QUESTION' },
    quote: ['“', '”'],
    official: 'official account',
    private: 'private account',
    openPrivate: 'open private account',
    closedPrivate: 'closed private account',
    noLanguage: 'unknown language',
    manyLanguages: 'several languages',
    folder: 'All drafts together',
    unread: 'Could not be read',
    notRead: 'Not read',
    quotedAbove: 'quoted above',
    drafts: (read, fine) => {
      if (read === 0) return 'No drafts read'
      const drafts = `${plural(read, 'draft', 'drafts')} read`
      return fine === read
        ? `${drafts}, nothing to note`
        : `${drafts}, ${fine} with nothing to note`
    },
    counts: ({ error, warning, info, question }) => [
      ...(error ? [plural(error, 'error', 'errors')] : []),
      ...(warning ? [plural(warning, 'warning', 'warnings')] : []),
      ...(info ? [plural(info, 'piece of advice', 'pieces of advice')] : []),
      ...(question ? [plural(question, 'question', 'questions')] : []),
    ],
    suggestions: words => `Write for instance ${alternatives(words, '“', 'or')}.`,
    item: (words, instead) =>
      [`“${words}”`, alternatives(instead, '“', 'or')].filter(Boolean).join(' → '),
    also: (places, more, isLines) =>
      `Also ${isLines ? 'on line' : 'in'} ${places.join(', ')}${more > 0 ? ` and in ${plural(more, 'more place', 'more places')}` : ''}`,
    paragraph: number => `par. ${number}`,
    ignored: count => `${count} set aside by the drafts`,
    unreadCount: count => `${count} could not be read`,
    passedOver: (names, more) =>
      `${plural(names.length + more, 'file was', 'files were')} not read: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    mayBeWrong: 'The tool can be wrong: you decide.',
    moreAbout: rule => `More about a rule: tankefter explain ${rule}`,
    checklist: (path = '<draft>') => `Questions before publishing: tankefter checklist ${path}`,
  },
)
export type ReportWords = typeof reportWords.sv

/** The words of the report that opens in a browser. */
export const htmlWords = bilingual(
  {
    title: 'Tänk efter, före',
    contents: 'Innehåll',
    drafts: 'Utkast att se över',
    overview: 'Överblick',
    fine: 'Utan anmärkning',
    fineList: (count: number) => `${count} utkast utan anmärkning`,
    findings: 'Anmärkningar',
    finding: (number: number, label: string) => `Anmärkning ${number}: ${label}`,
    line: (line: number) => `Rad ${line}`,
    byRule: 'Anmärkningar per regel',
    byChannel: 'Utkast och anmärkningar per kanal',
    byBranch: 'Utkast per bransch',
    rule: 'Regel',
    channel: 'Kanal',
    branch: 'Bransch',
    draftCount: 'Utkast',
    findingCount: 'Anmärkningar',
    noChannel: 'ingen kanal angiven',
    noBranch: 'ingen bransch angiven',
    counted: { error: 'Fel', warning: 'Varningar', info: 'Råd', question: 'Frågor' },
    /** Goes before the name of the folder that was checked. */
    folder: 'mappen',
  },
  {
    title: 'Think twice',
    contents: 'Contents',
    drafts: 'Drafts to look over',
    overview: 'Overview',
    fine: 'Nothing to note',
    fineList: count => `${count} ${count === 1 ? 'draft' : 'drafts'} with nothing to note`,
    findings: 'Findings',
    finding: (number, label) => `Finding ${number}: ${label}`,
    line: line => `Line ${line}`,
    byRule: 'Findings by rule',
    byChannel: 'Drafts and findings by channel',
    byBranch: 'Drafts by branch',
    rule: 'Rule',
    channel: 'Channel',
    branch: 'Branch',
    draftCount: 'Drafts',
    findingCount: 'Findings',
    noChannel: 'no channel given',
    noBranch: 'no branch given',
    counted: { error: 'Errors', warning: 'Warnings', info: 'Advice', question: 'Questions' },
    folder: 'folder',
  },
)
export type HtmlWords = typeof htmlWords.sv

/** What is said of findings that a draft asks to leave alone. */
export const ignoredWords = bilingual(
  {
    title: 'Bortvalt i utkastet',
    // In the margin of the report, eight letters at most.
    label: 'BORTVALT',
    reason: 'Skäl',
    noReason: 'Inget skäl angivet',
    until: 'till',
  },
  {
    title: 'Set aside by the draft',
    label: 'IGNORED',
    reason: 'Reason',
    noReason: 'No reason given',
    until: 'until',
  },
)

/** The words of the report for merge requests. */
export const markdownWords = bilingual(
  {
    fine: 'inget att anmärka på',
    line: (line: number) => `rad ${line}`,
    leftOut: (findings: number) =>
      `Och ${findings} ${findings === 1 ? 'anmärkning' : 'anmärkningar'} till, som inte får plats här. Alla finns i rapporten från --format html.`,
  },
  {
    fine: 'nothing to note',
    line: line => `line ${line}`,
    leftOut: findings =>
      `And ${findings} more ${findings === 1 ? 'finding' : 'findings'} that there is no room for here. All of them are in the report of --format html.`,
  },
)

/** Why a file could not be read, and what to do. */
export const fileProblems = bilingual(
  {
    missing: 'Finns inte. Se efter stavningen, och i vilken mapp du står.',
    'no-permission': 'Du får inte läsa den. Be den som äger filen eller mappen om läsrätt.',
    'broken-link': 'Länken leder ingenstans. Ta bort den, eller lägg tillbaka filen.',
    'not-a-file': 'Är ingen vanlig fil. Ange ett utkast eller en mapp.',
    binary: 'Är ingen textfil. Spara utkastet som .docx, .txt eller .md.',
    'too-large': 'Större än 1 MB. Dela upp filen: ett utkast är ett inlägg.',
    empty:
      'Mappen har inga utkast. Utkast är filer som slutar på .md, .txt, .docx, .odt, .xlsx eller .csv.',
    ignored:
      'Allt i mappen är undantaget, av ”ignorera” i tankefter.yml eller av .gitignore. Ange en fil själv för att läsa den ändå.',
    'no-match': 'Inga utkast passar in på mönstret. Prova att ange mappen i stället.',
    unreadable: 'Gick inte att läsa. Prova igen, eller kopiera filen till en annan mapp.',
    password:
      'Har ett lösenord eller är av ett äldre slag. Öppna filen och spara den som .docx eller .xlsx utan lösenord.',
    damaged:
      'Är skadad, eller inte det som namnet säger. Öppna filen i Word eller Excel och spara den på nytt.',
    swollen:
      'Är för stor: mer än 20 MB, eller mer än 50 MB när den packas upp. Ta bort bilder och tomma rader, eller dela upp den.',
    'no-posts':
      'Ingen rad har kolumnernas namn, till exempel Datum, Kanal och Text. Heter de annat: skriv det under ”kalender” i tankefter.yml.',
    'word-processor':
      'Är ett ordbehandlingsdokument av ett slag som inte läses. Öppna det och spara det som .docx eller .odt.',
    spreadsheet:
      'Är ett kalkylark av ett slag som inte läses. Öppna det och spara det som .xlsx eller .csv.',
    online:
      'Är bara en länk till ett dokument på nätet. Ladda ned dokumentet som .docx eller .xlsx och ange den filen.',
    page: 'Är en färdig sida och inget utkast. Kopiera texten till ett dokument (.docx) eller en textfil (.txt, .md).',
    slides:
      'Är ett bildspel. Kopiera texten till ett dokument (.docx) eller en textfil (.txt, .md).',
  } satisfies Record<FileProblemReason, string>,
  {
    missing: 'Is not there. Check the spelling, and which folder you are in.',
    'no-permission': 'You may not read it. Ask the owner of the file or folder for the right to.',
    'broken-link': 'The link leads nowhere. Remove it, or put the file back.',
    'not-a-file': 'Is no ordinary file. Name a draft or a folder.',
    binary: 'Is not a text file. Save the draft as .docx, .txt or .md.',
    'too-large': 'Larger than 1 MB. Split the file: a draft is one post.',
    empty:
      'The folder has no drafts. Drafts are files that end in .md, .txt, .docx, .odt, .xlsx or .csv.',
    ignored:
      'All in the folder is left out, by “ignore” in tankefter.yml or by .gitignore. Name a file itself to read it nonetheless.',
    'no-match': 'No drafts fit the pattern. Try to name the folder instead.',
    unreadable: 'Could not be read. Try again, or copy the file to another folder.',
    password:
      'Has a password or is of an older kind. Open the file and save it as .docx or .xlsx with no password.',
    damaged:
      'Is damaged, or not what its name says. Open the file in Word or Excel and save it again.',
    swollen:
      'Is too large: more than 20 MB, or more than 50 MB when it is unpacked. Remove pictures and empty rows, or split it.',
    'no-posts':
      'No row has the names of the columns, for instance Date, Channel and Text. If they have others, write them under “calendar” in tankefter.yml.',
    'word-processor':
      'Is a word processor document of a kind that is not read. Open it and save it as .docx or .odt.',
    spreadsheet:
      'Is a spreadsheet of a kind that is not read. Open it and save it as .xlsx or .csv.',
    online:
      'Is only a link to a document on the web. Download the document as .docx or .xlsx and name that file.',
    page: 'Is a finished page and no draft. Copy the text to a document (.docx) or a text file (.txt, .md).',
    slides: 'Is a slide show. Copy the text to a document (.docx) or a text file (.txt, .md).',
  },
)

/** The words of a rule's help in code scanning. */
export const sarifWords = bilingual(
  {
    leaves: 'Lämnas i fred',
    silence: (rule: string) =>
      `Verktyget kan ha fel: du bestämmer. Skriv ”${rule}” under ”ignorera” överst i utkastet, gärna med ett skäl.`,
    until: (day: string) => `till ${day}`,
    leftOut: (count: number) =>
      `${count} anmärkningar till står inte här: GitHub tar emot högst 25 000 anmärkningar och 10 MB, och de allvarligaste är med. Alla finns i rapporten från --format json.`,
  },
  {
    leaves: 'Left alone',
    silence: rule =>
      `The tool can be wrong: you decide. Write “${rule}” under “ignore” at the top of the draft, with a reason if you like.`,
    until: day => `until ${day}`,
    leftOut: count =>
      `${count} more findings are not here: GitHub takes 25,000 findings and 10 MB at most, and the gravest are among them. All of them are in the report of --format json.`,
  },
)

/** How readable drafts are, as one line; names of drafts are given as they are shown. */
export const readabilityWords = bilingual(
  {
    line: (lix: number, difficulty: string) => `Läsbarhet: LIX ${lix}, ${difficulty}.`,
    /** Where there are several drafts: the hardest of them. */
    hardest: (draft: string, lix: number) => `Svårast är ${draft}, LIX ${lix}.`,
    difficulties: {
      'very-easy': 'mycket lättläst',
      easy: 'lättläst',
      medium: 'medelsvår text',
      hard: 'svår text',
      'very-hard': 'mycket svår text',
    } satisfies Record<Difficulty, string>,
  },
  {
    line: (lix, difficulty) => `Readability: LIX ${lix}, ${difficulty}.`,
    hardest: (draft, lix) => `The hardest is ${draft}, LIX ${lix}.`,
    difficulties: {
      'very-easy': 'very easy to read',
      easy: 'easy to read',
      medium: 'neither easy nor hard to read',
      hard: 'hard to read',
      'very-hard': 'very hard to read',
    },
  },
)

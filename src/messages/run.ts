import type {
  FolderRefusal,
  GitReason,
  Locale,
  NoBaseline,
  RegisterProblem,
  WriteProblem,
} from '../core/types.ts'
import { bilingual } from './bilingual.ts'

/** What is said of the findings of an old folder that do not count. */
export const baselineWords = bilingual(
  {
    missing: 'Baslinjen finns inte. Skapa den med: tankefter --update-baseline',
    unreadable: 'Baslinjen går inte att läsa. Är det rätt fil, och får du läsa den?',
    unwritable: 'Baslinjen gick inte att skriva. Får du skriva i mappen, och finns det plats?',
    no: {
      'not-json':
        'Baslinjen är trasig: det är inte JSON. Hämta tillbaka den ur git, eller ta bort den och kör --update-baseline.',
      'not-ours':
        'Filen är ingen baslinje från tankefter, så den lästes inte och ändrades inte. Ange en annan fil.',
      newer: 'Baslinjen är skriven av en nyare version av tankefter. Uppdatera verktyget.',
    } satisfies Record<NoBaseline, string>,
    kept: (count: number) => `${count} fynd står i baslinjen och räknas inte.`,
    fixed: (count: number) =>
      `${count} i baslinjen är ${count === 1 ? 'åtgärdat' : 'åtgärdade'}. Ta bort ${count === 1 ? 'det' : 'dem'} ur den med: tankefter --update-baseline`,
    dropped: (count: number) =>
      `${count} i baslinjen är ${count === 1 ? 'åtgärdat och borttaget' : 'åtgärdade och borttagna'}.`,
    written: (file: string, findings: number, drafts: number) =>
      `Baslinjen ${file} har nu ${findings} fynd i ${drafts} utkast.`,
    toUse: (file: string) =>
      `Bara nya fynd räknas när det här står i tankefter.yml: baslinje: ${file}`,
  },
  {
    missing: 'There is no such baseline. Make it with: tankefter --update-baseline',
    unreadable: 'The baseline cannot be read. Is it the right file, and may you read it?',
    unwritable:
      'The baseline could not be written. May you write in the folder, and is there room?',
    no: {
      'not-json':
        'The baseline is broken: it is not JSON. Get it back from git, or remove it and run --update-baseline.',
      'not-ours':
        'The file is no baseline of tankefter, so it was neither read nor changed. Name another file.',
      newer: 'The baseline was written by a newer version of tankefter. Update the tool.',
    },
    kept: count =>
      count === 1
        ? '1 finding stands in the baseline and does not count.'
        : `${count} findings stand in the baseline and do not count.`,
    fixed: count =>
      `${count} in the baseline ${count === 1 ? 'is' : 'are'} fixed. Drop ${count === 1 ? 'it' : 'them'} from it with: tankefter --update-baseline`,
    dropped: count => `${count} in the baseline ${count === 1 ? 'is' : 'are'} fixed and dropped.`,
    written: (file, findings, drafts) =>
      `The baseline ${file} now has ${findings} ${findings === 1 ? 'finding' : 'findings'} in ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}.`,
    toUse: file => `Only new findings count once tankefter.yml says: baseline: ${file}`,
  },
)

/** Why the folder that was named for the cache is not used, and what to do. */
const refusals = bilingual(
  {
    'not-private':
      'är ingen mapp som bara du kan skriva i. Välj en annan, eller ta bort rättigheterna för andra (chmod 700).',
    tracked:
      'hör till en utcheckning, och git har filer i mappen: vem som helst som ändrar i arkivet kunde lägga dit resultat. Ta bort mappen, också ur git, eller välj en utanför utcheckningen.',
    linked: 'nås genom en länk i utcheckningen. Ta bort länken, eller välj en mapp utanför.',
    'no-answer':
      'ligger i en utcheckning, och git svarar inte på om det finns filer från arkivet i mappen. Välj en mapp utanför utcheckningen.',
    instead: 'Alla utkast läses på nytt och inget sparas.',
  } satisfies Record<FolderRefusal | 'instead', string>,
  {
    'not-private':
      'is no folder that only you can write to. Choose another, or take the rights of others away (chmod 700).',
    tracked:
      'is part of a checkout, and git has files in it: whoever changes the repository could put results there. Remove the folder, from git too, or choose one outside the checkout.',
    linked: 'is reached by a link in the checkout. Remove the link, or choose a folder outside.',
    'no-answer':
      'is in a checkout, and git does not answer whether files of the repository are in it. Choose a folder outside the checkout.',
    instead: 'Every draft is checked anew and nothing is kept.',
  },
)

/** A sentence for each: why the folder is not used and what to do, and what happens instead. */
export const cacheRefused = (refusal: FolderRefusal, folder: string, locale: Locale): string =>
  `TANKEFTER_CACHE: ${folder} ${refusals[locale][refusal]} ${refusals[locale].instead}`

export const gitWords = bilingual(
  {
    both: '--staged och --changed går inte att använda samtidigt. Välj en av dem.',
    notStdin: (flag: string) =>
      `${flag} läser ur git, så - går inte att använda. Ta bort en av dem.`,
    unknownRef: (ref: string) =>
      `--changed: ”${ref}” är varken en gren, tagg eller commit i git, eller en fil eller mapp här. I en byggserver kan historiken saknas: hämta den med git fetch.`,
    /** Why git gave no drafts; `said` is the last line of its own words. */
    problem: {
      'no-git': (flag: string) =>
        `${flag} behöver programmet git, som inte finns här. Installera det, eller ange filer i stället.`,
      'no-repository': (flag: string) =>
        `${flag} går bara i ett git-arkiv, och den här mappen ligger inte i något. Gå till mappen med utkasten, eller ange filer i stället.`,
      'no-work-tree': (flag: string) =>
        `${flag} behöver ett git-arkiv med filer, och det här har inga (det är ”bare”). Gå till mappen med utkasten.`,
      'foreign-owner': (flag: string, said: string) =>
        `${flag}: git läser inte arkivet, eftersom någon annan äger mappen. Gör som git säger: ${said}`,
      failed: (flag: string, said: string) => `${flag}: git kunde inte svara. Git säger: ${said}`,
    } satisfies Record<GitReason, (flag: string, said: string) => string>,
  },
  {
    both: '--staged and --changed cannot be used together. Choose one of them.',
    notStdin: flag => `${flag} reads from git, so - cannot be used. Remove one of them.`,
    unknownRef: ref =>
      `--changed: “${ref}” is neither a branch, tag or commit in git, nor a file or folder here. On a build server history may be missing: get it with git fetch.`,
    problem: {
      'no-git': flag =>
        `${flag} needs the program git, which is not here. Install it, or name files instead.`,
      'no-repository': flag =>
        `${flag} only works in a git repository, and this folder is in none. Go to the folder of the drafts, or name files instead.`,
      'no-work-tree': flag =>
        `${flag} needs a git repository with files, and this one has none (it is bare). Go to the folder of the drafts.`,
      'foreign-owner': (flag, said) =>
        `${flag}: git does not read the repository, since somebody else owns the folder. Do as git says: ${said}`,
      failed: (flag, said) => `${flag}: git could not answer. Git says: ${said}`,
    },
  },
)

/** Why reports are not the parts of one run. */
export const mergeWords = bilingual(
  {
    missing: 'Rapporten finns inte. Se efter stavningen, och om delen har körts.',
    unreadable: 'Rapporten går inte att läsa.',
    notJson: 'Filen är inte JSON. Skriv rapporten med: tankefter --shard 1/3 --format json',
    notOurs: 'Filen är ingen rapport från tankefter.',
    whole:
      'Rapporten är av en hel körning och inte en del. Skriv den med: tankefter --shard 1/3 --format json',
    versions: (files: string, versions: string) =>
      `${files} är skrivna av olika versioner av tankefter (${versions}). Kör alla delar med samma.`,
    otherVersion: (theirs: string, ours: string) =>
      `Rapporterna är skrivna av tankefter ${theirs}, och det här är ${ours}. Lägg ihop dem med samma version.`,
    configurations: (files: string) =>
      `${files} är gjorda med olika inställningar, regler, register eller regelpaket. Kör alla delar med samma.`,
    otherConfiguration:
      'Rapporterna är gjorda med andra inställningar, regler, register eller regelpaket än dem som finns här. Lägg ihop dem i samma mapp och med samma flaggor (--config, --rule, --register) som delarna kördes med.',
    days: (files: string) =>
      `${files} är räknade från olika dagar. Kör alla delar med samma --today, till exempel --today 2026-11-22.`,
    languages: (files: string) => `${files} är på olika språk. Kör alla delar med samma --locale.`,
    counts: (files: string) => `${files} är delar av olika många. Kör om dem med samma antal.`,
    twice: (files: string) => `${files} är samma del eller har samma utkast. Ta bort en av dem.`,
    lacking: (parts: string) => `Det saknas delar: ${parts}. Lägg ihop alla på en gång.`,
    otherLanguage: (locale: Locale) =>
      `Rapporterna är skrivna med --locale ${locale}, och går inte att översätta. Kör delarna med det språk du vill ha.`,
    notShown:
      'Rapporterna säger inte vad utkasten ignorerar. Kör delarna också med --show-ignored.',
    notMasked:
      '--mask-names går inte ihop med merge: rapporterna säger inte vilka som är namn. Kör allt på en gång i stället.',
  },
  {
    missing: 'There is no such report. Check the spelling, and whether the part has been run.',
    unreadable: 'The report cannot be read.',
    notJson: 'The file is not JSON. Write the report with: tankefter --shard 1/3 --format json',
    notOurs: 'The file is no report of tankefter.',
    whole:
      'The report is of a whole run and not of a part. Write it with: tankefter --shard 1/3 --format json',
    versions: (files, versions) =>
      `${files} were written by different versions of tankefter (${versions}). Run all parts with the same.`,
    otherVersion: (theirs, ours) =>
      `The reports were written by tankefter ${theirs}, and this is ${ours}. Join them with the same version.`,
    configurations: files =>
      `${files} were made with different settings, rules, registers or packs. Run all parts with the same.`,
    otherConfiguration:
      'The reports were made with other settings, rules, register or packs than those here. Join them in the folder and with the options (--config, --rule, --register) that the parts were run with.',
    days: files =>
      `${files} count from different days. Run all parts with the same --today, for instance --today 2026-11-22.`,
    languages: files =>
      `${files} are in different languages. Run all parts with the same --locale.`,
    counts: files =>
      `${files} are parts of different numbers. Run them again with the same number.`,
    twice: files => `${files} are the same part or have the same draft. Remove one of them.`,
    lacking: parts => `Parts are missing: ${parts}. Join all of them at once.`,
    otherLanguage: locale =>
      `The reports were written with --locale ${locale} and cannot be translated. Run the parts in the language you want.`,
    notShown:
      'The reports do not tell what the drafts ignore. Run the parts with --show-ignored too.',
    notMasked:
      '--mask-names cannot be used with merge: the reports do not tell what is a name. Run all at once instead.',
  },
)
export type MergeWords = typeof mergeWords.sv

/** Options that do not go together with others, or with a command. */
export const optionMessages = bilingual(
  {
    notWithShard: (option: string) =>
      `${option} går inte ihop med --shard, som bara ser en del av utkasten. Skriv det utan --shard, eller (--quiet) i tankefter merge.`,
    notAnnotated: (option: string) =>
      `--annotate skriver en kopia av filer på disken med allt som står i dem, så det går inte ihop med ${option}. Ta bort en av dem.`,
    notMasked:
      'Det här kommandot visar just det som maskeringen tar bort, så det kan inte maskeras. Kör det med --no-mask-names där bara den som får veta ser det, inte i en logg.',
  },
  {
    notWithShard: option =>
      `${option} cannot be used with --shard, which sees only a part of the drafts. Write it without --shard, or (--quiet) with tankefter merge.`,
    notAnnotated: option =>
      `--annotate writes a copy of files on the disk with everything that stands in them, so it cannot be used with ${option}. Remove one of them.`,
    notMasked:
      'This command shows the very thing that masking takes away, so it cannot be masked. Run it with --no-mask-names where only those who may know can see it, not in a log.',
  },
)

/** What is said of copies of documents with the findings in them. */
export const annotateWords = bilingual(
  {
    problems: {
      'no-permission': 'Kopian gick inte att skriva: du har inte skrivrätt i mappen.',
      'a-folder': 'Kopian gick inte att skriva: det ligger en mapp där.',
      'not-a-folder': 'Kopian gick inte att skriva: det ligger redan en fil där. Kör igen.',
      full: 'Kopian gick inte att skriva: disken är full. Frigör plats och kör igen.',
      unwritable: 'Kopian gick inte att skriva. Kopiera dokumentet till en annan mapp och kör där.',
    } satisfies Record<WriteProblem, string>,
    written: 'En kopia med anmärkningarna är skriven. Originalet är orört.',
    noDocuments:
      '--annotate: bland utkasten finns inget dokument (.xlsx, .csv, .docx eller .odt) att skriva en kopia av.',
    /** What stands in the copy itself. */
    inCopy: { author: 'tankefter', fine: 'utan anmärkning' },
  },
  {
    problems: {
      'no-permission': 'The copy could not be written: you may not write in the folder.',
      'a-folder': 'The copy could not be written: there is a folder of that name.',
      'not-a-folder': 'The copy could not be written: there is a file of that name. Run again.',
      full: 'The copy could not be written: the disk is full. Make room and run again.',
      unwritable:
        'The copy could not be written. Copy the document to another folder and run there.',
    },
    written: 'A copy with the findings is written. The original is untouched.',
    noDocuments:
      '--annotate: there is no document (.xlsx, .csv, .docx or .odt) among the drafts to write a copy of.',
    inCopy: { author: 'tankefter', fine: 'nothing to note' },
  },
)

/** What is said where a report cannot be written to its file. */
export const outputWords = bilingual(
  {
    problems: {
      'no-permission':
        'Rapporten gick inte att skriva: du har inte skrivrätt där. Välj en annan mapp.',
      'a-folder': 'Rapporten gick inte att skriva: det är en mapp. Ange en fil i den.',
      'not-a-folder':
        'Rapporten gick inte att skriva: en del av sökvägen är en fil, ingen mapp. Välj en annan sökväg.',
      full: 'Rapporten gick inte att skriva: disken är full. Frigör plats och kör igen.',
      unwritable: 'Rapporten gick inte att skriva. Prova ett annat namn eller en annan mapp.',
    } satisfies Record<WriteProblem, string>,
    wouldReplaceDraft:
      'Rapporten skrevs inte: där ligger en text som kan vara ett utkast. Välj ett annat namn, eller flytta undan filen.',
    written: (format: string) => `Rapporten (${format}) är skriven.`,
  },
  {
    problems: {
      'no-permission':
        'The report could not be written: you may not write there. Choose another folder.',
      'a-folder': 'The report could not be written: that is a folder. Name a file in it.',
      'not-a-folder':
        'The report could not be written: part of the path is a file, not a folder. Choose another path.',
      full: 'The report could not be written: the disk is full. Make room and run again.',
      unwritable: 'The report could not be written. Try another name or another folder.',
    },
    wouldReplaceDraft:
      'The report was not written: a text stands there that may be a draft. Choose another name, or move the file away.',
    written: format => `The report (${format}) is written.`,
  },
)

const registerProblems = bilingual(
  {
    missing: 'Registret finns inte. Se efter sökvägen.',
    'no-permission': 'Du får inte läsa registret.',
    'broken-link': 'Länken leder ingenstans.',
    'not-a-file': 'Registret är ingen fil.',
    binary: 'Registret är ingen textfil. Spara det som CSV (i Excel: Arkiv, Spara som, CSV UTF-8).',
    'old-workbook':
      'Registret är en Excel-fil av äldre slag eller med lösenord, som inte går att läsa. Öppna den i Excel och spara den som .xlsx utan lösenord eller som CSV UTF-8.',
    'not-a-workbook':
      'Registret ser ut som en Excel-fil men går inte att läsa som en. Öppna den i Excel och spara den som .xlsx eller CSV UTF-8.',
    'too-large': 'Registret är större än 10 MB.',
    empty: 'Registret är tomt.',
    ignored: 'Registret gick inte att läsa.',
    'no-match': 'Registret finns inte.',
    unreadable: 'Registret gick inte att läsa.',
    'not-csv': 'Går inte att läsa som CSV. Se efter citattecknen.',
    'not-yaml': 'Går inte att läsa som YAML. Se efter indrag, kolon och citattecken.',
    'no-columns': 'Ingen av de första raderna har kolumnernas namn, till exempel id;namn;gäller.',
    'too-many-cells': 'Fler celler än kolumner.',
    nameless: 'Varken id eller namn: raden gäller ingen.',
    'duplicate-id': 'Samma id står två gånger: ”{actual}”.',
    'unknown-key': 'Okänd kolumn: ”{actual}”.',
    'unknown-value': '”{actual}” går inte här.',
    'not-a-date':
      '”{actual}” går inte säkert att läsa som ett datum. Skriv år-månad-dag, till exempel 2026-12-31.',
    'doubtful-column':
      'Kolumnen ”{actual}” läses inte, men den kan säga att samtycken inte längre gäller. Byt dess namn till återkallat (datum, ja eller nej) eller giltig-till (datum), ta bort den, eller kalla den något annat, till exempel anteckning, om den inte säger det.',
    'nameless-column':
      'En kolumn utan namn läses inte, men den kan säga att samtycken inte längre gäller. Ge den namnet återkallat eller giltig-till, eller ta bort det som står i den.',
    'no-such-date': '”{actual}” finns inte i kalendern.',
    'ambiguous-date': '”{actual}” kan vara två olika dagar.',
    'incomplete-date': '”{actual}” saknar år.',
    'several-values': 'Här ska det stå en enda sak.',
    'duplicate-key': 'Kolumnen ”{actual}” står två gånger.',
    'wrong-type': '”{actual}” går inte här.',
  } satisfies Record<RegisterProblem['reason'], string>,
  {
    missing: 'The register is not there. Check the path.',
    'no-permission': 'You may not read the register.',
    'broken-link': 'The link leads nowhere.',
    'not-a-file': 'The register is no file.',
    binary: 'The register is not a text file. Save it as CSV (in Excel: File, Save As, CSV UTF-8).',
    'old-workbook':
      'The register is an Excel file of an older kind or with a password, which cannot be read. Open it in Excel and save it as .xlsx with no password or as CSV UTF-8.',
    'not-a-workbook':
      'The register looks like an Excel file but cannot be read as one. Open it in Excel and save it as .xlsx or CSV UTF-8.',
    'too-large': 'The register is larger than 10 MB.',
    empty: 'The register is empty.',
    ignored: 'The register could not be read.',
    'no-match': 'The register is not there.',
    unreadable: 'The register could not be read.',
    'not-csv': 'Cannot be read as CSV. Look at the quotation marks.',
    'not-yaml': 'Cannot be read as YAML. Look at indents, colons and quotation marks.',
    'no-columns':
      'None of the first lines has the names of the columns, for instance id;name;covers.',
    'too-many-cells': 'More cells than columns.',
    nameless: 'Neither id nor name: the line is for nobody.',
    'duplicate-id': 'The same id stands twice: “{actual}”.',
    'unknown-key': 'Unknown column: “{actual}”.',
    'unknown-value': '“{actual}” cannot stand here.',
    'not-a-date':
      '“{actual}” cannot be read as a date for certain. Write year-month-day, for instance 2026-12-31.',
    'doubtful-column':
      'The column “{actual}” is not read, but may say that consents no longer hold. Rename it to withdrawn (date, yes or no) or valid-until (date), remove it, or give it another name, such as note, if it says nothing of the kind.',
    'nameless-column':
      'A column with no name is not read, but may say that consents no longer hold. Name it withdrawn or valid-until, or remove what stands in it.',
    'no-such-date': '“{actual}” is not in the calendar.',
    'ambiguous-date': '“{actual}” can be two different days.',
    'incomplete-date': '“{actual}” lacks the year.',
    'several-values': 'One thing alone belongs here.',
    'duplicate-key': 'The column “{actual}” stands twice.',
    'wrong-type': '“{actual}” cannot stand here.',
  },
)

/** A register that is named with nothing, by an option or a variable. */
export const emptyRegister: Readonly<Record<Locale, (from: string) => string>> = {
  sv: from =>
    `${from} är tom: inget samtycke kan läsas. Ange registrets fil, eller ta bort ${from}. I CI blir en hemlighet som saknas en tom variabel.`,
  en: from =>
    `${from} is empty: no consent can be read. Name the file of the register, or remove ${from}. In CI a secret that is missing becomes an empty variable.`,
}

/** Why a run does not begin with a register that is not wholly read, and what to do. */
export const brokenRegister: Readonly<Record<Locale, (path: string, problems: number) => string>> =
  {
    sv: (path, problems) =>
      `${path}: ${problems === 1 ? 'ett fel' : `${problems} fel`} i registret, se ovan. Inga utkast kontrollerades, för samtycken som inte kan läsas kan vara återkallade. Rätta registret och kör igen; tankefter consent check går igenom det.`,
    en: (path, problems) =>
      `${path}: ${problems === 1 ? 'one error' : `${problems} errors`} in the register, see above. No drafts were checked, since consents that cannot be read may be withdrawn. Mend the register and run again; tankefter consent check goes through it.`,
  }

/** What is wrong in a register, and what to write where that is known. */
export function registerProblem(
  { reason, actual, expected }: RegisterProblem,
  locale: Locale,
): string {
  const said = registerProblems[locale][reason].replace('{actual}', () => actual)
  if (expected.length === 0 || reason.endsWith('-column')) return said
  return `${said} ${locale === 'sv' ? 'Skriv' : 'Write'} ${expected.slice(0, 8).join(', ')}.`
}

/** How far a run over many files has come. */
export const progressWords: Record<Locale, (done: number, all: number) => string> = {
  sv: (done, all) => `${done} av ${all} filer lästa`,
  en: (done, all) => `${done} of ${all} files read`,
}

/** A list of people in a pack has passed its day. */
export const oldPeople: Readonly<Record<Locale, (rule: string, until: string) => string>> = {
  sv: (rule, until) =>
    `De personer som ${rule} känner till är kontrollerade till och med ${until}. Nya ministrar och partiledare skriver ni under ”kända-personer” i tankefter.yml.`,
  en: (rule, until) =>
    `The people whom ${rule} knows were checked until ${until}. New ministers and party leaders go under “known-people” in tankefter.yml.`,
}

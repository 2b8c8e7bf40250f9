/** The words of `--help` and of the command line's own errors. */
import type { Locale } from '../core/types.ts'

const writingSwedish = {
  init: 'frågar om det viktigaste och skriver tankefter.yml och ett exempel',
  yes: 'fråga inget, ta det vanliga',
  initWho: 'vem som lägger ut: avdelningen eller kontot',
  initChannels: 'kanaler, med komma mellan',
  initBranches: 'branscher, med komma mellan',
  initHours: 'arbetstider, till exempel 08.00-16.30',
  initHook: 'läs utkast vid varje commit',
  new: 'skapar ett utkast med uppgifterna som kanalen behöver',
  channel: 'kanal: facebook, instagram, x …',
  newFile: 'filen; annars dagens datum och kanalen, - skriver ut',
  copy: 'skriver ut inlägget utan uppgifter, att klistra in; inte om det har fel',
  copyDraft: 'ett utkast; - läser det som skickas in',
  force: 'skriv ut även om utkastet har fel',
  page: 'skriver en sida att klistra in inlägg i, för den som inte har en terminal (-o fil.html)',
  completion: 'skriver ut det som låter skalet fylla i med tabb',
  shell: 'skalet',
  annotate: 'skriv bredvid varje kalender och dokument en kopia med anmärkningarna i',
  watch: 'läs igen varje gång ett utkast sparas; q avslutar',
  noCache: 'granska alla utkast på nytt och spara inget i cachemappen',
  clearCache: 'glöm först vad tidigare körningar kom fram till',
}

const writingEnglish: typeof writingSwedish = {
  init: 'asks what matters most and writes tankefter.yml and an example',
  yes: 'ask nothing, take what is usual',
  initWho: 'who posts: the branch of the union, or the account',
  initChannels: 'channels, with commas between',
  initBranches: 'branches, with commas between',
  initHours: 'working hours, for instance 08:00-16:30',
  initHook: 'check drafts at every commit',
  new: 'makes a draft with the metadata that the channel needs',
  channel: 'a channel: facebook, instagram, x …',
  newFile: 'the file; else the day and the channel, - prints',
  copy: 'prints the post without metadata, to be pasted; not while it has errors',
  copyDraft: 'a draft; - reads what is sent in',
  force: 'print even if the draft has errors',
  page: 'writes a page to paste posts into, for those without a terminal (-o file.html)',
  completion: 'prints what lets the shell complete with the tab key',
  shell: 'the shell',
  annotate: 'write beside each calendar and document a copy with the findings in it',
  watch: 'check again whenever a draft is saved; q ends it',
  noCache: 'check every draft anew and keep nothing in the cache folder',
  clearCache: 'first forget what earlier runs found out',
}

/** What `--help` says of starting, writing, copying and watching. */
const writingWords = { sv: writingSwedish, en: writingEnglish } satisfies Record<
  Locale,
  typeof writingSwedish
>

const helpSwedish = {
  ...writingWords.sv,
  titles: {
    'Usage:': 'Användning:',
    'Arguments:': 'Argument:',
    'Options:': 'Flaggor:',
    'Global Options:': 'Flaggor som alltid går:',
    'Commands:': 'Kommandon:',
  } as Readonly<Record<string, string>>,
  placeholders: { '[options]': '[flaggor]', '[command]': '[kommando]' } as Readonly<
    Record<string, string>
  >,
  about:
    'Läser utkast till inlägg i sociala medier och visar vad policyn ber en tänka efter om. Ändrar aldrig ett utkast och skickar ingenting någonstans.',
  usage: '[sökvägar...] [flaggor]',
  names: {
    paths: 'sökvägar',
    folder: 'mapp',
    id: 'namn',
    form: 'form',
    level: 'nivå',
    count: 'antal',
    file: 'fil',
    files: 'filer',
    name: 'namn',
    date: 'datum',
    who: 'vem',
    output: 'form=fil',
    list: 'lista',
    channel: 'kanal',
    draft: 'utkast',
    drafts: 'utkast',
    commit: 'commit',
    part: 'del',
    reports: 'rapporter',
  },
  paths: 'utkast (.md, .txt), mappar eller mönster; - läser det som skickas in',
  check: 'läser utkast och visar vad som hittas (samma som utan kommando)',
  checklist: 'ställer de frågor om ett utkast som bara människor kan svara på',
  checklistDrafts: 'utkast, mappar eller mönster; - läser det som skickas in',
  explain: 'förklarar en regel eller en paragraf; utan namn visas alla',
  explainTarget: 'en regel (irony) eller en paragraf (2.6b)',
  rules: 'visar, provar och skapar regler',
  rulesList: 'visar alla regler',
  rulesCheck: 'provar ett regelpaket mot dess egna fall',
  rulesNew: 'skapar mappen till en ny regel',
  rulesDetectors: 'visar allt som en policy kan använda, vems den än är',
  rulesInit: 'gör ett paket av er egen policy: punkter, och förslag på vad som ser till dem',
  newPackFolder: 'det nya paketets mapp',
  initOrganisation: 'organisationens namn',
  initPolicy: 'policyns text (.txt eller .md)',
  initLanguage: 'språket som policyn är skriven på',
  folder: 'paketets mapp',
  ruleId: 'den nya regelns namn',
  merge: 'lägger ihop JSON-rapporter från --shard till en',
  reports: 'rapporterna, en från varje del',
  configCommand: 'visar inställningarna som gäller för ett utkast, och var var och en står',
  configDraft: 'utkastet, annars mappen du står i',
  consent: 'visar hur det står med samtycken',
  consentCheck: 'går igenom registret: fel, det som går ut, det som inte används',
  consentWhere: 'visar varje utkast som namnger eller visar en person',
  consentWho: 'visar alla som namnges eller visas, och deras samtycken',
  who: 'ett id i registret eller ett namn',
  within: 'så många dagar framåt räknas som snart (30)',
  csv: 'skriv listan som CSV, för kalkylblad',
  lsp: 'svarar en redigerare medan man skriver (docs/sv/editors.md)',
  mcp: 'svarar en assistent som du skriver med (docs/sv/assistants.md)',
  stdio: 'tala genom standard in och ut, som alltid',
  format: (formats: readonly string[]) =>
    `rapportens form: ${formats.slice(0, -1).join(', ')} eller ${formats.at(-1)}`,
  output: 'skriv rapporten till en fil, till exempel html=rapport.html; kan anges flera gånger',
  images: 'visar och tar bort det som bildfiler bär på',
  imagesShow: 'visar plats, namn, alternativtext och fotograf i bildfiler',
  imagesStrip: 'gör kopior utan plats och namn (bild-utan-plats.jpg); originalen rörs inte',
  files: 'bildfiler (JPEG, PNG, WebP; HEIC, TIFF och AVIF kan bara visas)',
  out: 'lägg kopiorna i den här mappen',
  locale: 'rapportens språk: sv eller en',
  quiet: 'visa bara fel och varningar',
  failOn: 'vad som ger felkod 1: fel, varning, råd eller aldrig',
  maxWarnings: 'fler varningar än så ger felkod 1',
  noQuotes: 'skriv inte ut paragrafernas ord',
  showIgnored: 'visa också det som utkasten har valt bort, med skäl',
  rule: 'kör bara den regeln; kan anges flera gånger',
  config: 'läs inställningar ur den här filen',
  noConfig: 'läs inga inställningar',
  maskNames: 'skriv Person 1, Person 2 … i stället för namn, för loggar som andra läser',
  noMaskNames: 'skriv namn, också när inställningarna säger maskera: ja',
  register: 'filen med samtycken (CSV eller YAML)',
  stdinFilename: 'vad det som skickas in ska heta',
  noColor: 'skriv utan färger',
  staged: 'läs det som ligger i git för nästa commit, så som det ligger där',
  changed: 'läs bara utkast som skiljer sig från en commit (annars: från där grenen började)',
  respectIgnore: 'hoppa också över namngivna filer som inställningarna ignorerar (för hookar)',
  shard: 'läs en del av utkasten, till exempel 2/5; lägg ihop med merge',
  baseline: 'räkna inte fynd som står i den här filen',
  updateBaseline: 'skriv dagens fynd till baslinjen (tankefter.baseline.json)',
  today: 'räkna från den dagen, till exempel 2026-11-22',
  help: 'visa den här hjälpen',
  version: 'visa versionen',
  examples: `Exempel:
  tankefter utkast/                    alla utkast i mappen
  tankefter utkast/maj.md --quiet      ett utkast, bara fel och varningar
  tankefter --format json utkast/      för andra program
  tankefter -o html=rapport.html .     en rapport att öppna i webbläsaren
  tankefter - < maj.txt                det som skickas in
  tankefter explain irony              mer om en regel

Felkod: 0 inget fel hittat, 1 fel hittade, 2 körningen gick inte att göra`,
  unknownOption: (option: string) => `Flaggan ${option} finns inte.`,
  meant: (word: string) => ` Menade du ${word}?`,
  missingValue: (option: string) => `Flaggan ${option} saknar sitt värde.`,
  missingArgument: (name: string) => `Här saknas något: ${name}.`,
  tooMany: 'För många argument.',
  unknownCommand: (command: string) => `Kommandot ${command} finns inte.`,
  seeHelp: 'Hjälp finns i: tankefter --help',
  notOneOf: (option: string, written: string, known: string) =>
    `”${written}” går inte för ${option}. Skriv ${known}.`,
  outputTwice: (file: string) =>
    `--output nämner ${file} två gånger. Ge varje rapport en egen fil.`,
  outputNoFile: (written: string) =>
    `--output ${written} saknar en fil. Skriv till exempel html=rapport.html.`,
  noDrafts:
    'Här finns inga utkast (.md, .txt, .docx, .odt, .xlsx eller .csv). Ange en mapp eller en fil.',
  unknownRule: (id: string) => `Det finns ingen regel ”${id}”.`,
  unknownTarget: (id: string) => `Det finns ingen regel eller paragraf ”${id}”.`,
  seeRules: 'Alla visas av: tankefter rules list',
  brokenPack: (what: string) =>
    `Ett regelpaket har fel: ${what}. Se alla med: tankefter rules check <paketets mapp>`,
  disk: (path: string, why: string) => `${path}: gick inte att läsa eller skriva. ${why}`,
  notPrinted: (why: string) => `Svaret gick inte att skriva ut. ${why}`,
  reason: (code: string) =>
    new Map([
      ['ENOSPC', 'Disken är full. Frigör plats och kör igen.'],
      ['EDQUOT', 'Ditt utrymme på disken är slut. Frigör plats och kör igen.'],
      ['EACCES', 'Du har inte rätt till det. Be den som äger mappen, eller välj en annan.'],
      ['EPERM', 'Du har inte rätt till det. Be den som äger mappen, eller välj en annan.'],
      ['EROFS', 'Disken går bara att läsa. Välj en annan mapp.'],
    ]).get(code) ?? `Systemet svarade ${code}. Prova igen, eller en annan mapp.`,
  broken: (what: string) =>
    `Något gick fel i verktyget: ${what}. Skriv gärna och berätta vad du gjorde; med DEBUG=1 syns var det hände.`,
}

export type CliMessages = typeof helpSwedish

/** The key of a text that takes no values. */
export type CliText = {
  [Key in keyof CliMessages]: CliMessages[Key] extends string ? Key : never
}[keyof CliMessages]

const helpEnglish: CliMessages = {
  ...writingWords.en,
  titles: {},
  placeholders: {},
  about:
    'Reads drafts of social media posts and shows what the policy asks you to think twice about. Never changes a draft and sends nothing anywhere.',
  usage: '[paths...] [options]',
  names: {
    paths: 'paths',
    folder: 'folder',
    id: 'name',
    form: 'form',
    level: 'level',
    count: 'count',
    file: 'file',
    files: 'files',
    name: 'name',
    date: 'date',
    who: 'who',
    output: 'form=file',
    list: 'list',
    channel: 'channel',
    draft: 'draft',
    drafts: 'drafts',
    commit: 'commit',
    part: 'part',
    reports: 'reports',
  },
  paths: 'drafts (.md, .txt), folders or patterns; - reads what is sent in',
  check: 'reads drafts and shows what is found (the same as no command)',
  checklist: 'asks what only people can answer about a draft',
  checklistDrafts: 'drafts, folders or patterns; - reads what is sent in',
  explain: 'explains a rule or a clause; without a name it lists them all',
  explainTarget: 'a rule (irony) or a clause (2.6b)',
  rules: 'lists, tries and creates rules',
  rulesList: 'lists all rules',
  rulesCheck: 'tries a pack of rules on its own cases',
  rulesNew: 'creates the folder of a new rule',
  folder: 'the folder of the pack',
  ruleId: 'the name of the new rule',
  rulesDetectors: 'lists all that a policy can use, whosever it is',
  rulesInit: 'makes a pack of your own policy: clauses, and proposals for what looks after them',
  newPackFolder: 'the folder of the new pack',
  initOrganisation: 'the name of the organisation',
  initPolicy: "the policy's text (.txt or .md)",
  initLanguage: 'the language that the policy is written in',
  merge: 'joins the JSON reports of --shard into one',
  reports: 'the reports, one from each part',
  configCommand: 'shows the settings that apply to a draft, and where each of them stands',
  configDraft: 'the draft; else the folder you stand in',
  consent: 'shows how it stands with consents',
  consentCheck: 'goes through the register: errors, what ends, what is not used',
  consentWhere: 'shows every draft that names or shows a person',
  consentWho: 'shows everyone who is named or shown, and their consents',
  who: 'an id in the register or a name',
  within: 'this many days ahead count as soon (30)',
  csv: 'write the list as CSV, for a spreadsheet',
  lsp: 'answers an editor while one writes (docs/editors.md)',
  mcp: 'answers an assistant that you write with (docs/assistants.md)',
  stdio: 'speak through standard input and output, as always',
  format: formats => `form of the report: ${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}`,
  output: 'write the report to a file, for instance html=report.html; can be given several times',
  images: 'shows and takes out what picture files carry',
  imagesShow: 'shows place, names, alternative text and photographer in picture files',
  imagesStrip:
    'makes copies without place and names (picture-utan-plats.jpg); leaves the originals alone',
  files: 'picture files (JPEG, PNG, WebP; HEIC, TIFF and AVIF can only be shown)',
  out: 'put the copies in this folder',
  locale: 'language of the report: sv or en',
  quiet: 'show errors and warnings only',
  failOn: 'what gives exit code 1: error, warning, info or never',
  maxWarnings: 'more warnings than this give exit code 1',
  noQuotes: 'leave out the words of the clauses',
  showIgnored: 'show what the drafts have set aside too, with the reasons',
  rule: 'run this rule only; can be given several times',
  config: 'read settings from this file',
  noConfig: 'read no settings',
  maskNames: 'write Person 1, Person 2 … for names, for logs that others read',
  noMaskNames: 'write names, also where the settings say mask: yes',
  register: 'the file of consents (CSV or YAML)',
  stdinFilename: 'what to call that which is sent in',
  noColor: 'write without colours',
  staged: 'read what git holds for the next commit, as it is there',
  changed: 'read only drafts that differ from a commit (else: from where the branch began)',
  respectIgnore: 'leave out named files too where the settings ignore them (for hooks)',
  shard: 'read one part of the drafts, for instance 2/5; join them with merge',
  baseline: 'do not count findings that stand in this file',
  updateBaseline: 'write the findings of today to the baseline (tankefter.baseline.json)',
  today: 'count from this day, for instance 2026-11-22',
  help: 'show this help',
  version: 'show the version',
  examples: `Examples:
  tankefter drafts/                    all drafts in the folder
  tankefter drafts/may.md --quiet      one draft, errors and warnings only
  tankefter --format json drafts/      for other programs
  tankefter -o html=report.html .      a report to open in the browser
  tankefter - < may.txt                what is sent in
  tankefter explain irony              more about a rule

Exit code: 0 no error found, 1 errors found, 2 the run could not be done`,
  unknownOption: option => `There is no option ${option}.`,
  meant: word => ` Did you mean ${word}?`,
  missingValue: option => `The option ${option} lacks its value.`,
  missingArgument: name => `Something is missing here: ${name}.`,
  tooMany: 'Too many arguments.',
  unknownCommand: command => `There is no command ${command}.`,
  seeHelp: 'For help: tankefter --help',
  notOneOf: (option, written, known) =>
    `“${written}” cannot be used for ${option}. Write ${known}.`,
  outputTwice: file => `--output names ${file} twice. Give each report a file of its own.`,
  outputNoFile: written => `--output ${written} lacks a file. Write for instance html=report.html.`,
  noDrafts:
    'There are no drafts here (.md, .txt, .docx, .odt, .xlsx or .csv). Name a folder or a file.',
  unknownRule: id => `There is no rule “${id}”.`,
  unknownTarget: id => `There is no rule or clause “${id}”.`,
  seeRules: 'To see them all: tankefter rules list',
  brokenPack: what =>
    `A pack of rules has an error: ${what}. To see them all: tankefter rules check <folder>`,
  disk: (path, why) => `${path}: could not be read or written. ${why}`,
  notPrinted: why => `The answer could not be printed. ${why}`,
  reason: code =>
    new Map([
      ['ENOSPC', 'The disk is full. Make room and run again.'],
      ['EDQUOT', 'Your room on the disk is used up. Make room and run again.'],
      ['EACCES', 'You have no right to. Ask the owner of the folder, or choose another.'],
      ['EPERM', 'You have no right to. Ask the owner of the folder, or choose another.'],
      ['EROFS', 'The disk can only be read. Choose another folder.'],
    ]).get(code) ?? `The system answered ${code}. Try again, or another folder.`,
  broken: what =>
    `Something went wrong in the tool: ${what}. Please report what you did; with DEBUG=1 it shows where.`,
}

export const cliMessages: Record<Locale, CliMessages> = { sv: helpSwedish, en: helpEnglish }

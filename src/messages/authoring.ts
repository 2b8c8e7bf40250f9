import type { Copied } from '../core/picture-facts.ts'
import { bilingual } from './bilingual.ts'

/** The words of `tankefter init`. */
export const initWords = bilingual(
  {
    noTerminal:
      'tankefter init ställer frågor, och här finns ingen att fråga. Lägg till --yes för det vanliga, med --who, --channels, --branches, --hours, --register och --hook för egna svar.',
    title: (count: number) => `tankefter: ${count} ${count === 1 ? 'fråga' : 'frågor'}`,
    who: 'Vem lägger ut inläggen? (avdelningen, klubben eller kontot)',
    channels: 'Vilka kanaler? (mellanslag väljer, retur går vidare)',
    branches:
      'Vilka branscher handlar utkasten om? (med komma mellan; tomt om det inte spelar roll)',
    hours:
      'När arbetar den som skriver, måndag till fredag? (till exempel 08.00-12.00, 13.00-16.30; tomt om det inte spelar roll)',
    wrongHours: 'Skriv tiderna som 08.00-12.00, 13.00-16.30.',
    register: 'Var finns registret med samtycken? (CSV eller YAML; tomt om det inte finns)',
    hook: 'Ska utkast läsas vid varje commit?',
    hooks: {
      none: 'Nej',
      'pre-commit': 'Ja, med pre-commit (.pre-commit-config.yaml)',
      git: 'Ja, i den här kopian (.git/hooks)',
    } satisfies Record<Hook, string>,
    cancelled: 'Avbrutet. Inget är skrivet.',
    made: (file: string) => `${file} är skriven.`,
    kept: (file: string) => `${file} finns redan och lämnas som den är.`,
    registerMissing: (file: string) =>
      `${file} finns inte ännu: raden i tankefter.yml är bortkommenterad tills den gör det.`,
    noGit: (hook: string) =>
      `Kroken är inte lagd: här finns inget git-förråd. Kör git init, och sedan: tankefter init --yes --hook ${hook}`,
    next: (folder: string) => `Prova nu: tankefter ${folder}`,
    head: 'Inställningar för tankefter. Allt är valfritt; ta bort # för att använda en rad.',
    everywhere: 'Uppgifter som gäller när utkastet inte säger något annat',
    folder: 'utkast',
    example: 'exempel',
    post: 'Vi ses på torsdag klockan 17 i fikarummet och pratar om schemat. Välkommen!',
    hookName: 'Läs utkast till inlägg',
  },
  {
    noTerminal:
      'tankefter init asks questions, and there is nobody to ask here. Add --yes for what is usual, with --who, --channels, --branches, --hours, --register and --hook for answers of your own.',
    title: count => `tankefter: ${count} ${count === 1 ? 'question' : 'questions'}`,
    who: 'Who posts? (the branch of the union, the club or the account)',
    channels: 'Which channels? (space selects, enter goes on)',
    branches:
      'Which branches are the drafts about? (with commas between; empty if that is no matter)',
    hours:
      'When does the writer work, Monday to Friday? (for instance 08:00-12:00, 13:00-16:30; empty if that is no matter)',
    wrongHours: 'Write the hours as 08:00-12:00, 13:00-16:30.',
    register: 'Where is the register of consents? (CSV or YAML; empty if there is none)',
    hook: 'Check drafts at every commit?',
    hooks: {
      none: 'No',
      'pre-commit': 'Yes, with pre-commit (.pre-commit-config.yaml)',
      git: 'Yes, in this copy (.git/hooks)',
    },
    cancelled: 'Cancelled. Nothing has been written.',
    made: file => `${file} is written.`,
    kept: file => `${file} is already there and is left as it is.`,
    registerMissing: file =>
      `${file} is not there yet: its line in tankefter.yml is a comment until it is.`,
    noGit: hook =>
      `The hook is not in place: there is no git repository here. Run git init, and then: tankefter init --yes --hook ${hook}`,
    next: folder => `Now try: tankefter ${folder}`,
    head: 'Settings of tankefter. All are optional; remove # to use a line.',
    everywhere: 'Metadata for drafts that say nothing else',
    folder: 'drafts',
    example: 'example',
    post: 'We meet on Thursday at five in the break room and talk about the rota. Welcome!',
    hookName: 'Check drafts of posts',
  },
)

/** The words of `tankefter copy`. */
export const copyWords = bilingual(
  {
    several: (path: string) => `${path} är flera utkast. Ange ett.`,
    refused: (count: number) =>
      `Inget kopierat: utkastet har ${count} fel. Rätta dem, eller lägg till --force.`,
    forced: (count: number) => `Kopierat trots ${count} fel.`,
  },
  {
    several: path => `${path} is several drafts. Name one.`,
    refused: count =>
      `Nothing copied: the draft has ${count} ${count === 1 ? 'error' : 'errors'}. Mend them, or add --force.`,
    forced: count => `Copied despite ${count} ${count === 1 ? 'error' : 'errors'}.`,
  },
)

/** What `tankefter page` says. */
export const makePageWords = bilingual(
  {
    made: (file: string, megabytes: string) =>
      `${file} är klar, ${megabytes} MB. Öppna den i en webbläsare eller skicka den vidare: den behöver inget nät.`,
    ending: (file: string) => `${file}: sidan skrivs till en fil som slutar på .html`,
    oneFile: 'Sidan skrivs till en fil: -o tankefter.html',
    notBuilt: 'Sidan är inte byggd. Kör npm run build.',
  },
  {
    made: (file, megabytes) =>
      `${file} is ready, ${megabytes} MB. Open it in a browser or send it on: it needs no network.`,
    ending: file => `${file}: the page is written to a file that ends in .html`,
    oneFile: 'The page is written to one file: -o tankefter.html',
    notBuilt: 'The page has not been built. Run npm run build.',
  },
)

/** Why nothing can be said of a file, or no copy be made. */
export type ImageProblem = NonNullable<Copied['problem']> | 'missing' | 'not-a-file'

/** The words of `tankefter images`. */
export const imageWords = bilingual(
  {
    position: 'plats',
    people: 'visar',
    faces: 'ansikten',
    alt: 'alternativtext',
    creator: 'fotograf',
    copyright: 'upphovsrätt',
    ai: 'AI',
    madeWithAi: { made: 'bilden är gjord med AI', partly: 'delar av bilden är gjorda med AI' },
    unnamed: (faces: number) => `${faces} markerade utan namn`,
    places: 'platsnamn',
    named: 'nämner',
    texts: 'text',
    in: { film: 'i filmen', 'live-film': 'i filmen bredvid', sidecar: 'i XMP-filen bredvid' },
    bare: 'ingen plats och inga namn',
    unread: 'ett format som verktyget inte läser',
    copied: (target: string) => `kopia utan plats och namn: ${target}`,
    toDraft: 'Stod i filen, och kan behövas i utkastet:',
    problems: {
      empty: 'filen är tom',
      'not-image': 'filen är ingen bild',
      broken: 'bilden är trasig eller avhuggen',
      'too-large': 'bilden är för stor för att läsas',
      'not-fetched':
        'bilden är inte hämtad, här ligger bara Git LFS hänvisning till den. Kör ”git lfs pull”',
      unreadable: 'filen går inte att öppna',
      missing: 'filen finns inte',
      'not-a-file': 'är ingen fil. Ange bilder, inte mappar',
      exists: 'finns redan och skrivs inte över. Flytta den, eller välj en annan mapp med --out',
      unwritable: 'går inte att skriva. Välj en annan mapp med --out',
      left: 'allt gick inte att ta bort, så ingen kopia finns',
      'other-format':
        'kopior kan bara göras av JPEG, PNG och WebP. Exportera bilden som JPEG först',
    } satisfies Record<ImageProblem, string>,
  },
  {
    position: 'place',
    people: 'shows',
    faces: 'faces',
    alt: 'alternative text',
    creator: 'photographer',
    copyright: 'copyright',
    ai: 'AI',
    madeWithAi: {
      made: 'the picture is made with AI',
      partly: 'parts of the picture are made with AI',
    },
    unnamed: faces => `${faces} marked without a name`,
    places: 'place names',
    named: 'mentions',
    texts: 'text',
    in: {
      film: 'in the film',
      'live-film': 'in the film beside it',
      sidecar: 'in the XMP file beside it',
    },
    bare: 'no place and no names',
    unread: 'a format that the tool does not read',
    copied: target => `copy without place and names: ${target}`,
    toDraft: 'Was in the file, and may be needed in the draft:',
    problems: {
      empty: 'the file is empty',
      'not-image': 'the file is no picture',
      broken: 'the picture is broken or cut off',
      'too-large': 'the picture is too large to be read',
      'not-fetched':
        'the picture is not fetched, this is only what Git LFS leaves in its place. Run “git lfs pull”',
      unreadable: 'the file cannot be opened',
      missing: 'the file is not there',
      'not-a-file': 'is no file. Name pictures, not folders',
      exists:
        'is there already and is not written over. Move it, or choose another folder with --out',
      unwritable: 'cannot be written. Choose another folder with --out',
      left: 'not everything could be taken out, so there is no copy',
      'other-format':
        'copies can be made of JPEG, PNG and WebP only. Export the picture as JPEG first',
    },
  },
)
export type ImageWords = typeof imageWords.sv

/** Where drafts are to be checked at a commit. */
export const hooks = ['pre-commit', 'git', 'none'] as const
export type Hook = (typeof hooks)[number]

/** The words of draft templates, and of `tankefter new`. */
export const templateWords = bilingual(
  {
    limits: (limits: string) => `Högst ${limits}.`,
    /** What is limited; whatever is not here is called what it is. */
    counted: {
      characters: 'tecken',
      words: 'ord',
      images: 'bilder',
      hashtags: 'hashtaggar',
      mentions: 'omnämnanden',
      links: 'länkar',
      emoji: 'emojier',
    } as Readonly<Record<string, string>>,
    publish: 'till exempel 2027-01-18 09:00',
    campaign: 'kampanjens namn, om inlägget hör till en',
    file: 'sökväg, räknad från det här utkastet',
    alt: 'vad bilden visar, för den som inte ser den',
    nobody: '[] betyder att ingen går att känna igen',
    people: '[{namn: …, roll: medlem, samtycke: id i registret}]',
    body: 'Skriv inlägget här.',
    unknownChannel: (written: string, known: string) =>
      `Det finns ingen kanal ”${written}”. Skriv ${known}.`,
    exists: (file: string) =>
      `${file} finns redan och lämnas som den är. Ange ett annat namn: tankefter new <kanal> <fil>`,
    made: (file: string, word: string) =>
      `${file} är klar att skriva i. Prova sedan: tankefter ${word}`,
  },
  {
    limits: limits => `At most ${limits}.`,
    counted: { images: 'pictures' },
    publish: 'for instance 2027-01-18 09:00',
    campaign: 'name of the campaign, if the post is part of one',
    file: 'path, relative to this draft',
    alt: 'what the picture shows, for those who cannot see it',
    nobody: '[] means that nobody can be recognised',
    people: '[{name: …, role: member, consent: id in the register}]',
    body: 'Write the post here.',
    unknownChannel: (written, known) => `There is no channel “${written}”. Write ${known}.`,
    exists: file =>
      `${file} is already there and is left as it is. Name another: tankefter new <channel> <file>`,
    made: (file, word) => `${file} is ready to write in. Then try: tankefter ${word}`,
  },
)

/** The words of `--watch`. */
export const watchWords = bilingual(
  {
    waiting: '\nLäser igen när något sparas. q avslutar.',
    noStdin: 'Det som skickas in sparas aldrig igen: --watch behöver en fil eller en mapp.',
  },
  {
    waiting: '\nChecks again when something is saved. q ends it.',
    noStdin: 'What is sent in is never saved again: --watch needs a file or a folder.',
  },
)

/** The words of `tankefter checklist`. */
export const checklistWords = bilingual(
  {
    /** Above the questions of a draft. */
    questions: (count: number) =>
      count === 1 ? 'en fråga att ställa sig' : `${count} frågor att ställa sig`,
    none: 'inga frågor',
    /** Under the questions. */
    yours: 'Svaren är dina: ingenting sparas, och inget räknas som en anmärkning.',
  },
  {
    questions: count => (count === 1 ? 'one question to ask' : `${count} questions to ask`),
    none: 'no questions',
    yours: 'The answers are yours: nothing is stored, and nothing counts as a finding.',
  },
)

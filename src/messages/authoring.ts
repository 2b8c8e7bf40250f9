import type { Locale } from '../../core/types.ts'
import type { Hook } from './answers.ts'

const sv = {
  noTerminal:
    'tankefter init ställer frågor, och här finns ingen att fråga. Lägg till --yes för det vanliga, med --who, --channels, --branches, --register och --hook för egna svar.',
  title: 'tankefter: fyra frågor',
  who: 'Vem lägger ut inläggen? (avdelningen, klubben eller kontot)',
  channels: 'Vilka kanaler? (mellanslag väljer, retur går vidare)',
  branches: 'Vilka branscher handlar utkasten om? (med komma mellan; tomt om det inte spelar roll)',
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
  unwritable: (file: string, why: string) => `${file} gick inte att skriva (${why}).`,
  registerMissing: (file: string) =>
    `${file} finns inte ännu: raden i tankefter.yml är bortkommenterad tills den gör det.`,
  noGit: 'Här finns inget git-förråd att lägga kroken i.',
  next: (folder: string) => `Prova nu: tankefter ${folder}`,
  head: 'Inställningar för tankefter. Allt är valfritt; ta bort # för att använda en rad.',
  everywhere: 'Uppgifter som gäller när utkastet inte säger något annat',
  folder: 'utkast',
  example: 'exempel',
  post: 'Vi ses på torsdag klockan 17 i fikarummet och pratar om schemat. Välkommen!',
  hookName: 'Läs utkast till inlägg',
}

/** The words of `tankefter init`. */
export type InitWords = typeof sv

const en: InitWords = {
  noTerminal:
    'tankefter init asks questions, and there is nobody to ask here. Add --yes for what is usual, with --who, --channels, --branches, --register and --hook for answers of your own.',
  title: 'tankefter: four questions',
  who: 'Who posts? (the branch of the union, the club or the account)',
  channels: 'Which channels? (space selects, enter goes on)',
  branches:
    'Which branches are the drafts about? (with commas between; empty if that is no matter)',
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
  unwritable: (file, why) => `${file} could not be written (${why}).`,
  registerMissing: file =>
    `${file} is not there yet: its line in tankefter.yml is a comment until it is.`,
  noGit: 'There is no git repository here to put the hook in.',
  next: folder => `Now try: tankefter ${folder}`,
  head: 'Settings of tankefter. All are optional; remove # to use a line.',
  everywhere: 'Metadata for drafts that say nothing else',
  folder: 'drafts',
  example: 'example',
  post: 'We meet on Thursday at five in the break room and talk about the rota. Welcome!',
  hookName: 'Check drafts of posts',
}

export const initWords: Record<Locale, InitWords> = { sv, en }

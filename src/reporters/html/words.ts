import type { Locale, Severity } from '../../core/types.ts'

export interface HtmlWords {
  title: string
  contents: string
  drafts: string
  overview: string
  unread: string
  fine: string
  fineList(count: number): string
  findings: string
  finding(number: number, label: string): string
  line(line: number): string
  byRule: string
  byChannel: string
  byBranch: string
  rule: string
  channel: string
  branch: string
  draftCount: string
  findingCount: string
  noChannel: string
  noBranch: string
  counted: Readonly<Record<Severity, string>>
  share(count: number, percent: number): string
}

const sv: HtmlWords = {
  title: 'Tänk efter, före',
  contents: 'Innehåll',
  drafts: 'Utkast att se över',
  overview: 'Överblick',
  unread: 'Kunde inte läsas',
  fine: 'Utan anmärkning',
  fineList: count => `${count} utkast utan anmärkning`,
  findings: 'Anmärkningar',
  finding: (number, label) => `Anmärkning ${number}: ${label}`,
  line: line => `Rad ${line}`,
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
  counted: { error: 'Fel', warning: 'Varningar', info: 'Råd' },
  share: (count, percent) => `${count} (${percent} %)`,
}

const en: HtmlWords = {
  title: 'Think twice',
  contents: 'Contents',
  drafts: 'Drafts to look over',
  overview: 'Overview',
  unread: 'Could not be read',
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
  counted: { error: 'Errors', warning: 'Warnings', info: 'Advice' },
  share: (count, percent) => `${count} (${percent} %)`,
}

/** The words of the report that opens in a browser. */
export const htmlWords: Readonly<Record<Locale, HtmlWords>> = { sv, en }

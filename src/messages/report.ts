/** The words of the report itself. A translation that is missing does not compile. */
import type { Locale, Severity } from '../core/types.ts'

/** How many of what was found. */
export type Counts = Readonly<Record<Severity, number>>

/** What a communicator calls a finding: a question is advice that asks for a fact. */
export type Label = Severity | 'question'

export interface ReportWords {
  labels: Record<Label, string>
  /** Opening and closing marks around words of a draft or a clause. */
  quote: readonly [string, string]
  official: string
  private: string
  openPrivate: string
  closedPrivate: string
  noLanguage: string
  manyLanguages: string
  folder: string
  unread: string
  quotedAbove: string
  drafts(read: number, fine: number): string
  counts(counts: Counts): readonly string[]
  ignored(count: number): string
  unreadCount(count: number): string
  mayBeWrong: string
  moreAbout(rule: string): string
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

const sv: ReportWords = {
  labels: { error: 'FEL', warning: 'VARNING', info: 'RÅD', question: 'FRÅGA' },
  quote: ['«', '»'],
  official: 'officiellt konto',
  private: 'privat konto',
  openPrivate: 'öppet privat konto',
  closedPrivate: 'slutet privat konto',
  noLanguage: 'okänt språk',
  manyLanguages: 'flera språk',
  folder: 'Alla utkast tillsammans',
  unread: 'Kunde inte läsas',
  quotedAbove: 'citeras ovan',
  drafts: (read, fine) => {
    if (read === 0) return 'Inga utkast lästa'
    const drafts = plural(read, 'utkast läst', 'utkast lästa')
    return fine === read ? `${drafts}, utan anmärkning` : `${drafts}, ${fine} utan anmärkning`
  },
  counts: ({ error, warning, info }) => [
    ...(error ? [`${error} fel`] : []),
    ...(warning ? [plural(warning, 'varning', 'varningar')] : []),
    ...(info ? [`${info} råd`] : []),
  ],
  ignored: count => plural(count, 'bortvald i utkasten', 'bortvalda i utkasten'),
  unreadCount: count => `${count} kunde inte läsas`,
  mayBeWrong: 'Verktyget kan ha fel: du bestämmer.',
  moreAbout: rule => `Mer om en regel: tankefter explain ${rule}`,
}

const en: ReportWords = {
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
  quotedAbove: 'quoted above',
  drafts: (read, fine) => {
    if (read === 0) return 'No drafts read'
    const drafts = `${plural(read, 'draft', 'drafts')} read`
    return fine === read ? `${drafts}, nothing to note` : `${drafts}, ${fine} with nothing to note`
  },
  counts: ({ error, warning, info }) => [
    ...(error ? [plural(error, 'error', 'errors')] : []),
    ...(warning ? [plural(warning, 'warning', 'warnings')] : []),
    ...(info ? [plural(info, 'piece of advice', 'pieces of advice')] : []),
  ],
  ignored: count => `${count} set aside by the drafts`,
  unreadCount: count => `${count} could not be read`,
  mayBeWrong: 'The tool can be wrong: you decide.',
  moreAbout: rule => `More about a rule: tankefter explain ${rule}`,
}

export const reportWords: Record<Locale, ReportWords> = { sv, en }

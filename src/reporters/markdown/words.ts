import type { Locale } from '../../core/types.ts'

interface MarkdownWords {
  fine: string
  line(line: number): string
  leftOut(findings: number): string
}

/** The words of the report for merge requests. */
export const markdownWords: Readonly<Record<Locale, MarkdownWords>> = {
  sv: {
    fine: 'inget att anmärka på',
    line: line => `rad ${line}`,
    leftOut: findings =>
      `Och ${findings} ${findings === 1 ? 'anmärkning' : 'anmärkningar'} till, som inte får plats här. Alla finns i rapporten från --format html.`,
  },
  en: {
    fine: 'nothing to note',
    line: line => `line ${line}`,
    leftOut: findings =>
      `And ${findings} more ${findings === 1 ? 'finding' : 'findings'} that there is no room for here. All of them are in the report of --format html.`,
  },
}

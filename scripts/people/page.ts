import type { Fairness } from './fairness.ts'

const start = '<!-- table: npm run evaluate:people -->'
const end = '<!-- end of table -->'

/** The page about people with the table of now. */
export function peoplePage(groups: readonly Fairness[], page: string): string {
  const rows = groups.map(
    ({ origin, full, given }) => `| ${origin} | ${full.toFixed(1)} | ${given.toFixed(1)} |`,
  )
  const table = [
    '| origin | full names, % | given names alone, % |',
    '|---|---|---|',
    ...rows,
  ].join('\n')
  const [before, rest = ''] = page.split(start)
  const after = rest.split(end)[1] ?? '\n'
  return `${before}${start}\n${table}\n${end}${after}`
}

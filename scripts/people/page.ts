import type { Locale } from '../../src/core/types.ts'
import type { Fairness } from './fairness.ts'

const start = '<!-- table: npm run evaluate:people -->'
const end = '<!-- end of table -->'

const heads: Readonly<Record<Locale, string>> = {
  sv: '| ursprung | hela namn, % | förnamn ensamma, % |',
  en: '| origin | full names, % | given names alone, % |',
}

/** The origins of `fixtures/people/names.json` in English. */
const inEnglish: Readonly<Record<string, string>> = {
  svenska: 'Swedish',
  finska: 'Finnish',
  samiska: 'Sámi',
  arabiska: 'Arabic',
  somaliska: 'Somali',
  persiska: 'Persian',
  turkiska: 'Turkish',
  bosniska: 'Bosnian',
  polska: 'Polish',
  eritreanska: 'Eritrean',
}

/** The page about people with the table of now, in its language. */
export function peoplePage(groups: readonly Fairness[], page: string, locale: Locale): string {
  const figure = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const rows = groups.map(({ origin, full, given }) => {
    const name = locale === 'en' ? (inEnglish[origin] ?? origin) : origin
    return `| ${name} | ${figure.format(full)} | ${figure.format(given)} |`
  })
  const table = [heads[locale], '|---|---|---|', ...rows].join('\n')
  const [before, rest = ''] = page.split(start)
  const after = rest.split(end)[1] ?? '\n'
  return `${before}${start}\n${table}\n${end}${after}`
}

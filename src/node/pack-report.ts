import wrapAnsi from 'wrap-ansi'
import type { Problem } from '../core/pack/problem.ts'
import type { Clause, ClauseCheck, Locale, Pack, Translated } from '../core/types.ts'

/** A pack that was looked through. */
export interface PackVerdict {
  pack: Pack
  problems: Problem[]
  cases: number
}

/** The report of `rules check`: what to mend, then which clauses are looked after by what. */
export function renderPackCheck(verdicts: readonly PackVerdict[], locale: Locale): string {
  const problems = verdicts.flatMap(verdict => verdict.problems)
  const cases = verdicts.reduce((sum, verdict) => sum + verdict.cases, 0)
  const rules = verdicts.reduce((sum, verdict) => sum + verdict.pack.rules.length, 0)
  return [
    ...problemLines(problems, locale),
    ...verdicts.flatMap(({ pack }) => [...coverage(pack, locale), '']),
    summary(problems.length, rules, cases)[locale],
    '',
  ].join('\n')
}

const width = 80

/** A paragraph whose further lines stand under its first, in 80 columns. */
function hanging(indent: number, head: string, text: string): string {
  const wrapped = wrapAnsi(text, width - indent).split('\n')
  return wrapped
    .map((line, index) => (index === 0 ? head.padEnd(indent) : ' '.repeat(indent)) + line)
    .join('\n')
}

function problemLines(problems: readonly Problem[], locale: Locale): string[] {
  const files = [...new Set(problems.map(({ path }) => path))]
  return files.flatMap(file => [
    file,
    ...problems
      .filter(({ path }) => path === file)
      .map(({ line, message }) => hanging(8, `  ${line ?? ''}`, message[locale])),
    '',
  ])
}

const headings: Readonly<Record<ClauseCheck, Translated>> = {
  rules: { sv: 'Kontrolleras av regler', en: 'Checked by rules' },
  folder: { sv: 'Kontrolleras över hela mappen', en: 'Checked over the whole folder' },
  people: { sv: 'Lämnas åt människor', en: 'Left to people' },
  none: { sv: 'Inget att kontrollera', en: 'Nothing to check' },
}

function coverage(pack: Pack, locale: Locale): string[] {
  const { id, version, title, status } = pack
  const clauses = Object.values(pack.clauses)
  const indent = Math.min(16, Math.max(...clauses.map(clause => clause.id.length), 0) + 6)
  return [
    hanging(2, `${id} ${version} · ${title[locale]}`, ''),
    `  ${status[locale]}`,
    ...(Object.keys(headings) as ClauseCheck[]).flatMap(check => {
      const own = clauses.filter(clause => clause.check === check)
      if (own.length === 0) return []
      const lines = own.map(clause =>
        hanging(indent, `    ${clause.id}`, lookedAfter(clause, pack, locale)),
      )
      return ['', `  ${headings[check][locale]} (${own.length})`, ...lines]
    }),
  ]
}

function lookedAfter({ id, check, reason }: Clause, { rules }: Pack, locale: Locale): string {
  const citing = rules.filter(({ clause }) => clause === id).map(rule => rule.id)
  const names = citing.join(', ')
  if (check === 'rules') return names || '–'
  return [names, reason?.[locale]].filter(Boolean).join(': ')
}

function summary(problems: number, rules: number, cases: number): Translated {
  const sv = `${rules} ${rules === 1 ? 'regel' : 'regler'} och ${cases} fall genomgångna`
  const en = `${rules} ${rules === 1 ? 'rule' : 'rules'} and ${cases} ${cases === 1 ? 'case' : 'cases'} gone through`
  return problems === 0
    ? { sv: `${sv}, inget att åtgärda.`, en: `${en}, nothing to mend.` }
    : {
        sv: `${sv}, ${problems} ${problems === 1 ? 'sak' : 'saker'} att åtgärda.`,
        en: `${en}, ${problems} ${problems === 1 ? 'thing' : 'things'} to mend.`,
      }
}

import { type CoveredClause, coverageOf } from '../../core/pack/coverage.ts'
import { shortened } from '../../core/pack/find-clauses.ts'
import { padEnd, wrapWords } from '../../core/text/columns.ts'
import type { Locale, Pack } from '../../core/types.ts'
import { coverageWords } from '../../messages/explain.ts'

const width = 80

/** A paragraph whose further lines stand under its first, in 80 columns. */
export function hanging(indent: number, head: string, text: string): string {
  return wrapWords(text, width - indent)
    .map((line, index) => padEnd(index === 0 ? head : '', indent) + line)
    .join('\n')
}

/** A policy's clauses by what looks after them, as lines of text: rules, people and why, or nobody yet. */
export function coverageLines(pack: Pack, locale: Locale): string[] {
  const { id, version, title, status } = pack
  const ids = Object.keys(pack.clauses)
  const indent = Math.min(16, Math.max(...ids.map(clause => clause.length), 0) + 6)
  return [
    hanging(2, `${id} ${version} · ${title[locale]}`, ''),
    ...(status[locale] ? [`  ${status[locale]}`] : []),
    ...coverageOf(pack).flatMap(({ check, clauses }) => [
      '',
      `  ${coverageWords[locale].headings[check]} (${clauses.length})`,
      ...clauses.map(one => hanging(indent, `    ${one.clause.id}`, lookedAfter(one, locale))),
    ]),
  ]
}

function lookedAfter({ clause, rules }: CoveredClause, locale: Locale): string {
  const names = rules.join(', ')
  const { check, quote, reason } = clause
  if (check === 'rules') return names || '–'
  if (check === 'open') return shortened(quote, 120)
  return [names, reason?.[locale]].filter(Boolean).join(': ')
}

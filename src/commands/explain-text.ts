import type { Case, Clause, Locale, Pack, Rule, Severity } from '../core/types.ts'
import { cited } from '../reporters/cite.ts'
import { wrap, wrapAfter } from '../reporters/layout.ts'
import { safe } from '../reporters/safe.ts'
import { reportWords } from '../reporters/words.ts'
import { type ExplainWords, explainWords } from './explain-words.ts'

export interface ExplainPage {
  locale: Locale
  width: number
}

const examples = 5

/** What a rule finds and leaves alone, its clause, and how to silence it. */
export function ruleText(
  rule: Rule,
  pack: Pack,
  cases: readonly Case[],
  page: ExplainPage,
): string {
  const { locale, width } = page
  const words = explainWords[locale]
  const leaves = rule.leaves ? indented(rule.leaves[locale], width) : []
  return lines([
    `${rule.id} · ${severityText(rule, words)} · ${pack.title[locale]}`,
    ...wrap(rule.about[locale], width),
    ...section(words.finds, exampleLines('find', cases, page)),
    ...section(words.leaves, [...leaves, ...exampleLines('pass', cases, page)]),
    ...section(words.rests, clauseLines(pack.clauses[rule.clause], pack, page)),
    ...section(words.silence, silencing(rule.id, words)),
  ])
}

/** A clause: its words, how strong it is and whom it binds, and what looks after it. */
export function clauseText(clause: Clause, pack: Pack, page: ExplainPage): string {
  const { locale, width } = page
  const words = explainWords[locale]
  const citing = pack.rules.filter(rule => rule.clause === clause.id).map(({ id }) => id)
  const looked = citing.join(', ') || (clause.reason?.[locale] ?? '')
  return lines([
    ...wrap(
      [cited(pack.cite[locale], clause.id), pack.title[locale], pack.status[locale]].join(' · '),
      width,
    ),
    ...indented(reportWords[locale].quote.join(clause.quote), width),
    ...(locale === 'en' ? indented(clause.gloss, width) : []),
    '',
    ...fact(words.strength, clause.strength, width),
    ...fact(words.binds, clause.binds[locale], width),
    ...fact(words.checks[clause.check], looked, width),
    ...(clause.reason && citing.length > 0 ? wrap(clause.reason[locale], width) : []),
  ])
}

/** The severity a rule has where none of its conditions says otherwise. */
export const usualSeverity = ({ severity }: Pick<Rule, 'severity'>): Severity =>
  severity[severity.length - 1]?.is ?? 'info'

/** The usual severity of a rule, and the others it can have. */
function severityText({ severity }: Rule, words: ExplainWords): string {
  const grades = [...new Set(severity.map(({ is }) => is))]
  const usual = usualSeverity({ severity })
  const others = grades.filter(grade => grade !== usual).map(grade => words.severities[grade])
  const some = others.length > 0 ? `, ${words.sometimes(others.join(', '))}` : ''
  return words.severities[usual] + some
}

function exampleLines(kind: Case['kind'], cases: readonly Case[], page: ExplainPage): string[] {
  const own = cases.filter(one => one.kind === kind)
  const first = own.filter(({ language }) => language === page.locale)
  const rest = own.filter(({ language }) => language !== page.locale)
  return [...first, ...rest]
    .slice(0, examples)
    .flatMap(one => [...wrapAfter('  – ', shown(one), page.width), ...metadataLines(one)])
}

// The words that are found stand in brackets, as in the report without colours.
function shown({ text, spans }: Case): string {
  const marked = [...spans]
    .sort((a, b) => b.start - a.start)
    .filter(({ start, end }) => end > start)
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    )
  return safe(marked.trim()) || '…'
}

const metadataLines = ({ with: metadata }: Case): string[] => {
  const given = Object.entries(metadata)
  if (given.length === 0) return []
  return [`    (${given.map(([key, value]) => `${key}: ${safe(plainly(value))}`).join(', ')})`]
}

const plainly = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value)

function clauseLines(clause: Clause | undefined, pack: Pack, { locale, width }: ExplainPage) {
  if (!clause) return indented(pack.title[locale], width)
  const quote = reportWords[locale].quote.join(clause.quote)
  return [
    ...indented(`${cited(pack.cite[locale], clause.id)}: ${quote}`, width),
    ...(pack.url ? [`  ${pack.url}`] : []),
  ]
}

const silencing = (rule: string, words: ExplainWords): string[] => [
  `  ${words.inDraft}`,
  ...words.ignored(rule).map(line => `      ${line}`),
  `  ${words.inConfiguration}`,
  ...words.off(rule).map(line => `      ${line}`),
]

const section = (title: string, body: readonly string[]): readonly string[] =>
  body.length > 0 ? ['', title, ...body] : []
const fact = (name: string, value: string, width: number): readonly string[] =>
  value ? wrap(`${name}: ${value}`, width) : [`${name}.`]
const indented = (text: string, width: number): readonly string[] =>
  wrapAfter('  ', safe(text), width)
const lines = (all: readonly string[]): string => `${all.join('\n')}\n`

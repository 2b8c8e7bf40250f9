import { resolve } from 'node:path'
import { stringify } from 'yaml'
import { clausesInOrder } from '../core/clauses.ts'
import { usualSeverity } from '../core/message.ts'
import { glossFor, isForeign } from '../core/pack/languages.ts'
import { asRule, detectorsOf, listNames, settableOptions } from '../core/pack/uses.ts'
import { columnsOf, fitting, padEnd } from '../core/text/columns.ts'
import type { Case, Clause, Locale, Pack, Rule } from '../core/types.ts'
import { openRun } from '../engine/open-run.ts'
import { didYouMean, exit, type Io, UsageError } from '../engine/types.ts'
import { cliMessages } from '../messages/cli.ts'
import { type ExplainWords, explainWords, foreignPack } from '../messages/explain.ts'
import { reportWords } from '../messages/report.ts'
import { type ChosenPack, loadBuiltInPacks, loadChosenPacks } from '../node/packs/choose.ts'
import { coverageLines } from '../node/packs/coverage.ts'
import { loadCases } from '../node/packs/load.ts'
import { cited } from '../reporters/finding-text.ts'
import { jsonText, sanitize, usableWidth, wrap, wrapAfter } from '../reporters/terminal-text.ts'
import type { Call } from './call.ts'
import { requireListFormat } from './options.ts'

/** Explains a rule or a clause, or lists the rules; throws a `UsageError` with the nearest where there is none by that name. */
export async function explain(call: Call): Promise<number> {
  const [target] = call.args
  if (target === undefined) return listRules(call)
  const { io } = call
  const { configuration, locale } = openRun({ ...call, paths: [] })
  const chosen = await loadChosenPacks(configuration)
  const page = { locale, width: usableWidth(io.stdout.columns ?? 80) }
  const text = await explanationOf(target, chosen, page)
  if (text === undefined) throw new UsageError(unknown(target, chosen, locale))
  io.stdout.write(text)
  return exit.fine
}

/** What there is to say of a rule, a policy, a detector or a clause, by its name; undefined where it is none of them. */
async function explanationOf(
  target: string,
  chosen: readonly ChosenPack[],
  page: ExplainPage,
): Promise<string | undefined> {
  const id = target.toLowerCase()
  const packs = chosen.map(({ pack }) => pack)
  for (const { pack, from } of chosen) {
    const rule = pack.rules.find(one => one.id === id)
    if (!rule) continue
    const owner = chosen.find(one => one.pack.id === rule.detector)
    return ruleText(rule, pack, packs, await loadCases(owner?.from ?? from, id), page)
  }
  const policy = packs.find(pack => pack.id === id)
  if (policy && Object.keys(policy.clauses).length > 0)
    return lines(coverageLines(policy, page.locale).flatMap(sanitizeLines))
  // A detector that no policy in use uses: one may be looking for what to use.
  const builtIn = (await loadBuiltInPacks()).map(pack => ({ pack, from: pack.id }))
  const all = [...chosen, ...builtIn]
  const detector = detectorsOf(all.map(({ pack }) => pack)).get(id)
  const owner = all.find(({ pack }) => pack.id === detector?.pack)
  if (detector && owner) {
    const rule = { ...asRule(detector), clause: '' }
    return ruleText(rule, owner.pack, [], await loadCases(owner.from, id), page)
  }
  const clauses = findClauses(target, chosen)
  if (clauses.length === 0) return undefined
  return clauses.map(({ clause, pack }) => clauseText(clause, pack, page)).join('\n')
}

// `2.6b` and `SEKO-SM-2.6b` are the same clause; `3.7` stands for 3.7a and 3.7b.
function findClauses(target: string, chosen: readonly ChosenPack[]) {
  const wanted = shortId(target)
  const all = chosen.flatMap(({ pack }) =>
    clausesInOrder(pack).map(clause => ({ clause, pack, id: shortId(clause.id) })),
  )
  const exact = all.filter(({ id }) => id === wanted)
  return exact.length > 0 ? exact : all.filter(({ id }) => id.replace(/[a-z]$/, '') === wanted)
}

const shortId = (id: string): string =>
  id
    .toLowerCase()
    .replace(/^[a-z]+(?:-[a-z]+)*[-/](?=\d)/, '')
    .replace(/^§ ?/, '')

function unknown(target: string, chosen: readonly ChosenPack[], locale: Locale): string {
  const words = cliMessages[locale]
  const known = chosen.flatMap(({ pack: { rules, clauses } }) => [
    ...rules.map(({ id }) => id),
    ...Object.values(clauses).map(({ id }) => shortId(id)),
  ])
  const meant = didYouMean(shortId(target), known, locale)
  return `${words.unknownTarget(target)}${meant}\n${words.seeRules}`
}

/** Lists every rule: id, severity, clause and one line on what it is for. */
export async function listRules(call: Call): Promise<number> {
  const { options, io } = call
  const { configuration, locale } = openRun({ ...call, paths: [] })
  requireListFormat(options, locale)
  const packs = (await loadChosenPacks(configuration)).map(({ pack }) => pack)
  const width = usableWidth(io.stdout.columns ?? 80)
  io.stdout.write(options.format === 'json' ? asJson(packs, locale) : asText(packs, locale, width))
  return exit.fine
}

const asJson = (packs: readonly Pack[], locale: Locale): string =>
  jsonText(
    packs.flatMap(pack =>
      pack.rules.map(rule => ({
        id: rule.id,
        pack: pack.id,
        severity: usualSeverity(rule),
        clause: rule.clause,
        about: rule.about[locale],
      })),
    ),
  )

function asText(packs: readonly Pack[], locale: Locale, width: number): string {
  const words = explainWords[locale]
  const blocks = packs
    .filter(({ rules }) => rules.length > 0)
    .map(pack => [pack.title[locale], ...table(pack.rules, locale, width)])
  return `${[...blocks, [words.moreHint]].map(lines => lines.join('\n')).join('\n\n')}\n`
}

// The last column is cut to the line; `explain` has the whole.
function table(rules: readonly Rule[], locale: Locale, width: number): string[] {
  const { severities } = explainWords[locale]
  const rows = rules.map(rule => [
    rule.id,
    severities[usualSeverity(rule)],
    rule.clause,
    rule.about[locale],
  ])
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => columnsOf(row[column] ?? ''))))
  return rows.map(row => {
    const first = widths.map((wide, column) => padEnd(row[column] ?? '', wide)).join('  ')
    return `  ${first}  ${cut(row[3] ?? '', width - columnsOf(first) - 4)}`.trimEnd()
  })
}

const cut = (text: string, columns: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (columnsOf(line) <= columns) return line
  return columns < 8 ? '' : `${fitting(line, columns - 2).trimEnd()} …`
}

/** Tries a pack on its own cases and says what is to mend; what it looks after, where all is well. */
export async function checkRules({ args, io, fallbackLocale: locale }: Call): Promise<number> {
  const [folder = ''] = args
  const { checkPack } = await import('../node/packs/check.ts')
  const { text, code } = await checkPack(resolve(io.cwd, folder), { locale, shown: io.cwd })
  return print(text, code, io)
}

/** Makes the folder of a new rule, ready to be filled in. */
export async function createRule({ args, io, fallbackLocale: locale }: Call): Promise<number> {
  const [folder = '', id = ''] = args
  const { scaffoldRule } = await import('../node/packs/scaffold.ts')
  const { text, code } = await scaffoldRule(resolve(io.cwd, folder), id, { locale, shown: io.cwd })
  return print(text, code, io)
}

function print(text: string, code: number, { stdout, stderr }: Io): number {
  const out = code === exit.failed ? stderr : stdout
  out.write(lines(sanitizeLines(text)))
  return code
}

interface ExplainPage {
  locale: Locale
  width: number
}

const examples = 5

/** What a rule finds and leaves alone, its clause, and how to silence it. */
function ruleText(
  rule: Rule,
  pack: Pack,
  packs: readonly Pack[],
  cases: readonly Case[],
  page: ExplainPage,
): string {
  const { locale, width } = page
  const words = explainWords[locale]
  return lines([
    `${rule.id} · ${severityText(rule, words)} · ${pack.title[locale]}`,
    ...wrap(rule.about[locale], width),
    ...section(words.finds, exampleLines('find', cases, page)),
    ...section(words.leaves, [
      ...indented(rule.leaves?.[locale] ?? '', width),
      ...indented(rule.peopleUntil ? words.peopleUntil(rule.peopleUntil) : '', width),
      ...exampleLines('pass', cases, page),
    ]),
    ...section(words.rests, [
      ...clauseLines(pack.clauses[rule.clause], pack, page),
      ...(rule.alsoCites ?? []).flatMap(({ pack: id, clause }) => {
        const other = packs.find(one => one.id === id)
        return other ? clauseLines(other.clauses[clause], other, page) : []
      }),
    ]),
    ...section(words.answer, answerLines(cases, page)),
    ...section(words.settable, settableLines(rule, pack, page)),
    ...(rule.clause === '' ? [] : section(words.silence, silencing(rule.id, words))),
  ])
}

/** A clause: its words, how strong it is and whom it binds, and what looks after it. */
function clauseText(clause: Clause, pack: Pack, page: ExplainPage): string {
  const { locale, width } = page
  const words = explainWords[locale]
  const citing = pack.rules.filter(rule => rule.clause === clause.id).map(({ id }) => id)
  const looked = citing.join(', ') || (clause.reason?.[locale] ?? '')
  return lines([
    ...wrap(
      [cited(pack.cite[locale], clause.id), pack.title[locale], pack.status[locale]]
        .filter(Boolean)
        .join(' · '),
      width,
    ),
    ...indented(reportWords[locale].quote.join(clause.quote), width),
    ...indented(glossFor(clause, pack, locale) ?? '', width),
    '',
    ...(clause.strength ? fact(words.strength, clause.strength, width) : []),
    ...(clause.binds ? fact(words.binds, clause.binds[locale], width) : []),
    ...fact(words.checks[clause.check], looked, width),
    ...(clause.reason && citing.length > 0 ? wrap(clause.reason[locale], width) : []),
    ...(isForeign(pack, locale) ? [foreignPack[locale]] : []),
  ])
}

/** The usual severity of a rule, and the others it can have. */
function severityText({ severity }: Rule, words: ExplainWords): string {
  const grades = [...new Set(severity.map(({ is }) => is))]
  const usual = usualSeverity({ severity })
  const others = grades.filter(grade => grade !== usual).map(grade => words.severities[grade])
  const some = others.length > 0 ? `, ${words.sometimes(others.join(', '))}` : ''
  return words.severities[usual] + some
}

function exampleLines(kind: Case['kind'], cases: readonly Case[], page: ExplainPage): string[] {
  const rank = ({ language }: Case): number => (language === page.locale ? 0 : 1)
  return cases
    .filter(one => one.kind === kind)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, examples)
    .flatMap(one => [...wrapAfter('  – ', shown(one), page.width), ...metadataLines(one)])
}

// The words that are found stand in brackets, as in the report without colours.
function shown({ text, spans }: Case): string {
  const marked = spans
    .filter(({ start, end }) => end > start)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    )
  return sanitize(marked.trim()) || '…'
}

const metadataLines = ({ with: metadata }: Case): string[] => {
  const given = Object.entries(metadata).map(([key, value]) => {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    return `${key}: ${sanitize(text)}`
  })
  return given.length > 0 ? [`    (${given.join(', ')})`] : []
}

/** The front matter that answers the rule: that of the first case which is mended by what it tells of the draft. */
function answerLines(cases: readonly Case[], { locale }: ExplainPage): string[] {
  const answered = cases.flatMap(({ mended = [], with: before, language }) =>
    mended
      .filter(({ with: after }) => JSON.stringify(after) !== JSON.stringify(before))
      .map(({ with: after }) => ({ after, language })),
  )
  const chosen = answered.find(({ language }) => language === locale) ?? answered[0]
  if (!chosen || Object.keys(chosen.after).length === 0) return []
  const yaml = sanitizeLines(stringify(chosen.after, { lineWidth: 0 }))
  return ['---', ...yaml, '---'].map(line => `      ${line}`)
}

const sanitizeLines = (text: string): string[] => text.trimEnd().split('\n').map(sanitize)

/** What a policy can set and add, where the rule is a detector's. */
function settableLines(
  rule: Rule,
  { default: isOurs }: Pack,
  { locale, width }: ExplainPage,
): readonly string[] {
  // Whoever reads a policy that comes along does not write it.
  if (rule.clause !== '' && (rule.detector === undefined || isOurs)) return []
  const { lists, options } = explainWords[locale]
  const names = listNames(rule)
  const keys = [...new Set(rule.checks.flatMap(settableOptions))]
  return [
    ...(names.length > 0 ? wrapAfter('  ', `${lists}: ${names.join(', ')}`, width) : []),
    ...(keys.length > 0 ? wrapAfter('  ', `${options}: ${keys.join(', ')}`, width) : []),
  ]
}

function clauseLines(clause: Clause | undefined, pack: Pack, { locale, width }: ExplainPage) {
  if (!clause) return indented(explainWords[locale].unused, width)
  const quote = reportWords[locale].quote.join(clause.quote)
  return [
    ...indented(`${cited(pack.cite[locale], clause.id)}: ${quote}`, width),
    ...indented(glossFor(clause, pack, locale) ?? '', width),
    ...(isForeign(pack, locale) ? [`  ${foreignPack[locale]}`] : []),
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
  text === '' ? [] : wrapAfter('  ', sanitize(text), width)
const lines = (all: readonly string[]): string => `${all.join('\n')}\n`

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as tables from '../src/core/front-matter/keys.ts'
import { coverageOf } from '../src/core/pack/coverage.ts'
import { glossFor } from '../src/core/pack/languages.ts'
import { resolveUses } from '../src/core/pack/uses.ts'
import type { Case, Clause, Locale, Pack, Rule } from '../src/core/types.ts'
import { coverageWords, explainWords } from '../src/messages/explain.ts'
import { loadPackFolders, readCaseFile } from '../src/node/packs/load.ts'

/** The cases of rules, by the ids of pack and rule. */
type CasesOf = (pack: string, rule: string) => readonly Case[]

/** The documentation of every rule and its index, Swedish first: path under docs → Markdown. */
export function renderRuleDocs(packs: readonly Pack[], casesOf: CasesOf): Map<string, string> {
  const pages = packs.flatMap(pack =>
    pack.rules.map(rule => {
      const text = page(rule, pack, casesOf(pack.id, rule.id))
      return [`rules/${rule.id}.md`, text] as const
    }),
  )
  return new Map([['rules/README.md', index(packs)], ...pages])
}

/** The files of some docs that are not as they should be: missing, different, or of no rule. */
export function outOfDate(
  wanted: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string>,
): string[] {
  const changed = [...wanted].filter(([path, text]) => there.get(path) !== text)
  const stray = [...there.keys()].filter(path => !wanted.has(path))
  return [...changed.map(([path]) => path), ...stray].sort()
}

const generated = '<!-- Skapad av ”npm run docs” ur mappen rules. Ändra där. -->'

function index(packs: readonly Pack[]): string {
  return [
    generated,
    '# Reglerna',
    '',
    'Vad varje regel hittar, vilken punkt den vilar på och hur den tystas. *What every rule finds, in English further down each page.*',
    ...packs.filter(({ rules }) => rules.length > 0).flatMap(pack => ['', ...packTable(pack)]),
    '',
  ].join('\n')
}

function packTable(pack: Pack): string[] {
  const rows = pack.rules.map(rule => {
    const cite = escaped(pack.cite.sv.replace('{clause}', rule.clause))
    const grade = gradeIn(rule, 'sv')
    return `| [${rule.id}](${rule.id}.md) | ${grade} | ${cite} | ${escaped(rule.about.sv)} |`
  })
  return [
    `## ${escaped(pack.title.sv)} (${pack.id})`,
    '',
    statusLine(pack),
    '',
    ...(rows.length > 0
      ? ['| Regel | Grad | Vilar på | Hittar |', '|---|---|---|---|', ...rows]
      : []),
    ...coverageTable(pack),
  ]
}

const statusLine = ({ status, title }: Pack): string =>
  [
    ...(status.sv ? [`${escaped(status.sv)}.`] : []),
    `*${[title.en, status.en].filter(Boolean).map(escaped).join(': ')}.*`,
  ].join(' ')

/** What looks after each clause, folded away: most readers come for the rules. */
function coverageTable(pack: Pack): string[] {
  const { title, columns, headings } = coverageWords.sv
  const rows = coverageOf(pack).flatMap(({ check, clauses }) =>
    clauses.map(({ clause, rules }) => {
      const names = rules.map(id => `[${id}](${id}.md)`).join(', ')
      const why = clause.reason ? escaped(clause.reason.sv) : ''
      const by =
        check === 'rules' ? names : [headings[check], names, why].filter(Boolean).join(': ')
      return `| ${escaped(clause.id)} | ${escaped(clause.quote)} | ${by} |`
    }),
  )
  return [
    '',
    `<details><summary>${title}</summary>`,
    '',
    `| ${columns.join(' | ')} |`,
    '|---|---|---|',
    ...rows,
    '',
    '</details>',
  ]
}

function page(rule: Rule, pack: Pack, cases: readonly Case[]): string {
  return [
    generated,
    `# ${rule.id}`,
    '',
    ...half(rule, pack, cases, 'sv'),
    '',
    '---',
    '',
    '# In English',
    '',
    ...half(rule, pack, cases, 'en'),
    '',
  ].join('\n')
}

function half(rule: Rule, pack: Pack, cases: readonly Case[], locale: Locale): string[] {
  const words = docsWords[locale]
  const leaves = rule.leaves ? ['', `## ${words.leaves}`, '', escaped(rule.leaves[locale])] : []
  return [
    `*${words.pack} ${pack.id} · ${gradeIn(rule, locale)}*`,
    '',
    escaped(rule.about[locale]),
    ...leaves,
    ...why(pack.clauses[rule.clause], pack, locale),
    ...examples('find', words.found, cases, locale),
    ...examples('pass', words.left, cases, locale),
    '',
    `## ${words.wrong}`,
    '',
    words.silence,
    '',
    '```yaml',
    ...words.ignore(rule.id),
    '```',
  ]
}

function why(clause: Clause | undefined, pack: Pack, locale: Locale): string[] {
  if (!clause) return []
  const cite = pack.cite[locale].replace('{clause}', clause.id)
  const gloss = glossFor(clause, pack, locale)
  return [
    '',
    `## ${docsWords[locale].why}`,
    '',
    `> ${escaped(clause.quote)}`,
    '',
    pack.status[locale] ? `${escaped(cite)} (${escaped(pack.status[locale])})` : escaped(cite),
    ...(gloss ? ['', escaped(gloss)] : []),
  ]
}

const mostExamples = 5

function examples(kind: Case['kind'], title: string, cases: readonly Case[], locale: Locale) {
  const all = cases.filter(one => one.kind === kind)
  const own = all.filter(({ language }) => language === locale)
  const shown = (own.length > 0 ? own : all).slice(0, mostExamples)
  if (shown.length === 0) return []
  return ['', `## ${title}`, '', ...shown.map(one => `- ${example(one, locale)}`)]
}

function example({ text, spans, with: metadata }: Case, locale: Locale): string {
  const given = metadataIn(metadata, locale)
  const shown = text.length > longest ? escaped(shortened(text)) : marked(text, spans)
  return `${shown.trim()}${given ? ` (\`${given}\`)` : ''}`
}

function marked(text: string, spans: Case['spans']): string {
  let at = 0
  let line = ''
  for (const { start, end } of spans) {
    line += `${escaped(text.slice(at, start))}**${escaped(text.slice(start, end))}**`
    at = end
  }
  return line + escaped(text.slice(at))
}

const longest = 400
const shortened = (text: string) => `${text.slice(0, longest).replace(/\S*$/u, '').trimEnd()} …`

function gradeIn({ severity }: Rule, locale: Locale): string {
  const grades = [...new Set(severity.map(({ is }) => explainWords[locale].severities[is]))]
  return grades.join(` ${docsWords[locale].or} `)
}

const escaped = (text: string) =>
  text.replace(/[\\`*_[\]<>#|~]/gu, sign => `\\${sign}`).replace(/\s+/gu, ' ')

/** The documentation of the rules of a folder of packs: path under docs → Markdown. */
export async function ruleDocsOf(rulesFolder: string): Promise<Map<string, string>> {
  const packs = resolveUses((await loadPackFolders(rulesFolder)).map(({ pack }) => pack))
  const cases = new Map<string, readonly Case[]>()
  for (const { id, rules } of packs) {
    for (const rule of rules) {
      const read = await readCaseFile(join(rulesFolder, rule.detector ?? id, rule.id))
      cases.set(`${id}/${rule.id}`, read.cases)
    }
  }
  return renderRuleDocs(packs, (pack, rule) => cases.get(`${pack}/${rule}`) ?? [])
}

/** The rule pages that are there: path under docs → text. */
export async function ruleDocsIn(docsFolder: string): Promise<Map<string, string>> {
  const names = await readdir(join(docsFolder, 'rules')).catch(() => [])
  const texts = names
    .filter(name => name.endsWith('.md'))
    .map(
      async name =>
        [`rules/${name}`, await readFile(join(docsFolder, 'rules', name), 'utf8')] as const,
    )
  return new Map(await Promise.all(texts))
}

type Words = Readonly<Record<string, Readonly<Record<Locale, string>>>>

const keys: Words = Object.assign(
  {},
  tables.recordKeys,
  tables.ignoreKeys,
  tables.approvalKeys,
  tables.imageKeys,
  tables.personKeys,
  tables.metadataKeys,
)
const values: Words = Object.assign(
  {},
  tables.uses,
  tables.personRoles,
  tables.errands,
  tables.authorRoles,
  tables.visibilities,
  tables.flags,
)

/** Front matter of a case on one line, its keys and values in the reader's language. */
function metadataIn(metadata: Readonly<Record<string, unknown>>, locale: Locale): string {
  return Object.entries(metadata)
    .map(([key, value]) => pair(key, value, locale))
    .join(', ')
    .replaceAll('`', "'")
}

function pair(key: string, value: unknown, locale: Locale): string {
  // The one word that names different things of an account and of a person.
  const words = key === 'account' ? (tables.accounts as Words) : values
  return `${keys[key]?.[locale] ?? key}: ${written(value, words, locale)}`
}

function written(value: unknown, words: Words, locale: Locale): string {
  if (typeof value === 'boolean') return tables.flags[value ? 'yes' : 'no'][locale]
  if (Array.isArray(value)) {
    return `[${value.map(item => written(item, words, locale)).join(', ')}]`
  }
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, inner]) => pair(key, inner, locale))
    return `{${pairs.join(', ')}}`
  }
  return words[String(value)]?.[locale] ?? String(value)
}

/** The fixed words of a rule's page. */
interface DocsWords {
  pack: string
  leaves: string
  why: string
  found: string
  left: string
  wrong: string
  silence: string
  or: string
  ignore: (rule: string) => readonly string[]
}

const docsWords: Readonly<Record<Locale, DocsWords>> = {
  sv: {
    pack: 'Paket',
    leaves: 'Vad den lämnar i fred',
    why: 'Varför',
    found: 'Exempel som hittas',
    left: 'Exempel som lämnas i fred',
    wrong: 'Om den har fel',
    silence: 'Du bestämmer. Skriv så här överst i utkastet, gärna med skälet:',
    or: 'eller',
    ignore: rule => ['---', 'ignorera:', `  - regel: ${rule}`, '    skäl: därför att …', '---'],
  },
  en: {
    pack: 'Pack',
    leaves: 'What it leaves alone',
    why: 'Why',
    found: 'Examples it finds',
    left: 'Examples it leaves alone',
    wrong: 'Where it is wrong',
    silence: 'You decide. Write this at the top of the draft, with the reason if you like:',
    or: 'or',
    ignore: rule => ['---', 'ignore:', `  - rule: ${rule}`, '    reason: because …', '---'],
  },
}

import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import wrapAnsi from 'wrap-ansi'
import { stringify } from 'yaml'
import {
  type CaseRun,
  type CaseTools,
  caseLinter,
  checkCase,
  checkLanguages,
  checkMended,
  checkWaysOut,
  runCase,
} from '../../core/pack/cases.ts'
import {
  type CheckedPack,
  checkClauses,
  checkPlaceholders,
  checkRule,
  refusal,
} from '../../core/pack/check-rule.ts'
import { checkTerms, type TermsFile, wordsOfCase } from '../../core/pack/check-terms.ts'
import { type RuleFiles, readTerms } from '../../core/pack/read.ts'
import type { Problem } from '../../core/shape.ts'
import type { Clause, ClauseCheck, Locale, Pack, Rule, Translated } from '../../core/types.ts'
import { loadBuiltInPacks } from './choose.ts'
import { type LoadedPack, loadPackFolder, packFoldersIn, readCaseFile } from './load.ts'

/** How to say what was done with a pack. */
export interface PackTelling {
  locale: Locale
  /** Folder that paths are shown relative to. */
  shown: string
}

/** What to say, and the exit code to say it with. */
export interface PackAnswer {
  text: string
  code: 0 | 1 | 2
}

/**
 * Looks through a pack's folder, or a folder of packs, runs every case, and
 * tells what is to mend and what looks after each clause. The code is 1 where
 * there is something to mend, 2 where there is no pack.
 */
export async function checkPack(
  folder: string,
  { locale, shown }: PackTelling,
): Promise<PackAnswer> {
  const folders = await packFoldersIn(folder).catch(() => [])
  if (folders.length === 0) return { text: noPack(folder)[locale], code: 2 }
  const verdicts = await checkPackFolders(folders)
  const local = verdicts.map(verdict => ({
    ...verdict,
    problems: verdict.problems.map(one => ({ ...one, path: relative(shown, one.path) })),
  }))
  const code = verdicts.some(({ problems }) => problems.length > 0) ? 1 : 0
  return { text: renderPackCheck(local, locale), code }
}

function noPack(folder: string): Translated {
  return {
    sv: `Det finns inget paket i ”${folder}”: där ska ligga en pack.yml, eller mappar som har en.`,
    en: `There is no pack in “${folder}”: it should hold a pack.yml, or folders that do.`,
  }
}

/** Looks through the packs of some folders together, so that they may yield to one another. */
export async function checkPackFolders(folders: readonly string[]): Promise<PackVerdict[]> {
  const loaded = await Promise.all(folders.map(loadPackFolder))
  const ids = loaded.map(({ pack }) => pack.id)
  const builtIn = await loadBuiltInPacks()
  const others = builtIn.filter(({ id }) => !ids.includes(id)).map(withoutRefused)
  const known = [
    ...loaded.flatMap(({ files }) => files.rules.map(({ id }) => id)),
    ...others.flatMap(({ rules }) => rules.map(({ id }) => id)),
  ]
  const checked = await Promise.all(loaded.map(one => checkWritten(one, known)))
  const linter = caseLinter([...checked.map(({ pack }) => pack), ...others])
  const verdicts: PackVerdict[] = []
  for (const one of checked) {
    const { runs, problems } = await runCases(one, linter)
    const all = [...one.problems, ...problems].sort(byPlace)
    verdicts.push({ pack: one.pack, problems: all, cases: runs.length })
  }
  return verdicts
}

/** What is wrong in a pack as written, and the pack without the rules that cannot run. */
async function checkWritten(
  { pack, files, problems }: LoadedPack,
  known: readonly string[],
): Promise<CheckedPack & { problems: Problem[] }> {
  const all = [...problems]
  const policyText = await policyOf(files.pack.value, dirname(files.pack.path), all)
  for (const { rule, own } of rulesOf({ pack, files, policyText })) {
    all.push(...checkRule(rule, pack, own, known))
  }
  all.push(...checkClauses({ pack, files, policyText }))
  return { pack: withoutRefused(pack), files, policyText, problems: all }
}

const withoutRefused = (pack: Pack): Pack => ({
  ...pack,
  rules: pack.rules.filter(rule => !refusal(rule, pack)),
})

const byPlace = (a: Problem, b: Problem) =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0)

function rulesOf({ pack, files }: CheckedPack): { rule: Rule; own: RuleFiles }[] {
  return pack.rules.flatMap(rule => {
    const own = files.rules.find(({ id }) => id === rule.id)
    return own ? [{ rule, own }] : []
  })
}

async function policyOf(pack: unknown, folder: string, problems: Problem[]) {
  const name = (pack as { policy?: unknown } | undefined)?.policy
  if (typeof name !== 'string') return undefined
  const path = join(folder, name)
  return readFile(path, 'utf8').catch(() => {
    const message = {
      sv: `${name} saknas. Lägg policyns text där, så att citaten kan jämföras med den.`,
      en: `${name} is missing. Put the policy's text there, so that quotes can be held against it.`,
    }
    problems.push({ path, message })
    return undefined
  })
}

async function runCases(checked: CheckedPack, linter: ReturnType<typeof caseLinter>) {
  const problems: Problem[] = []
  const runs: CaseRun[] = []
  const tools: CaseTools = { write: metadata => stringify(metadata), adapters: {} }
  for (const { rule, own } of rulesOf(checked)) {
    const folder = dirname(own.rule.path)
    const path = join(folder, 'cases.yml')
    const read = await readCaseFile(folder)
    const mine: CaseRun[] = []
    for (const one of read.cases) mine.push(await runCase(linter, rule, one, tools))
    problems.push(
      ...read.problems,
      ...mine.flatMap(run => [checkCase(run, path) ?? [], checkMended(run, path)].flat()),
      ...checkLanguages(rule, mine).map(message => ({ path, message })),
      // A rule without cases has been told so, once.
      ...(mine.length > 0 ? checkWaysOut(rule, mine) : []).map(message => ({ path, message })),
      ...checkPlaceholders(rule, mine, own),
      ...(mine.length > 0 ? termsFiles(own.terms) : []).flatMap(file =>
        checkTerms(file, [rule], mine.map(wordsOfCase)),
      ),
    )
    runs.push(...mine)
  }
  const shared = termsFiles(checked.files.terms)
  const words = runs.map(wordsOfCase)
  // A list may seem unused only because the rule that names it cannot be read.
  const whole = checked.pack.rules.length === checked.files.rules.length
  if (whole) problems.push(...shared.flatMap(file => checkTerms(file, checked.pack.rules, words)))
  return { runs, problems }
}

function termsFiles(files: RuleFiles['terms']): TermsFile[] {
  return Object.entries(files)
    .filter(([, source]) => source.value !== undefined)
    .map(([language, source]) => ({ language, source, lists: readTerms(source) }))
}

/** A pack that was looked through. */
interface PackVerdict {
  pack: Pack
  problems: Problem[]
  cases: number
}

/** The report of `rules check`: what to mend, then which clauses are looked after by what. */
function renderPackCheck(verdicts: readonly PackVerdict[], locale: Locale): string {
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

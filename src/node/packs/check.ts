import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { clausesInOrder } from '../../core/clauses.ts'
import { factsOf, holds } from '../../core/conditions.ts'
import { type CaseRun, caseRunner, checkCases, faultOfCase } from '../../core/pack/cases.ts'
import { checkClauses, checkRule, refusal } from '../../core/pack/check-rule.ts'
import { checkTerms } from '../../core/pack/check-terms.ts'
import { checkUse } from '../../core/pack/check-use.ts'
import type { PackFiles, RuleFiles } from '../../core/pack/read.ts'
import { asRule, detectorsOf, narrowedTo, resolveUses } from '../../core/pack/uses.ts'
import { type Problem, problemAt, type Source, valueAt } from '../../core/shape.ts'
import type { Locale, Pack, Rule, Translated } from '../../core/types.ts'
import { coverageWords } from '../../messages/explain.ts'
import { loadBuiltInPacks } from './choose.ts'
import { coverageLines, hanging } from './coverage.ts'
import { PackReader } from './files.ts'
import {
  builtInRulesFolder,
  type LoadedPack,
  loadPackFolder,
  packFoldersIn,
  readCaseFile,
} from './load.ts'

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
 * Looks through a pack's folder, or a folder of packs, runs every case, and tells what is to mend and what looks after each
 * clause. The code is 1 where there is something to mend, 2 where there is no pack.
 */
export async function checkPack(folder: string, telling: PackTelling): Promise<PackAnswer> {
  const folders = await packFoldersIn(folder).catch(() => [])
  if (folders.length === 0) return { text: noPack(folder)[telling.locale], code: 2 }
  const verdicts = await checkPackFolders(folders)
  const code = verdicts.some(({ problems }) => problems.length > 0) ? 1 : 0
  return { text: renderPackCheck(verdicts, telling), code }
}

const noPack = (folder: string): Translated => ({
  sv: `Det finns inget paket i ”${folder}”: där ska ligga en pack.yml, eller mappar som har en.`,
  en: `There is no pack in “${folder}”: it should hold a pack.yml, or folders that do.`,
})

/** A pack that is looked through: what is wrong so far, and how many cases were run. */
interface PackVerdict extends LoadedPack {
  cases: number
}

/** Looks through the packs of some folders together, so that they may yield to one another and use each other's detectors. */
export async function checkPackFolders(folders: readonly string[]): Promise<PackVerdict[]> {
  const loaded = await Promise.all(folders.map(loadPackFolder))
  const ids = loaded.map(({ pack }) => pack.id)
  const folderOf = (id: string) => folders[ids.indexOf(id)] ?? join(builtInRulesFolder(), id)
  const builtIn = (await loadBuiltInPacks()).filter(({ id }) => !ids.includes(id))
  const packs = [...loaded.map(({ pack }) => pack), ...builtIn.map(withoutUses)].map(withoutRefused)
  const known = [
    ...loaded.flatMap(({ files }) => files.rules.map(({ id }) => id)),
    ...detectorsOf(builtIn).keys(),
  ]
  const verdicts: PackVerdict[] = []
  for (const one of loaded) {
    const others = packs.filter(({ id }) => id !== one.pack.id)
    const verdict = await checkWritten(one, known, others)
    const bench = benchOf(verdict.pack, others)
    await runOwnCases(verdict, bench)
    await runInheritedCases(verdict, bench, folderOf)
    verdict.problems.sort(byPlace)
    verdicts.push(verdict)
  }
  return verdicts
}

/**
 * What is wrong in a pack as written, and the pack with its uses resolved and without the rules that cannot run.
 *
 * @param known - Ids of all rules that it may yield to.
 * @param others - Packs whose detectors it may use.
 */
async function checkWritten(
  { pack: written, files, problems }: LoadedPack,
  known: readonly string[],
  others: readonly Pack[],
): Promise<PackVerdict> {
  const policyText = files.policy ? await policyOf(files.pack, problems) : undefined
  const [pack = written] = resolveUses([written], others)
  for (const { rule, own } of writtenRules(pack, files))
    problems.push(...checkRule(rule, pack, own, known))
  const detectors = detectorsOf([written, ...others])
  for (const use of written.uses ?? [])
    if (files.uses) problems.push(...checkUse(use, written, files.uses, detectors))
  problems.push(...checkClauses(pack, files, policyText))
  return { pack: withoutRefused(pack), files, problems, cases: 0 }
}

const withoutRefused = (pack: Pack): Pack => ({
  ...pack,
  rules: pack.rules.filter(rule => !refusal(rule, pack)),
  ...(pack.detectors ? { detectors: pack.detectors.filter(one => !refusal(one, pack)) } : {}),
})

/** A pack without what it makes of detectors: of one that comes with the tool, that is one policy among others. */
const withoutUses = (pack: Pack): Pack => ({
  ...pack,
  rules: pack.rules.filter(({ detector }) => detector === undefined),
})

const byPlace = (a: Problem, b: Problem) =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0)

/** The rules and detectors of a pack that stand in folders of it. */
function writtenRules(pack: Pack, files: PackFiles): { rule: Rule; own: RuleFiles }[] {
  return [...withoutUses(pack).rules, ...(pack.detectors ?? [])].flatMap(rule => {
    const own = files.rules.find(({ id }) => id === rule.id)
    return own ? [{ rule: asRule(rule), own }] : []
  })
}

async function policyOf({ value, path: packFile }: Source, problems: Problem[]) {
  const name = valueAt(value, ['policy'])
  if (typeof name !== 'string') return undefined
  const folder = dirname(packFile)
  const path = join(folder, name)
  if (!existsSync(path)) {
    problems.push({ path, message: noPolicyText(name) })
    return undefined
  }
  const reader = new PackReader(folder)
  const text = await reader.text(path)
  problems.push(...reader.problems)
  return text
}

const noPolicyText = (name: string): Translated => ({
  sv: `${name} saknas. Lägg policyns text där, så att citaten kan jämföras med den.`,
  en: `${name} is missing. Put the policy's text there, so that quotes can be held against it.`,
})

/** What the cases of a pack are run with. */
interface Bench {
  runCase: ReturnType<typeof caseRunner>
  /** The rules that speak where the pack is used; others run so that these can yield to them. */
  active: ReadonlySet<string>
}

function benchOf(pack: Pack, others: readonly Pack[]): Bench {
  const taken = new Set(pack.rules.map(({ id }) => id))
  const all = [pack, ...others].map(one => {
    const own = one === pack ? pack : narrowedTo(one, ({ id }) => !taken.has(id))
    const asRules = (one.detectors ?? []).filter(({ id }) => !taken.has(id)).map(asRule)
    return { ...own, rules: [...own.rules, ...asRules] }
  })
  const isPolicy = pack.rules.some(({ detector }) => detector !== undefined)
  const active = (isPolicy ? [pack, ...others] : all).flatMap(({ rules }) => rules)
  return {
    runCase: caseRunner(all),
    active: new Set(active.filter(one => isPolicy || !one.isHouseRule).map(({ id }) => id)),
  }
}

/** Runs the cases of a pack's own rules. */
async function runOwnCases(verdict: PackVerdict, { runCase, active }: Bench) {
  const { pack, files, problems } = verdict
  const runs: CaseRun[] = []
  const rules = writtenRules(pack, files)
  for (const { rule, own } of rules) {
    const folder = dirname(own.rule.path)
    const read = await readCaseFile(folder)
    const mine: CaseRun[] = []
    for (const one of read.cases) mine.push(await runCase(rule, one))
    const counted = new Set([...active, rule.id])
    problems.push(
      ...read.problems,
      ...checkCases(rule, mine, own.rule, join(folder, 'cases.yml'), counted),
      ...(mine.length > 0 ? checkTerms(own.terms, [rule], mine) : []),
    )
    runs.push(...mine)
  }
  const users = rules.map(({ rule }) => rule)
  // A list may seem unused only because the rule that names it cannot be read.
  if (users.length === files.rules.length) problems.push(...checkTerms(files.terms, users, runs))
  verdict.cases += runs.length
}

/** The cases of the detectors that a policy uses, with the terms it adds: what it says may not undo what they promise. */
async function runInheritedCases(
  verdict: PackVerdict,
  { runCase }: Bench,
  folderOf: (pack: string) => string,
) {
  const { uses } = verdict.files
  for (const rule of verdict.pack.rules) {
    if (rule.detector === undefined || uses === undefined) continue
    // With hours or limits of its own the policy promises something else.
    if (valueAt(uses.value, [rule.id, 'options']) !== undefined) continue
    const read = await readCaseFile(join(folderOf(rule.detector), rule.id))
    for (const one of read.cases) {
      const run = await runCase(rule, { ...one, mended: [] })
      if (!holds(rule.when, factsOf(run.draft, run.context))) continue
      verdict.cases++
      const fault = faultOfCase(run)
      if (fault) verdict.problems.push(problemAt(uses, [rule.id], fault))
    }
  }
}

/** The report of `rules check`: what to mend, then which clauses are looked after by what. */
function renderPackCheck(verdicts: readonly PackVerdict[], telling: PackTelling): string {
  const { locale } = telling
  const problems = verdicts.flatMap(verdict => verdict.problems)
  const cases = verdicts.reduce((sum, verdict) => sum + verdict.cases, 0)
  const rules = verdicts.reduce(
    (sum, { pack }) => sum + pack.rules.length + (pack.detectors?.length ?? 0),
    0,
  )
  return [
    ...problemLines(problems, telling),
    ...verdicts.flatMap(verdict => [
      ...coverageLines(verdict.pack, locale),
      '',
      ...openLines(verdict, telling),
      ...peopleLines(verdict.pack, locale),
    ]),
    summary(problems.length, rules, cases)[locale],
    '',
  ].join('\n')
}

function problemLines(problems: readonly Problem[], { locale, shown }: PackTelling): string[] {
  const files = [...new Set(problems.map(({ path }) => path))]
  return files.flatMap(file => [
    relative(shown, file),
    ...problems
      .filter(({ path }) => path === file)
      .map(({ line, message }) => hanging(8, `  ${line ?? ''}`, message[locale])),
    '',
  ])
}

/** The clauses that nothing looks after and that are not said to be left to people: told, but nothing to mend. */
function openLines(
  { pack, files: { policy } }: PackVerdict,
  { locale, shown }: PackTelling,
): string[] {
  const open = clausesInOrder(pack).filter(({ check }) => check === 'open')
  if (open.length === 0 || !policy) return []
  const { open: words, openHint } = coverageWords[locale]
  return [
    hanging(2, '', words(open.length)),
    ...open.map(({ id }) => {
      const line = policy.line(['clauses', id])
      return `    ${relative(shown, policy.path)}${line === undefined ? '' : `:${line}`}  ${id}`
    }),
    hanging(2, '', openHint),
    '',
  ]
}

/** Until which day the lists of people of a pack hold, whatever day it is, so that whoever releases the pack looks at them. */
function peopleLines(pack: Pack, locale: Locale): string[] {
  const written = [...withoutUses(pack).rules, ...(pack.detectors ?? [])]
  const dated = written.filter(({ peopleUntil }) => peopleUntil !== undefined)
  if (dated.length === 0) return []
  return [
    ...dated.map(({ id, peopleUntil = '' }) => hanging(2, '', peopleHold(id, peopleUntil)[locale])),
    '',
  ]
}

const peopleHold = (rule: string, until: string): Translated => ({
  sv: `De personer som ${rule} känner till är kontrollerade till och med ${until}. Byt dem, och dagen, i people.yml före dess.`,
  en: `The people whom ${rule} knows are checked until ${until}. Renew them, and the day, in people.yml before that.`,
})

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

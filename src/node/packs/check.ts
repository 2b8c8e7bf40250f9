import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { clausesInOrder } from '../../core/clauses.ts'
import { factsOf, holds } from '../../core/conditions.ts'
import type { Adapters } from '../../core/context.ts'
import {
  type CaseRun,
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
import { checkUse } from '../../core/pack/check-use.ts'
import { type RuleFiles, readTerms } from '../../core/pack/read.ts'
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

/** Looks through the packs of some folders together, so that they may yield to one another and use each other's detectors. */
export async function checkPackFolders(folders: readonly string[]): Promise<PackVerdict[]> {
  const loaded = await Promise.all(folders.map(loadPackFolder))
  const ids = loaded.map(({ pack }) => pack.id)
  const builtIn = (await loadBuiltInPacks()).filter(({ id }) => !ids.includes(id))
  const shelf: Shelf = {
    packs: [...loaded.map(({ pack }) => pack), ...builtIn.map(withoutUses)].map(withoutRefused),
    folders: new Map(loaded.map(({ pack }, at) => [pack.id, folders[at] as string])),
  }
  const known = [
    ...loaded.flatMap(({ files }) => files.rules.map(({ id }) => id)),
    ...detectorsOf(builtIn).keys(),
  ]
  const verdicts: PackVerdict[] = []
  for (const one of loaded) {
    const checked = await checkWritten(one, known, shelf)
    const bench = benchOf(checked.pack, shelf)
    const own = await runOwnCases(checked, bench)
    const inherited = await runInheritedCases(checked, bench, shelf)
    verdicts.push({
      pack: checked.pack,
      policy: checked.files.policy,
      problems: [checked, own, inherited].flatMap(({ problems }) => problems).sort(byPlace),
      cases: own.cases + inherited.cases,
    })
  }
  return verdicts
}

/** The packs that others are checked beside, without what of them cannot run. */
interface Shelf {
  packs: readonly Pack[]
  /** Those that are checked, by id. */
  folders: ReadonlyMap<string, string>
}

/** What is wrong in a pack as written, and the pack with its uses resolved and without the rules that cannot run. */
async function checkWritten(
  { pack: written, files, problems }: LoadedPack,
  known: readonly string[],
  { packs }: Shelf,
): Promise<CheckedPack & { problems: Problem[] }> {
  const all = [...problems]
  const policyText = files.policy ? await policyOf(files.pack, all) : undefined
  const others = packs.filter(({ id }) => id !== written.id)
  const [pack = written] = resolveUses([written], others)
  for (const { rule, own } of writtenRules({ pack, files, policyText })) {
    all.push(...checkRule(rule, pack, own, known))
  }
  const detectors = detectorsOf([written, ...others])
  for (const use of written.uses ?? [])
    if (files.uses) all.push(...checkUse(use, written, files.uses, detectors))
  all.push(...checkClauses({ pack, files, policyText }))
  return { pack: withoutRefused(pack), files, policyText, problems: all }
}

const withoutRefused = (pack: Pack): Pack => ({
  ...pack,
  rules: pack.rules.filter(rule => !refusal(rule, pack)),
  ...(pack.detectors ? { detectors: pack.detectors.filter(one => !refusal(one, pack)) } : {}),
})

/** A pack that comes with the tool, without what it makes of detectors: that is one policy among others. */
const withoutUses = (pack: Pack): Pack => ({
  ...pack,
  rules: pack.rules.filter(({ detector }) => detector === undefined),
})

const byPlace = (a: Problem, b: Problem) =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0)

/** The rules and detectors of a pack that stand in folders of it. */
function writtenRules({ pack, files }: CheckedPack): { rule: Rule; own: RuleFiles }[] {
  const written = pack.rules.filter(({ detector }) => detector === undefined)
  return [...written, ...(pack.detectors ?? [])].flatMap(rule => {
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
  linter: ReturnType<typeof caseLinter>
  adapters: Adapters
  /** The rules that speak where the pack is used; others run so that these can yield to them. */
  active: ReadonlySet<string>
}

function benchOf(pack: Pack, { packs }: Shelf): Bench {
  const others = packs.filter(({ id }) => id !== pack.id)
  const taken = new Set(pack.rules.map(({ id }) => id))
  const all = [pack, ...others].map(one => {
    const own = one === pack ? pack : narrowedTo(one, ({ id }) => !taken.has(id))
    const asRules = (one.detectors ?? []).filter(({ id }) => !taken.has(id)).map(asRule)
    return { ...own, rules: [...own.rules, ...asRules] }
  })
  const isPolicy = pack.rules.some(({ detector }) => detector !== undefined)
  const active = (isPolicy ? [pack, ...others] : all).flatMap(({ rules }) => rules)
  return {
    linter: caseLinter(all),
    adapters: {},
    active: new Set(active.filter(one => isPolicy || !one.isHouseRule).map(({ id }) => id)),
  }
}

/** Runs the cases of a pack's own rules. */
async function runOwnCases(checked: CheckedPack, { linter, adapters, active }: Bench) {
  const problems: Problem[] = []
  const runs: CaseRun[] = []
  const rules = writtenRules(checked)
  for (const { rule, own } of rules) {
    const folder = dirname(own.rule.path)
    const path = join(folder, 'cases.yml')
    const read = await readCaseFile(folder)
    const mine: CaseRun[] = []
    for (const one of read.cases) mine.push(await runCase(linter, rule, one, adapters))
    problems.push(
      ...read.problems,
      ...mine.flatMap(run =>
        [checkCase(run, path) ?? [], checkMended(run, path, new Set([...active, rule.id]))].flat(),
      ),
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
  const whole = rules.length === checked.files.rules.length
  const users = rules.map(({ rule }) => rule)
  if (whole) problems.push(...shared.flatMap(file => checkTerms(file, users, words)))
  return { cases: runs.length, problems }
}

/** The cases of the detectors that a policy uses, with the terms it adds: what it says may not undo what they promise. */
async function runInheritedCases(
  { pack, files: { uses } }: CheckedPack,
  { linter, adapters }: Bench,
  { folders }: Shelf,
) {
  const problems: Problem[] = []
  let cases = 0
  for (const rule of pack.rules) {
    if (rule.detector === undefined || uses === undefined) continue
    // With hours or limits of its own the policy promises something else.
    if (valueAt(uses.value, [rule.id, 'options']) !== undefined) continue
    const from = folders.get(rule.detector) ?? join(builtInRulesFolder(), rule.detector)
    const read = await readCaseFile(join(from, rule.id))
    for (const one of read.cases) {
      const run = await runCase(linter, rule, { ...one, mended: [] }, adapters)
      if (!holds(rule.when, factsOf(run.draft, run.context))) continue
      cases++
      const problem = checkCase(run, uses.path)
      if (problem) problems.push(problemAt(uses, [rule.id], problem.message))
    }
  }
  return { cases, problems }
}

function termsFiles(files: RuleFiles['terms']): TermsFile[] {
  return Object.entries(files)
    .filter(([, source]) => source.value !== undefined)
    .map(([language, source]) => ({ language, source, lists: readTerms(source.value) }))
}

/** A pack that was looked through. */
interface PackVerdict {
  pack: Pack
  /** Its policy.yml; undefined for a pack of nothing but detectors. */
  policy: Source | undefined
  problems: Problem[]
  cases: number
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
function openLines({ pack, policy }: PackVerdict, { locale, shown }: PackTelling): string[] {
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
function peopleLines({ rules, detectors = [] }: Pack, locale: Locale): string[] {
  const dated = [...rules.filter(({ detector }) => !detector), ...detectors].filter(
    ({ peopleUntil }) => peopleUntil !== undefined,
  )
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

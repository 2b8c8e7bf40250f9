import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { stringify } from 'yaml'
import { checkCase } from '../core/pack/check-cases.ts'
import { type CheckedPack, checkClauses } from '../core/pack/check-clauses.ts'
import { checkLanguages } from '../core/pack/check-languages.ts'
import { checkRule, refusal } from '../core/pack/check-rule.ts'
import { checkTerms, type TermsFile, wordsOfCase } from '../core/pack/check-terms.ts'
import { checkPlaceholders } from '../core/pack/placeholders.ts'
import type { Problem } from '../core/pack/problem.ts'
import { readTerms } from '../core/pack/read-terms.ts'
import { type CaseRun, type CaseTools, caseLinter, runCase } from '../core/pack/run-cases.ts'
import type { RuleFiles } from '../core/pack/schema.ts'
import type { Locale, Pack, Rule, Translated } from '../core/types.ts'
import { loadBuiltInPacks } from './built-in-packs.ts'
import { type PackVerdict, renderPackCheck } from './pack-report.ts'
import { type LoadedPack, loadPackFolder, packFoldersIn, readCaseFile } from './packs.ts'

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
  const tools: CaseTools = { write: metadata => stringify(metadata), parts: {} }
  for (const { rule, own } of rulesOf(checked)) {
    const folder = dirname(own.rule.path)
    const path = join(folder, 'cases.yml')
    const read = await readCaseFile(folder)
    const mine: CaseRun[] = []
    for (const one of read.cases) mine.push(await runCase(linter, rule, one, tools))
    problems.push(
      ...read.problems,
      ...mine.flatMap(run => checkCase(run, path) ?? []),
      ...checkLanguages(rule, mine).map(message => ({ path, message })),
      ...checkPlaceholders(rule, mine, own),
      // A rule without cases has been told so, once.
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

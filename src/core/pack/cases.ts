import { parseDraft } from '../draft.ts'
import { createLinter, type Linter } from '../lint.ts'
import type { Context, Parts } from '../match/matcher.ts'
import { loadPartsFor } from '../parts.ts'
import type { Draft, Finding, Pack, Rule } from '../types.ts'
import { casePicture } from './case-pictures.ts'
import { probed } from './placeholders.ts'
import type { PlacedCase } from './read-cases.ts'

/** A rule's case made into a draft, with what the rule found in it. */
export interface CaseRun {
  rule: Rule
  case: PlacedCase
  draft: Draft
  context: Context
  /** Where in the draft the text of the case starts. */
  offset: number
  /** That its passages are in. */
  languages: readonly string[]
  /** Of the case's own rule. */
  findings: readonly Finding[]
}

/** What running cases takes from the outside. */
export interface CaseTools {
  /** Front matter as YAML, with a line break at the end. */
  write: (metadata: Readonly<Record<string, unknown>>) => string
  /** Parts loaded so far; more are added as cases need them. */
  parts: Parts
}

/** The day that cases are read on, so that they mean the same on every day. */
export const caseDay = '2026-11-22'

/** Makes the packs ready to run cases, their wordings replaced by what they fill in. */
export function caseLinter(packs: readonly Pack[]): Linter {
  return createLinter(packs.map(probed), { locale: 'sv' })
}

/** Runs one case of a rule through the pipeline. */
export async function runCase(
  linter: Linter,
  rule: Rule,
  one: PlacedCase,
  tools: CaseTools,
): Promise<CaseRun> {
  const front = frontMatter(one, tools)
  const draft = parseDraft('case.md', front + one.text)
  const context = { ...caseContext(one.language), parts: tools.parts }
  await loadPartsFor(linter, draft, context)
  const { findings, passages } = linter.lint(draft, context)
  const own = findings.filter(({ ruleId }) => ruleId === rule.id)
  const languages = passages.map(({ language }) => language)
  return { rule, case: one, draft, context, offset: front.length, languages, findings: own }
}

function frontMatter({ with: metadata, language }: PlacedCase, { write }: CaseTools): string {
  const told = language === 'sv' || 'language' in metadata || 'språk' in metadata
  const all = told ? metadata : { ...metadata, language }
  return Object.keys(all).length === 0 ? '' : `---\n${write(all)}---\n`
}

/**
 * What cases take for granted: Swedish and English are expected, Seko is the
 * sender, an ignore needs a reason, and no picture is there but those of `case-pictures.ts`.
 */
function caseContext(language: string): Omit<Context, 'parts'> {
  return {
    today: caseDay,
    expectedLanguages: [...new Set([language, 'sv', 'en'])],
    ownSources: ['seko', 'seko väst', 'sekotidningen'],
    ownAccounts: ['seko', 'sekofacket'],
    ownDomains: ['seko.se'],
    spokespersons: ['Karin Nilsson, förbundsordförande'],
    branches: [],
    limits: {},
    requireReason: true,
    imageExists: (_, file) => casePicture(file) !== undefined,
    imageFacts: (_, file) => casePicture(file),
  }
}

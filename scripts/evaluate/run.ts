import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { prepareDraft } from '../../src/core/adapters/load.ts'
import type { Adapters, Context } from '../../src/core/context.ts'
import { parseDraft } from '../../src/core/draft.ts'
import { createLinter } from '../../src/core/linter.ts'
import { severityOf } from '../../src/core/message.ts'
import { pictureLooks } from '../../src/node/images.ts'
import { loadBuiltInPacks } from '../../src/node/packs/choose.ts'
import { readRegister } from '../../src/node/read.ts'
import { type Assumptions, type Labelled, readAssumptions } from './corpus.ts'
import { judge, type Said, type Verdict } from './score.ts'

/** A draft with its verdict, and whether anything graver than info was said. */
export interface Judged {
  draft: Labelled
  verdict: Verdict
  said: number
  grave: number
}

/** Lints the drafts of a corpus as its assumptions say and judges what comes out. */
export async function judgeCorpus(
  folder: string,
  drafts: readonly Labelled[],
): Promise<readonly Judged[]> {
  const found = readAssumptions(folder)
  const context = await contextOf(found.assumptions, found.folder)
  const linter = createLinter(await loadBuiltInPacks(), { locale: 'sv' })
  const judged: Judged[] = []
  for (const labelled of drafts) {
    const draft = parseDraft(labelled.path, labelled.source)
    await prepareDraft(linter, draft, context)
    const { findings } = linter.lint(draft, context)
    const said = findings.map(
      (finding): Said => ({
        rule: finding.ruleId ?? '',
        ...finding.span,
        passage: finding.span.start >= draft.body.start && finding.span.end > finding.span.start,
      }),
    )
    judged.push({
      draft: labelled,
      verdict: judge(labelled.source, draft.body.start, labelled.labels, said),
      said: findings.length,
      grave: findings.filter(finding => severityOf(finding) !== 'info').length,
    })
  }
  return judged
}

async function contextOf(assumptions: Assumptions, folder: string): Promise<Context> {
  const register = assumptions.consentRegister && resolve(folder, assumptions.consentRegister)
  const { limits } = assumptions
  const parts: Adapters = {}
  return {
    today: assumptions.today,
    expectedLanguages: assumptions.expectedLanguages,
    ownSources: assumptions.ownSources.map(name => name.toLowerCase()),
    ownAccounts: [],
    ownDomains: ['seko.se'],
    spokespersons: assumptions.spokespersons,
    branches: assumptions.branches,
    limits: {
      'text-too-long': limits.text,
      'too-many-images': limits.images,
      'too-many-hashtags': limits.hashtags,
    },
    ...(register && existsSync(register)
      ? { register: (await readRegister(register)).records }
      : {}),
    ...pictureLooks([resolve(folder)], process.cwd(), parts),
    adapters: parts,
  }
}

import { loadAdapters } from '../../core/adapters/load.ts'
import type { Context } from '../../core/context.ts'
import { needsDetector, parseDocument } from '../../core/document.ts'
import type { ParsedDraft } from '../../core/types.ts'
import { openRun } from '../../engine/open-run.ts'
import { findDrafts, readAll } from '../../engine/sources.ts'
import { isMaskedRun } from '../../engine/types.ts'
import { openWorkspaces } from '../../engine/workspace.ts'
import type { Call } from '../call.ts'
import { refuseMasking, requireListFormat } from '../options.ts'
import { sayProblems } from '../outputs.ts'

/** A draft, and what its nearest configuration lets one know: the register among it. */
export interface ConsentDraft {
  draft: ParsedDraft
  context: Context
}

export type ConsentRun = Awaited<ReturnType<typeof openConsentRun>>

/** Reads configurations, registers and drafts; throws a `UsageError` or `ConfigurationError` where one cannot be used. */
export async function openConsentRun(
  call: Omit<Call, 'own'>,
  setting: Parameters<typeof openWorkspaces>[2] = {},
) {
  const run = openRun({ ...call, paths: call.args })
  const { locale, io } = run
  requireListFormat(run.options, locale)
  const found = await findDrafts({ ...run, published: true })
  refuseMasking({ maskNames: isMaskedRun(run, found) }, locale)
  const { own, all, of } = await openWorkspaces(run, found, setting)
  const { drafts, problems, unread } = readAll(found)
  sayProblems({ problems, unread }, locale, io)
  const parsed: ConsentDraft[] = []
  for (const read of drafts) {
    const { context, withProfiles } = of(read.path)
    const draft = withProfiles(read)
    if (needsDetector(draft, context)) await loadAdapters(context.adapters, ['detector'])
    await context.lookAtImages?.(draft)
    parsed.push({ draft: parseDocument(draft, context), context })
  }
  return {
    locale,
    today: own.context.today,
    /** Those of all configurations that count, each once. */
    registers: [...new Set(all.flatMap(({ register }) => register ?? []))],
    drafts: parsed,
    /** What could not be read, told of on stderr. */
    problems,
  }
}

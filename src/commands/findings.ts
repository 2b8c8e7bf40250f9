import { setImmediate as breath } from 'node:timers/promises'
import type { Linter } from '../core/lint.ts'
import type { Context } from '../core/match/matcher.ts'
import { loadPartsFor } from '../core/parts.ts'
import type { Draft, Pack, Result } from '../core/types.ts'
import type { Report } from '../reporters/report.ts'
import type { ReadDrafts, Remembered, Run } from './run.ts'

/**
 * Runs the rules over drafts that nothing is known of, and puts the results in order with the others.
 *
 * @param each - Called with every draft that was read, once it has been.
 */
export async function findingsOf(
  { drafts, remembered, told, partial }: ReadDrafts,
  packs: readonly Pack[],
  context: Context,
  { options, configuration: { settings }, locale }: Run,
  each: (draft: Draft) => void,
): Promise<Pick<Report, 'results' | 'folder'>> {
  // Nothing new, and nothing that is said over a folder: the rules need not be made ready.
  if (remembered && drafts.length === 0 && context.branches.length === 0)
    return { results: inOrder([], remembered), folder: [] }
  const { createLinter } = await import('../core/lint.ts')
  const linter = createLinter(packs, {
    locale,
    severities: settings.rules ?? {},
    ...(options.rule ? { rules: options.rule } : {}),
  })
  const fresh = inOrder(await lintAll(drafts, { linter, context, remembered, each }), remembered)
  const results = [...(told?.results ?? []), ...fresh]
  return { results, folder: partial ? [] : linter.folder(results, context) }
}

interface Linting {
  linter: Linter
  context: Context
  remembered: Remembered | undefined
  each: (draft: Draft) => void
}

async function lintAll(
  drafts: readonly Draft[],
  { linter, context, remembered, each }: Linting,
): Promise<Result[]> {
  const results: Result[] = []
  const noted = noting(context)
  for (const read of drafts) {
    // What is worked out of a draft is remembered as long as the draft is there: this one goes with the round.
    const draft = { ...read }
    noted.askedDay = false
    await loadPartsFor(linter, draft, noted.context)
    const result = linter.lint(draft, noted.context)
    remembered?.keep(draft, result, noted.askedDay)
    results.push(result)
    each(draft)
    // So that Ctrl-C is heard between drafts.
    await breath()
  }
  return results
}

/** A context that notes whether it was asked what day it is. */
function noting(context: Context): { context: Context; askedDay: boolean } {
  const noted = { context, askedDay: false }
  const today = {
    enumerable: true,
    get: () => {
      noted.askedDay = true
      return context.today
    },
  }
  noted.context = Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(context),
      today,
    },
  ) as Context
  return noted
}

function inOrder(fresh: readonly Result[], remembered: Remembered | undefined): readonly Result[] {
  if (!remembered) return fresh
  const byPath = new Map([...remembered.results, ...fresh.map(one => [one.path, one] as const)])
  return remembered.order.flatMap(path => byPath.get(path) ?? [])
}

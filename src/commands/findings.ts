import type { Linter } from '../core/lint.ts'
import type { Context } from '../core/match/matcher.ts'
import { loadPartsFor } from '../core/parts.ts'
import type { Draft, Pack, Result } from '../core/types.ts'
import type { FileProblem, Report } from '../reporters/report.ts'
import type { Reads } from './reads.ts'
import type { ReadDrafts, Remembered, Run } from './run.ts'

/**
 * Reads the drafts that nothing is known of, runs the rules over them, and puts the results in order with the others.
 *
 * @param each - Called with every draft and what was found in it, before the next one is read.
 * @returns Results, and of problems only those of reading.
 */
export async function findingsOf(
  { reads, remembered, told, partial }: ReadDrafts,
  packs: readonly Pack[],
  context: Context,
  { options, configuration: { settings }, locale }: Run,
  each: (draft: Draft, result: Result) => void,
): Promise<Pick<Report, 'results' | 'folder' | 'problems'>> {
  // Nothing new, and nothing that is said over a folder: the rules need not be made ready.
  if (remembered && reads.size === 0 && context.branches.length === 0)
    return { results: inOrder([], remembered), folder: [], problems: [] }
  const { createLinter } = await import('../core/lint.ts')
  const linter = createLinter(packs, {
    locale,
    severities: settings.rules ?? {},
    ...(options.rule ? { rules: options.rule } : {}),
  })
  const { found, problems } = await lintAll(reads, { linter, context, remembered, each })
  const results = [...(told?.results ?? []), ...inOrder(found, remembered)]
  return { results, folder: partial ? [] : linter.folder(results, context), problems }
}

interface Linting {
  linter: Linter
  context: Context
  remembered: Remembered | undefined
  each: (draft: Draft, result: Result) => void
}

/** So many drafts are checked before Ctrl-C is listened for. */
const inOneBreath = 16

async function lintAll(
  reads: Reads,
  { linter, context, remembered, each }: Linting,
): Promise<{ found: Result[]; problems: FileProblem[] }> {
  const found: Result[] = []
  const problems: FileProblem[] = []
  const noted = noting(context)
  for (const draft of reads) {
    if (!('text' in draft)) {
      problems.push(draft)
      continue
    }
    noted.askedDay = false
    await loadPartsFor(linter, draft, noted.context)
    const result = linter.lint(draft, noted.context)
    remembered?.keep(draft, result, noted.askedDay)
    each(draft, result)
    if (found.push(result) % inOneBreath === 0) await breath()
  }
  return { found, problems }
}

const breath = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

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

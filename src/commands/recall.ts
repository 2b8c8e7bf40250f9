import type { Pack } from '../core/types.ts'
import type { Remembered, Run } from './run.ts'

/** Opens what earlier runs have found out, for a run of so many drafts; undefined where nothing is kept. */
export type Recall = (
  run: Run,
  drafts: number,
  packs: readonly Pack[],
) => Promise<Remembered | undefined>

/** Fewer drafts than this are checked anew every time, and nothing is written for them. */
const fewestRemembered = 50

/** Asks the cache of a project; what is sent in, a part of a run and masked reports go without it. */
export const recallFromDisk: Recall = async (run, drafts, packs) => {
  const { cache, maskNames, shard } = run.options
  const off = cache === false || maskNames || shard || run.paths.includes('-')
  if (off || drafts < fewestRemembered) return undefined
  const { remember } = await import('./remember.ts')
  return remember(run, packs)
}

/** Empties the cache of a project. */
export async function clearCache(run: Run): Promise<void> {
  const { forget } = await import('./remember.ts')
  forget(run)
}

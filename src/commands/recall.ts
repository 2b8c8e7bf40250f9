import type { Remembered, Run } from './run.ts'

/** Gives what is known of files without checking them again. */
export type Recall = (run: Run, files: readonly string[]) => Promise<Remembered | undefined>

/** Fewer drafts than this are checked anew every time, and nothing is written for them. */
const fewestRemembered = 50

/** Asks the cache of a project; what is sent in, a part of a run and masked reports go without it. */
export const recallFromDisk: Recall = async (run, files) => {
  const { cache, maskNames, shard } = run.options
  const off = cache === false || maskNames || shard || run.paths.includes('-')
  if (off || files.length < fewestRemembered) return undefined
  const { remember } = await import('./remember.ts')
  return remember(run, files)
}

/** Empties the cache of a project. */
export async function clearCache(run: Run): Promise<void> {
  const { forget } = await import('./remember.ts')
  forget(run)
}

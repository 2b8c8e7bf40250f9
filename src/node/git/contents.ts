import { maxDraftBytes } from '../decode.ts'
import { type GitPlace, GitProblem, git } from './run.ts'

/** A content by git's id: its bytes, or why there are none. */
export type Content = Uint8Array | 'too-large' | 'unreadable'

/** Reads contents as git keeps them, none larger than a draft may be. */
export async function contents(
  ids: readonly string[],
  place: GitPlace,
): Promise<ReadonlyMap<string, Content>> {
  const sizes = await sizesOf([...new Set(ids)], place)
  const found = new Map<string, Content>()
  const small: string[] = []
  for (const [id, size] of sizes) {
    if (size === undefined) found.set(id, 'unreadable')
    else if (size > maxDraftBytes) found.set(id, 'too-large')
    else small.push(id)
  }
  const batch = await batched(['--batch'], small, place)
  let at = 0
  for (const id of small) {
    const size = sizes.get(id) ?? 0
    const start = batch.indexOf(lineFeed, at) + 1
    found.set(id, batch.subarray(start, start + size))
    at = start + size + 1
  }
  return found
}

/** Sizes in bytes; undefined where git has no such content. */
async function sizesOf(ids: readonly string[], place: GitPlace) {
  const printed = await listed(ids, place)
  return new Map(
    ids.map((id, line) => {
      const [, kind, size] = (printed[line] ?? '').split(' ')
      return [id, kind === 'blob' ? Number(size) : undefined] as const
    }),
  )
}

/** A line for each content; an empty one where git does not have it, as in a partial clone. */
async function listed(ids: readonly string[], place: GitPlace): Promise<readonly string[]> {
  try {
    return (await batched(['--batch-check'], ids, place)).toString().split('\n')
  } catch (error) {
    // Older versions of git give up all of a batch at a content that they may not fetch.
    if (!(error instanceof GitProblem) || error.reason !== 'failed') throw error
    const [only, ...others] = ids
    if (only === undefined || others.length === 0) return ['']
    const middle = ids.length >> 1
    const [first, second] = [ids.slice(0, middle), ids.slice(middle)]
    const before = (await listed(first, place)).slice(0, first.length)
    return [...before, ...(await listed(second, place))]
  }
}

const batched = (options: readonly string[], ids: readonly string[], place: GitPlace) =>
  ids.length === 0
    ? Promise.resolve(Buffer.alloc(0))
    : git(['cat-file', ...options], place, `${ids.join('\n')}\n`)

const lineFeed = 0x0a

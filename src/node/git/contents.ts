import { maxDraftBytes } from '../decode.ts'
import { type GitPlace, git } from './run.ts'

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
  const printed = (await batched(['--batch-check'], ids, place)).toString().split('\n')
  return new Map(
    ids.map((id, line) => {
      const [, kind, size] = (printed[line] ?? '').split(' ')
      return [id, kind === 'blob' ? Number(size) : undefined] as const
    }),
  )
}

const batched = (options: readonly string[], ids: readonly string[], place: GitPlace) =>
  ids.length === 0
    ? Promise.resolve(Buffer.alloc(0))
    : git(['cat-file', ...options], place, `${ids.join('\n')}\n`)

const lineFeed = 0x0a

import type { Context } from './context.ts'
import type { Match, Metadata } from './types.ts'

/** All that rules over a folder may ask of a draft's metadata: no names, so that it can be remembered. */
type FolderMetadata = Pick<Metadata, 'branch' | 'publish' | 'written'>

/** No more of the metadata than that; what is not given is left out. */
export function folderMetadata({ branch, publish, written }: FolderMetadata): FolderMetadata {
  const given = Object.entries({ branch, publish, written }).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries(given)
}

/** What is known of a draft when all have been read. */
export interface FileMetadata {
  path: string
  metadata: FolderMetadata
}

/** One draft is about one branch, which says nothing of the others. */
const fewest = 2

/** The branches of the configuration that no draft of the period is about, as one match; none where fewer than two drafts name a branch. */
export function unrepresentedBranches(
  drafts: readonly FileMetadata[],
  { branches, period }: Context,
): readonly Match[] {
  const counted = drafts.flatMap(({ metadata: { branch, publish, written } }) => {
    const day = (publish ?? written)?.slice(0, 10)
    const isCounted = !period || day === undefined || (day >= period.from && day <= period.to)
    return isCounted && branch !== undefined ? [normalizeBranch(branch)] : []
  })
  const shares = branches
    .map(name => ({ name, count: counted.filter(one => one === normalizeBranch(name)).length }))
    .sort((a, b) => b.count - a.count)
  const missing = branches.filter(branch => !counted.includes(normalizeBranch(branch)))
  if (counted.length < fewest || !missing.length) return []
  const share = shares
    .filter(({ count }) => count)
    .map(({ name, count }) => `${name} ${Math.round((100 * count) / counted.length)} %`)
  const facts = { count: counted.length, name: missing.join(', '), share: share.join(', ') }
  return [{ start: 0, end: 0, facts }]
}

/** A branch as it is compared: without regard to case, spaces around it and how its letters are put together. */
export function normalizeBranch(branch: string): string {
  return branch.normalize('NFC').toLowerCase().trim()
}

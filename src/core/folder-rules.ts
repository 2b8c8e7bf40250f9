import type { Context } from './context.ts'
import type { Match, Metadata } from './types.ts'

/** All that rules over a folder may ask of a draft's metadata: no names, so that it can be remembered. */
type FolderMetadata = Pick<Metadata, 'branch' | 'publish' | 'written'>

/** No more of the metadata than that; what is not given is left out. */
export const folderMetadata = ({ branch, publish, written }: Given): FolderMetadata => ({
  ...(branch === undefined ? {} : { branch }),
  ...(publish === undefined ? {} : { publish }),
  ...(written === undefined ? {} : { written }),
})

type Given = { [Key in keyof FolderMetadata]: FolderMetadata[Key] | undefined }

/** What is known of a draft when all have been read. */
export interface FileMetadata {
  path: string
  metadata: FolderMetadata
}

/** The branches of the configuration that no draft of the period is about, as one match; none where fewer than two drafts name a branch. */
export function unrepresentedBranches(
  drafts: readonly FileMetadata[],
  context: Context,
): readonly Match[] {
  const counted = drafts
    .filter(({ metadata }) => inPeriod(metadata, context))
    .flatMap(({ metadata }) =>
      metadata.branch === undefined ? [] : [normalizeBranch(metadata.branch)],
    )
  if (counted.length < fewest) return []
  const missing = context.branches.filter(branch => !counted.includes(normalizeBranch(branch)))
  if (!missing.length) return []
  return [
    {
      start: 0,
      end: 0,
      facts: {
        count: counted.length,
        name: missing.join(', '),
        share: shares(counted, context.branches),
      },
    },
  ]
}

/** One draft is about one branch, which says nothing of the others. */
const fewest = 2

function inPeriod({ publish, written }: FolderMetadata, { period }: Context): boolean {
  const day = (publish ?? written)?.slice(0, 10)
  if (!period || day === undefined) return true
  return day >= period.from && day <= period.to
}

function shares(counted: readonly string[], branches: readonly string[]): string {
  return branches
    .map(branch => ({
      branch,
      count: counted.filter(one => one === normalizeBranch(branch)).length,
    }))
    .sort((a, b) => b.count - a.count)
    .filter(({ count }) => count)
    .map(({ branch, count }) => `${branch} ${Math.round((100 * count) / counted.length)} %`)
    .join(', ')
}

/** A branch as it is compared: without regard to case, spaces around it and how its letters are put together. */
export function normalizeBranch(branch: string): string {
  return branch.normalize('NFC').toLowerCase().trim()
}

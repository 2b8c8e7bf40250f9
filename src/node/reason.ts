/** Why a path cannot be read or gives nothing; worded by the reporters. */
export const pathReasons = [
  'missing',
  'no-permission',
  'broken-link',
  'not-a-file',
  'binary',
  'too-large',
  'empty',
  'ignored',
  'no-match',
  'unreadable',
] as const
export type PathReason = (typeof pathReasons)[number]

/** A path that was asked for and cannot be checked. */
export interface PathProblem {
  /** As it was given, or as it was found. */
  path: string
  reason: PathReason
}

const reasons: Readonly<Record<string, PathReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ELOOP: 'broken-link',
  EISDIR: 'not-a-file',
}

/** Takes what a call to the disk threw, gives the reason. */
export function reasonOf(error: unknown): PathReason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? 'unreadable'
}

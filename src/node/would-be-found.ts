import { join, relative, sep } from 'node:path'
import { isWithin } from './configuration/find.ts'
import { gitignoreOf, gitignoresAbove, type IgnoreFile, ignoreFile, isIgnored } from './ignored.ts'
import { isDraftName, isPassedOver } from './walk.ts'

/** Where a file would be looked for. */
export interface Search {
  /** Full path of the folder that would be read. */
  folder: string
  /** Patterns of the configuration, in the manner of `.gitignore`. */
  ignore: readonly string[]
  /** Full path of the folder that these patterns count from. */
  ignoreFrom: string
}

/**
 * Takes the full path of a file, which need not be there, tells whether reading a
 * folder would find it as a draft: by its name, and by what is ignored on the way.
 */
export function wouldBeFound(file: string, { folder, ignore, ignoreFrom }: Search): boolean {
  const way = relative(folder, file).split(sep)
  if (!isWithin(file, folder) || way.some(isPassedOver)) return false
  if (!isDraftName(file, ['.md', '.txt'])) return false
  const own = ignoreFile(ignoreFrom, ignore)
  const asked = isIgnored([own], folder, true)
  let ignores: readonly IgnoreFile[] = gitignoresAbove(folder, folder)
  let here = folder
  for (const [index, name] of way.entries()) {
    const gitignore = gitignoreOf(here)
    if (gitignore) ignores = [...ignores, gitignore]
    here = join(here, name)
    const isFolder = index < way.length - 1
    if (isIgnored(ignores, here, isFolder)) return false
    if (!asked && isIgnored([own], here, isFolder)) return false
  }
  return true
}

import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Ignore } from 'ignore'
import ignore from 'ignore'
import { ifPossible } from './if-possible.ts'
import { foldersFrom, isCheckout } from './read.ts'

/** The patterns of one `.gitignore`, or of the configuration, and the folder they count from. */
export interface IgnoreFile {
  folder: string
  patterns: Ignore
}

/** What configurations ignore in a folder (full path), the outermost first. */
export type Ignored = (folder: string) => readonly IgnoreFile[]

export const nothingIgnored: Ignored = () => []

/** What is ignored in and below a folder (full path) that was asked for: patterns that name the folder itself do not count. */
export function ignoredBelow(folder: string, ignored: Ignored): Ignored {
  const above = ignored(dirname(folder))
  if (!isIgnored(above, folder, true)) return ignored
  return below => ignored(below).filter(file => !above.includes(file))
}

/** Wildcards of a pattern; each one more multiplies the time that some paths take to match. */
const mostDeep = 2
const mostStars = 4

/** Whether a pattern has so many wildcards (`**`, `*`) that matching it against a path could take minutes. */
export function isCostlyGlob(pattern: string): boolean {
  const stars = pattern.match(/\*+/g) ?? []
  const deep = stars.filter(({ length }) => length > 1).length
  return deep > mostDeep || stars.length - deep > mostStars
}

/** Patterns in the manner of `.gitignore`, ready to ask; those of a file that are costly to match are passed over. */
export function ignoreFile(folder: string, patterns: string | readonly string[]): IgnoreFile {
  const all = typeof patterns === 'string' ? patterns.split('\n') : patterns
  const text = all.filter(pattern => !isCostlyGlob(pattern)).join('\n')
  // Case counts, so that every machine reads the same drafts.
  return { folder, patterns: ignore({ ignorecase: false }).add(text.normalize('NFC')) }
}

/** Takes a folder, gives the patterns of its `.gitignore`; undefined where there is none to read. */
export const gitignoreOf = (folder: string): IgnoreFile | undefined =>
  ifPossible(() => {
    const text = readFileSync(join(folder, '.gitignore'), 'utf8')
    return ignoreFile(folder, text.replace(/^\uFEFF/u, ''))
  })

/** Takes ignore files, the outermost first, and a full path; the innermost that speaks of it decides. */
export function isIgnored(files: readonly IgnoreFile[], path: string, isFolder: boolean): boolean {
  for (const { folder, patterns } of [...files].reverse()) {
    const inside = relative(folder, path).split(sep).join('/').normalize('NFC')
    if (!ignore.isPathValid(inside)) continue
    const { ignored, unignored } = patterns.test(isFolder ? `${inside}/` : inside)
    if (ignored || unignored) return ignored
  }
  return false
}

/** The `.gitignore` files above a folder, from the top of the checkout, else the working folder; one that ignores the folder is left out. */
export function gitignoresAbove(folder: string, cwd: string): IgnoreFile[] {
  const folders = [...foldersFrom(folder)]
  const root = folders.find(isCheckout) ?? cwd
  const within = folders.slice(1).filter(above => `${above}${sep}`.startsWith(root + sep))
  return (folder === root ? [] : within.reverse())
    .flatMap(above => gitignoreOf(above) ?? [])
    .filter(file => !isIgnored([file], folder, true))
}

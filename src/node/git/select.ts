import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { isDynamicPattern } from 'tinyglobby'
import { isWithin } from '../configuration/find.ts'
import { ignoreFile, isIgnored } from '../ignored.ts'
import type { PathProblem } from '../reason.ts'
import { isDraftName, isPassedOver } from '../walk.ts'

export interface SelectOptions {
  /** Absolute; paths count from it. */
  cwd: string
  /** Patterns of the configuration. */
  ignore: readonly string[]
  /** Whether also a file named outright is left out where it is ignored or no draft by its name. */
  respectIgnore: boolean
}

/** Which of the files that git names are drafts that were asked for. */
export interface Selection {
  chosen(path: string): boolean
  /** Paths asked for that are neither on the disk nor among the files of git. */
  missing(known: readonly string[]): PathProblem[]
}

const extensions = ['.md', '.txt']

/**
 * Takes files, folders and patterns as given, tells of a file (from the working folder, with
 * `/` between) whether they name it: outright, or as a draft that a folder or pattern holds.
 */
export function selection(
  paths: readonly string[],
  { cwd, ignore, respectIgnore }: SelectOptions,
): Selection {
  const own = ignoreFile(cwd, ignore)
  const isIgnoredHere = (file: string) => isIgnored([own], resolve(cwd, file), false)
  const named = paths.map(path => {
    const { shown, folder, covers } = coverOf(path, cwd)
    const kept = !respectIgnore && isIgnored([own], folder, true) ? never : isIgnoredHere
    return (file: string) => {
      if (file !== shown) return covers(file) && isDraft(resolve(cwd, file), folder) && !kept(file)
      return !respectIgnore || (isDraft(resolve(cwd, file), cwd) && !isIgnoredHere(file))
    }
  })
  return {
    chosen: path => named.some(names => names(path.normalize('NFC'))),
    missing: known =>
      paths
        .filter(path => !isThere(path, cwd, known))
        .map(path => ({ path, reason: 'missing' as const })),
  }
}

const never = () => false

/** Whether a folder would be read with this file in it. Full paths. */
function isDraft(file: string, folder: string): boolean {
  const inside = relative(folder, file).split(sep)
  return isDraftName(file, extensions) && !inside.some(part => part !== '..' && isPassedOver(part))
}

interface Cover {
  /** As git would show it from the working folder. */
  shown: string
  /** Full path of what all its files lie in. */
  folder: string
  covers(file: string): boolean
}

function coverOf(path: string, cwd: string): Cover {
  const shown = fromCwd(path, cwd)
  const folder = resolve(cwd, shown)
  if (!isDynamicPattern(shown) || existsSync(folder))
    return { shown, folder, covers: file => isWithin(resolve(cwd, file), folder) }
  const parts = shown.split('/')
  const fixed = parts.slice(
    0,
    parts.findIndex(part => isDynamicPattern(part)),
  )
  return { shown, folder: resolve(cwd, fixed.join('/')), covers: picomatch(shown) }
}

function fromCwd(path: string, cwd: string): string {
  const tidy = (way: string) => way.split(sep).join('/').replace(/\/+$/, '').normalize('NFC') || '.'
  if (!isAbsolute(path)) return posix.normalize(tidy(path))
  const way = relative(cwd, path)
  // A hook may name files by their real path where the working folder is reached by a link.
  return tidy(way.startsWith('..') ? shorter(way, relative(realpathSync(cwd), path)) : way)
}

const shorter = (a: string, b: string): string => (b.length < a.length ? b : a)

function isThere(path: string, cwd: string, known: readonly string[]): boolean {
  const { shown, covers } = coverOf(path, cwd)
  return (
    isDynamicPattern(shown) ||
    existsSync(resolve(cwd, path)) ||
    known.map(file => file.normalize('NFC')).some(file => file === shown || covers(file))
  )
}

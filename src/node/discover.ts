import { statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { gitignoresAbove, ignoreFile, isIgnored } from './ignored.ts'
import { onceEach } from './once.ts'
import { inOrder } from './order.ts'
import { reasonAt } from './read.ts'
import type { PathProblem, PathReason } from './reason.ts'
import { type Disk, disk, type Found, isDraftName, isPassedOver, walk } from './walk.ts'

export interface DiscoverOptions {
  /** Full path of the working folder: arguments and `ignore` count from it. */
  cwd: string
  /** Patterns in the manner of `.gitignore`. */
  ignore: readonly string[]
  /** With dot, in lower case. */
  extensions?: readonly string[]
  disk?: Disk
  /** Whether also a file named outright is left out where it is ignored or no draft by its name. */
  respectIgnore?: boolean
}
/** Paths are relative to the working folder, with `/` between; files each once, by code points. */
export interface Discovered {
  files: string[]
  problems: PathProblem[]
}

/** What one argument names: files outright, or what folders hold. */
interface Named extends Found {
  outright?: boolean
}

/**
 * Takes files, folders and glob patterns, gives the drafts they name. A file
 * named outright is taken whatever it is called and whoever ignores it; from
 * folders and patterns come `.md` and `.txt` that no `.gitignore` and no
 * `ignore` names, without `README.md`, `node_modules`, dot folders and links.
 * What cannot be read or holds nothing is a problem beside the rest. Never throws.
 */
export async function discover(
  paths: readonly string[],
  options: DiscoverOptions,
): Promise<Discovered> {
  const found: Named[] = []
  for (const path of new Set(paths)) found.push(await find(path, options))
  const files = filesOf(found)
  const name = (path: string): string => shown(path, options.cwd)
  const problems = new Map(
    found
      .flatMap(one => one.problems)
      .map(({ path, reason }) => [`${name(path)} ${reason}`, { path: name(path), reason }]),
  )
  return { files: inOrder(files.map(name)), problems: [...problems.values()] }
}

/** Every file once; one argument alone names none twice. */
function filesOf(found: readonly Named[]): readonly string[] {
  const [only, ...others] = found
  if (only && others.length === 0) return only.files
  return onceEach(
    found.flatMap(one => (one.outright ? [] : one.files)),
    found.flatMap(one => (one.outright ? one.files : [])),
  )
}

/** A full path from the working folder; what was typed stays as it is. */
function shown(path: string, cwd: string): string {
  // What is plainly inside need not be worked out, which takes 4 µs a path.
  if (sep === '/' && path.startsWith(`${cwd}/`) && !/\/[./]/.test(path))
    return path.slice(cwd.length + 1)
  return isAbsolute(path) ? relative(cwd, path).split(sep).join('/') || '.' : path
}

async function find(path: string, options: DiscoverOptions): Promise<Named> {
  for (const spelling of spellings(path)) {
    const full = resolve(options.cwd, spelling)
    try {
      const stats = statSync(full)
      if (stats.isDirectory()) return inFolder(full, path, options)
      if (!stats.isFile()) return failed(path, 'not-a-file')
      if (options.respectIgnore && isLeftOut(full, options)) return { files: [], problems: [] }
      return { files: [full], problems: [], outright: true }
    } catch (error) {
      const reason = reasonAt(full, error)
      if (reason !== 'missing') return failed(path, reason)
    }
  }
  return await byPattern(path, options)
}

/** Whether a folder would be read without this file. */
function isLeftOut(full: string, { cwd, ignore, extensions = drafts }: DiscoverOptions): boolean {
  const way = relative(cwd, full).split(sep)
  const named = way.filter(part => part !== '..')
  return (
    named.some(isPassedOver) ||
    !isDraftName(full, extensions) ||
    isIgnored([ignoreFile(cwd, ignore)], full, false)
  )
}

const drafts = ['.md', '.txt']

const failed = (path: string, reason: PathReason): Found => ({
  files: [],
  problems: [{ path, reason }],
})

/** As typed, as macOS and as others spell å ä ö, and with the separators of Windows turned. */
function spellings(path: string): string[] {
  const turned = [path, path.replaceAll('\\', '/')]
  return [...new Set(turned.flatMap(text => [text, text.normalize('NFC'), text.normalize('NFD')]))]
}

function inFolder(full: string, path: string, options: DiscoverOptions): Found {
  const { cwd, ignore, extensions = drafts } = options
  // None, where nothing is configured: every file would be held against it.
  const own = ignore.length > 0 ? [ignoreFile(cwd, ignore)] : []
  const ignored = isIgnored(own, full, true) ? [] : own
  const above = gitignoresAbove(full, cwd)
  const found = walk(full, above, {
    extensions,
    ignored,
    disk: options.disk ?? disk,
  })
  const problems = found.problems.map(one => (one.path === full ? { ...one, path } : one))
  if (found.files.length === 0 && problems.length === 0)
    return failed(path, found.ignored ? 'ignored' : 'empty')
  return { files: found.files, problems }
}

async function byPattern(path: string, options: DiscoverOptions): Promise<Found> {
  let reason: PathReason = 'missing'
  const { parsePattern } = await import('./glob.ts')
  for (const spelling of spellings(path)) {
    const pattern = await parsePattern(spelling, options.cwd)
    if (!pattern) continue
    reason = 'no-match'
    if (pattern.matches.size === 0) continue
    const held = inFolder(pattern.folder, path, options)
    const files = held.files.filter(file => pattern.matches.has(file))
    if (files.length > 0) return { files, problems: held.problems.filter(isOfDisk) }
  }
  return failed(path, reason)
}

const isOfDisk = ({ reason }: PathProblem): boolean => reason === 'no-permission'

import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import {
  draftEndings,
  isAnnotatedName,
  isDraftName,
  readEndings,
  unreadKind,
} from '../core/file-kinds.ts'
import type { FileProblem, PathReason, UnreadFile } from '../core/types.ts'
import { isWithin } from './config/load.ts'
import {
  gitignoreOf,
  gitignoresAbove,
  type Ignored,
  type IgnoreFile,
  ignoredBelow,
  isIgnored,
  nothingIgnored,
} from './ignore.ts'
import { inOrder, onceEach } from './order.ts'
import { kindAtPath, reasonOf } from './read.ts'

export interface DiscoverOptions {
  /** Full path of the working folder: arguments count from it. */
  cwd: string
  /** What configurations ignore. */
  ignored?: Ignored
  /** Whether also a file named outright is left out where it is ignored or no draft by its name. */
  respectIgnore?: boolean | undefined
}
/**
 * Takes files, folders and glob patterns, gives the drafts they name, each once by code points, from the working folder and with
 * `/` between. A file named outright is taken whatever it is called and whoever ignores it. What cannot be read or holds nothing
 * is a problem beside the rest; what may hold posts and is none that is read is told as unread. Throws only what `ignored` does.
 */
export async function discover(
  paths: readonly string[],
  options: DiscoverOptions,
): Promise<{ files: string[]; problems: FileProblem[]; unread: UnreadFile[] }> {
  const found: Found[] = []
  for (const path of new Set(paths)) found.push(await find(path, options))
  const name = (path: string): string => shownPath(path, options.cwd)
  const files = inOrder(filesOf(found).map(name))
  const problems = new Map(
    found
      .flatMap(one => one.problems)
      .map(({ path, reason }) => [`${name(path)} ${reason}`, { path: name(path), reason }]),
  )
  const unread = inOrder(found.flatMap(one => one.unread).map(name)).flatMap(path => {
    const kind = unreadKind(path)
    return kind === undefined || files.includes(path) ? [] : { path, kind }
  })
  return { files, problems: [...problems.values()], unread }
}

/** Every file once. One argument alone names none twice, so that the disk is not asked about each of its files. */
function filesOf(found: readonly Found[]): readonly string[] {
  if (found.length === 1) return found.flatMap(({ files }) => files)
  return onceEach(
    found.flatMap(one => (one.outright ? [] : one.files)),
    found.flatMap(one => (one.outright ? one.files : [])),
  )
}

/** A full path from the working folder; what was typed stays as it is. */
const shownPath = (path: string, cwd: string): string =>
  isAbsolute(path) ? relative(cwd, path).split(sep).join('/') || '.' : path

async function find(path: string, options: DiscoverOptions): Promise<Found> {
  for (const spelling of spellings(path)) {
    const full = resolve(options.cwd, spelling)
    const there = kindAtPath(full)
    if (there === 'missing') continue
    if (there === 'folder') return inFolder(full, path, options)
    if (there !== 'file') return failed(path, there)
    const { cwd, ignored = nothingIgnored, respectIgnore } = options
    if (respectIgnore && (!isDraftName(full, readEndings) || isLeftOut(full, cwd, ignored)))
      return { files: [], problems: [], unread: unreadKind(full) ? [full] : [] }
    return { files: [full], problems: [], unread: [], outright: true }
  }
  return await byPattern(path, options)
}

/** Whether a folder is read without a file, or without a folder that it lies in, or configurations ignore it. Full paths. */
export const isLeftOut = (file: string, folder: string, ignored: Ignored): boolean =>
  relative(folder, file)
    .split(sep)
    .some(part => part !== '..' && isPassedOver(part)) ||
  isIgnored(ignored(dirname(file)), file, false)

const failed = (path: string, reason: PathReason, unread: string[] = []): Found => ({
  files: [],
  problems: [{ path, reason }],
  unread,
})

/** As typed, as macOS and as others spell å ä ö, and with the separators of Windows turned. */
function spellings(path: string): string[] {
  const turned = [path, path.replaceAll('\\', '/')]
  return [...new Set(turned.flatMap(text => [text, text.normalize('NFC'), text.normalize('NFD')]))]
}

function inFolder(
  full: string,
  path: string,
  { cwd, ignored = nothingIgnored }: DiscoverOptions,
): Found {
  const above = gitignoresAbove(full, cwd)
  const found: Found = { files: [], problems: [], unread: [] }
  walk(full, above, ignoredBelow(full, ignored), found)
  const problems = found.problems.map(one => (one.path === full ? { ...one, path } : one))
  if (found.files.length === 0 && problems.length === 0)
    return failed(path, found.ignored ? 'ignored' : 'empty', found.unread)
  return { ...found, problems }
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
    const unread = held.unread.filter(file => pattern.matches.has(file))
    const problems = held.problems.filter(({ reason }) => reason === 'no-permission')
    if (files.length > 0) return { files, problems, unread }
    if (unread.length > 0) return failed(path, reason, unread)
  }
  return failed(path, reason)
}

/** Takes the full path of a file, which need not be there, tells whether reading a folder would find it as a draft. */
export function wouldBeFound(
  file: string,
  { folder, ignored }: { folder: string; ignored: Ignored },
): boolean {
  const way = relative(folder, file).split(sep)
  if (!isWithin(file, folder) || way.some(isPassedOver)) return false
  if (!isDraftName(file, draftEndings)) return false
  const configured = ignoredBelow(folder, ignored)
  let ignores: readonly IgnoreFile[] = gitignoresAbove(folder, folder)
  let here = folder
  for (const [index, name] of way.entries()) {
    const gitignore = gitignoreOf(here)
    if (gitignore) ignores = [...ignores, gitignore]
    const own = configured(here)
    here = join(here, name)
    const isFolder = index < way.length - 1
    if (isIgnored(ignores, here, isFolder) || isIgnored(own, here, isFolder)) return false
  }
  return true
}

/** What one argument names. Full paths. */
interface Found {
  files: string[]
  /** Whether its file was named outright; else folders hold its files. */
  outright?: boolean
  problems: FileProblem[]
  /** Whether something was passed over because an ignore file or the configuration says so. */
  ignored?: boolean
  /** Files of kinds that may hold posts and are not read. */
  unread: string[]
}

/**
 * Adds the drafts in a folder (full path) and below; what configurations ignore no `.gitignore` can take back. Links are not
 * followed: what they lead to inside the tree is found there, and what lies outside was not asked for.
 */
function walk(folder: string, above: readonly IgnoreFile[], ignored: Ignored, found: Found): void {
  let entries: Dirent[] = []
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    found.problems.push({ path: folder, reason: reasonOf(error) })
  }
  const own = entries.some(({ name }) => name === '.gitignore') && gitignoreOf(folder)
  const ignores = own ? [...above, own] : above
  const configured = ignored(folder)
  const start = folder.endsWith(sep) ? folder : folder + sep
  for (const entry of entries) {
    const path = start + entry.name
    const isFolder = entry.isDirectory()
    if (isPassedOver(entry.name)) continue
    if (isIgnored(ignores, path, isFolder) || isIgnored(configured, path, isFolder)) {
      if (isFolder || isDraftName(entry.name, readEndings)) found.ignored = true
      continue
    }
    if (isFolder) walk(path, ignores, ignored, found)
    else if (!isDraftName(entry.name, readEndings)) {
      if (unreadKind(entry.name) && entry.isFile()) found.unread.push(path)
    } else if (entry.isFile()) found.files.push(path)
    else if (entry.isSymbolicLink() && !existsSync(path))
      found.problems.push({ path, reason: 'broken-link' })
  }
}

/** Takes the name of a file or folder, tells whether folders are read without it. */
function isPassedOver(name: string): boolean {
  return (
    name.startsWith('.') ||
    name === 'node_modules' ||
    name.toLowerCase() === 'readme.md' ||
    name.startsWith('~$') ||
    isAnnotatedName(name)
  )
}

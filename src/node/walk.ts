import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { extname, sep } from 'node:path'
import { gitignoreOf, type IgnoreFile, isIgnored } from './ignored.ts'
import { type PathProblem, reasonOf } from './reason.ts'

/** What the disk is asked when folders are walked; given so that tests can make it fail. */
export interface Disk {
  readdir(folder: string): Dirent[]
}
export const disk: Disk = { readdir: folder => readdirSync(folder, { withFileTypes: true }) }

export interface WalkOptions {
  extensions: readonly string[]
  /** What the configuration ignores; no `.gitignore` can take it back. */
  ignored: readonly IgnoreFile[]
  disk: Disk
}
/** Full paths. */
export interface Found {
  files: string[]
  problems: PathProblem[]
  /** Whether something was passed over because an ignore file or the configuration says so. */
  ignored?: boolean
}

/**
 * Takes a folder (full path), the ignore files above it and what counts as a
 * draft, gives the drafts in it and below. Links are not followed: what they
 * lead to inside the tree is found there, and what lies outside was not asked
 * for. `README.md`, `node_modules` and names with a leading dot are passed over.
 */
export function walk(folder: string, above: readonly IgnoreFile[], options: WalkOptions): Found {
  const found: Found = { files: [], problems: [] }
  visit(folder, above, options, found)
  return found
}

function visit(
  folder: string,
  above: readonly IgnoreFile[],
  options: WalkOptions,
  found: Found,
): void {
  const entries = list(folder, options, found)
  const own = entries.some(({ name }) => name === '.gitignore') && gitignoreOf(folder)
  const ignores = own ? [...above, own] : above
  const start = folder.endsWith(sep) ? folder : folder + sep
  for (const entry of entries) {
    const path = start + entry.name
    const isFolder = entry.isDirectory()
    const passed = isIgnored(ignores, path, isFolder) || isIgnored(options.ignored, path, isFolder)
    if (isPassedOver(entry.name)) continue
    if (passed) {
      if (isFolder || isDraftName(entry.name, options.extensions)) found.ignored = true
      continue
    }
    if (isFolder) visit(path, ignores, options, found)
    else if (!isDraftName(entry.name, options.extensions)) continue
    else if (entry.isFile()) found.files.push(path)
    else if (entry.isSymbolicLink()) checkLink(path, found)
  }
}

function list(folder: string, { disk }: WalkOptions, found: Found): Dirent[] {
  try {
    return disk.readdir(folder)
  } catch (error) {
    found.problems.push({ path: folder, reason: reasonOf(error) })
    return []
  }
}

function checkLink(path: string, found: Found): void {
  if (!existsSync(path)) found.problems.push({ path, reason: 'broken-link' })
}

/** Takes the name of a file or folder, tells whether folders are read without it. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name.toLowerCase() === 'readme.md'
}

/** Takes the name of a file and the extensions of drafts (with dot), tells whether it is one. */
export function isDraftName(name: string, extensions: readonly string[]): boolean {
  return extensions.includes(extname(name).toLowerCase())
}

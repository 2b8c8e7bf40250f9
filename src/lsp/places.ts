import { basename, dirname, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver'
import { isWithin } from '../node/configuration/find.ts'

/** Where a document of an editor is. */
export interface Place {
  /** Full path of the folder it is read in: that of the workspace, else its own. */
  folder: string
  /** Full path; undefined where it has not been saved. */
  file?: string
  /** Relative to the folder, with `/` between, as reports write it. */
  path: string
}

/** Full paths of the folders that an editor has open. */
export function foldersOf(params: InitializeParams): string[] {
  const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? []
  const root = params.rootUri ?? undefined
  return pathsOf(uris.length > 0 || root === undefined ? uris : [root])
}

/** Takes folders as an editor writes them, gives the full paths of those on the disk. */
export const pathsOf = (uris: readonly string[]): string[] =>
  uris.flatMap(uri => pathOf(uri) ?? []).map(path => path.replace(/(?<=[^/\\:])[/\\]+$/, ''))

/** Adds and takes away folders that an editor opens and closes. */
export function changedFolders(
  folders: readonly string[],
  added: readonly WorkspaceFolder[],
  removed: readonly WorkspaceFolder[],
): string[] {
  const gone = new Set(pathsOf(removed.map(({ uri }) => uri)))
  const kept = folders.filter(folder => !gone.has(folder))
  return [...new Set([...kept, ...pathsOf(added.map(({ uri }) => uri))])]
}

/**
 * Tells where a document is, by the folders that are open; undefined where it is no
 * text of ours: outside of them all, or of a kind that is neither saved nor to be.
 */
export function placeOf(
  { uri, languageId }: { uri: string; languageId: string },
  folders: readonly string[],
  cwd: string,
): Place | undefined {
  const file = pathOf(uri)
  if (file === undefined) {
    const isText = languageId === 'markdown' || languageId === 'plaintext'
    if (!uri.startsWith('untitled:') || !isText) return undefined
    return { folder: folders[0] ?? cwd, path: nameOf(uri) }
  }
  const inside = folders.filter(folder => isWithin(file, folder))
  const folder = folders.length === 0 ? dirname(file) : longest(inside)
  if (folder === undefined) return undefined
  return { folder, file, path: relative(folder, file).split(sep).join('/') }
}

const longest = (folders: readonly string[]): string | undefined =>
  [...folders].sort((a, b) => b.length - a.length)[0]

/** The path of a file, saved or named before it is; undefined for other addresses. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri.replace(/^untitled:(?=\/)/, 'file://'))
  } catch {
    return undefined
  }
}

function nameOf(uri: string): string {
  try {
    return basename(decodeURIComponent(uri.slice('untitled:'.length))) || 'untitled'
  } catch {
    return 'untitled'
  }
}

import { readdirSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parseDraft } from '../core/draft.ts'
import { maxDraftBytes } from '../core/text/decode.ts'
import type { Draft, Locale, Result } from '../core/types.ts'
import { openWorkspace, type Workspace, workspaceFiles } from '../engine/workspace.ts'
import { ConfigurationError } from '../node/config/configuration-error.ts'
import { findConfiguration, isWithin, loadConfiguration } from '../node/config/load.ts'
import { openConfigurations } from '../node/config/nearest.ts'
import { wouldBeFound } from '../node/discover.ts'
import { ifPossible } from '../node/if-possible.ts'
import type { Ignored } from '../node/ignore.ts'
import { statsOf } from '../node/read.ts'

/** A document that has been checked. */
export interface Checked {
  is: 'checked'
  /** A copy, which does not change when more is typed. */
  document: TextDocument
  location: DocumentLocation
  workspace: Workspace
  /** Absolute paths of the configurations that were read for it, none of which is at fault. */
  configurations: readonly string[]
  /** The draft as the text says it, without what profiles add. */
  draft: Draft
  result: Result
}

/** Why nothing can be checked, and the configuration file where that is to blame. */
export interface Refusal {
  is: 'refused'
  error: unknown
  file: string | undefined
}

/** The outcome of checking a document; `other` where it is no draft of ours. */
export type CheckedDocument =
  | Checked
  | Refusal
  | { is: 'too-large'; workspace: Workspace }
  | { is: 'other' }

/** Checks documents, each version once; `locate` gives undefined for what is no text of ours. */
export function createChecks(
  openFor: ReturnType<typeof createWorkspacePool>,
  locate: (document: TextDocument) => DocumentLocation | undefined,
) {
  const known = new Map<
    string,
    { version: number; workspace: Workspace; check: Promise<CheckedDocument> }
  >()
  return {
    forget: (uri: string): void => void known.delete(uri),
    /** Never rejects for what a document holds. */
    check: async (document: TextDocument): Promise<CheckedDocument> => {
      const location = locate(document)
      if (!location) return { is: 'other' }
      const opened = await openFor(location)
      if ('is' in opened) return opened
      const { workspace } = opened
      const { uri, version } = document
      const last = known.get(uri)
      if (last?.version === version && last.workspace === workspace) return last.check
      const copy = TextDocument.create(uri, document.languageId, version, document.getText())
      const check = checkIn(opened, location, copy)
      known.set(uri, { version, workspace, check })
      return check
    },
  }
}

async function checkIn(
  { workspace, ignored, configurations }: DocumentWorkspace,
  location: DocumentLocation,
  document: TextDocument,
): Promise<CheckedDocument> {
  const { file, folder, path } = location
  if (file !== undefined && !wouldBeFound(file, { folder, ignored })) return { is: 'other' }
  const text = document.getText()
  if (text.length > maxDraftBytes) return { is: 'too-large', workspace }
  const draft = parseDraft(path, text)
  const result = await workspace.lint(draft)
  return { is: 'checked', document, location, workspace, configurations, draft, result }
}

/** What a document is checked with, and what configurations ignore around it. */
interface DocumentWorkspace {
  workspace: Workspace
  ignored: Ignored
  /** Absolute paths of all configurations that were read. */
  configurations: readonly string[]
}

/** What the command line says of every workspace. */
export interface ServerOptions {
  /** Absolute path of a configuration for everything, or `false` for none. */
  config?: string | false | undefined
  /** Absolute path of a register, in place of that of configurations. */
  register?: string | undefined
  /** Language of findings, in place of that of configurations. */
  locale?: Locale | undefined
  /** ISO day. */
  today?: string | undefined
}

/**
 * Gives what opens the workspace of a document: each once, and again when a file that it was made from has changed; `whenRead`
 * is told the absolute paths of those files.
 */
export function createWorkspacePool(
  { config, register, locale, today }: ServerOptions,
  fallbackLocale: Locale,
  whenRead: (paths: readonly string[]) => void,
) {
  const open = (cwd: string, file: string, nearest: string | undefined) => {
    /** Absolute paths of what it is made from, known before the first wait. */
    const files = new Set<string>()
    const openAll = async (): Promise<DocumentWorkspace> => {
      const note = (path: string): void => void files.add(path)
      const own = loadConfiguration({ paths: [], cwd, file: config, whenRead: note })
      const isFixed = config !== undefined
      const { of, ignored } = openConfigurations(own, { cwd, isFixed, whenRead: note })
      const configuration = of(file)
      // Those on the way are read now, so that what is wrong in one is told.
      ignored(dirname(file))
      const configurations = [...files]
      const { files: sources, packs } = workspaceFiles(configuration, register)
      for (const path of [...sources, ...packs]) files.add(path)
      const language = locale ?? configuration.settings.locale ?? fallbackLocale
      const options = { cwd, locale: language, register, today }
      const workspace = await openWorkspace(configuration, options)
      return { workspace, ignored, configurations }
    }
    const opened = openAll().catch((error: unknown): Refusal => {
      const isTold = error instanceof ConfigurationError
      return { is: 'refused', error, file: isTold ? error.file.path : nearest }
    })
    return { files: [...files], version: versionOf([...files]), opened }
  }
  const known = new Map<string, ReturnType<typeof open>>()
  /** Never rejects. */
  return ({ folder, file }: DocumentLocation): Promise<DocumentWorkspace | Refusal> => {
    const nearest = config ?? findConfiguration(file === undefined ? folder : dirname(file))
    const key = `${folder}\0${nearest || ''}`
    const last = known.get(key)
    if (last && last.version === versionOf(last.files)) return last.opened
    const fresh = open(folder, file ?? join(folder, 'untitled'), nearest || undefined)
    whenRead(fresh.files)
    known.set(key, fresh)
    return fresh.opened
  }
}

/** Where a document of an editor is. */
export interface DocumentLocation {
  /** Absolute path of the folder it is read in: that of the editor's workspace, else its own. */
  folder: string
  /** Absolute path; undefined where it has not been saved. */
  file?: string
  /** Relative to the folder, with `/` between, as reports write it. */
  path: string
}

/** Absolute paths of the folders that an editor has open. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? []
  return pathsOf(uris.length === 0 && rootUri ? [rootUri] : uris)
}

/** Absolute paths of folders that an editor names by their addresses, of those on the disk. */
const pathsOf = (uris: readonly string[]): string[] =>
  uris.flatMap(uri => pathOf(uri) ?? []).map(path => path.replace(/(?<=[^/\\:])[/\\]+$/, ''))

/** The open folders after an editor has opened and closed some. */
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
 * Where a document is, by the folders that are open; undefined where it is no text of ours: outside
 * all of them, or neither a file nor a text that may become one.
 */
export function documentLocation(
  { uri, languageId }: { uri: string; languageId: string },
  folders: readonly string[],
  cwd: string,
): DocumentLocation | undefined {
  const file = pathOf(uri)
  if (file === undefined) {
    const isText = languageId === 'markdown' || languageId === 'plaintext'
    if (!uri.startsWith('untitled:') || !isText) return undefined
    return { folder: folders[0] ?? cwd, path: nameOf(uri) }
  }
  const inside = folders.filter(folder => isWithin(file, folder))
  const [innermost] = inside.sort((a, b) => b.length - a.length)
  const folder = folders.length === 0 ? dirname(file) : innermost
  if (folder === undefined) return undefined
  return { folder, file, path: relative(folder, file).split(sep).join('/') }
}

/** The path of a file, saved or named before it is; undefined for other addresses. */
const pathOf = (uri: string): string | undefined =>
  ifPossible(() => fileURLToPath(uri.replace(/^untitled:(?=\/)/, 'file://')))

const nameOf = (uri: string): string =>
  ifPossible(() => basename(decodeURIComponent(uri.slice('untitled:'.length)))) || 'untitled'

/** Workspaces are opened anew every hour, as the day may have changed. In milliseconds. */
const hour = 3_600_000

/** A text that differs once any of some files and folders (absolute), or a file below them, is changed, made or removed. */
function versionOf(paths: readonly string[]): string {
  return [`${Math.floor(Date.now() / hour)}`, ...paths.flatMap(fileVersions)].join('\n')
}

function fileVersions(path: string): string[] {
  const stats = statsOf(path)
  if (!stats?.isDirectory()) return [fileVersion(path, stats)]
  const below = ifPossible(() => readdirSync(path, { recursive: true, encoding: 'utf8' })) ?? []
  return below.map(name => fileVersion(join(path, name)))
}

const fileVersion = (path: string, stats = statsOf(path)): string =>
  `${path} ${stats?.mtimeMs ?? ''} ${stats?.size ?? ''}`

import { readdirSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Draft, Locale, Result } from '../core/types.ts'
import { type Bench, type BenchOptions, openBench, sourcesOf } from '../engine/workspace.ts'
import {
  type Configuration,
  findConfiguration,
  isWithin,
  loadConfiguration,
} from '../node/config/load.ts'
import { wouldBeFound } from '../node/discover.ts'
import { maxDraftBytes } from '../node/read.ts'
import { statsOf } from '../node/stats.ts'

/** What is known of a document as it stands. */
export interface Checked {
  /** A copy, which what is typed next does not change. */
  document: TextDocument
  place: Place
  bench: Bench
  /** As the text says it, without what profiles add. */
  draft: Draft
  result: Result
}

/** A document checked; what is wrong where that cannot be; or `other`, where it is no draft of ours. */
export type CheckedDocument =
  | { is: 'checked'; checked: Checked }
  | { is: 'refused'; refusal: Refusal }
  | { is: 'too-large'; bench: Bench }
  | { is: 'other' }

/** Checks documents, each version once. */
export interface Checks {
  /** Never rejects for what a document holds. */
  check(document: TextDocument): Promise<CheckedDocument>
  forget(uri: string): void
}

/** @param placeOf - Tells where a document is; undefined where it is none of ours. */
export function createChecks(
  benches: Benches,
  placeOf: (document: TextDocument) => Place | undefined,
): Checks {
  const known = new Map<
    string,
    { version: number; bench: Bench; check: Promise<CheckedDocument> }
  >()
  return {
    forget: uri => known.delete(uri),
    check: async document => {
      const place = placeOf(document)
      if (!place) return { is: 'other' }
      const { bench, refusal } = await benches.openFor(place)
      if (refusal) return { is: 'refused', refusal }
      const { uri, version } = document
      const last = known.get(uri)
      if (last?.version === version && last.bench === bench) return last.check
      const copy = TextDocument.create(uri, document.languageId, version, document.getText())
      const check = checkWith(bench, place, copy)
      known.set(uri, { version, bench, check })
      return check
    },
  }
}

async function checkWith(
  bench: Bench,
  place: Place,
  document: TextDocument,
): Promise<CheckedDocument> {
  if (place.file !== undefined && !isDraft(place.file, place.folder, bench)) return { is: 'other' }
  const text = document.getText()
  if (text.length > maxDraftBytes) return { is: 'too-large', bench }
  const { draft, result } = await bench.check(place.path, text)
  return { is: 'checked', checked: { document, place, bench, draft, result } }
}

function isDraft(file: string, folder: string, { configuration }: Bench): boolean {
  const inside = isWithin(configuration.folder, folder)
  return wouldBeFound(file, {
    folder,
    ignore: configuration.settings.ignore ?? [],
    ignoreFrom: inside ? configuration.folder : folder,
  })
}

/** Why nothing can be checked, and the configuration where one is to blame. */
export interface Refusal {
  error: unknown
  file: string | undefined
}
type Opened = { bench: Bench; refusal?: never } | { bench?: never; refusal: Refusal }

/** Benches, each made once and anew when what it was made from has changed. */
interface Benches {
  /** The bench for a document. Never rejects. */
  openFor(place: Place): Promise<Opened>
}

interface Kept {
  /** Full paths that it was made from. */
  sources: readonly string[]
  stamp: string
  opened: Promise<Opened>
}

/**
 * @param spoken - The reader's language where nothing else says.
 * @param whenRead - Told of the full paths that a bench is made from.
 */
export function createBenches(
  options: BenchOptions,
  spoken: Locale,
  whenRead: (paths: readonly string[]) => void,
): Benches {
  const kept = new Map<string, Kept>()
  return {
    openFor: place => {
      const file = configurationFile(place, options)
      const key = `${place.folder}\0${file ?? ''}`
      const known = kept.get(key)
      if (known && known.stamp === stampOf(known.sources)) return known.opened
      const fresh = make(place, file, options, spoken)
      whenRead(fresh.sources)
      kept.set(key, fresh)
      return fresh.opened
    },
  }
}

function configurationFile(place: Place, { config }: BenchOptions): string | undefined {
  if (config !== undefined) return config || undefined
  return findConfiguration(place.file === undefined ? place.folder : dirname(place.file))
}

function make(
  { folder: cwd }: Place,
  file: string | undefined,
  options: BenchOptions,
  spoken: Locale,
): Kept {
  const sources = file === undefined ? [] : [file]
  let stamp = stampOf(sources)
  const refused = (error: unknown): Opened => ({ refusal: { error, file } })
  let configuration: Configuration
  try {
    configuration = loadConfiguration({ paths: [], cwd, file: file ?? false })
  } catch (error) {
    return { sources, stamp, opened: Promise.resolve(refused(error)) }
  }
  sources.push(...sourcesOf(configuration, options.register))
  stamp = stampOf(sources)
  const opened = openBench(configuration, cwd, spoken, options).then(bench => ({ bench }), refused)
  return { sources, stamp, opened }
}

/** Where a document of an editor is. */
interface Place {
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
const pathsOf = (uris: readonly string[]): string[] =>
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

/** As often as this what was read is read anew, as the day may have changed. In milliseconds. */
const hour = 3_600_000

/**
 * Takes full paths of files and folders, gives a text that is another one once any
 * of them, or a file below them, is written, comes or goes.
 */
function stampOf(paths: readonly string[]): string {
  return [`${Math.floor(Date.now() / hour)}`, ...paths.flatMap(marks)].join('\n')
}

function marks(path: string): string[] {
  const stats = statsOf(path)
  if (!stats?.isDirectory()) return [`${path} ${stats?.mtimeMs ?? ''} ${stats?.size ?? ''}`]
  return namesIn(path).map(name => {
    const own = statsOf(join(path, name))
    return `${path} ${name} ${own?.mtimeMs ?? ''} ${own?.size ?? ''}`
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

import { basename, dirname } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  type InitializeParams,
  type TextDocumentIdentifier,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Locale } from '../core/types.ts'
import type { BenchOptions } from '../engine/workspace.ts'
import { configurationNames } from '../node/config/load.ts'
import { statsOf } from '../node/stats.ts'
import { type Client, clientOf, log } from './client.ts'
import { actionsAt } from './code-actions.ts'
import { completionsAt } from './completion.ts'
import { type Publisher, publisherTo } from './diagnostics.ts'
import {
  type Checked,
  type CheckedDocument,
  type Checks,
  changedFolders,
  createBenches,
  createChecks,
  foldersOf,
  placeOf,
} from './documents.ts'
import { hoverAt } from './hover.ts'

/** How long it is waited for more to be typed. In milliseconds. */
const pause = 150

/** What an editor has open. */
interface Workspace {
  documents: TextDocuments<TextDocument>
  /** Full paths. */
  folders: readonly string[]
  watching?: Watching
}

/** Answers an editor that has said who it is; gives what ends the session. */
export function openSession(
  connection: Connection,
  params: InitializeParams,
  serving: Serving,
): () => void {
  const client = clientOf(params)
  const spoken = serving.locale ?? client.locale ?? serving.spoken
  const documents = new TextDocuments(TextDocument)
  const workspace: Workspace = { documents, folders: foldersOf(params) }
  const benches = createBenches(serving, spoken, paths => workspace.watching?.watch(paths))
  const checks = createChecks(benches, document =>
    placeOf(document, workspace.folders, serving.cwd),
  )
  const publisher = publisherTo(connection, spoken)
  const rounds = createRounds(
    uri => recheck(uri, documents, checks, publisher),
    error => log(connection, error),
  )
  followDocuments(documents, rounds, uri => {
    checks.forget(uri)
    publisher.clear(uri)
  })
  followWorkspace(connection, client, workspace, () => everyOne(documents, rounds))
  documents.listen(connection)
  answerWith(connection, client, uri => documents.get(uri), checks)
  return rounds.end
}

async function recheck(
  uri: string,
  documents: TextDocuments<TextDocument>,
  checks: Checks,
  publisher: Publisher,
): Promise<void> {
  const document = documents.get(uri)
  const check = document && (await checks.check(document))
  // What has been closed meanwhile is gone, and what has been typed has a round of its own.
  const now = documents.get(uri)
  if (check && now && isOf(now.version, check)) publisher.publish(uri, check)
}

const isOf = (version: number, check: CheckedDocument): boolean =>
  check.is !== 'checked' || check.checked.document.version === version

function everyOne(documents: TextDocuments<TextDocument>, rounds: Rounds): void {
  for (const { uri } of documents.all()) rounds.soon(uri, 0)
}

function followDocuments(
  documents: TextDocuments<TextDocument>,
  rounds: Rounds,
  closed: (uri: string) => void,
): void {
  documents.onDidChangeContent(({ document: { uri } }) =>
    rounds.soon(uri, rounds.knows(uri) ? pause : 0),
  )
  documents.onDidSave(() => everyOne(documents, rounds))
  documents.onDidClose(({ document: { uri } }) => {
    rounds.forget(uri)
    closed(uri)
  })
}

/** @param changed - Called where every document may have to be looked at anew. */
function followWorkspace(
  connection: Connection,
  client: Client,
  workspace: Workspace,
  changed: () => void,
): void {
  connection.onDidChangeWatchedFiles(changed)
  connection.onDidChangeConfiguration(changed)
  connection.onInitialized(() => {
    workspace.watching = watchWith(connection, client)
    if (!client.changesFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      workspace.folders = changedFolders(workspace.folders, added, removed)
      changed()
    })
  })
}

/** Answers what an editor asks about a place, from the document as it stands when it is asked. */
function answerWith(
  connection: Connection,
  client: Client,
  documentAt: (uri: string) => TextDocument | undefined,
  checks: Checks,
): void {
  const answer = async <T>(
    { uri }: TextDocumentIdentifier,
    make: (checked: Checked) => T | Promise<T>,
  ): Promise<T | null> => {
    const document = documentAt(uri)
    const check = document && (await checks.check(document))
    return check?.is === 'checked' ? make(check.checked) : null
  }
  connection.onHover(({ textDocument, position }) =>
    answer(textDocument, checked => hoverAt(position, checked, client.markdown)),
  )
  connection.onCodeAction(({ textDocument, range, context }) =>
    answer(textDocument, checked => actionsAt({ range, context }, checked, client.versionedEdits)),
  )
  connection.onCompletion(({ textDocument, position }) =>
    answer(textDocument, checked => completionsAt(position, checked)),
  )
}

/** Calls for what is to be done once it is quiet. */
interface Rounds {
  /** Does it for a name after a wait, instead of what was called for before. */
  soon(name: string, wait: number): void
  /** Whether it has been called for since it was last forgotten. */
  knows(name: string): boolean
  forget(name: string): void
  end(): void
}

/** @param act - What is done; what it throws is told to `failed`. */
function createRounds(
  act: (name: string) => Promise<void>,
  failed: (error: unknown) => unknown,
): Rounds {
  const timers = new Map<string, NodeJS.Timeout>()
  const stop = (name: string) => clearTimeout(timers.get(name))
  return {
    soon: (name, wait) => {
      stop(name)
      timers.set(
        name,
        setTimeout(() => act(name).catch(failed), wait),
      )
    },
    knows: name => timers.has(name),
    forget: name => {
      stop(name)
      timers.delete(name)
    },
    end: () => {
      for (const name of timers.keys()) stop(name)
    },
  }
}

/** What a server is given. */
export interface Serving extends BenchOptions {
  input: Readable
  output: Writable
  /** Full path that unsaved documents are in, where no folder is open. */
  cwd: string
  /** The reader's language where neither options, configuration nor editor choose one. */
  spoken: Locale
  version: string
}

/** Asks the editor to tell of changes to files. */
interface Watching {
  /** Looks after these too, by full path; those looked after already are left. */
  watch(paths: readonly string[]): void
}

/** Looks after configurations and ignore files in the workspace from the start, where the editor can. */
function watchWith(connection: Connection, client: Client): Watching {
  const known = new Set<string>()
  const register = (watchers: FileSystemWatcher[]) => {
    if (!client.watches || watchers.length === 0) return
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(error => log(connection, error))
  }
  register([{ globPattern: `**/{${[...configurationNames, '.gitignore'].join(',')}}` }])
  return {
    watch: paths => {
      const fresh = paths.filter(path => !known.has(path))
      for (const path of fresh) known.add(path)
      register(fresh.map(path => watcherOf(path, client)))
    },
  }
}

function watcherOf(path: string, { watchesAnywhere }: Client): FileSystemWatcher {
  const isFolder = statsOf(path)?.isDirectory() ?? false
  const [folder, pattern] = isFolder ? [path, '**/*'] : [dirname(path), basename(path)]
  const whole = `${folder.replaceAll('\\', '/')}/${pattern}`
  return {
    globPattern: watchesAnywhere
      ? { baseUri: pathToFileURL(folder).href, pattern: pattern }
      : whole,
  }
}

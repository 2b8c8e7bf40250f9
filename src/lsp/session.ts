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
import { configurationNames } from '../node/config/load.ts'
import { statsOf } from '../node/read.ts'
import { type Client, clientOf, log } from './client.ts'
import { actionsAt } from './code-actions.ts'
import { completionsAt } from './completion.ts'
import { publisherTo } from './diagnostics.ts'
import {
  type Checked,
  changedFolders,
  createChecks,
  createWorkspacePool,
  documentLocation,
  foldersOf,
  type ServerOptions,
} from './documents.ts'
import { hoverAt } from './hover.ts'

/** Wait for more to be typed, in milliseconds. */
const typingPause = 150

/** Answers an editor that has said who it is; gives what ends the session. */
export function openSession(
  connection: Connection,
  params: InitializeParams,
  serving: Serving,
): () => void {
  const client = clientOf(params)
  const locale = serving.locale ?? client.locale ?? serving.fallbackLocale
  const documents = new TextDocuments(TextDocument)
  /** Absolute paths. */
  let folders: readonly string[] = foldersOf(params)
  let watch: ReturnType<typeof openWatching> | undefined
  const workspaces = createWorkspacePool(serving, locale, paths => watch?.(paths))
  const checks = createChecks(workspaces, document =>
    documentLocation(document, folders, serving.cwd),
  )
  const publisher = publisherTo(connection, locale)

  const recheck = async (uri: string): Promise<void> => {
    const document = documents.get(uri)
    const check = document && (await checks.check(document))
    // A document that was closed or changed meanwhile has been dealt with by its own event.
    const now = documents.get(uri)
    const isNow = check?.is !== 'checked' || check.document.version === now?.version
    if (check && now && isNow) publisher.publish(uri, check)
  }
  /** By document, from its first check until it is closed. */
  const timers = new Map<string, NodeJS.Timeout>()
  /** Checks after a wait in milliseconds; an earlier check of the document that still waits is dropped. */
  const recheckSoon = (uri: string, wait: number): void => {
    clearTimeout(timers.get(uri))
    const act = () => recheck(uri).catch(error => log(connection, error))
    timers.set(uri, setTimeout(act, wait))
  }
  const recheckAll = (): void => {
    for (const { uri } of documents.all()) recheckSoon(uri, 0)
  }
  documents.onDidChangeContent(({ document: { uri } }) =>
    recheckSoon(uri, timers.has(uri) ? typingPause : 0),
  )
  documents.onDidSave(recheckAll)
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
    checks.forget(uri)
    publisher.clear(uri)
  })
  connection.onDidChangeWatchedFiles(recheckAll)
  connection.onDidChangeConfiguration(recheckAll)
  connection.onInitialized(() => {
    watch = openWatching(connection, client)
    if (!client.changesFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      folders = changedFolders(folders, added, removed)
      recheckAll()
    })
  })

  /** Answers what is asked about a place, from the document as it stands when it is asked. */
  const answer = async <T>(
    { uri }: TextDocumentIdentifier,
    make: (checked: Checked) => T | Promise<T>,
  ): Promise<T | null> => {
    const document = documents.get(uri)
    const check = document && (await checks.check(document))
    return check?.is === 'checked' ? make(check) : null
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
  documents.listen(connection)
  return () => timers.forEach(clearTimeout)
}

/** What a server is given. */
export interface Serving extends ServerOptions {
  input: Readable
  output: Writable
  /** Absolute path that unsaved documents are in, where no folder is open. */
  cwd: string
  /** The reader's language where neither options, configuration nor editor choose one. */
  fallbackLocale: Locale
  version: string
}

/** Watches configurations and ignore files in the open folders, where the editor can; gives what watches more. */
function openWatching(connection: Connection, client: Client) {
  const known = new Set<string>()
  const register = (watchers: FileSystemWatcher[]) => {
    if (!client.watches || watchers.length === 0) return
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(error => log(connection, error))
  }
  register([{ globPattern: `**/{${[...configurationNames, '.gitignore'].join(',')}}` }])
  return (paths: readonly string[]): void => {
    const fresh = paths.filter(path => !known.has(path))
    for (const path of fresh) known.add(path)
    register(fresh.map(path => watcherOf(path, client)))
  }
}

function watcherOf(path: string, { watchesAnywhere }: Client): FileSystemWatcher {
  const isFolder = statsOf(path)?.isDirectory() ?? false
  const [folder, pattern] = isFolder ? [path, '**/*'] : [dirname(path), basename(path)]
  const whole = `${folder.replaceAll('\\', '/')}/${pattern}`
  return {
    globPattern: watchesAnywhere ? { baseUri: pathToFileURL(folder).href, pattern } : whole,
  }
}

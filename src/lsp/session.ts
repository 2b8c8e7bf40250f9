import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { answerWith } from './answers.ts'
import { createBenches } from './benches.ts'
import { type Check, type Checks, createChecks } from './checks.ts'
import { type Client, clientOf } from './client.ts'
import { changedFolders, foldersOf, placeOf } from './places.ts'
import { type Publisher, publisherTo } from './publisher.ts'
import { createRounds, type Rounds } from './rounds.ts'
import { log } from './send.ts'
import type { Serving } from './serving.ts'
import { type Watching, watchWith } from './watching.ts'

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

const isOf = (version: number, check: Check): boolean =>
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

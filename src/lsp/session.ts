import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { answerWith } from './answers.ts'
import { createBenches } from './benches.ts'
import { type Check, createChecks } from './checks.ts'
import { clientOf } from './client.ts'
import { changedFolders, foldersOf, placeOf } from './places.ts'
import { publisherTo } from './publisher.ts'
import { createRounds } from './rounds.ts'
import { log } from './send.ts'
import type { Serving } from './serving.ts'
import { type Watching, watchWith } from './watching.ts'

/** How long it is waited for more to be typed. In milliseconds. */
const pause = 150

/** Answers an editor that has said who it is; gives what ends the session. */
export function openSession(
  connection: Connection,
  params: InitializeParams,
  serving: Serving,
): () => void {
  const client = clientOf(params)
  const spoken = serving.locale ?? client.locale ?? serving.spoken
  let folders = foldersOf(params)
  let watching: Watching | undefined
  const benches = createBenches(serving, spoken, paths => watching?.watch(paths))
  const checks = createChecks(benches, document => placeOf(document, folders, serving.cwd))
  const publisher = publisherTo(connection, spoken)
  const documents = new TextDocuments(TextDocument)

  const recheck = async (uri: string) => {
    const document = documents.get(uri)
    const check = document && (await checks.check(document))
    // What has been closed meanwhile is gone, and what has been typed has a round of its own.
    const now = documents.get(uri)
    if (check && now && isOf(now.version, check)) publisher.publish(uri, check)
  }
  const rounds = createRounds(recheck, error => log(connection, error))
  const all = () => {
    for (const { uri } of documents.all()) rounds.soon(uri, 0)
  }

  documents.onDidChangeContent(({ document: { uri } }) =>
    rounds.soon(uri, rounds.knows(uri) ? pause : 0),
  )
  documents.onDidSave(all)
  documents.onDidClose(({ document: { uri } }) => {
    rounds.forget(uri)
    checks.forget(uri)
    publisher.clear(uri)
  })
  documents.listen(connection)
  connection.onInitialized(() => {
    watching = watchWith(connection, client)
    if (!client.changesFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      folders = changedFolders(folders, added, removed)
      all()
    })
  })
  connection.onDidChangeWatchedFiles(all)
  connection.onDidChangeConfiguration(all)
  answerWith(connection, client, uri => documents.get(uri), checks)
  return rounds.end
}

const isOf = (version: number, check: Check): boolean =>
  check.is !== 'checked' || check.checked.document.version === version

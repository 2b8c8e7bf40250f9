/** tankefter in editors: the language server protocol over two streams. No socket is ever opened. */
import {
  CodeActionKind,
  type Connection,
  createConnection,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { framesOf } from './frames.ts'
import { lifetimeOf } from './lifetime.ts'
import type { Serving } from './serving.ts'
import { openSession } from './session.ts'

/**
 * Serves one editor until it is done, gives the exit code of the protocol.
 *
 * @throws {FrameError} where what comes in is not framed as the protocol has it.
 */
export async function serve(serving: Serving): Promise<number> {
  const { output, version } = serving
  const input = framesOf(serving.input)
  const { watchDog, ended } = lifetimeOf(input)
  const connection: Connection = createConnection(
    logger =>
      createProtocolConnection(
        new StreamMessageReader(input),
        new StreamMessageWriter(output),
        logger,
      ),
    watchDog,
  )
  let close = () => {}
  connection.onInitialize(params => {
    close = openSession(connection, params, serving)
    return abilities(version)
  })
  connection.listen()
  try {
    return await ended
  } finally {
    close()
    connection.dispose()
    input.destroy()
    serving.input.destroy()
  }
}

const abilities = (version: string): InitializeResult => ({
  serverInfo: { name: 'tankefter', version },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    completionProvider: { triggerCharacters: [':', ' ', '-', '[', ',', '{'] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
})

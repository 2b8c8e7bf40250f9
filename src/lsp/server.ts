/** tankefter in editors: the language server protocol over two streams. No socket is ever opened. */

import type { Readable } from 'node:stream'
import {
  CodeActionKind,
  type Connection,
  createConnection,
  type ServerCapabilities,
  TextDocumentSyncKind,
  type WatchDog,
} from 'vscode-languageserver'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { FrameError, framesOf } from './frames.ts'
import { openSession, type Serving } from './session.ts'

/** Serves one editor until it is done, gives the exit code; throws a `FrameError` where what comes in has no frames. */
export async function serve(serving: Serving): Promise<number> {
  const { output, version } = serving
  const input = framesOf(serving.input)
  const { watchDog, ended } = lifetimeOf(input)
  const reader = new StreamMessageReader(input)
  const writer = new StreamMessageWriter(output)
  const connection: Connection = createConnection(
    logger => createProtocolConnection(reader, writer, logger),
    watchDog,
  )
  let close = () => {}
  connection.onInitialize(params => {
    close = openSession(connection, params, serving)
    return { serverInfo: { name: 'tankefter', version }, capabilities }
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

const capabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  completionProvider: { triggerCharacters: [':', ' ', '-', '[', ',', '{'] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
}

/** How often it is looked whether the editor is still there. In milliseconds. */
const watchInterval = 3000

/**
 * Ends with the protocol's `exit`, with the input, and with the process of the editor: `ended` gives the exit code, 0 after a
 * goodbye, else 1, or is rejected with the `FrameError` of the input.
 */
function lifetimeOf(input: Readable): { watchDog: WatchDog; ended: Promise<number> } {
  let end: (code: number) => void = () => {}
  let timer: NodeJS.Timeout | undefined
  const ended = new Promise<number>((resolve, reject) => {
    end = resolve
    input.on('error', error => error instanceof FrameError && reject(error))
  }).finally(() => clearInterval(timer))
  const watchDog: WatchDog = {
    shutdownReceived: false,
    initialize: ({ processId }) => {
      if (typeof processId !== 'number') return
      timer = setInterval(() => {
        if (!isRunning(processId)) gone()
      }, watchInterval).unref()
    },
    exit: code => end(code),
  }
  const gone = () => end(watchDog.shutdownReceived ? 0 : 1)
  for (const event of ['end', 'close', 'error']) input.on(event, gone)
  return { watchDog, ended }
}

/** Whether a process is there, ours or somebody else's. */
function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

import { PassThrough, type Readable, type Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type TextDocumentContentChangeEvent,
  type TextEdit,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { main } from '../../src/cli.ts'

const able: ClientCapabilities = {
  textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
  workspace: {
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
}

export interface Start {
  /** Full path. */
  folder: string
  locale?: string
  capabilities?: ClientCapabilities
  processId?: number | null
  args?: readonly string[]
}

/** An editor: speaks the protocol to a server over two streams. */
export class Editor {
  readonly connection: ProtocolConnection
  readonly registered: Registration[] = []
  readonly #messages: string[] = []
  readonly #shown = new Map<string, PublishDiagnosticsParams[]>()
  readonly #waiting: (() => void)[] = []
  readonly #documents = new Map<string, TextDocument>()

  constructor(fromServer: Readable, toServer: Writable) {
    this.connection = createProtocolConnection(fromServer, toServer)
    this.connection.onNotification('textDocument/publishDiagnostics', params => {
      this.#shown.set(params.uri, [...(this.#shown.get(params.uri) ?? []), params])
      for (const wake of this.#waiting.splice(0)) wake()
    })
    this.connection.onNotification('window/showMessage', ({ message }) => {
      this.#messages.push(message)
      for (const wake of this.#waiting.splice(0)) wake()
    })
    this.connection.onRequest('client/registerCapability', ({ registrations }) => {
      this.registered.push(...registrations)
    })
    this.connection.listen()
  }

  async initialize({ folder, locale = 'sv', capabilities = able, processId = null }: Start) {
    const uri = pathToFileURL(folder).href
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId,
      rootUri: uri,
      capabilities,
      locale,
      workspaceFolders: [{ uri, name: 'utkast' }],
    })
    await this.connection.sendNotification('initialized', {})
    return result
  }

  open(uri: string, text: string, languageId = 'markdown'): void {
    const document = TextDocument.create(uri, languageId, 1, text)
    this.#documents.set(uri, document)
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    })
  }

  /** Makes a change as an editor does: by the stretch that changes. */
  change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): void {
    const document = this.document(uri)
    const version = document.version + 1
    this.#documents.set(uri, TextDocument.update(document, contentChanges, version))
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    })
  }

  close(uri: string): void {
    this.#documents.delete(uri)
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri)
    if (!document) throw new Error(`not open: ${uri}`)
    return document
  }

  /** What is shown of a document as it stands; waits until the server has said it. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const version = this.#documents.get(uri)?.version
    return (await this.until(uri, shown => shown.version === version)).diagnostics
  }

  /** The last thing shown of an address, once it is as asked. */
  async until(
    uri: string,
    isAsked: (shown: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const last = this.#shown.get(uri)?.at(-1)
      if (last && isAsked(last)) return last
      await new Promise<void>(resolve => this.#waiting.push(resolve))
    }
  }

  /** Waits for a message that holds some words. */
  async told(words: string): Promise<void> {
    while (!this.#messages.some(message => message.includes(words)))
      await new Promise<void>(resolve => this.#waiting.push(resolve))
  }

  shownTimes(uri: string): number {
    return this.#shown.get(uri)?.length ?? 0
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position })
  }

  actions(uri: string, diagnostic: Diagnostic, only?: string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], ...(only ? { only } : {}) },
    })
  }

  completions(uri: string, position: Position): Promise<CompletionItem[]> {
    return this.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position,
    })
  }

  /** Makes the edits of an action, gives the text they come to. */
  apply(uri: string, action: CodeAction): string {
    const [change] = action.edit?.documentChanges ?? []
    const edits = change && 'edits' in change ? change.edits : (action.edit?.changes?.[uri] ?? [])
    const text = TextDocument.applyEdits(this.document(uri), edits as TextEdit[])
    this.change(uri, [{ text }])
    return text
  }

  async shutdown(): Promise<void> {
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
  }
}

/** Starts a server in this process, with an editor that has said hello; both gone after the test. */
export async function startEditor(start: Start) {
  const toServer = new PassThrough()
  const fromServer = new PassThrough()
  const err: string[] = []
  const code = main(['lsp', '--stdio', ...(start.args ?? [])], {
    stdout: { write: text => fromServer.write(text) },
    stderr: { write: text => err.push(text) },
    stdin: toServer,
    env: {},
    cwd: start.folder,
  })
  const editor = new Editor(fromServer, toServer)
  onTestFinished(() => {
    toServer.destroy()
    editor.connection.dispose()
  })
  const { capabilities } = await editor.initialize(start)
  const uri = (path: string): string => pathToFileURL(`${start.folder}/${path}`).href
  return { editor, code, err, capabilities, uri, toServer }
}

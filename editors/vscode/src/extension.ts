import { existsSync } from 'node:fs'
import * as vscode from 'vscode'
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node'

/** What drafts are: files in open folders, and texts that are not saved yet. */
const documentSelector = ['markdown', 'plaintext'].flatMap(language =>
  ['file', 'untitled'].map(scheme => ({ language, scheme })),
)

let client: LanguageClient | undefined

/** Starts the language server; called by VS Code when the first draft is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const restart = async (): Promise<void> => {
    await deactivate()
    await start(context)
  }
  context.subscriptions.push(
    vscode.commands.registerCommand('tankefter.restart', restart),
    vscode.workspace.onDidChangeConfiguration(change =>
      change.affectsConfiguration('tankefter.path') ? restart() : undefined,
    ),
  )
  await start(context)
}

/** Ends the language server; called by VS Code when it closes. */
export async function deactivate(): Promise<void> {
  const ending = client
  client = undefined
  await ending?.dispose()
}

async function start(context: vscode.ExtensionContext): Promise<void> {
  const module = serverModule(context)
  // The client would try again and again.
  if (!existsSync(module)) return sayNotStarted(module)
  const starting = new LanguageClient('tankefter', 'Tänk efter', serverAt(module), {
    documentSelector,
  })
  client = starting
  try {
    await starting.start()
  } catch (error) {
    await sayNotStarted(error instanceof Error ? error.message : String(error))
  }
}

async function sayNotStarted(why: string): Promise<void> {
  await vscode.window.showErrorMessage(vscode.l10n.t('Tänk efter could not be started: {0}', why))
}

/** The server that comes along, or the one that the user names. */
function serverModule(context: vscode.ExtensionContext): string {
  const named = vscode.workspace.getConfiguration('tankefter').get<string>('path', '').trim()
  return named || context.asAbsolutePath('server/dist/cli.js')
}

/** Runs the server with the Node of VS Code itself. */
const serverAt = (module: string): ServerOptions => ({
  module,
  args: ['lsp'],
  transport: TransportKind.stdio,
})

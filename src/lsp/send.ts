import {
  type Connection,
  type Diagnostic,
  LogMessageNotification,
  MessageType,
  PublishDiagnosticsNotification,
  ShowMessageNotification,
} from 'vscode-languageserver'

/** Does what an editor that is gone need not hear of. */
export async function quietly(send: () => Promise<unknown>): Promise<void> {
  try {
    await send()
  } catch {
    // Nobody is there to be told.
  }
}

/** Shows what is found in a document, instead of what was shown of it before. */
export const showDiagnostics = (
  connection: Connection,
  shown: { uri: string; version?: number; diagnostics: Diagnostic[] },
): Promise<void> =>
  quietly(() => connection.sendNotification(PublishDiagnosticsNotification.type, shown))

/** Shows a message that asks for no answer. */
export const showMessage = (
  connection: Connection,
  type: MessageType,
  message: string,
): Promise<void> =>
  quietly(() => connection.sendNotification(ShowMessageNotification.type, { type, message }))

/** Takes down what went wrong where the editor keeps such notes; holds no words of a draft. */
export const log = (connection: Connection, error: unknown): Promise<void> =>
  quietly(() =>
    connection.sendNotification(LogMessageNotification.type, {
      type: MessageType.Error,
      message: error instanceof Error ? error.message : String(error),
    }),
  )

import {
  type Connection,
  type InitializeParams,
  LogMessageNotification,
  MessageType,
  type NotificationType,
} from 'vscode-languageserver'
import { locales } from '../core/types.ts'

export type Client = ReturnType<typeof clientOf>

/** What the editor can do, and how it wants things, by what it says of itself. */
export function clientOf({ capabilities, locale }: InitializeParams) {
  const { textDocument, workspace } = capabilities
  const watching = workspace?.didChangeWatchedFiles
  return {
    /** The language that the editor speaks, where it is one of ours. */
    locale: locales.find(one => locale?.toLowerCase().split(/[-_]/)[0] === one),
    /** Hovers as Markdown, else as plain text. */
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    /** Edits that say which version of a document they are for. */
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    /** Lets the server say which files to look after, and with paths outside of the workspace. */
    watches: watching?.dynamicRegistration ?? false,
    watchesAnywhere: watching?.relativePatternSupport ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
  }
}

/** Tells an editor something that asks for no answer; one that is gone need not hear of it. */
export async function notify<Params>(
  connection: Connection,
  { method }: NotificationType<Params>,
  params: Params,
): Promise<void> {
  try {
    await connection.sendNotification(method, params)
  } catch {
    // Nobody is there to be told.
  }
}

/** Takes down what went wrong where the editor keeps such notes; holds no words of a draft. */
export const log = (connection: Connection, error: unknown): Promise<void> =>
  notify(connection, LogMessageNotification.type, {
    type: MessageType.Error,
    message: messageOf(error),
  })

/** What went wrong, in its own words. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

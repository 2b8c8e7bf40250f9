import type { InitializeParams } from 'vscode-languageserver'
import { type Locale, locales } from '../core/types.ts'

/** What the editor can do, and how it wants things. */
export interface Client {
  /** The language that the editor speaks, where it is one of ours. */
  locale: Locale | undefined
  /** Hovers as Markdown, else as plain text. */
  markdown: boolean
  /** Edits that say which version of a document they are for. */
  versionedEdits: boolean
  /** Lets the server say which files to look after, and with paths outside of the workspace. */
  watches: boolean
  watchesAnywhere: boolean
  changesFolders: boolean
}

/** Takes what an editor says of itself. */
export function clientOf({ capabilities, locale }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities
  const watching = workspace?.didChangeWatchedFiles
  return {
    locale: locales.find(one => locale?.toLowerCase().split(/[-_]/)[0] === one),
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    watches: watching?.dynamicRegistration ?? false,
    watchesAnywhere: watching?.relativePatternSupport ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
  }
}

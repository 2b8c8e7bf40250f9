import type { Connection, TextDocumentIdentifier } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { actionsAt } from './actions.ts'
import type { Checked, Checks } from './checks.ts'
import type { Client } from './client.ts'
import { completionsAt } from './completion.ts'
import { hoverAt } from './hover.ts'

/** Answers what an editor asks about a place, from the document as it stands when it is asked. */
export function answerWith(
  connection: Connection,
  client: Client,
  documentAt: (uri: string) => TextDocument | undefined,
  checks: Checks,
): void {
  const answer = async <T>(
    { uri }: TextDocumentIdentifier,
    make: (checked: Checked) => T | Promise<T>,
  ): Promise<T | null> => {
    const document = documentAt(uri)
    const check = document && (await checks.check(document))
    return check?.is === 'checked' ? make(check.checked) : null
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
}

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Checked } from './checks.ts'
import { diagnosticOf } from './diagnostics.ts'
import type { Edit } from './edit/edits.ts'
import { fixesFor } from './fixes.ts'

/** The quick fixes for what was found in a stretch of a document. */
export function actionsAt(
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  checked: Checked,
  versioned: boolean,
): CodeAction[] {
  const { only } = context
  if (only && !only.some(kind => CodeActionKind.QuickFix.startsWith(kind))) return []
  const { document, result } = checked
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)]
  const seen = new Set<string>()
  return result.findings
    .filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap(finding => {
      const told = diagnosticOf(finding, document)
      return fixesFor(finding, checked).map(({ title, edits, preferred }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toldBy(context.diagnostics, told)],
        isPreferred: preferred,
        edit: workspaceEdit(document, edits, versioned),
      }))
    })
    .filter(({ title, edit }) => {
      const same = `${title} ${JSON.stringify(edit)}`
      return !seen.has(same) && seen.add(same)
    })
}

/** The diagnostic as the editor holds it, so that it knows which one is mended. */
const toldBy = (held: readonly Diagnostic[], told: Diagnostic): Diagnostic =>
  held.find(({ code, range }) => code === told.code && isSame(range, told.range)) ?? told

const isSame = (a: Range, b: Range): boolean => JSON.stringify(a) === JSON.stringify(b)

function workspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  versioned: boolean,
): WorkspaceEdit {
  const { uri, version } = document
  const changes = edits.map(({ start, end, text }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }))
  if (!versioned) return { changes: { [uri]: changes } }
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
}

import { isDeepStrictEqual } from 'node:util'
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { parseDocument } from '../core/document.ts'
import { ignoreKeys, personKeys, personRoles } from '../core/front-matter/keys.ts'
import { namedPeople } from '../core/people/recogniser.ts'
import { normalizeSender } from '../core/text/normalize.ts'
import { spanOfWords, textOfWords } from '../core/text/words.ts'
import type { Finding, Locale, PersonRole } from '../core/types.ts'
import { lspWords } from '../messages/editor.ts'
import { diagnosticOf, editorRange } from './diagnostics.ts'
import type { Checked } from './documents.ts'
import {
  type Addition,
  additionEdits,
  addsOneEntry,
  type Edit,
  keyLanguageOf,
  repairsFrontMatter,
} from './front-matter-edits.ts'

/** The quick fixes for what was found in a stretch of a document. */
export function actionsAt(
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  checked: Checked,
  versioned: boolean,
): CodeAction[] {
  const { only } = context
  if (only && !only.some(kind => CodeActionKind.QuickFix.startsWith(kind))) return []
  const { document, result, workspace } = checked
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)]
  const seen = new Set<string>()
  return result.findings
    .filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap(finding => {
      const own = diagnosticOf(finding, document, workspace.locale)
      return fixesFor(finding, checked).map(({ title, edits, preferred }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [asHeldByEditor(context.diagnostics, own)],
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
const asHeldByEditor = (held: readonly Diagnostic[], own: Diagnostic): Diagnostic =>
  held.find(({ code, range }) => code === own.code && isDeepStrictEqual(range, own.range)) ?? own

function workspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  versioned: boolean,
): WorkspaceEdit {
  const { uri, version } = document
  const changes = edits.map(edit => ({ range: editorRange(edit, document), newText: edit.text }))
  if (!versioned) return { changes: { [uri]: changes } }
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
}

/** A way out of a finding, as edits of the draft. */
interface Fix {
  title: string
  edits: readonly Edit[]
  /** Whether an editor may take it without asking which. */
  preferred: boolean
}

/** The ways out of a finding that are a matter of editing, each tried: what would not read is left out. */
function fixesFor(finding: Finding, checked: Checked): Fix[] {
  return [
    ...replacementFixes(finding, checked),
    ...(finding.ruleId === 'unknown-person' ? personFixes(finding, checked) : []),
    ...suppressionFixes(finding, checked),
  ]
}

function replacementFixes(
  { span, expected, actual }: Finding,
  { draft, workspace }: Checked,
): Fix[] {
  const suggestions = (expected ?? []).filter(text => text !== actual)
  return suggestions
    .map(text => ({
      title: lspWords[workspace.locale].replace(text),
      edits: [{ ...span, text }],
      preferred: suggestions.length === 1,
    }))
    .filter(({ edits }) => span.end > draft.body.start || repairsFrontMatter(draft, edits))
}

/** One who is told of in the text, put under `people`: with the consent of that name, else with a role. */
function personFixes(finding: Finding, checked: Checked): Fix[] {
  const { draft, workspace } = checked
  const name = finding.span.start >= draft.body.start ? nameIn(finding, checked) : undefined
  if (name === undefined) return []
  const words = lspWords[workspace.locale]
  const addAs = (title: string, role: PersonRole | undefined, id?: string): Fix[] =>
    additionFix(title, checked, 'people', locale => [
      [personKeys.name[locale], name],
      ...(role ? [[personKeys.role[locale], personRoles[role][locale]] as const] : []),
      ...(id ? [[personKeys.consent[locale], id] as const] : []),
    ])
  const records = (workspace.context.register ?? []).filter(
    record =>
      record.id !== undefined && normalizeSender(record.name ?? '') === normalizeSender(name),
  )
  const roles = Object.entries(words.roles) as [PersonRole, string][]
  return [
    ...records.flatMap(({ id = '', role }) => addAs(words.addWithRecord(name, id), role, id)),
    ...roles.flatMap(([role, said]) => addAs(words.addAs(name, said), role)),
  ]
}

/** The first name inside of what a finding marks: «Skyddsombudet Ali Hassan» marks more. */
function nameIn({ span }: Finding, { draft, workspace }: Checked): string | undefined {
  const parsed = parseDocument(draft, workspace.context)
  const named = namedPeople(parsed).find(row => {
    const { start, end } = spanOfWords(row, parsed)
    return start < span.end && end > span.start
  })
  return named && textOfWords(named, parsed).replace(/\s+/gu, ' ')
}

/** A needless or a broken entry cannot be silenced with another. */
const notSuppressible = new Set(['unused-ignore', 'invalid-metadata'])

function suppressionFixes({ ruleId }: Finding, checked: Checked): Fix[] {
  if (!ruleId || notSuppressible.has(ruleId)) return []
  const title = lspWords[checked.workspace.locale].silence(ruleId)
  return additionFix(title, checked, 'ignore', locale => [
    [ignoreKeys.rule[locale], ruleId],
    [ignoreKeys.reason[locale], lspWords[locale].writeReason],
  ])
}

/** @param fields - Of the entry, in the language of the draft's keys. */
function additionFix(
  title: string,
  { draft, workspace }: Checked,
  list: Addition['list'],
  fields: (locale: Locale) => Addition['fields'],
): Fix[] {
  const locale = keyLanguageOf(draft, workspace.locale)
  const edits = additionEdits(draft, { list, fields: fields(locale) }, locale)
  return addsOneEntry(draft, edits, list) ? [{ title, edits, preferred: false }] : []
}

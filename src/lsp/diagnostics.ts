import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  MessageType,
  PublishDiagnosticsNotification,
  type Range,
  ShowMessageNotification,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { severityOf } from '../core/message.ts'
import type { Finding, Locale, Severity, Span } from '../core/types.ts'
import { lspWords } from '../messages/editor.ts'
import { ConfigurationError } from '../node/config/configuration-error.ts'
import { problemText, wayOut } from '../reporters/finding-text.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import { messageOf, notify } from './client.ts'
import type { CheckedDocument, Refusal } from './documents.ts'

const source = 'tankefter'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A finding as an editor shows it: what, the way out, and where else it stands. */
export function diagnosticOf(finding: Finding, document: TextDocument, locale: Locale): Diagnostic {
  const { span, reason, url, ruleId, related } = finding
  const fix = wayOut(finding, locale)
  return {
    range: editorRange(span, document),
    severity: severities[severityOf(finding)],
    code: ruleId ?? '',
    source,
    message: [sanitize(reason), ...(fix ? [`→ ${sanitize(fix)}`] : [])].join('\n'),
    ...(url && /^https?:\/\/\S+$/i.test(url) ? { codeDescription: { href: url } } : {}),
    ...(related.length > 0
      ? {
          relatedInformation: related.map(({ span, actual }) => ({
            location: { uri: document.uri, range: editorRange(span, document) },
            message: lspWords[locale].also(sanitize(actual.trim())),
          })),
        }
      : {}),
  }
}

/** A stretch of a document as an editor counts. */
export const editorRange = ({ start, end }: Span, document: TextDocument): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})

/** A draft that cannot be checked at all, told of at its top. */
const wholeDocument = (message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Error,
  source,
  message: sanitize(message),
})

/** What is to be mended in a configuration, at its places. */
function configurationDiagnostics(error: unknown, locale: Locale): Diagnostic[] {
  if (!(error instanceof ConfigurationError)) return [wholeDocument(messageOf(error))]
  return error.problems.map(({ line, column, message }) => {
    const start = { line: line - 1, character: column - 1 }
    return { ...wholeDocument(message[locale]), range: { start, end: start } }
  })
}

/** Shows what checks come to in the editor; in the given language where no configuration could say. */
export function publisherTo(connection: Connection, fallbackLocale: Locale) {
  const shownMessages = new Set<string>()
  const filesWithErrors = new Set<string>()
  // Each message once, as every change of a draft would bring it up again.
  const tell = (type: MessageType, message: string) => {
    if (!shownMessages.has(message))
      void notify(connection, ShowMessageNotification.type, { type, message })
    shownMessages.add(message)
  }
  const show = (uri: string, diagnostics: Diagnostic[], version?: number) =>
    void notify(connection, PublishDiagnosticsNotification.type, {
      uri,
      diagnostics,
      ...(version === undefined ? {} : { version }),
    })
  const showErrors = ({ error, file }: Refusal) => {
    const what = error instanceof ConfigurationError ? error.in(fallbackLocale) : messageOf(error)
    tell(MessageType.Error, `${lspWords[fallbackLocale].configuration}: ${sanitize(what)}`)
    if (file === undefined) return
    filesWithErrors.add(file)
    show(pathToFileURL(file).href, configurationDiagnostics(error, fallbackLocale))
  }
  const clearErrors = (files: readonly string[]) => {
    for (const one of filesWithErrors) {
      if (!files.includes(one) && existsSync(one)) continue
      filesWithErrors.delete(one)
      shownMessages.clear()
      show(pathToFileURL(one).href, [])
    }
  }
  return {
    publish: (uri: string, check: CheckedDocument) => {
      if (check.is === 'refused') showErrors(check)
      if (check.is === 'too-large') {
        const words = problemText('too-large', check.workspace.locale)
        return show(uri, [wholeDocument(words)])
      }
      if (check.is !== 'checked') return show(uri, [])
      const { document, workspace, configurations, result } = check
      clearErrors(configurations)
      for (const warning of workspace.warnings) tell(MessageType.Warning, sanitize(warning))
      const diagnostics = result.findings.map(one => diagnosticOf(one, document, workspace.locale))
      show(uri, diagnostics, document.version)
    },
    /** Takes away what was shown of a document. */
    clear: (uri: string): void => show(uri, []),
  }
}

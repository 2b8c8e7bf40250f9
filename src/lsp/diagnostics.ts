import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { severityOf } from '../core/finding.ts'
import type { Finding, Locale, Severity } from '../core/types.ts'
import { ConfigurationError } from '../node/configuration/problem.ts'
import { safe } from '../reporters/safe.ts'

const source = 'tankefter'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A finding as an editor shows it: what, and the way out. */
export function diagnosticOf(finding: Finding, document: TextDocument): Diagnostic {
  const { span, reason, fix, url, ruleId } = finding
  return {
    range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
    severity: severities[severityOf(finding)],
    code: ruleId ?? '',
    source,
    message: [safe(reason), ...(fix ? [`→ ${safe(fix)}`] : [])].join('\n'),
    ...(isWebAddress(url) ? { codeDescription: { href: url } } : {}),
  }
}

const isWebAddress = (url: string | undefined | null): url is string =>
  typeof url === 'string' && /^https?:\/\/\S+$/i.test(url)

/** A draft that cannot be checked at all, told of at its top. */
export const wholeDocument = (message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Error,
  source,
  message: safe(message),
})

/** What is to be mended in a configuration, at its places. */
export function configurationDiagnostics(error: unknown, locale: Locale): Diagnostic[] {
  if (!(error instanceof ConfigurationError)) return [wholeDocument(messageOf(error))]
  return error.problems.map(({ line, column, message }) => {
    const start = { line: line - 1, character: column - 1 }
    return { ...wholeDocument(message[locale]), range: { start, end: start } }
  })
}

/** What went wrong, in its own words. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

import { pathToFileURL } from 'node:url'
import type { Connection, Diagnostic } from 'vscode-languageserver'
import type { Locale } from '../core/types.ts'
import { ConfigurationError } from '../node/configuration/problem.ts'
import { problemWords } from '../reporters/problem-words.ts'
import type { Refusal } from './benches.ts'
import type { Check } from './checks.ts'
import { configurationDiagnostics, diagnosticOf, messageOf, wholeDocument } from './diagnostics.ts'
import { lspWords } from './words.ts'

// An editor that is gone needs no answer.
const quietly = (sent: Promise<unknown>): void => void sent.catch(() => {})

/** Shows what checks come to in the editor. */
export interface Publisher {
  publish(uri: string, check: Check): void
  /** Takes away what was shown of a document. */
  clear(uri: string): void
}

/** @param spoken - The reader's language where no configuration could say. */
export function publisherTo(connection: Connection, spoken: Locale): Publisher {
  const said = new Set<string>()
  const blamed = new Set<string>()
  // Each message once, as every change of a draft would bring it up again.
  const tell = (message: string, show: (message: string) => void) => {
    if (!said.has(message)) show(message)
    said.add(message)
  }
  const refuse = ({ error, file }: Refusal) => {
    if (file !== undefined) {
      const { href } = pathToFileURL(file)
      blamed.add(href)
      quietly(
        connection.sendDiagnostics({
          uri: href,
          diagnostics: configurationDiagnostics(error, spoken),
        }),
      )
    }
    const what = error instanceof ConfigurationError ? error.in(spoken) : messageOf(error)
    tell(`${lspWords[spoken].configuration}: ${what}`, message =>
      connection.window.showErrorMessage(message),
    )
  }
  const forgive = (file: string | undefined) => {
    said.clear()
    const href = file === undefined ? '' : pathToFileURL(file).href
    if (blamed.delete(href)) quietly(connection.sendDiagnostics({ uri: href, diagnostics: [] }))
  }
  return {
    publish: (uri, check) => {
      quietly(connection.sendDiagnostics({ uri, ...diagnosticsOf(check) }))
      if (check.is === 'refused') refuse(check.refusal)
      if (check.is !== 'checked') return
      const { configuration, warnings } = check.checked.bench
      if (blamed.size > 0) forgive(configuration.file)
      for (const warning of warnings)
        tell(warning, message => connection.window.showWarningMessage(message))
    },
    clear: uri => quietly(connection.sendDiagnostics({ uri, diagnostics: [] })),
  }
}

function diagnosticsOf(check: Check): { version?: number; diagnostics: Diagnostic[] } {
  if (check.is === 'too-large') {
    const words = problemWords({ path: '', reason: 'too-large' }, check.bench.locale)
    return { diagnostics: [wholeDocument(words)] }
  }
  if (check.is !== 'checked') return { diagnostics: [] }
  const { document, result } = check.checked
  return {
    version: document.version,
    diagnostics: result.findings.map(finding => diagnosticOf(finding, document)),
  }
}

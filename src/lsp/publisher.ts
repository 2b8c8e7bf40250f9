import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Connection, type Diagnostic, MessageType } from 'vscode-languageserver'
import type { Locale } from '../core/types.ts'
import { ConfigurationError } from '../node/configuration/problem.ts'
import { problemWords } from '../reporters/problem-words.ts'
import { safe } from '../reporters/safe.ts'
import type { Refusal } from './benches.ts'
import type { Check } from './checks.ts'
import { configurationDiagnostics, diagnosticOf, messageOf, wholeDocument } from './diagnostics.ts'
import { showDiagnostics, showMessage } from './send.ts'
import { lspWords } from './words.ts'

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
  const tell = (type: MessageType, message: string) => {
    if (!said.has(message)) void showMessage(connection, type, message)
    said.add(message)
  }
  const show = (uri: string, diagnostics: Diagnostic[], version?: number) =>
    void showDiagnostics(connection, {
      uri,
      diagnostics,
      ...(version === undefined ? {} : { version }),
    })
  const refuse = ({ error, file }: Refusal) => {
    const what = error instanceof ConfigurationError ? error.in(spoken) : messageOf(error)
    tell(MessageType.Error, `${lspWords[spoken].configuration}: ${safe(what)}`)
    if (file === undefined) return
    blamed.add(file)
    show(pathToFileURL(file).href, configurationDiagnostics(error, spoken))
  }
  const forgive = (file: string | undefined) => {
    for (const one of blamed) {
      if (one !== file && existsSync(one)) continue
      blamed.delete(one)
      said.clear()
      show(pathToFileURL(one).href, [])
    }
  }
  return {
    publish: (uri, check) => {
      if (check.is === 'refused') refuse(check.refusal)
      if (check.is === 'checked') {
        const { configuration, warnings } = check.checked.bench
        forgive(configuration.file)
        for (const warning of warnings) tell(MessageType.Warning, safe(warning))
      }
      show(uri, ...diagnosticsOf(check))
    },
    clear: uri => show(uri, []),
  }
}

function diagnosticsOf(check: Check): [diagnostics: Diagnostic[], version?: number] {
  if (check.is === 'too-large') {
    const words = problemWords({ path: '', reason: 'too-large' }, check.bench.locale)
    return [[wholeDocument(words)]]
  }
  if (check.is !== 'checked') return [[]]
  const { document, result } = check.checked
  return [result.findings.map(finding => diagnosticOf(finding, document)), document.version]
}

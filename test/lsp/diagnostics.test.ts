import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { diagnosticOf } from '../../src/lsp/diagnostics.ts'
import { findingIn } from '../reporters/sample.ts'

const text = 'En kassörska log.\nHej till kassörskan.\n'

test('a diagnostic says where else a finding stands, and what to write instead', () => {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text)
  const finding = findingIn(text, {
    rule: 'wording',
    severity: 'info',
    words: 'kassörska',
    message: 'Ordet stänger ute',
    fix: 'Välj ett annat.',
    also: ['kassörskan'],
    suggestions: ['kassör'],
  })
  expect(diagnosticOf(finding, document, 'sv')).toMatchObject({
    message: 'Ordet stänger ute\n→ Välj ett annat. Skriv till exempel ”kassör”.',
    relatedInformation: [
      {
        message: 'Också här: ”kassörskan”',
        location: {
          uri: 'file:///a.md',
          range: { start: { line: 1, character: 9 }, end: { line: 1, character: 19 } },
        },
      },
    ],
  })
})

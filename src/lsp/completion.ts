import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver'
import type { Locale } from '../core/types.ts'
import type { Checked } from './checks.ts'
import { type Cursor, cursorAt } from './complete/cursor.ts'
import { keysAt, wordsAt } from './complete/keys.ts'
import { type Candidate, namesAt } from './complete/names.ts'
import { writtenIn } from './edit/append.ts'
import { scalar } from './edit/scalar.ts'

interface Suggestion extends Candidate {
  is: 'key' | 'value'
}

/** What can be written at a place in the front matter, in the language that the draft uses. */
export async function completionsAt(
  position: Position,
  checked: Checked,
): Promise<CompletionItem[]> {
  const { document, draft, bench } = checked
  const text = document.getText()
  const offset = document.offsetAt(position)
  const cursor = cursorAt(text, offset)
  if (!cursor) return []
  const locale = writtenIn(draft, bench.locale)
  const keyed = /^[\p{L}\p{M}_-]*[ \t]*:/u.test(text.slice(offset))
  const range = { start: document.positionAt(cursor.typed.start), end: position }
  const suggestions = await suggestionsFor(cursor, checked, locale)
  return suggestions.map(({ is, text, detail }, index) => ({
    label: text,
    kind: is === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
    ...(detail === undefined ? {} : { detail }),
    // In the order of the tables, which is that of the documentation.
    sortText: String(index).padStart(4, '0'),
    filterText: is === 'key' ? text : scalar(text),
    textEdit: { range, newText: is === 'key' ? (keyed ? text : `${text}: `) : scalar(text) },
  }))
}

async function suggestionsFor(
  { path, wants, used }: Cursor,
  checked: Checked,
  locale: Locale,
): Promise<Suggestion[]> {
  const keys = wants === 'value' ? [] : Object.entries(keysAt(path) ?? {})
  const values = wants === 'key' ? [] : Object.values(wordsAt(path) ?? {})
  const names = wants === 'key' ? [] : await namesAt(path, checked)
  return [
    ...values.map(word => ({ is: 'value' as const, text: word[locale] })),
    ...names.map(name => ({ is: 'value' as const, ...name })),
    ...keys
      .filter(([name]) => !used.has(name))
      .map(([, word]) => ({ is: 'key' as const, text: word[locale] })),
  ]
}

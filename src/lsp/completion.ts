import { dirname } from 'node:path'
import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver'
import { languageNames } from '../core/front-matter/languages.ts'
import { yamlScalar } from '../core/front-matter/print.ts'
import type { Locale } from '../core/types.ts'
import type { Workspace } from '../engine/workspace.ts'
import { lspWords } from '../messages/editor.ts'
import { picturePaths } from '../node/images.ts'
import {
  type Cursor,
  cursorAt,
  type FrontMatterPath,
  keysAt,
  wordsAt,
} from './completion-position.ts'
import type { Checked } from './documents.ts'
import { keyLanguageOf } from './front-matter-edits.ts'

/** What can be written at a place in the front matter, in the language that the draft uses. */
export async function completionsAt(
  position: Position,
  checked: Checked,
): Promise<CompletionItem[]> {
  const { document, draft, workspace } = checked
  const text = document.getText()
  const offset = document.offsetAt(position)
  const cursor = cursorAt(text, offset)
  if (!cursor) return []
  const locale = keyLanguageOf(draft, workspace.locale)
  const keyed = /^[\p{L}\p{M}_-]*[ \t]*:/u.test(text.slice(offset))
  const range = { start: document.positionAt(cursor.typed.start), end: position }
  const suggestions = await suggestionsFor(cursor, checked, locale)
  return suggestions.map(({ is, text, detail }, index) => ({
    label: text,
    kind: is === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
    ...(detail === undefined ? {} : { detail }),
    // In the order of the tables, which is that of the documentation.
    sortText: String(index).padStart(4, '0'),
    filterText: is === 'key' ? text : yamlScalar(text),
    textEdit: { range, newText: is === 'key' ? (keyed ? text : `${text}: `) : yamlScalar(text) },
  }))
}

async function suggestionsFor(
  { path, wants, used }: Cursor,
  checked: Checked,
  locale: Locale,
): Promise<(Candidate & { is: 'key' | 'value' })[]> {
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

/** Something to write, and what to know of it. */
interface Candidate {
  text: string
  detail?: string | undefined
}

/** What a run knows that a value can be: branches, records, names, rules, pictures, languages. */
async function namesAt(
  path: FrontMatterPath,
  { workspace, location }: Checked,
): Promise<readonly Candidate[]> {
  switch (path.join('/').replace(/^images\/people/, 'people')) {
    case 'branch':
      return workspace.context.branches.map(text => ({ text }))
    case 'language':
      return languages(workspace.locale)
    case 'people':
    case 'people/name':
      return people(workspace)
    case 'people/consent':
      return records(workspace)
    case 'ignore':
    case 'ignore/rule':
      return rules(workspace)
    case 'images':
    case 'images/file':
      return location.file === undefined
        ? []
        : (await picturePaths(dirname(location.file))).map(text => ({ text }))
    default:
      return []
  }
}

const languages = (locale: Locale): Candidate[] =>
  Object.entries(languageNames).map(([text, names]) => ({ text, detail: names[locale] }))

const records = ({ context }: Workspace): Candidate[] =>
  (context.register ?? []).flatMap(({ id, name }) =>
    id === undefined ? [] : [{ text: id, detail: name }],
  )

function people({ context, locale }: Workspace): Candidate[] {
  const spokespersons = context.spokespersons.map(entry => {
    const [name = '', ...role] = entry.split(',')
    return { text: name.trim(), detail: role.join(',').trim() || lspWords[locale].spokesperson }
  })
  const held = (context.register ?? []).flatMap(({ id, name }) =>
    name === undefined ? [] : [{ text: name, detail: id }],
  )
  return [...spokespersons, ...held]
}

const rules = ({ packs, locale }: Workspace): Candidate[] =>
  packs.flatMap(({ rules }) => rules.map(({ id, about }) => ({ text: id, detail: about[locale] })))

import { dirname } from 'node:path'
import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver'
import { languageNames } from '../core/front-matter/languages.ts'
import { yamlScalar } from '../core/front-matter/print.ts'
import { lspWords } from '../messages/editor.ts'
import { picturePaths } from '../node/images.ts'
import { cursorAt, type FrontMatterPath, keysAt, wordsAt } from './completion-position.ts'
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
  const { path, wants, used, typed } = cursor
  const locale = keyLanguageOf(draft, workspace.locale)
  const values: Candidate[] = Object.values(wordsAt(path) ?? {}).map(word => ({
    text: word[locale],
  }))
  const keys = Object.entries(keysAt(path) ?? {}).filter(([name]) => !used.has(name))
  const isBeforeColon = /^[\p{L}\p{M}_-]*[ \t]*:/u.test(text.slice(offset))
  const item = (label: string, newText: string, kind: CompletionItemKind) => ({
    label,
    kind,
    filterText: kind === CompletionItemKind.Property ? label : newText,
    textEdit: { range: { start: document.positionAt(typed.start), end: position }, newText },
  })
  const items: CompletionItem[] = []
  if (wants !== 'key')
    for (const { text, detail } of [...values, ...(await namesAt(path, checked))])
      items.push({
        ...item(text, yamlScalar(text), CompletionItemKind.Value),
        ...(detail === undefined ? {} : { detail }),
      })
  if (wants !== 'value')
    for (const [, { [locale]: key }] of keys)
      items.push(item(key, isBeforeColon ? key : `${key}: `, CompletionItemKind.Property))
  // In the order of the tables, which is that of the documentation.
  return items.map((one, index) => ({ ...one, sortText: String(index).padStart(4, '0') }))
}

/** Something to write, and what to know of it. */
interface Candidate {
  text: string
  detail?: string | undefined
}

/** What a run knows that a value can be: branches, records, names, rules, pictures, languages. */
async function namesAt(
  path: FrontMatterPath,
  { workspace: { context, packs, locale }, location }: Checked,
): Promise<readonly Candidate[]> {
  const { branches, spokespersons, register = [] } = context
  switch (path.join('/').replace(/^images\/people/, 'people')) {
    case 'branch':
      return branches.map(text => ({ text }))
    case 'language':
      return Object.entries(languageNames).map(([text, names]) => ({ text, detail: names[locale] }))
    case 'people':
    case 'people/name': {
      const speaking = spokespersons.map(entry => {
        const [name = '', ...role] = entry.split(',')
        return { text: name.trim(), detail: role.join(',').trim() || lspWords[locale].spokesperson }
      })
      const held = register.flatMap(({ id, name: text }) => (text ? [{ text, detail: id }] : []))
      return [...speaking, ...held]
    }
    case 'people/consent':
      return register.flatMap(({ id: text, name }) => (text ? [{ text, detail: name }] : []))
    case 'ignore':
    case 'ignore/rule':
      return packs.flatMap(({ rules }) =>
        rules.map(({ id, about }) => ({ text: id, detail: about[locale] })),
      )
    case 'images':
    case 'images/file':
      return location.file === undefined
        ? []
        : (await picturePaths(dirname(location.file))).map(text => ({ text }))
    default:
      return []
  }
}

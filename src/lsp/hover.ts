import type { Hover, Position } from 'vscode-languageserver'
import type { Finding } from '../core/types.ts'
import type { Workspace } from '../engine/workspace.ts'
import { lspWords } from '../messages/editor.ts'
import { reportWords } from '../messages/report.ts'
import { citation } from '../reporters/finding-text.ts'
import { citations } from '../reporters/report.ts'
import { sanitize } from '../reporters/terminal-text.ts'
import { editorRange } from './diagnostics.ts'
import type { Checked } from './documents.ts'

// Words of drafts and packs must not become links, pictures or HTML.
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&|~!]/g, sign => `\\${sign}`)

/** What the findings at a place rest on: the message, the way out, the clause in its own words. */
export function hoverAt(
  position: Position,
  { document, workspace, result }: Checked,
  markdown: boolean,
): Hover | null {
  const offset = document.offsetAt(position)
  const here = result.findings.filter(({ span }) => span.start <= offset && offset <= span.end)
  const [first] = here
  if (!first) return null
  const parts = here.map(finding => explanationOf(finding, workspace, markdown))
  return {
    contents: {
      kind: markdown ? 'markdown' : 'plaintext',
      value: parts.join(markdown ? '\n\n---\n\n' : '\n\n'),
    },
    range: editorRange(first.span, document),
  }
}

function explanationOf(finding: Finding, { packs, locale }: Workspace, markdown: boolean): string {
  const { reason, fix, note, ruleId, because } = finding
  const { quote } = reportWords[locale]
  const cites = citations(packs, locale)
  const set = (words: string, before = '', after = ''): string =>
    markdown ? before + escaped(sanitize(words)) + after : sanitize(words)
  const more = sanitize(lspWords[locale].more(ruleId ?? ''))
  return [
    set(reason, '**', '**'),
    ...(because.length > 1 ? [set(because.map(words => quote.join(words)).join(' · '))] : []),
    ...(fix ? [set(`→ ${fix}`)] : []),
    ...(note ? [set(quote.join(note), '> '), set(citation(finding, { cites }))] : []),
    markdown ? `\`${more.replaceAll('`', '')}\`` : more,
  ].join('\n\n')
}

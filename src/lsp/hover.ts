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

/** How a text is set: Markdown, or no markup. */
interface Setting {
  text(words: string): string
  strong(words: string): string
  quote(words: string): string
  code(words: string): string
}

const inPlainText: Setting = {
  text: sanitize,
  strong: sanitize,
  quote: sanitize,
  code: sanitize,
}

// Words of drafts and packs must not become links, pictures or HTML.
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&|~!]/g, sign => `\\${sign}`)
const inMarkdown: Setting = {
  text: words => escaped(sanitize(words)),
  strong: words => `**${escaped(sanitize(words))}**`,
  quote: words => `> ${escaped(sanitize(words))}`,
  code: words => `\`${sanitize(words).replaceAll('`', '')}\``,
}

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
  const setting = markdown ? inMarkdown : inPlainText
  const parts = here.map(finding => explanationOf(finding, workspace, setting))
  return {
    contents: {
      kind: markdown ? 'markdown' : 'plaintext',
      value: parts.join(markdown ? '\n\n---\n\n' : '\n\n'),
    },
    range: editorRange(first.span, document),
  }
}

function explanationOf(finding: Finding, { packs, locale }: Workspace, setting: Setting): string {
  const { reason, fix, note, ruleId, because } = finding
  const { quote } = reportWords[locale]
  const cites = citations(packs, locale)
  const rests = because.length > 1 ? [because.map(words => quote.join(words)).join(' · ')] : []
  return [
    setting.strong(reason),
    ...rests.map(setting.text),
    ...(fix ? [setting.text(`→ ${fix}`)] : []),
    ...(note ? [setting.quote(quote.join(note)), setting.text(citation(finding, { cites }))] : []),
    setting.code(lspWords[locale].more(ruleId ?? '')),
  ].join('\n\n')
}

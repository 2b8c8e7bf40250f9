import { joiner, safe } from '../safe.ts'

const entity = (sign: string): string => `&#${sign.codePointAt(0)};`

// What forges look for in running text: people, issues, merge requests, labels, links, emoji, commits.
const references = /[@#!~%^](?=[\p{L}\p{N}"_:])|:(?=[\p{L}/+-])|www(?=\.)/giu
const commits = /(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/giu

/**
 * Text that stays text in Markdown and in HTML inside Markdown: no markup, no
 * link, and nobody and nothing is mentioned. One line.
 */
export function plain(text: string): string {
  return safe(text)
    .replace(references, sign => sign + joiner)
    .replace(commits, word => word.slice(0, 3) + joiner + word.slice(3))
    .replace(/[&<>"'`*_[\]\\|$~#]/g, entity)
}

/** Text in a fixed-width face, which forges do not look for mentions in. */
export const code = (text: string): string => `<code>${plain(text)}</code>`

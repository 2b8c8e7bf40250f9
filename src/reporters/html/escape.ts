import { oneLine, safeLines } from '../safe.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  ':': '&#58;',
}

// Two colons where a line of a log begins are a command to GitHub.
const escaped = (text: string): string =>
  text.replace(/[&<>"']|:(?=:)/g, sign => entities[sign] ?? sign)

/** One line of text, harmless between tags and inside a quoted attribute. */
export const html = (text: string): string => escaped(oneLine(text))

/** Text with its lines kept, harmless between tags. */
export const htmlLines = (text: string): string => safeLines(text).map(escaped).join('\n')

import { fold } from '../fold.ts'
import { keptWith } from '../memo.ts'
import type { ParsedDraft } from '../types.ts'
import { wordsOf } from '../words.ts'
import type { Named } from './named.ts'

/** What people write before their own name at the end. */
const greetings =
  /(?:^|\n)[ \t]*(?:\/+|~|(?:\p{L}+ ){0,3}(?:hälsning(?:ar)?|hälsar|mvh|vänligen|vänligt|kram(?:ar)?|kärlek|solidaritet|regards|wishes|yours|sincerely|solidarity|cheers|love))[ \t]*[,!.:/]?[ \t]*\n?[ \t]*\/*$/iu

/** Titles with which somebody signs for the organisation, and not as a person the text tells of. */
const signing =
  /ordförande|sekreterare|kassör|redaktör|redaktion|ombudsman|kommunikatör|ansvarig|ledare|chair|secretary|editor|officer|president/u

const mostWords = 9
/** Longer than any greeting or signature with its title: no more is read for each name. In UTF-16 units. */
const longestLines = 400

/** Whether a name is the author's own under the text: on a line of its own at the end, with a greeting before it or a post after it. */
export function isSignature({ from, to }: Named, draft: ParsedDraft): boolean {
  const { words } = wordsOf(draft)
  const start = words[from]?.token.start ?? 0
  const end = words[to - 1]?.token.end ?? 0
  const { text, body } = draft
  if (end <= lastBreakOverText(draft) || !/\S/.test(text.slice(body.start, start))) return false
  const before = lastLines(text.slice(Math.max(body.start, start - longestLines), start))
  const line = /^[^\n]*/.exec(text.slice(end, Math.min(body.end, end + longestLines)))?.[0] ?? ''
  if (greetings.test(before)) return true
  if (!/\n[ \t]*$/.test(before) || line.split(/\s+/).length > mostWords) return false
  if (/[.!?]\s*$/.test(line) && !/^[.!]?\s*$/.test(line)) return false
  const [title = ''] = fold(line)
  return /^[.,]?\s*$/.test(line) || (/^\s*,/.test(line) && signing.test(title))
}

/** As many lines as a greeting can stand on: a long text is not to be read for every name in it. */
function lastLines(before: string): string {
  const last = before.lastIndexOf('\n')
  return before.slice(Math.max(0, before.lastIndexOf('\n', last - 1)))
}

/** Where the line break stands before the last line that is text, which nobody signs above; -1 where none is. */
const lastBreakOverText = keptWith(({ text, body }: ParsedDraft): number => {
  for (let end = body.end; end > body.start; ) {
    const at = text.lastIndexOf('\n', end - 1)
    if (at < body.start) break
    if (isText(text.slice(at + 1, end))) return at
    end = at
  }
  return -1
})

/** Lines under a signature that are no text: tags, links, addresses. */
function isText(line: string): boolean {
  return (
    line
      .split(/\s+/)
      .some(word => word !== '' && !/^[#@]|\.\p{L}{2,}|^[\d\s+-]+$|^\p{Emoji}/u.test(word)) &&
    line.trim().split(/\s+/).length > 3
  )
}

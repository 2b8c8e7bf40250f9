import type { Span } from '../../core/types.ts'

/** A replacement of a stretch of a text; an insertion where the stretch is empty. */
export interface Edit extends Span {
  text: string
}

/** Takes a text and edits that do not overlap, gives the text with all of them made. */
export function applied(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start)
  return fromTheEnd.reduce(
    (whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end),
    text,
  )
}

/** The line break that a text uses. */
export const lineBreakOf = (text: string): string => /\r?\n/.exec(text)?.[0] ?? '\n'

/** Where the line of an offset begins. */
export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1

/** Where the line after that of an offset begins; undefined where there is none. */
export function nextLine(text: string, offset: number): number | undefined {
  const end = text.indexOf('\n', offset)
  return end < 0 ? undefined : end + 1
}

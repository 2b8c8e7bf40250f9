import type { Span } from '../types.ts'
import { lineBreaks } from './characters.ts'
import { classOf, white } from './classes.ts'
import { endOfWhite } from './plain.ts'

/** The paragraphs of a body: what blank lines separate, without white space around. */
export function paragraphsOf(text: string, body: Span): Span[] {
  const spans: Span[] = []
  let start = -1
  let end = -1
  for (let at = body.start; at < body.end; at++) {
    if (classOf(text.charCodeAt(at)) === white) {
      const next = Math.min(endOfWhite(text, at), body.end)
      if (start >= 0 && next - at > 1 && lineBreaks(text.slice(at, next)) === 2) {
        spans.push({ start, end })
        start = -1
      }
      at = next - 1
    } else {
      if (start < 0) start = at
      end = at + 1
    }
  }
  if (start >= 0) spans.push({ start, end })
  return spans
}

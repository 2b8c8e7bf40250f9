import { dictionary, map, text } from '../shape.ts'
import type { Match, ParsedDraft, Span } from '../types.ts'
import type { Matcher } from './matcher.ts'

/** What shows that a draft is not written to its end: a template's own words, a picture with no file, or a conflict that git has left in it. */
export const unfinished: Matcher = {
  options: map({ placeholders: dictionary(text()) }, ['placeholders']),
  create(check) {
    const placeholders = new Set<unknown>(Object.values(check.placeholders as object))
    return draft => [
      ...placeholderIn(draft, placeholders),
      ...(draft.metadata.images ?? [])
        .filter(({ file }) => file === undefined)
        .map(({ place }) => ({ ...place, reason: 'no-file' })),
      ...conflictsIn(draft.text),
    ]
  },
}

function placeholderIn({ text, body }: ParsedDraft, placeholders: ReadonlySet<unknown>): Match[] {
  const whole = text.slice(body.start, body.end)
  const own = whole.trim()
  if (!placeholders.has(own)) return []
  const start = body.start + whole.indexOf(own)
  return [{ start, end: start + own.length, reason: 'template' }]
}

const marks = [/^<{7}(?: .*)?$/, /^={7}$/, /^>{7}(?: .*)?$/] as const

/** The first line of each conflict that has all three of its marks, in order. */
function conflictsIn(text: string): Match[] {
  if (!text.includes('<<<<<<<')) return []
  const found: Match[] = []
  let open: Span | undefined
  let seen = 0
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/g)) {
    const own = line.trimEnd()
    if (marks[0].test(own)) {
      open = { start, end: start + own.length }
      seen = 1
    } else if (marks[seen]?.test(own)) seen++
    if (open && seen === marks.length) {
      found.push({ ...open, reason: 'merge-conflict' })
      open = undefined
    }
  }
  return found
}

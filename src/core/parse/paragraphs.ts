import type { Span } from '../types.ts'
import { blank, lineBreaks } from './characters.ts'

const white = new RegExp(`[${blank}]+`, 'gu')

/** The paragraphs of a body: what blank lines separate, without white space around. */
export function paragraphsOf(text: string, body: Span): Span[] {
  const own = text.slice(body.start, body.end)
  const spans: Span[] = []
  let start = 0
  const add = (end: number, next: number): void => {
    if (end > start) spans.push({ start: body.start + start, end: body.start + end })
    start = next
  }
  for (const { 0: run, index } of own.matchAll(white)) {
    const end = index + run.length
    const outside = index === start || end === own.length
    if (outside || lineBreaks(run) === 2) add(index, end)
  }
  add(own.length, own.length)
  return spans
}

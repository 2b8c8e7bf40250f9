import type { Span } from '../types.ts'

/**
 * Takes a text and the part that is read, gives the text with what is no prose in that part (fenced code, HTML comments,
 * scripts, styles, addresses of links within a site) as spaces, so that every offset stays right. What is opened and
 * never closed stays: it may be the post itself.
 */
export function proseOf(text: string, body: Span): string {
  const own = text.slice(body.start, body.end)
  if (!mayHoldOther.test(own)) return text
  const spans = [...fencedCode(own), ...comments(own), ...elements(own), ...addresses(own)]
  if (spans.length === 0) return text
  spans.sort((a, b) => a.start - b.start)
  let prose = ''
  let at = 0
  for (const { start, end } of spans) {
    if (end <= at) continue
    const from = Math.max(start, at)
    prose += own.slice(at, from) + own.slice(from, end).replace(/[^\n\r]/g, ' ')
    at = end
  }
  return text.slice(0, body.start) + prose + own.slice(at) + text.slice(body.end)
}

/** A quick look that settles nearly every post. */
const mayHoldOther = /```|~~~|<!--|<s|\]\(/i

/** Blocks between lines of three or more backticks or tildes. */
function fencedCode(text: string): Span[] {
  const spans: Span[] = []
  let open: { start: number; fence: string } | undefined
  for (const { 0: line, index } of text.matchAll(/^ {0,3}(?:`{3,}|~{3,}).*$/gm)) {
    const fence = line.trim()
    if (!open) open = { start: index, fence: /^(?:`+|~+)/.exec(fence)?.[0] ?? fence }
    else if (fence.startsWith(open.fence) && /^(?:`+|~+)$/.test(fence)) {
      spans.push({ start: open.start, end: index + line.length })
      open = undefined
    }
  }
  return spans
}

function comments(text: string): Span[] {
  const spans: Span[] = []
  let start = text.indexOf('<!--')
  while (start >= 0) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0) break
    spans.push({ start, end: close + 3 })
    start = text.indexOf('<!--', close)
  }
  return spans
}

/** Scripts and styles with all that they hold. */
function elements(text: string): Span[] {
  const spans: Span[] = []
  const opening = /<(script|style)\b[^<>]{0,500}>/gi
  const lower = text.toLowerCase()
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const closing = `</${(found[1] ?? '').toLowerCase()}>`
    const close = lower.indexOf(closing, opening.lastIndex)
    if (close < 0) break
    spans.push({ start: found.index, end: close + closing.length })
    opening.lastIndex = close
  }
  return spans
}

/** Where Markdown links lead within a site: whole addresses are tokens of their own. */
function addresses(text: string): Span[] {
  return [...text.matchAll(/\]\((?![a-z]{2,10}:|www\.)([^()\s]{1,300})(?=[)\s])/gi)].map(
    ({ 0: all, 1: address = '', index }) => {
      const end = index + all.length
      return { start: end - address.length, end }
    },
  )
}

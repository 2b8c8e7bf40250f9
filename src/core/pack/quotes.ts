/**
 * Whether a policy's text holds a quote, white space, headings, list marks,
 * line-end hyphens and kinds of quotation mark left aside; `…` in the quote
 * stands for words left out. Gives the words up to which it is found, or
 * undefined where all of it is.
 */
export function unfoundFrom(policy: string, quote: string): string | undefined {
  const text = plain(policy)
  let at = 0
  for (const part of quote.split(/\s*…\s*/u)) {
    const wanted = plain(part)
    const found = text.indexOf(wanted, at)
    if (found < 0) return longestStart(text.slice(at), wanted)
    at = found + wanted.length
  }
  return undefined
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^\s*(?:#{1,6}|[-*•])\s+/gmu, '')
    .replace(/(\p{L})[-\u00ad‐]\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/\u00ad/gu, '')
    .replace(/[”“„«»]/gu, '"')
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

function longestStart(text: string, wanted: string): string {
  const words = wanted.split(' ')
  let count = 0
  while (count < words.length && text.includes(words.slice(0, count + 1).join(' '))) count++
  return words.slice(0, count).join(' ')
}

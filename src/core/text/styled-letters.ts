/**
 * Letters and figures that a channel has no face for, put together of signs made for other ends:
 * bold and script of mathematics, letters in circles and squares. People read them as letters, a
 * screen reader as signs.
 */

import type { Span } from '../types.ts'

const styled =
  /[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{1f130}-\u{1f149}\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c-\u2131\u2133\u2134]/u
const everyStyled = new RegExp(styled, 'gu')

/** How many styled letters and figures a text has. */
export const styledLettersIn = (text: string): number =>
  styled.test(text) ? (text.match(everyStyled)?.length ?? 0) : 0

/** A text with plain letters and figures in place of styled ones. */
interface PlainCopy {
  text: string
  /** Where a stretch of the copy stands in the text as written. */
  spanAsWritten(from: number, to: number): Span
}

/**
 * Writes a text, or what of it `span` says, in plain letters and figures; what stands where counts
 * from the start of the whole text.
 */
export function plainCopy(
  whole: string,
  { start, end }: Span = { start: 0, end: whole.length },
): PlainCopy {
  const text = whole.slice(start, end)
  if (!styled.test(text))
    return { text, spanAsWritten: (from, to) => ({ start: start + from, end: start + to }) }
  const places: number[] = []
  let plain = ''
  let at = start
  for (const sign of text) {
    const read = styled.test(sign) ? sign.normalize('NFKC') : sign
    // All that one sign is read as stands where the sign does.
    for (let unit = 0; unit < read.length; unit++) places.push(read === sign ? at + unit : at)
    plain += read
    at += sign.length
  }
  const placeOf = (offset: number) => places[offset] ?? at
  return { text: plain, spanAsWritten: (from, to) => ({ start: placeOf(from), end: placeOf(to) }) }
}

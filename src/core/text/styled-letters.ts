/**
 * Letters and figures that a channel has no face for, put together of signs made for other ends:
 * bold and script of mathematics, letters in circles and squares. People read them as letters, a
 * screen reader as signs.
 */

const styled =
  /[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{1f130}-\u{1f149}\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c-\u2131\u2133\u2134]/u
const everyStyled = new RegExp(styled, 'gu')

/** How many styled letters and figures a text has. */
export const styledLettersIn = (text: string): number =>
  styled.test(text) ? (text.match(everyStyled)?.length ?? 0) : 0

/** A text with plain letters and figures in place of styled ones. */
export interface PlainCopy {
  text: string
  /** Where a place of the copy is in the text as written. In UTF-16 units. */
  placeOf(offset: number): number
}

/** Writes a text in plain letters and figures. */
export function plainCopy(text: string): PlainCopy {
  if (!styled.test(text)) return { text, placeOf: offset => offset }
  const places: number[] = []
  let plain = ''
  let at = 0
  for (const sign of text) {
    const read = styled.test(sign) ? sign.normalize('NFKC') : sign
    // All that one sign is read as stands where the sign does.
    for (let unit = 0; unit < read.length; unit++) places.push(read === sign ? at + unit : at)
    plain += read
    at += sign.length
  }
  return { text: plain, placeOf: offset => places[offset] ?? at }
}

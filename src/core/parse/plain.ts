import { classOf, digit, isZeroWidth, letter, punctuation, white } from './classes.ts'

/** Longer words are cut by the expressions, which know where. */
const longest = 1000
const longestHashtag = 200
/** As much as an address can hold before its sign or its full stop. */
const longestChain = 64

/** The end of a run of white space. */
export function endOfWhite(text: string, at: number): number {
  let end = at + 1
  while (classOf(text.charCodeAt(end)) === white) end++
  return end
}

/**
 * The end of a word or a number that nothing after it makes part of an address,
 * a figure with spaces, a masked word …
 *
 * @returns `at` where an expression has to tell.
 */
export function endOfWord(text: string, at: number): number {
  let end = at + 1
  while (end - at <= longest && isSign(text.charCodeAt(end))) end++
  if (end - at > longest) return at
  return staysApart(text, at, end) ? end : at
}

/** Whether a word ends where its letters and digits do. */
function staysApart(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(end)
  switch (code) {
    case 0x20: // space
    case 0xa0:
    case 0x202f:
      return !isFigure(text, at, end) || !isDigit(text.charCodeAt(end + 1))
    case 0x23: // #
    case 0x24: // $
    case 0x2a: // *
    case 0x40: // @
      return false
    case 0x2c: // ,
      return !isDigit(text.charCodeAt(end + 1))
    case 0x3a: // :
      return text.charCodeAt(end + 1) !== 0x2f && !isDigit(text.charCodeAt(end + 1))
    case 0x25: // %
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
    case 0x5f: // _
      return !mayBeAddress(text, end)
    case 0x2013: // –
    case 0x2014: // —
      return end - at > 2
    default:
      return isClear(code)
  }
}

/** Whether what follows a word is a character that no word goes on with, in whatever script. */
function isClear(code: number): boolean {
  const kind = classOf(code)
  if (kind === white) return !isZeroWidth(code)
  return kind === punctuation || code < 0x250 || Number.isNaN(code)
}

/** The end of a run of one mark, or `at` where an address may start with it. */
export function endOfMark(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (
    (code === 0x2d || code === 0x5f) &&
    !isSign(text.charCodeAt(at - 1)) &&
    mayBeAddress(text, at)
  )
    return at
  let end = at + 1
  while (text.charCodeAt(end) === code) end++
  return end
}

/** The end of a hashtag whose sign stands at `at`, or `at` where an expression has to tell. */
export function endOfHashtag(text: string, at: number): number {
  if (classOf(text.charCodeAt(at + 1)) !== letter) return at
  const limit = at + longestHashtag
  let end = at + 2
  while (end < limit && (isSign(text.charCodeAt(end)) || text.charCodeAt(end) === 0x5f)) end++
  return end < limit && isClear(text.charCodeAt(end)) ? end : at
}

/** Whether the characters that addresses are made of go on from here to an `@` or over a full stop. */
function mayBeAddress(text: string, from: number): boolean {
  for (let at = from; at < from + longestChain; at++) {
    const code = text.charCodeAt(at)
    if (isSign(code) || code === 0x25 || code === 0x2b || code === 0x2d || code === 0x5f) continue
    if (code !== 0x2e) return code === 0x40 || !isClear(code)
    if (isSign(text.charCodeAt(at + 1))) return true
  }
  return true
}

function isFigure(text: string, at: number, end: number): boolean {
  for (let index = at; index < end; index++) if (!isDigit(text.charCodeAt(index))) return false
  return true
}

function isSign(code: number): boolean {
  const kind = classOf(code)
  return kind === letter || kind === digit
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

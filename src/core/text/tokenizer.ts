import emojiRegex from 'emoji-regex-xs'
import type { Literal, Punctuation, SentenceContent, Symbol as Sign, WhiteSpace, Word } from 'nlcst'
import { memoizeByKey } from '../memo.ts'
import type { Span } from '../types.ts'
import {
  type Alphabet,
  blank,
  classOf,
  digit,
  everyScript,
  isLatin,
  isZeroWidth,
  latin,
  letter,
  punctuation,
  white,
  zeroWidth,
} from './characters.ts'
import { clearEndings, doubtfulEndings } from './top-level-domains.ts'

/** Whether an address (a token of the kind `url`) is one of e-mail; that of a page may have an @ in its path. */
export const isEmail = (address: string): boolean => /^[^/]*@/.test(address)

/** Signs that only a variation selector makes an emoji: ©, ™, arrows. */
const plainSign = '(?![©®‼⁉™ℹ\\u2190-\\u21FF\\u24C2\\u25AA-\\u25FE](?!\\uFE0F))'
const emojiSource = () => `${plainSign}(?:${emojiRegex().source})`

/** The first that fits, at every position; together they take any text. */
function kindsIn(alphabet: Alphabet): readonly (readonly [LeafType, string])[] {
  const { letter, digit, mark, punctuation } = alphabet
  const { email, url } = addressesIn(alphabet)
  const sign = `${letter}${digit}`
  return [
    ['WhiteSpaceNode', `[${blank}]+`],
    ['EmojiNode', emojiSource()],
    ['EmailNode', `(?<![${sign}@])(?:${email})`],
    ['UrlNode', `(?<![${sign}@])(?:${url})`],
    ['MentionNode', `(?<![${sign}_.+@-])@[${sign}_](?:[${sign}_.]{0,62}[${sign}_])?`],
    ['HashtagNode', `#(?=[${digit}_]{0,20}[${letter}])[${sign}${mark}_]{1,200}`],
    ['WordNode', wordIn(alphabet)],
    ['PunctuationNode', `(?<mark>[${punctuation}])\\k<mark>*`],
    ['SymbolNode', '(?<sign>[^])\\k<sign>*'],
  ]
}

function wordIn({ letter, digit, mark }: Alphabet): string {
  const sign = `${letter}${digit}`
  const inWord = `${sign}${mark}`
  const run = `[${sign}](?:[${inWord}]|[${zeroWidth}]{1,20}(?=[${inWord}])){0,1000}`
  return [
    // 1 900 is one word,
    `(?<![${sign}.,-])\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3}){1,5}(?:,\\d{1,9})?(?![${sign}])`,
    // and so are 7.30 and 3,4.
    `\\d{1,30}(?:[.,:]\\d{1,30}){1,9}(?![${sign}])`,
    // A mask inside a swear word: `f*n`, `s#it`, `j—a`. A dash between whole words is none.
    `(?:${run}[*$]{1,8}(?=[${letter}])){1,9}${run}`,
    `[${letter}]{1,2}[@#]{1,3}[${letter}]{1,5}(?![${inWord}_@#-])`,
    `[${letter}]{1,2}[—–]{1,4}[${letter}]{1,5}(?![${inWord}—–])`,
    run,
  ].join('|')
}

/** Finds a leaf at its `lastIndex`; made when first needed. */
const patternIn = memoizeByKey((alphabet: Alphabet) => {
  const kinds = kindsIn(alphabet).map(([type, source]) => `(?<${type}>${source})`)
  return new RegExp(kinds.join('|'), 'uy')
})

/** The emoji alone: most texts that need an expression need no other. */
let emoji: RegExp | undefined

/**
 * Cuts a text into what a sentence tree is made of: words, signs, white space, and
 * hashtags, mentions, addresses and emoji whole. Offsets count from its start.
 *
 * @param span - What of it is cut; the whole where left out. No word may reach over its edges.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): RawToken[] {
  const pieces: RawToken[] = []
  let alphabet: Alphabet | undefined
  let at = span.start
  while (at < span.end) {
    let piece = tokenByClass(text, at)
    if (!piece) {
      alphabet ??= isLatin(text.slice(span.start, span.end)) ? latin : everyScript
      piece = tokenByExpression(text, at, alphabet)
    }
    pieces.push(piece)
    at += piece.text.length
  }
  return pieces
}

/** What can be told by the class of a character alone, as most of a text can: in a tenth of the time. */
function tokenByClass(text: string, at: number): RawToken | undefined {
  switch (classOf(text.charCodeAt(at))) {
    case white:
      return rawToken('WhiteSpaceNode', text, at, endOfWhite(text, at))
    case letter:
    case digit:
      return rawToken('WordNode', text, at, endOfWord(text, at))
    case punctuation:
      return rawToken('PunctuationNode', text, at, endOfMark(text, at))
    default:
      if (text.charCodeAt(at) === 0x23)
        return rawToken('HashtagNode', text, at, endOfHashtag(text, at))
      return text.charCodeAt(at) < 0x2190
        ? undefined
        : rawToken('EmojiNode', text, at, endOfEmoji(text, at))
  }
}

function rawToken(type: LeafType, text: string, start: number, end: number): RawToken | undefined {
  return end > start ? { type, text: text.slice(start, end), start } : undefined
}

function endOfEmoji(text: string, at: number): number {
  emoji ??= new RegExp(emojiSource(), 'uy')
  emoji.lastIndex = at
  return emoji.test(text) ? emoji.lastIndex : at
}

/** The piece of a text that starts at an offset, as the expressions have it that know everything. */
export function tokenByExpression(text: string, start: number, alphabet: Alphabet): RawToken {
  const pattern = patternIn(alphabet)
  pattern.lastIndex = start
  const groups = pattern.exec(text)?.groups
  for (const [type, value] of Object.entries(groups ?? {}) as [LeafType, string?][]) {
    if (value !== undefined)
      return { type, text: type === 'UrlNode' ? trimAddress(value) : value, start }
  }
  return { type: 'SymbolNode', text: text.charAt(start), start }
}

/**
 * Web and e-mail addresses as sources of regular expressions (flag `u`). Every
 * repetition is bounded, so that no text makes them slow.
 */
function addressesIn({ letter, digit, mark }: Alphabet): { email: string; url: string } {
  const sign = `${letter}${digit}`
  const label = `[${sign}](?:[${sign}${mark}-]{0,61}[${sign}])?`
  /** What may stand in an address after its domain. */
  const tail = `[${sign}${mark}\\-._~:/?#\\[\\]@!$&'()*+,;=%]`
  const rest = `${tail}{0,2000}`
  return {
    // `info@klubben.example`
    email: `[${sign}_+%-](?:[${sign}_.+%-]{0,62}[${sign}_+%-])?@(?:${label}\\.){1,5}[${letter}]{2,24}(?![${sign}@])`,
    // `https://…`, `www.…`, `klubben.se/ung`
    url: [
      `[hH][tT]{2}[pP][sS]?://${tail}${rest}`,
      `[wW]{3}\\.(?=[${sign}])${rest}`,
      `(?:${label}\\.){1,5}(?:${clearEndings().join('|')})(?![${sign}@_-])(?:(?::\\d{2,5})?[/?#]${rest})?`,
      `(?:${label}\\.){1,5}(?:${doubtfulEndings().join('|')})(?::\\d{2,5})?/${rest}`,
    ].join('|'),
  }
}

/** The address without the sentence's own punctuation after it; brackets that it opened stay. */
function trimAddress(address: string): string {
  let open = openBrackets(address)
  let end = address.length
  while (end > 0) {
    const last = address.charAt(end - 1)
    if (last === ')' || last === ']') {
      if (open >= 0) break
      open++
    } else if (!".,;:!?'*_".includes(last)) break
    end--
  }
  return address.slice(0, end)
}

function openBrackets(address: string): number {
  let open = 0
  for (const sign of address) {
    if (sign === '(' || sign === '[') open++
    if (sign === ')' || sign === ']') open--
  }
  return open
}

/** A stretch of a text that is of one kind: what a sentence is made of, white space among it. */
export interface RawToken {
  type: LeafType
  text: string
  /** Where it starts in the text that was cut. */
  start: number
}

/** A `#hashtag`, with its sign. */
interface Hashtag extends Literal {
  type: 'HashtagNode'
}
/** An `@account`, with its sign. */
interface Mention extends Literal {
  type: 'MentionNode'
}
/** A web address. */
interface Url extends Literal {
  type: 'UrlNode'
}
/** An e-mail address. */
interface Email extends Literal {
  type: 'EmailNode'
}
/** One emoji, however many characters it takes. */
interface Emoji extends Literal {
  type: 'EmojiNode'
}

declare module 'nlcst' {
  interface SentenceContentMap {
    hashtag: Hashtag
    mention: Mention
    url: Url
    email: Email
    emoji: Emoji
  }
  interface RootContentMap {
    hashtag: Hashtag
    mention: Mention
    url: Url
    email: Email
    emoji: Emoji
  }
}

/** What the tokeniser gives: everything a sentence may hold. */
export type Leaf = Word | Punctuation | Sign | WhiteSpace | Hashtag | Mention | Url | Email | Emoji
export type LeafType = Leaf['type'] & SentenceContent['type']

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
function endOfWord(text: string, at: number): number {
  let end = at + 1
  while (end - at <= longest && isSign(text.charCodeAt(end))) end++
  if (end - at > longest) return at
  return endsBefore(text, at, end) ? end : at
}

/** Whether a word ends where its letters and digits do. */
function endsBefore(text: string, at: number, end: number): boolean {
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
      return endsWords(code)
  }
}

/** Whether what follows a word is a character that no word goes on with, in whatever script. */
function endsWords(code: number): boolean {
  const kind = classOf(code)
  if (kind === white) return !isZeroWidth(code)
  return kind === punctuation || code < 0x250 || Number.isNaN(code)
}

/** The end of a run of one mark, or `at` where an address may start with it. */
function endOfMark(text: string, at: number): number {
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
function endOfHashtag(text: string, at: number): number {
  if (classOf(text.charCodeAt(at + 1)) !== letter) return at
  const limit = at + longestHashtag
  let end = at + 2
  while (end < limit && (isSign(text.charCodeAt(end)) || text.charCodeAt(end) === 0x5f)) end++
  return end < limit && endsWords(text.charCodeAt(end)) ? end : at
}

/** No domain has more labels before its ending. */
const mostLabels = 5

/**
 * Whether an address may go on from the end of a word: over an `@`, or over a full stop to a label
 * that can be a domain's ending. Single letters between full stops («U.S.», «a.a.a») are none, so
 * that rows of them need no expression for each letter.
 */
function mayBeAddress(text: string, from: number): boolean {
  if (isW(text, from - 1) && isW(text, from - 2) && isW(text, from - 3)) return true
  let stops = 0
  for (let at = from; at < from + longestChain; at++) {
    const code = text.charCodeAt(at)
    if (isSign(code) || code === 0x25 || code === 0x2b || code === 0x2d || code === 0x5f) continue
    if (code !== 0x2e) return code === 0x40 || !endsWords(code)
    const next = text.charCodeAt(at + 1)
    if (!isSign(next)) continue
    stops++
    if (stops <= mostLabels && !isInitial(text, at + 1)) return true
  }
  return stops <= mostLabels
}

function isW(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 0x20) === 0x77
}

/** Whether one letter alone stands here, with a full stop or the end of a word after it. */
function isInitial(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1)
  if (isDigit(text.charCodeAt(at)) || isSign(after)) return false
  return after === 0x2e || (endsWords(after) && !isJoint(after))
}

/** Whether a mark may stand inside an address or join a word to what follows it. */
function isJoint(code: number): boolean {
  return '@:/-_%+*$#?&'.includes(String.fromCharCode(code))
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

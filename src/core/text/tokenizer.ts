import emojiRegex from 'emoji-regex-xs'
import type { Span } from '../types.ts'
import { addressesIn, trimAddress } from './addresses.ts'
import { type Alphabet, everyScript, isLatin, latin } from './alphabet.ts'
import { blank, zeroWidth } from './characters.ts'
import { classOf, digit, letter, punctuation, white } from './classes.ts'
import type { LeafType } from './nodes.ts'
import type { Piece } from './pieces.ts'
import { endOfHashtag, endOfMark, endOfWhite, endOfWord } from './plain.ts'

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

const patterns = new Map<Alphabet, RegExp>()

/** Finds a leaf at its `lastIndex`; made when first needed. */
function patternIn(alphabet: Alphabet): RegExp {
  const pattern =
    patterns.get(alphabet) ??
    new RegExp(
      kindsIn(alphabet)
        .map(([type, source]) => `(?<${type}>${source})`)
        .join('|'),
      'uy',
    )
  patterns.set(alphabet, pattern)
  return pattern
}

/** The emoji alone: most texts that need an expression need no other. */
let emoji: RegExp | undefined

/**
 * Cuts a text into what a sentence tree is made of: words, signs, white space, and
 * hashtags, mentions, addresses and emoji whole. Offsets count from its start.
 *
 * @param span - What of it is cut; the whole where left out. No word may reach over its edges.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Piece[] {
  const pieces: Piece[] = []
  let alphabet: Alphabet | undefined
  let at = span.start
  while (at < span.end) {
    let piece = plainPiece(text, at)
    if (!piece) {
      alphabet ??= isLatin(text.slice(span.start, span.end)) ? latin : everyScript
      piece = expressedPiece(text, at, alphabet)
    }
    pieces.push(piece)
    at += piece.text.length
  }
  return pieces
}

/** What can be told by the class of a character alone, as most of a text can: in a tenth of the time. */
function plainPiece(text: string, at: number): Piece | undefined {
  switch (classOf(text.charCodeAt(at))) {
    case white:
      return cut('WhiteSpaceNode', text, at, endOfWhite(text, at))
    case letter:
    case digit:
      return cut('WordNode', text, at, endOfWord(text, at))
    case punctuation:
      return cut('PunctuationNode', text, at, endOfMark(text, at))
    default:
      if (text.charCodeAt(at) === 0x23) return cut('HashtagNode', text, at, endOfHashtag(text, at))
      return text.charCodeAt(at) < 0x2190
        ? undefined
        : cut('EmojiNode', text, at, endOfEmoji(text, at))
  }
}

function cut(type: LeafType, text: string, start: number, end: number): Piece | undefined {
  return end > start ? { type, text: text.slice(start, end), start } : undefined
}

function endOfEmoji(text: string, at: number): number {
  emoji ??= new RegExp(emojiSource(), 'uy')
  emoji.lastIndex = at
  return emoji.test(text) ? emoji.lastIndex : at
}

/** The piece of a text that starts at an offset, as the expressions have it that know everything. */
export function expressedPiece(text: string, start: number, alphabet: Alphabet): Piece {
  const pattern = patternIn(alphabet)
  pattern.lastIndex = start
  const groups = pattern.exec(text)?.groups
  for (const [type, value] of Object.entries(groups ?? {}) as [LeafType, string?][]) {
    if (value !== undefined)
      return { type, text: type === 'UrlNode' ? trimAddress(value) : value, start }
  }
  return { type: 'SymbolNode', text: text.charAt(start), start }
}

import emojiRegex from 'emoji-regex-xs'
import type { Literal, Punctuation, SentenceContent, Symbol as Sign, WhiteSpace, Word } from 'nlcst'
import { wordsOn } from '../collections.ts'
import { memoizeByKey } from '../memo.ts'
import type { Span } from '../types.ts'
import { type Alphabet, blank, everyScript, isLatin, latin, zeroWidth } from './characters.ts'
import domains from './top-level-domains.json' with { type: 'json' }

/** Whether an address (a token of the kind `url`) is one of e-mail; that of a page may have an @ in its path. */
export const isEmail = (address: string): boolean => /^[^/]*@/.test(address)

/** Signs that only a variation selector makes an emoji: ©, ™, arrows. */
const plainSign = '(?![©®‼⁉™ℹ\\u2190-\\u21FF\\u24C2\\u25AA-\\u25FE](?!\\uFE0F))'
const emojiSource = () => `${plainSign}(?:${emojiRegex().source})`

/** The first that fits, at every position; together they take any text. */
function kindsIn(alphabet: Alphabet): KindSources {
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

type KindSources = readonly (readonly [LeafType, string])[]
/** Each finds a leaf at its `lastIndex`. */
type Patterns = readonly (readonly [LeafType, RegExp])[]

const patternsOf = (kinds: KindSources): Patterns =>
  kinds.map(([type, source]) => [type, new RegExp(source, 'uy')])

/** Made when first needed. */
const patternsIn = memoizeByKey((alphabet: Alphabet) => patternsOf(kindsIn(alphabet)))
const quick = patternsOf(quickKinds(latin))
/** The emoji alone: most texts that need more need nothing else. */
let emoji: Patterns | undefined

/** What most of a text is made of, where what follows shows that no address, figure or masked word goes on: found sooner, and no large expression is made ready. */
function quickKinds({ letter, digit, punctuation }: Alphabet): KindSources {
  const sign = `${letter}${digit}`
  /** What the tables of Latin letters and signs do not have. */
  const unknown = '[^\\0-\\u024f\\u2010-\\u2027\\u2030-\\u203a]'
  /** As much as an address can hold before its sign or its full stop. */
  const address = `[${sign}%+_.-]{0,64}(?:@|\\.[${sign}]|${unknown})`
  const goesOn = [
    `[#$*@\\u00ad]|${unknown}`,
    `:[/\\d]|,\\d|(?<=\\d)[ \\u00a0]\\d`,
    `[–—]{1,4}(?:[${letter}]|${unknown})`,
    `(?=[%+_.-])${address}`,
  ].join('|')
  return [
    ['WhiteSpaceNode', `[${blank}]+`],
    ['WordNode', `[${sign}]{1,1000}(?![${sign}]|${goesOn})`],
    ['PunctuationNode', `(?![_-]${address})(?<mark>[${punctuation}])\\k<mark>*`],
    ['HashtagNode', `#[${letter}][${sign}_]{0,198}(?![${sign}_\\u00ad]|${unknown})`],
  ]
}

/**
 * Cuts a text into what a sentence tree is made of: words, signs, white space, and
 * hashtags, mentions, addresses and emoji whole. Offsets count from its start.
 *
 * @param span - What of it is cut; the whole where left out. No word may reach over its edges.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): RawToken[] {
  const pieces: RawToken[] = []
  let alphabet: Alphabet | undefined
  for (let at = span.start; at < span.end; ) {
    let piece = tokenBy(quick, text, at)
    if (!piece && text.charCodeAt(at) >= 0x2190) {
      emoji ??= patternsOf([['EmojiNode', emojiSource()]])
      piece = tokenBy(emoji, text, at)
    }
    if (!piece) {
      alphabet ??= isLatin(text.slice(span.start, span.end)) ? latin : everyScript
      piece = tokenByExpression(text, at, alphabet)
    }
    pieces.push(piece)
    at += piece.text.length
  }
  return pieces
}

/** The piece of a text that starts at an offset, as the expressions have it that know everything. */
export function tokenByExpression(text: string, start: number, alphabet: Alphabet): RawToken {
  const token = tokenBy(patternsIn(alphabet), text, start)
  if (token?.type === 'UrlNode') return { ...token, text: trimAddress(token.text) }
  return token ?? { type: 'SymbolNode', text: text.charAt(start), start }
}

function tokenBy(patterns: Patterns, text: string, start: number): RawToken | undefined {
  for (const [type, pattern] of patterns) {
    pattern.lastIndex = start
    if (pattern.test(text)) return { type, text: text.slice(start, pattern.lastIndex), start }
  }
  return undefined
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
  const doubtful = wordsOn(domains.ambiguous)
  const clear = wordsOn(domains.all).filter(ending => !doubtful.includes(ending))
  return {
    // `info@klubben.example`
    email: `[${sign}_+%-](?:[${sign}_.+%-]{0,62}[${sign}_+%-])?@(?:${label}\\.){1,5}[${letter}]{2,24}(?![${sign}@])`,
    // `https://…`, `www.…`, `klubben.se/ung`
    url: [
      `[hH][tT]{2}[pP][sS]?://${tail}${rest}`,
      `[wW]{3}\\.(?=[${sign}])${rest}`,
      `(?:${label}\\.){1,5}(?:${clear.join('|')})(?![${sign}@_-])(?:(?::\\d{2,5})?[/?#]${rest})?`,
      `(?:${label}\\.){1,5}(?:${doubtful.join('|')})(?::\\d{2,5})?/${rest}`,
    ].join('|'),
  }
}

/** The address without the sentence's own punctuation after it; brackets that it opened stay. */
function trimAddress(address: string): string {
  const count = (signs: RegExp) => address.match(signs)?.length ?? 0
  let open = count(/[([]/g) - count(/[)\]]/g)
  let end = address.length
  for (; end > 0; end--) {
    const last = address.charAt(end - 1)
    const isClosing = last === ')' || last === ']'
    if (isClosing ? open >= 0 : !".,;:!?'*_".includes(last)) break
    if (isClosing) open++
  }
  return address.slice(0, end)
}

/** A stretch of a text that is of one kind: what a sentence is made of, white space among it. */
export interface RawToken {
  type: LeafType
  text: string
  /** Where it starts in the text that was cut. */
  start: number
}

/** What posts have besides words and signs, whole: `#hashtag` and `@account` with their sign, addresses, emoji. */
interface Whole extends Literal {
  type: 'HashtagNode' | 'MentionNode' | 'UrlNode' | 'EmailNode' | 'EmojiNode'
}

declare module 'nlcst' {
  interface SentenceContentMap {
    whole: Whole
  }
  interface RootContentMap {
    whole: Whole
  }
}

/** What the tokeniser gives: everything a sentence may hold. */
export type Leaf = Word | Punctuation | Sign | WhiteSpace | Whole
export type LeafType = Leaf['type'] & SentenceContent['type']

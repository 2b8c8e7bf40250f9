import type { Span } from '../types.ts'
import { neverFinal } from './abbreviations.ts'
import { blank, lineBreaks } from './characters.ts'
import { languageRules } from './languages.ts'
import type { RawToken } from './tokenizer.ts'

/**
 * The sentences of a block, their words put together, cut without a tree where it is plain enough, as nearly all blocks
 * are; undefined where a parser has to tell. A test holds that the plugins of the parsers make the same of it.
 */
export function segmentSentences(
  pieces: readonly RawToken[],
  language: string,
): readonly (readonly RawToken[])[] | undefined {
  const joined = mergeWords(pieces, language)
  if (!joined) return undefined
  const sentences: (readonly RawToken[])[] = []
  let start = 0
  let stop = endOf(joined, 0)
  while (stop < joined.length - 1) {
    const end = endOf(joined, stop + 1)
    if (!hasWord(joined, start, stop)) return undefined
    // Past brackets and quotation marks that close what the sentence opened.
    const next = indexFrom(joined, stop + 1, ({ text }) => !/^["”)»]$/.test(text))
    const starts = startAfter(joined, next, end)
    if (starts === undefined || isDoubtful(joined, stop, starts, language)) return undefined
    if (starts) {
      sentences.push(joined.slice(start, next))
      start = next
    }
    stop = end
  }
  sentences.push(start ? joined.slice(start) : joined)
  return sentences
}

/** The index of the first piece from one on that passes a test; their number where none does. */
function indexFrom(
  pieces: readonly RawToken[],
  from: number,
  test: (piece: RawToken) => boolean,
): number {
  let at = from
  while (at < pieces.length && !test(pieces[at] as RawToken)) at++
  return at
}

/** The index of the next mark that a sentence can end with, or that of the last piece. */
const endOf = (pieces: readonly RawToken[], from: number): number =>
  Math.min(indexFrom(pieces, from, isTerminal), pieces.length - 1)

/** Runs are of one mark: the first character tells. */
function isTerminal({ type, text }: RawToken): boolean {
  return type === 'PunctuationNode' && '.!?…‽'.includes(text.charAt(0))
}

function hasWord(pieces: readonly RawToken[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (pieces[at]?.type === 'WordNode') return true
  return false
}

/** Whether what stands up to the next end is a sentence of its own; undefined where that cannot be told. */
function startAfter(pieces: readonly RawToken[], from: number, end: number): boolean | undefined {
  if (!hasWord(pieces, from, end)) return false
  if (isWordOrSign(pieces[from] as RawToken)) return undefined
  const { type, text } = pieces[indexFrom(pieces, from, isWordOrSign)] as RawToken
  if (type !== 'WordNode') return text !== ',' && text !== ';'
  if (/^[A-ZÀ-ÖØ-Þ0-9]/.test(text)) return true
  return /^[a-zß-öø-ÿ]/.test(text) ? false : undefined
}

function isWordOrSign({ type }: RawToken): boolean {
  return type === 'WordNode' || type === 'PunctuationNode' || type === 'SymbolNode'
}

const short = /^(?:\d{1,3}|[a-z])$/

/**
 * Whether a full stop may be one of an abbreviation or an ordinal: where a sentence seems to start
 * after it there may be none, and where none does it may belong to the word.
 */
function isDoubtful(
  pieces: readonly RawToken[],
  stop: number,
  starts: boolean,
  language: string,
): boolean {
  const before = pieces[stop - 1]
  if (pieces[stop]?.text !== '.' || before?.type !== 'WordNode') return false
  if (!starts) return before.text.includes('.')
  const word = before.text.toLowerCase()
  return short.test(word) || languageRules(language).mayAbbreviate(word, before.text)
}

/** Pieces that a parser gets at once, and the white space after them. */
interface Block {
  pieces: readonly RawToken[]
  /** Undefined at the end, and at a cut where no white space is. */
  after?: RawToken
  /** Whether a paragraph ends with it. */
  last: boolean
}

/** Pieces to a block, where it can be helped: a parser's plugins take time by the square of them. */
const most = 800

/**
 * Cuts a row of pieces where a sentence surely ends: at blank lines, at line breaks that end a sentence in posts, at a
 * full stop that lacks its space, and wherever a block would grow too big.
 */
export function blocksOf(pieces: readonly RawToken[]): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as RawToken
    const size = index - start
    if (piece.type === 'WhiteSpaceNode') {
      const breaks = lineBreaks(piece.text)
      if (!size || breaks > 1 || size > most || (breaks === 1 && endsLine(pieces, index))) {
        blocks.push({ pieces: pieces.slice(start, index), after: piece, last: breaks > 1 })
        start = index + 1
      }
    } else if (size > 2 * most || lacksSpace(pieces, index)) {
      blocks.push({ pieces: pieces.slice(start, index + 1), last: false })
      start = index + 1
    }
  }
  blocks.push({ pieces: pieces.slice(start), last: true })
  return blocks
}

const terminal = /^[.!?…‽:]+$/
const capital = /^[\p{Lu}\p{Lt}]/u
const bullet = /^[-–—•·*▪▸►→>✓✔‣◦]$/
const opening = /^["'”“„«(¿¡’]$/
const unfinished = /^[,;(&/«„–—-]$/

/** Words that no line ends a sentence with: what follows them is only wrapped. */
const needsMore = new Set(
  'och eller men samt att som i på av med för till från om hos vid mot under över mellan en ett den det de vår våra vårt deras sin sina the a an of and or but to in on at by for with from our their'.split(
    ' ',
  ),
)

/** Whether a sentence ends at the single line break that a piece of white space holds. */
function endsLine(pieces: readonly RawToken[], index: number): boolean {
  const before = pieces[index - 1]
  const next = pieces[index + 1]
  if (!before || !next) return true
  const text = before.text
  if (terminal.test(text)) return true
  if (isOrnament(before) || isOrnament(next) || isBullet(pieces, index + 1)) return true
  if (unfinished.test(text) || needsMore.has(text.toLowerCase())) return false
  return startsSentence(pieces, index + 1)
}

function isOrnament(piece: RawToken): boolean {
  return piece.type === 'EmojiNode' || piece.type === 'HashtagNode'
}

function isBullet(pieces: readonly RawToken[], index: number): boolean {
  const sign = pieces[index]
  const after = pieces[index + 1]
  if (!sign || !after) return false
  if (sign.type === 'WordNode') return /^\d{1,2}$/.test(sign.text) && /^[.)]$/.test(after.text)
  return after.type === 'WhiteSpaceNode' && bullet.test(sign.text)
}

function startsSentence(pieces: readonly RawToken[], index: number): boolean {
  const first = pieces[index]
  if (!first) return false
  const word = opening.test(first.text) ? pieces[index + 1] : first
  return word?.type === 'WordNode' && capital.test(word.text)
}

/** Whether a piece ends a sentence though no space follows: «slut.Nu börjar». */
function lacksSpace(pieces: readonly RawToken[], index: number): boolean {
  const piece = pieces[index]
  const next = pieces[index + 1]
  if (piece?.type !== 'PunctuationNode' || next?.type !== 'WordNode') return false
  const before = pieces[index - 1]
  if (before?.type !== 'WordNode' || !/^[.!?…]+$/.test(piece.text)) return false
  return (
    /\p{Ll}\p{Ll}$/u.test(before.text) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !neverFinal.has(before.text.toLowerCase())
  )
}

/** Signs that join the words on both sides of them, as parse-latin has it. */
const joining = /^(?:[&'.:=?@\u00ad·‐‑’‧-]|_+)$/

/**
 * Puts words together that signs join: «e-post», «SJ:s», «don't». Undefined where a parser has to tell: at a stroke or a
 * full stop after one letter, and at signs that may belong to one word.
 */
function mergeWords(pieces: readonly RawToken[], language: string): RawToken[] | undefined {
  const joined: RawToken[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as RawToken
    if (piece.type !== 'WordNode') {
      if (isDoubtfulWord(piece, joined.at(-1), pieces[at + 1], language)) return undefined
      joined.push(piece)
      continue
    }
    const last = lastOf(pieces, at)
    if (last > at && pieces[last]?.text.length === 1 && pieces[last + 1]?.text === '.')
      return undefined
    const text = pieces.slice(at, last + 1).map(part => part.text)
    joined.push(last > at ? { ...piece, text: text.join('') } : piece)
    at = last
  }
  return joined
}

function isDoubtfulWord(
  { text }: RawToken,
  before: RawToken | undefined,
  after: RawToken | undefined,
  language: string,
): boolean {
  if (text === '&') return true
  const isWord = before?.type === 'WordNode'
  if (text === '/') return isWord && before.text.length < 3
  // It hangs on to the word, and what follows may hang on to both.
  if (text === '-') return isWord && after !== undefined && after.type !== 'WhiteSpaceNode'
  return languageRules(language).hasApostrophes && (text === "'" || text === '’')
}

/** The index of the last piece of a word. */
function lastOf(pieces: readonly RawToken[], first: number): number {
  let last = first
  for (let at = first + 1; at < pieces.length; at++) {
    const piece = pieces[at] as RawToken
    if (piece.type === 'WordNode' && at > first + 1) last = at
    else if (piece.type === 'WordNode' || !isWordOrSign(piece) || !joining.test(piece.text)) break
  }
  return last
}

const whiteOrOther = new RegExp(`([${blank}]+)|[^${blank}]+`, 'g')

/** The paragraphs of a body: what blank lines separate, without white space around. */
export function paragraphsOf(text: string, body: Span): Span[] {
  const spans: Span[] = []
  let isOpen = false
  for (const { 0: run, 1: white, index } of text
    .slice(body.start, body.end)
    .matchAll(whiteOrOther)) {
    const start = body.start + index
    const span = { start, end: start + run.length }
    const last = spans.at(-1)
    if (white) isOpen &&= lineBreaks(white) < 2
    else if (last && isOpen) last.end = span.end
    else {
      spans.push(span)
      isOpen = true
    }
  }
  return spans
}

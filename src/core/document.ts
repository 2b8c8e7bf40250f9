import type { Sentence as SentenceNode } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Context, LanguageDetector } from './context.ts'
import { type DetectedRun, detectLanguageRuns, type Paragraph } from './language/detect.ts'
import { memoize, memoizeByObject } from './memo.ts'
import { leafOf, parsedSentences } from './text/nlcst.ts'
import { normalize } from './text/normalize.ts'
import { proseOf } from './text/prose.ts'
import { blocksOf, segmentSentences } from './text/sentences.ts'
import type { LeafType, RawToken } from './text/tokenizer.ts'
import type { Draft, LanguageRun, ParsedDraft, Sentence, Token, TokenKind } from './types.ts'

/** A draft taken apart as far as was asked, with the detector that was there. */
interface Taken {
  detector?: LanguageDetector | undefined
  detected?: readonly DetectedRun[] | undefined
  /** Whether the detector could say more. */
  isOpen?: boolean
  parsed?: ParsedDraft | undefined
}

const takenOf = memoizeByObject((_: Draft): Taken => ({}))

/** A draft taken apart, once for each state of the detector. */
export function parseDocument(draft: Draft, context: Context): ParsedDraft {
  const taken = detected(draft, context)
  taken.parsed ??= parse(draft, taken.detected ?? [])
  // The pieces of a long text are as large as its words.
  taken.detected = []
  return taken.parsed
}

/** Whether the languages of a draft cannot be told without the detector, which is not there. */
export function needsDetector(draft: Draft, context: Context): boolean {
  return !context.adapters.detector && detected(draft, context).isOpen === true
}

function detected(draft: Draft, { adapters: { detector }, expectedLanguages }: Context): Taken {
  const taken = takenOf(draft)
  if (taken.detected && taken.detector === detector) return taken
  const { language: declared } = draft.metadata
  const prose = proseOf(draft.text, draft.body)
  const options = { declared, expected: expectedLanguages, detector }
  const runs = detectLanguageRuns(prose, draft.body, options)
  const isOpen = runs.some(({ open }) => open)
  return Object.assign(taken, { detector, detected: runs, isOpen, parsed: undefined })
}

/** Takes a draft's body apart: passages by language, each with its sentences. */
function parse(draft: Draft, detected: readonly DetectedRun[]): ParsedDraft {
  const languageRuns: LanguageRun[] = []
  let paragraph = 0
  for (const { language, sure, start, end, paragraphs } of detected) {
    const sentences = sentencesOf(piecesOf(paragraphs, draft.text), language, paragraph)
    languageRuns.push({ language, sure, start, end, sentences })
    paragraph = (sentences.at(-1)?.paragraph ?? paragraph - 1) + 1
  }
  const languages = new Set(languageRuns.map(({ language }) => language))
  const [only = 'und'] = languages
  return { ...draft, language: languages.size > 1 ? 'mul' : only, languageRuns }
}

/** The pieces of paragraphs as one row, with the white space between them. */
function piecesOf(paragraphs: readonly Paragraph[], text: string): readonly RawToken[] {
  const [first, ...others] = paragraphs
  if (!first || !others.length) return first?.pieces ?? []
  const pieces = [...first.pieces]
  let end = first.end
  for (const paragraph of others) {
    // Code and comments between paragraphs are no words of either.
    const between = text.slice(end, paragraph.start).replace(/\S/g, ' ')
    pieces.push({ type: 'WhiteSpaceNode', text: between, start: end })
    for (const piece of paragraph.pieces) pieces.push(piece)
    end = paragraph.end
  }
  return pieces
}

/**
 * The sentences of a text with their tokens: those of its tree (`text/nlcst.ts`), which is made only of what is not plain.
 *
 * @param language - ISO 639 code; decides which abbreviations end no sentence.
 * @param paragraph - Number of its first paragraph in the draft.
 */
export function sentencesOf(
  pieces: readonly RawToken[],
  language: string,
  paragraph: number,
): Sentence[] {
  const sentences: Sentence[] = []
  let number = paragraph
  let isStarted = false
  for (const block of blocksOf(pieces)) {
    const own = sentencesOfBlock(block.pieces, language).map(one => sentenceOf(one, number))
    isStarted ||= own.length > 0
    sentences.push(...own.filter(({ tokens }) => tokens.length > 0))
    if (block.last && isStarted) number++
    if (block.last) isStarted = false
  }
  return sentences
}

function sentencesOfBlock(
  pieces: readonly RawToken[],
  language: string,
): readonly (readonly RawToken[])[] {
  if (pieces.length === 0) return []
  const plain = segmentSentences(pieces, language)
  if (plain) return plain
  return parsedSentences(pieces.map(leafOf), language).flatMap(node =>
    node.type === 'SentenceNode' ? [rawTokensOf(node)] : [],
  )
}

const kinds: Readonly<Record<LeafType, TokenKind | undefined>> = {
  WordNode: 'word',
  PunctuationNode: 'punctuation',
  SymbolNode: 'symbol',
  HashtagNode: 'hashtag',
  MentionNode: 'mention',
  UrlNode: 'url',
  EmailNode: 'url',
  EmojiNode: 'emoji',
  WhiteSpaceNode: undefined,
}

/** What a sentence of a tree is made of, words as one. */
export function rawTokensOf(node: SentenceNode): RawToken[] {
  return node.children.flatMap(child => {
    const start = child.position?.start.offset
    if (start === undefined || child.type === 'SourceNode') return []
    return [{ type: child.type, text: textOf(child), start }]
  })
}

/** A sentence with its tokens, of the pieces that make it up and the number of its paragraph in the draft. */
export function sentenceOf(pieces: readonly RawToken[], paragraph: number): Sentence {
  const tokens = pieces.flatMap(tokensOf)
  const start = tokens[0]?.start ?? 0
  return { paragraph, start, end: tokens.at(-1)?.end ?? start, tokens }
}

function tokensOf({ type, text, start }: RawToken): readonly Token[] {
  const kind = kinds[type]
  if (!kind) return none
  if (kind !== 'word') return [token(kind, text, start)]
  let at = start
  return (divides.test(text) ? partsOf(text) : [text]).map(part => {
    at += part.length
    return token(partKind(part), part, at - part.length)
  })
}

const none: readonly never[] = []

/** Whether there is anything in a word that `partsOf` looks at. */
const divides = /[.&\-’'‐‑·‧?=/]/

/**
 * A word of the tree as the words of ours: the tree's parser hangs full stops
 * and dashes on words, and joins words over a stroke or a question mark.
 */
function partsOf(word: string): string[] {
  let start = 0
  let end = word.length
  while (start < end && hanging.has(word.charAt(start))) start++
  while (end > start && hanging.has(word.charAt(end - 1))) end--
  const core = word.slice(start, end)
  const tail = word.slice(end)
  const parts = core.split(inside)
  if (tail === '.' && core.includes('.')) parts.push(`${parts.pop()}${tail}`)
  else parts.push(tail)
  return [word.slice(0, start), ...parts].filter(part => part !== '')
}

const hanging = new Set([...".&-’'‐‑·‧"])
/** 24/7 is one word, och/eller three. */
const inside = /([?=]|(?<!\d)\/|\/(?!\d))/

function partKind(part: string): TokenKind {
  if (/\p{L}/u.test(part)) return 'word'
  if (/\p{N}/u.test(part)) return 'number'
  return /^\p{P}/u.test(part) ? 'punctuation' : 'symbol'
}

const normalizedForms = memoize(normalize)

function token(kind: TokenKind, text: string, start: number): Token {
  return { kind, text, start, end: start + text.length, forms: normalizedForms(text) }
}
